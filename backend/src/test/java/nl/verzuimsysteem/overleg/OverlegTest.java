package nl.verzuimsysteem.overleg;

import static nl.verzuimsysteem.overleg.Overlegtoneel.dossiers;
import static nl.verzuimsysteem.overleg.Overlegtoneel.punt;
import static nl.verzuimsysteem.overleg.Overlegtoneel.soorten;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.caseload.Caselijn;
import nl.verzuimsysteem.caseload.CaseloadService;
import nl.verzuimsysteem.caseload.Caseloadfilter;
import nl.verzuimsysteem.caseload.ZonderPlaats;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.start.StartService;
import nl.verzuimsysteem.start.Startregel;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The overleg of a team from the agenda that makes itself until what was left comes back. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverlegTest {
    private final TestProgramma programma = TestProgramma.nieuw(Map.of(Testklok.AAN, true));

    @AfterAll
    void klaar() {
        programma.close();
    }

    private Overlegtoneel toneel() {
        return new Overlegtoneel(programma);
    }

    @Test
    void de_agenda_maakt_zichzelf_uit_alles_wat_de_week_bracht_en_elk_dossier_staat_er_een_keer_op() {
        var toneel = toneel();
        toneel.reeks();
        var rustig = toneel.dossier(100);
        var nieuw = toneel.dossier(16);
        var jong = toneel.dossier(10);
        var oud = toneel.dossier(30);
        var mijlpaal = toneel.stapOver(10, Functie.LEIDINGGEVENDE);
        var ver = toneel.stapOver(15, Functie.POB);
        var laat = toneel.stapOver(-3, Functie.POB);
        var stil = toneel.dossier(101);
        toneel.opdracht(stil, 6);
        var bezig = toneel.dossier(102);
        toneel.opdracht(bezig, 2);
        toneel.nietVerschenen(laat, 2);
        var bellen = toneel.dossier(5);
        toneel.triage(bellen, "TE_BELLEN", 4, null);
        var herinnerd = toneel.dossier(5);
        toneel.triage(herinnerd, "VERSTUURD", 5, toneel.nu());
        var verstuurd = toneel.dossier(5);
        toneel.triage(verstuurd, "VERSTUURD", 2, null);

        var blad = toneel.maak();

        assertThat(dossiers(blad)).containsExactly(laat, stil, herinnerd, bellen, nieuw, mijlpaal);
        assertThat(dossiers(blad)).doesNotContain(rustig, jong, oud, ver, bezig, verstuurd);
        assertThat(soorten(punt(blad, laat))).containsExactly(Agendareden.TE_LAAT, Agendareden.NO_SHOW);
        assertThat(punt(blad, laat).redenen().getFirst().naam()).isEqualTo("Plan van aanpak");
        assertThat(punt(blad, laat).redenen().getFirst().dag())
                .isEqualTo(toneel.vandaag().minusDays(3));
        assertThat(punt(blad, stil).redenen().getFirst().naam()).startsWith("Extra spreekuur");
        assertThat(soorten(punt(blad, nieuw))).containsExactly(Agendareden.NIEUW_LANGER_DAN_TWEE_WEKEN);
        assertThat(blad.overleg().dag()).isEqualTo(toneel.vandaag());
        assertThat(blad.aanwezig()).hasSize(3).allMatch(Aanwezige::lid).noneMatch(Aanwezige::gezien);
        assertThat(blad.overig()).isEmpty();
        assertThat(toneel.maak().punten()).isEqualTo(blad.punten());
        assertThat(toneel.maak().overleg().stand()).isEqualTo(blad.overleg().stand());
    }

    @Test
    void wat_bleef_liggen_of_niet_op_tijd_is_gedaan_komt_volgende_week_vanzelf_terug() {
        var toneel = toneel();
        toneel.reeks();
        var besproken = toneel.stapOver(-9, Functie.POB);
        var later = toneel.dossier(200);
        var vergeten = toneel.dossier(201);
        var beslist = toneel.dossier(202);
        toneel.agenda.brengIn(toneel.pob.actor(), later, "Werkgever wil overleg", false, sleutel());
        toneel.agenda.brengIn(toneel.pob.actor(), vergeten, null, false, sleutel());
        toneel.agenda.brengIn(toneel.pob.actor(), beslist, null, false, sleutel());
        var eerste = toneel.maak();
        var id = eerste.overleg().id();
        assertThat(dossiers(eerste)).containsExactlyInAnyOrder(besproken, later, vergeten, beslist);

        toneel.agenda.zetMinuten(toneel.pob.actor(), punt(eerste, later).id(), 12);
        toneel.overleg.begin(toneel.casemanager.actor(), id);
        toneel.behandelen.besproken(toneel.mma.actor(), punt(eerste, besproken).id());
        toneel.behandelen.volgendeWeek(toneel.mma.actor(), punt(eerste, later).id());
        toneel.behandelen.besproken(toneel.mma.actor(), punt(eerste, beslist).id());
        toneel.besluit(
                punt(eerste, beslist).id(), "Bel de werkgever", toneel.vandaag().plusDays(3));
        toneel.overleg.sluit(toneel.mma.actor(), id);
        toneel.overleg.sluit(toneel.mma.actor(), id);
        var dicht = toneel.blad(toneel.mma.actor(), id);
        assertThat(dicht.overleg().status()).isEqualTo(Overlegstatus.GESLOTEN);
        assertThat(dicht.besluiten()).singleElement().matches(besluit -> !besluit.klaar());
        assertThat(toneel.maak().overleg().dag()).isEqualTo(toneel.vandaag().plusWeeks(1));

        programma.bean(Testklok.class).later(Duration.ofDays(7));
        toneel.doe("UPDATE dossier SET volgende_op = '9999-12-31' WHERE id = ?", besproken.waarde());
        var tweede = toneel.maak();

        assertThat(tweede.overleg().id()).isNotEqualTo(id);
        assertThat(dossiers(tweede)).containsExactlyInAnyOrder(later, vergeten, beslist);
        assertThat(soorten(punt(tweede, later))).containsExactly(Agendareden.OPEN_VAN_VORIGE_KEER);
        assertThat(punt(tweede, later).notitie()).isEqualTo("Werkgever wil overleg");
        assertThat(punt(tweede, later).minuten()).isEqualTo(12);
        assertThat(punt(tweede, vergeten).minuten()).isEqualTo(Agendamaker.MINUTEN);
        assertThat(punt(tweede, beslist).redenen())
                .singleElement()
                .satisfies(reden -> assertThat(reden.naam()).isEqualTo("Bel de werkgever"));
        assertThat(toneel.overleg
                        .eerdere(toneel.mma.actor(), toneel.regio, Uitsnede.eerste(10))
                        .rijen())
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.besproken()).isEqualTo(2);
                    assertThat(regel.doorgeschoven()).isEqualTo(2);
                    assertThat(regel.besluiten()).isEqualTo(1);
                });
    }

    @Test
    void wie_er_is_staat_op_het_scherm_en_alleen_een_nieuwe_verhoogt_de_stand() {
        var toneel = toneel();
        toneel.reeks();
        toneel.stapOver(-3, Functie.POB);
        var id = toneel.maak().overleg().id();
        toneel.overleg.aanwezig(toneel.pob.actor(), id);
        assertThat(toneel.blad(toneel.mma.actor(), id).aanwezig()).noneMatch(Aanwezige::gezien);

        toneel.overleg.begin(toneel.mma.actor(), id);
        var begonnen = toneel.blad(toneel.mma.actor(), id);
        assertThat(begonnen.overleg().punt())
                .isEqualTo(begonnen.punten().getFirst().id());
        toneel.overleg.aanwezig(toneel.pob.actor(), id);
        var stand = toneel.blad(toneel.mma.actor(), id).overleg().stand();
        assertThat(stand).isEqualTo(begonnen.overleg().stand() + 1);
        try (var telling = programma.teller().beginDezeThread()) {
            toneel.overleg.aanwezig(toneel.pob.actor(), id);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }

        var blad = toneel.blad(toneel.casemanager.actor(), id);
        assertThat(blad.overleg().stand()).isEqualTo(stand);
        assertThat(blad.aanwezig().stream().filter(Aanwezige::nu).map(Aanwezige::gebruiker))
                .containsExactlyInAnyOrder(toneel.mma.id(), toneel.pob.id());
        assertThat(blad.aanwezig()).hasSize(3);
    }

    @Test
    void wat_met_de_hand_is_veranderd_blijft_als_de_agenda_opnieuw_wordt_gemaakt() {
        var toneel = toneel();
        toneel.reeks();
        var a = toneel.stapOver(-9, Functie.POB);
        var b = toneel.stapOver(-8, Functie.POB);
        var c = toneel.stapOver(-7, Functie.POB);
        var d = toneel.stapOver(-6, Functie.POB);
        var mma = toneel.mma.actor();
        var blad = toneel.maak();
        assertThat(dossiers(blad)).containsExactly(a, b, c, d);

        toneel.agenda.verplaats(mma, punt(blad, d).id(), 0);
        toneel.agenda.zetMinuten(mma, punt(blad, b).id(), 10);
        toneel.agenda.haalAf(mma, punt(blad, c).id());
        toneel.agenda.haalAf(mma, punt(blad, c).id());
        var ingebracht = toneel.dossier(300);
        var sleutel = sleutel();
        toneel.agenda.brengIn(mma, ingebracht, "Komt er niet uit", false, sleutel);
        toneel.agenda.brengIn(mma, ingebracht, "Komt er niet uit", false, sleutel);
        var opnieuw = toneel.maak();

        assertThat(dossiers(opnieuw)).containsExactly(d, ingebracht, b, a);
        assertThat(punt(opnieuw, b).minuten()).isEqualTo(10);
        assertThat(punt(opnieuw, ingebracht).notitie()).isEqualTo("Komt er niet uit");
        assertThat(soorten(punt(opnieuw, ingebracht))).containsExactly(Agendareden.INGEBRACHT);
        assertThat(toneel.maak().punten()).isEqualTo(opnieuw.punten());

        // A reason it did not have when it was taken off brings it back.
        toneel.nietVerschenen(c, 1);
        assertThat(soorten(punt(toneel.maak(), c))).containsExactly(Agendareden.TE_LAAT, Agendareden.NO_SHOW);
        assertThatThrownBy(() -> toneel.agenda.zetMinuten(mma, punt(opnieuw, b).id(), 61))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> toneel.agenda.brengIn(mma, a, "Heeft kanker", false, sleutel()))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void wat_leden_bij_een_dossier_schrijven_blijft_allemaal_staan_tot_het_samen_te_lang_is() {
        var toneel = toneel();
        toneel.reeks();
        var zaak = toneel.dossier(300);
        var lang = List.of("A", "B", "C").stream()
                .map(letter -> letter + ".".repeat(499))
                .toList();
        for (var notitie : lang) {
            toneel.agenda.brengIn(toneel.mma.actor(), zaak, notitie, false, sleutel());
        }
        toneel.agenda.brengIn(toneel.pob.actor(), zaak, lang.getFirst(), false, sleutel());
        var samen = String.join("\n", lang);
        assertThat(punt(toneel.maak(), zaak).notitie()).isEqualTo(samen);

        assertThatThrownBy(() -> toneel.agenda.brengIn(toneel.pob.actor(), zaak, "D".repeat(500), false, sleutel()))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .extracting(OngeldigeInvoer.Veldfout::veld)
                                .containsExactly("notitie"));
        assertThat(punt(toneel.maak(), zaak).notitie()).isEqualTo(samen);
    }

    @Test
    void de_agenda_ligt_klaar_voor_iemand_kijkt_en_de_startpagina_zegt_het() {
        var toneel = toneel();
        var start = programma.bean(StartService.class);
        var systeem = Actor.systeem("test");
        toneel.reeks();
        toneel.stapOver(-3, Functie.POB);
        assertThat(start.start(toneel.pob.actor()).nu())
                .extracting(Startregel::reden)
                .doesNotContain(Startreden.OVERLEG);

        Overlegwerk.zetKlaar(toneel.klaar, systeem);

        assertThat(start.start(toneel.pob.actor()).nu())
                .filteredOn(regel -> regel.reden() == Startreden.OVERLEG)
                .singleElement()
                .satisfies(regel -> assertThat(regel.aantal()).isEqualTo(1));
        var blad = toneel.maak();
        kost(2, () -> toneel.klaar.zetKlaar(systeem, toneel.regio));
        toneel.overleg.begin(toneel.mma.actor(), blad.overleg().id());
        var loopt = toneel.blad(toneel.mma.actor(), blad.overleg().id());
        kost(1, () -> toneel.klaar.zetKlaar(systeem, toneel.regio));
        assertThat(toneel.blad(toneel.mma.actor(), blad.overleg().id())).isEqualTo(loopt);
    }

    @Test
    void een_bedrijfsarts_ziet_alleen_de_punten_waarvoor_hij_is_gevraagd() {
        var toneel = toneel();
        toneel.reeks();
        var wacht = toneel.stapOver(-9, Functie.POB);
        toneel.terAccordering(wacht);
        var gevraagd = toneel.stapOver(-8, Functie.POB);
        var ander = toneel.stapOver(-7, Functie.POB);
        var arts = toneel.arts.actor();
        var mma = toneel.mma.actor();
        var blad = toneel.maak();
        assertThat(punt(blad, wacht).arts()).isEqualTo(toneel.arts.id());
        assertThat(punt(blad, ander).arts()).isNull();

        toneel.agenda.vraagArts(mma, punt(blad, gevraagd).id(), toneel.arts.id());
        assertThat(dossiers(toneel.blad(arts, blad.overleg().id()))).containsExactly(wacht, gevraagd);
        assertThat(toneel.overleg.komend(arts, toneel.regio))
                .contains(blad.overleg().id());

        toneel.agenda.vraagArts(mma, punt(blad, wacht).id(), null);
        toneel.agenda.vraagArts(mma, punt(blad, gevraagd).id(), null);
        assertThat(punt(toneel.maak(), wacht).arts()).isNull();
        assertThat(toneel.overleg.komend(arts, toneel.regio)).isEmpty();
        assertThatThrownBy(() -> toneel.blad(arts, blad.overleg().id())).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> toneel.overleg.aanwezig(arts, blad.overleg().id()))
                .isInstanceOf(NietGevonden.class);
        var vreemd = new Inloggers(programma).regioteam(Functie.BEDRIJFSARTS, toneel.gegevens.regio());
        assertThatThrownBy(() -> toneel.agenda.vraagArts(mma, punt(blad, ander).id(), vreemd.id()))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void wat_vol_is_staat_geteld_per_reden_en_wat_iemand_inbrengt_krijgt_altijd_een_plaats() {
        var toneel = toneel();
        toneel.reeks(10);
        for (var i = 0; i < 5; i++) {
            toneel.stapOver(-3 - i, Functie.POB);
        }
        var blad = toneel.maak();
        assertThat(blad.punten()).hasSize(3);
        assertThat(blad.overig()).isEqualTo(Map.of(Agendareden.TE_LAAT, 2));

        var ingebracht = toneel.dossier(300);
        toneel.agenda.brengIn(toneel.mma.actor(), ingebracht, null, false, sleutel());
        var opnieuw = toneel.maak();
        assertThat(dossiers(opnieuw)).startsWith(ingebracht).hasSize(3);
        assertThat(opnieuw.overig()).isEqualTo(Map.of(Agendareden.TE_LAAT, 3));
    }

    @Test
    void wat_bleef_liggen_komt_terug_ook_als_er_meer_is_dan_er_past() {
        var toneel = toneel();
        toneel.reeks(10);
        var liggen = IntStream.range(0, 5)
                .mapToObj(nummer -> toneel.dossier(200 + nummer))
                .toList();
        liggen.forEach(zaak -> toneel.agenda.brengIn(toneel.mma.actor(), zaak, "Vraag " + zaak, false, sleutel()));
        for (var week = 0; week < 2; week++) {
            var id = toneel.maak().overleg().id();
            toneel.overleg.begin(toneel.mma.actor(), id);
            toneel.overleg.sluit(toneel.mma.actor(), id);
            programma.bean(Testklok.class).later(Duration.ofDays(7));
        }
        var laat = toneel.stapOver(-3, Functie.POB);

        var blad = toneel.maak();

        assertThat(dossiers(blad)).containsExactlyInAnyOrderElementsOf(liggen).doesNotContain(laat);
        assertThat(punt(blad, liggen.getLast()).notitie()).isEqualTo("Vraag " + liggen.getLast());
        assertThat(blad.overig()).isEqualTo(Map.of(Agendareden.TE_LAAT, 1));
    }

    @Test
    void een_bedrijfsarts_die_niet_meer_in_het_team_zit_wordt_niet_vanzelf_gevraagd() {
        var toneel = toneel();
        toneel.reeks();
        var wacht = toneel.stapOver(-9, Functie.POB);
        var gevraagd = toneel.stapOver(-8, Functie.POB);
        var mma = toneel.mma.actor();
        var eerste = toneel.maak();
        toneel.agenda.vraagArts(mma, punt(eerste, gevraagd).id(), toneel.arts.id());
        toneel.overleg.begin(mma, eerste.overleg().id());
        toneel.overleg.sluit(mma, eerste.overleg().id());
        programma.bean(Testklok.class).later(Duration.ofDays(7));
        toneel.terAccordering(wacht);
        toneel.doe(
                "UPDATE gebruiker_functie SET geldig_tot = ? WHERE gebruiker_id = ?",
                toneel.vandaag(),
                toneel.arts.id().waarde());

        var blad = toneel.maak();

        assertThat(dossiers(blad)).containsExactlyInAnyOrder(wacht, gevraagd);
        assertThat(blad.punten()).extracting(Agendapunt::arts).containsOnlyNulls();
    }

    @Test
    void wie_vandaag_al_afsloot_begint_niet_het_overleg_van_volgende_week() {
        var toneel = toneel();
        toneel.reeks();
        var mma = toneel.mma.actor();
        toneel.stapOver(-9, Functie.POB);
        var vandaag = toneel.maak().overleg();
        toneel.overleg.begin(mma, vandaag.id());
        toneel.overleg.sluit(mma, vandaag.id());
        var volgende = toneel.maak().overleg();

        assertThatThrownBy(() -> toneel.overleg.begin(mma, volgende.id())).isInstanceOf(Conflict.class);

        assertThat(toneel.maak().overleg().dag()).isEqualTo(toneel.vandaag().plusWeeks(1));
        programma.bean(Testklok.class).later(Duration.ofDays(1));
        toneel.overleg.begin(mma, volgende.id());
        assertThat(toneel.maak().overleg().dag()).isEqualTo(toneel.vandaag());
    }

    @Test
    void een_overleg_dat_is_uitgezet_wacht_ook_niet_op_de_bedrijfsarts() {
        var toneel = toneel();
        var reeks = toneel.reeks();
        var wacht = toneel.stapOver(-9, Functie.POB);
        toneel.terAccordering(wacht);
        toneel.maak();
        assertThat(toneel.overleg.komend(toneel.arts.actor(), toneel.regio)).isPresent();

        toneel.reeksen.zet(
                toneel.mma.actor(),
                new Overlegreeks(toneel.regio, reeks.weekdag(), reeks.begin(), 60, false, reeks.leden(), 1));

        assertThat(toneel.overleg.komend(toneel.arts.actor(), toneel.regio)).isEmpty();
    }

    @Test
    void de_caseload_laat_van_elke_reden_die_hij_kent_net_zo_veel_dossiers_zien_als_er_geen_plaats_vonden() {
        var toneel = toneel();
        toneel.reeks(10);
        // Of a week ago: who is ill for two weeks since then is new.
        toneel.doe(
                """
                INSERT INTO overleg (regio_id, dag, begin, minuten, status, gesloten_op)
                VALUES (?, ?, ?, 60, 'GESLOTEN', ?)""",
                toneel.regio.waarde(),
                toneel.vandaag().minusDays(6),
                toneel.nu().minus(Duration.ofDays(6)),
                toneel.nu().minus(Duration.ofDays(6)));
        for (var i = 0; i < 5; i++) {
            toneel.stapOver(-3 - i, Functie.POB);
            toneel.stapOver(3 * i, Functie.LEIDINGGEVENDE);
        }
        toneel.stapOver(15, Functie.POB);
        toneel.dossier(13);
        toneel.dossier(14);
        toneel.dossier(19);
        toneel.dossier(20);
        var beide = toneel.dossier(16);
        toneel.doe("UPDATE dossier SET volgende_op = ? WHERE id = ?", toneel.vandaag(), beide.waarde());
        toneel.opdracht(toneel.dossier(100), 6);
        toneel.agenda.haalAf(
                toneel.mma.actor(), toneel.maak().punten().getFirst().id());
        toneel.agenda.brengIn(toneel.mma.actor(), toneel.dossier(300), null, false, sleutel());

        var blad = toneel.maak();

        assertThat(dossiers(blad)).hasSize(3);
        assertThat(blad.overig())
                .containsEntry(Agendareden.TE_LAAT, 2)
                .containsEntry(Agendareden.MIJLPAAL_BINNEN_14_DAGEN, 6)
                .containsEntry(Agendareden.NIEUW_LANGER_DAN_TWEE_WEKEN, 3)
                .containsEntry(Agendareden.OPDRACHT_STAAT_STIL, 1);
        for (var wie : List.of(toneel.mma, toneel.pob, toneel.casemanager)) {
            assertThat(caseload(wie, ZonderPlaats.TE_LAAT)).hasSize(2).doesNotContainAnyElementsOf(dossiers(blad));
            assertThat(caseload(wie, ZonderPlaats.STAP_BINNEN_14_DAGEN)).hasSize(6);
            assertThat(caseload(wie, ZonderPlaats.LANGER_DAN_TWEE_WEKEN))
                    .hasSize(3)
                    .contains(beide);
        }
        assertThat(caseload(toneel.arts, ZonderPlaats.TE_LAAT))
                .as("a bedrijfsarts has no part in the agenda")
                .isEmpty();
        assertThat(caseload(toneel.inloggers.eigenTeam(Functie.MMA, toneel.bedrijf), ZonderPlaats.TE_LAAT))
                .as("nor has who is assigned to one company by name")
                .isEmpty();
    }

    private List<DossierId> caseload(Inlogger wie, ZonderPlaats reden) {
        return programma
                .bean(CaseloadService.class)
                .lijst(wie.actor(), Caseloadfilter.TEAM.metReden(reden), Uitsnede.eerste(50))
                .rijen()
                .stream()
                .map(Caselijn::dossier)
                .toList();
    }

    @Test
    void een_overleg_dat_bleef_lopen_sluit_vanzelf_en_een_dat_niet_begon_schuift_mee() {
        var toneel = toneel();
        toneel.reeks();
        var zaak = toneel.dossier(300);
        toneel.agenda.brengIn(toneel.mma.actor(), zaak, null, false, sleutel());
        var gepland = toneel.maak();
        programma.bean(Testklok.class).later(Duration.ofDays(1));
        var verschoven = toneel.maak();
        assertThat(verschoven.overleg().id()).isEqualTo(gepland.overleg().id());
        assertThat(verschoven.overleg().dag()).isEqualTo(gepland.overleg().dag().plusWeeks(1));

        toneel.overleg.begin(toneel.mma.actor(), gepland.overleg().id());
        assertThat(toneel.maak().overleg().dag()).isEqualTo(toneel.vandaag());
        programma.bean(Testklok.class).later(Duration.ofDays(1));
        var daarna = toneel.maak();

        assertThat(daarna.overleg().id()).isNotEqualTo(gepland.overleg().id());
        assertThat(soorten(punt(daarna, zaak))).containsExactly(Agendareden.OPEN_VAN_VORIGE_KEER);
        var dicht = toneel.blad(toneel.mma.actor(), gepland.overleg().id()).overleg();
        assertThat(dicht.status()).isEqualTo(Overlegstatus.GESLOTEN);
        assertThat(dicht.geslotenDoor()).isNull();
        assertThatThrownBy(() -> toneel.overleg.begin(
                        toneel.mma.actor(), gepland.overleg().id()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void wie_een_andere_reeks_kiest_verzet_het_overleg_dat_nog_niet_begon() {
        var toneel = toneel();
        assertThatThrownBy(toneel::maak).isInstanceOf(Conflict.class);
        var reeks = toneel.reeks();
        var blad = toneel.maak();
        var mma = toneel.mma.actor();
        var gelezen =
                Objects.requireNonNull(toneel.reeksen.reeks(mma, toneel.regio).reeks());
        assertThat(gelezen.versie()).isEqualTo(1);
        assertThat(gelezen.leden()).isEqualTo(reeks.leden());
        assertThat(toneel.reeksen.reeks(mma, toneel.regio).team()).hasSize(3);
        assertThatThrownBy(() -> toneel.reeksen.zet(mma, reeks)).isInstanceOf(Conflict.class);

        var anders = new Overlegreeks(
                toneel.regio, reeks.weekdag().plus(2), reeks.begin().plusHours(1), 90, true, reeks.leden(), 1);
        toneel.reeksen.zet(mma, anders);
        var verzet = toneel.maak().overleg();
        assertThat(verzet.id()).isEqualTo(blad.overleg().id());
        assertThat(verzet.dag()).isEqualTo(toneel.vandaag().plusDays(2));
        assertThat(verzet.minuten()).isEqualTo(90);

        var buiten =
                new Overlegreeks(toneel.regio, reeks.weekdag(), reeks.begin(), 90, true, Set.of(toneel.arts.id()), 2);
        assertThatThrownBy(() -> toneel.reeksen.zet(mma, buiten)).isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void een_bedrijf_dat_verhuist_verdwijnt_uit_de_agenda_en_uit_wat_er_open_bleef() {
        var toneel = toneel();
        toneel.reeks();
        var blijft = toneel.stapOver(-9, Functie.POB);
        var weg = toneel.dossier(toneel.gegevens.bedrijf(toneel.regio), 300);
        toneel.agenda.brengIn(toneel.mma.actor(), weg, null, false, sleutel());
        var blad = toneel.maak();
        assertThat(dossiers(blad)).containsExactly(weg, blijft);
        toneel.overleg.begin(toneel.mma.actor(), blad.overleg().id());
        toneel.overleg.sluit(toneel.mma.actor(), blad.overleg().id());

        var elders = toneel.gegevens.regio();
        toneel.doe("UPDATE dossier SET regio_id = ? WHERE id = ?", elders.waarde(), weg.waarde());

        assertThat(dossiers(toneel.maak())).containsExactly(blijft);
        assertThat(dossiers(toneel.blad(toneel.mma.actor(), blad.overleg().id())))
                .containsExactly(blijft);
        var punt = punt(blad, weg).id();
        assertThatThrownBy(() -> toneel.agenda.haalAf(toneel.mma.actor(), punt)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> toneel.agenda.brengIn(toneel.mma.actor(), weg, null, false, sleutel()))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void twee_leden_die_tegelijk_kijken_maken_samen_een_overleg() throws Exception {
        var toneel = toneel();
        toneel.reeks();
        for (var i = 0; i < 5; i++) {
            toneel.stapOver(-3 - i, Functie.POB);
        }
        try (var samen = Executors.newFixedThreadPool(4)) {
            var bladen = samen.invokeAll(Collections.<Callable<Overlegblad>>nCopies(4, toneel::maak));
            for (var blad : bladen) {
                assertThat(blad.get().punten()).hasSize(5);
            }
        }
        assertThat(toneel.tel("SELECT COUNT(*) FROM overleg WHERE regio_id = ?", toneel.regio.waarde()))
                .isEqualTo(1);
        assertThat(toneel.tel("SELECT COUNT(*) FROM agendapunt WHERE bedrijf_id = ?", toneel.bedrijf.waarde()))
                .isEqualTo(5);
    }

    @Test
    void op_het_scherm_veranderen_kost_ten_hoogste_vijf_vragen_en_nog_eens_hetzelfde_verandert_niets() {
        var toneel = toneel();
        toneel.reeks();
        var a = toneel.stapOver(-9, Functie.POB);
        var b = toneel.stapOver(-8, Functie.POB);
        var mma = toneel.mma.actor();
        var blad = toneel.maak();
        var id = blad.overleg().id();
        var punt = punt(blad, b).id();
        kost(5, () -> toneel.agenda.verplaats(mma, punt, 0));
        kost(5, () -> toneel.agenda.zetMinuten(mma, punt, 7));
        kost(5, () -> toneel.agenda.vraagArts(mma, punt, toneel.arts.id()));
        kost(5, () -> toneel.agenda.brengIn(mma, a, "Kijk hier eens naar", false, sleutel()));
        toneel.overleg.begin(mma, id);
        kost(5, () -> toneel.behandelen.besproken(mma, punt));
        var stand = toneel.blad(mma, id).overleg().stand();
        kost(2, () -> toneel.behandelen.besproken(mma, punt));
        toneel.overleg.begin(mma, id);
        assertThat(toneel.blad(mma, id).overleg().stand()).isEqualTo(stand);
        kost(5, () -> toneel.behandelen.heropen(mma, punt));
        assertThat(punt(toneel.blad(mma, id), b).behandeldDoor()).isNull();
        kost(5, () -> toneel.behandelen.aanDeBeurt(mma, id, punt(blad, a).id()));
        assertThat(toneel.blad(mma, id).overleg().punt())
                .isEqualTo(punt(blad, a).id());
        kost(4, () -> toneel.blad(mma, id));
        assertThatThrownBy(() -> toneel.agenda.haalAf(mma, punt)).isInstanceOf(Conflict.class);
        kost(5, () -> toneel.overleg.sluit(mma, id));
        assertThatThrownBy(() -> toneel.behandelen.besproken(mma, punt)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> toneel.agenda.zetMinuten(mma, punt, 9)).isInstanceOf(Conflict.class);
    }

    @Test
    void wie_een_dossier_op_de_muur_afhandelt_zet_in_een_keer_het_volgende_er_op_en_neemt_beide_samen_terug() {
        var toneel = toneel();
        toneel.reeks();
        var mma = toneel.mma.actor();
        var pob = toneel.pob.actor();
        toneel.stapOver(-9, Functie.POB);
        toneel.stapOver(-8, Functie.POB);
        toneel.stapOver(-7, Functie.POB);
        var blad = toneel.maak();
        var id = blad.overleg().id();
        var een = blad.punten().get(0).id();
        var twee = blad.punten().get(1).id();
        var drie = blad.punten().get(2).id();
        toneel.overleg.begin(mma, id);
        assertThat(opDeMuur(toneel, id)).isEqualTo(een);

        assertThat(toneel.behandelen.besproken(mma, een)).contains(twee);
        assertThat(opDeMuur(toneel, id)).isEqualTo(twee);
        kost(5, () -> toneel.behandelen.maakOngedaan(mma, een, twee));
        assertThat(opDeMuur(toneel, id)).isEqualTo(een);
        assertThat(open(toneel, id)).containsExactly(een, twee, drie);

        toneel.behandelen.besproken(mma, een);
        assertThat(toneel.behandelen.besproken(pob, een))
                .as("a colleague pressed at the same time")
                .isEmpty();
        assertThat(opDeMuur(toneel, id)).isEqualTo(twee);

        toneel.behandelen.aanDeBeurt(mma, id, drie);
        assertThat(toneel.behandelen.volgendeWeek(mma, drie))
                .as("one that was passed over is next after the last")
                .contains(twee);
        toneel.behandelen.aanDeBeurt(pob, id, een);
        toneel.behandelen.maakOngedaan(mma, drie, twee);
        assertThat(opDeMuur(toneel, id)).as("the overleg went on elsewhere").isEqualTo(een);

        assertThat(toneel.behandelen.besproken(mma, drie))
                .as("who settles another case leaves the wall")
                .isEmpty();
        toneel.behandelen.heropen(mma, een);
        toneel.doe(
                "UPDATE dossier SET regio_id = ? WHERE id = ?",
                toneel.gegevens.regio().waarde(),
                blad.punten().get(1).dossier().waarde());
        assertThat(toneel.behandelen.besproken(mma, een))
                .as("the only other one lies with another team by now")
                .isEmpty();
        assertThat(opDeMuur(toneel, id)).isEqualTo(een);
        assertThat(open(toneel, id)).isEmpty();
    }

    @Test
    void wat_te_vroeg_is_gesloten_kan_die_dag_verder_en_daarna_niet_meer() {
        var toneel = toneel();
        toneel.reeks();
        var mma = toneel.mma.actor();
        var gedaan = toneel.dossier(200);
        var vergeten = toneel.dossier(201);
        var later = toneel.dossier(202);
        for (var zaak : List.of(gedaan, vergeten)) {
            toneel.agenda.brengIn(mma, zaak, null, false, sleutel());
        }
        var blad = toneel.maak();
        var id = blad.overleg().id();
        assertThatThrownBy(() -> toneel.overleg.hervat(mma, id))
                .as("it did not begin")
                .isInstanceOf(Conflict.class);
        toneel.overleg.begin(mma, id);
        toneel.behandelen.besproken(mma, punt(blad, gedaan).id());
        toneel.overleg.sluit(mma, id);
        var begonnen = toneel.blad(mma, id).overleg().begonnenOp();
        // The next one is planned, and has a case of its own by now.
        toneel.agenda.brengIn(mma, later, "Voor volgende week", false, sleutel());
        var volgende = toneel.maak();
        assertThat(dossiers(volgende)).containsExactlyInAnyOrder(vergeten, later);

        kost(4, () -> toneel.overleg.hervat(toneel.casemanager.actor(), id));
        var verder = toneel.blad(mma, id).overleg();
        assertThat(verder.status()).isEqualTo(Overlegstatus.LOOPT);
        assertThat(verder.begonnenOp()).isEqualTo(begonnen);
        assertThat(verder.geslotenOp()).isNull();
        assertThat(opDeMuur(toneel, id)).isEqualTo(punt(blad, vergeten).id());
        assertThat(toneel.maak().overleg().id()).isEqualTo(id);
        assertThat(toneel.overleg.komend(mma, toneel.regio)).contains(id);
        assertThatThrownBy(() -> toneel.overleg.begin(mma, volgende.overleg().id()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("loopt nog een overleg");
        toneel.overleg.hervat(mma, id);
        assertThat(toneel.blad(mma, id).overleg().stand()).isEqualTo(verder.stand());

        toneel.behandelen.besproken(mma, punt(blad, vergeten).id());
        toneel.overleg.sluit(mma, id);
        var opnieuw = toneel.maak();
        assertThat(opnieuw.overleg().id()).isEqualTo(volgende.overleg().id());
        assertThat(dossiers(opnieuw)).containsExactly(later);

        programma.bean(Testklok.class).later(Duration.ofDays(1));
        assertThatThrownBy(() -> toneel.overleg.hervat(mma, id))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("eerdere dag");
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE object_soort = 'overleg' AND object_id = ? AND bijzonderheid = 'hervat'",
                        id.waarde()))
                .isEqualTo(1);
    }

    private static AgendapuntId opDeMuur(Overlegtoneel toneel, OverlegId id) {
        return Objects.requireNonNull(
                toneel.blad(toneel.casemanager.actor(), id).overleg().punt());
    }

    private static List<AgendapuntId> open(Overlegtoneel toneel, OverlegId id) {
        return toneel.blad(toneel.casemanager.actor(), id).punten().stream()
                .filter(punt -> punt.status() == Puntstatus.OPEN)
                .map(Agendapunt::id)
                .toList();
    }

    private void kost(int hoogstens, Runnable doe) {
        try (var telling = programma.teller().beginDezeThread()) {
            doe.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(hoogstens);
        }
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }
}
