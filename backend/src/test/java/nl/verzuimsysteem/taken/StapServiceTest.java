package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.Gebeurtenis;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class StapServiceTest {
    private final Trajecttoneel toneel = new Trajecttoneel();
    private final Bezetting bezetting = toneel.bezetting;
    private final StapService service = toneel.stappen;
    private final LocalDate vandaag = toneel.vandaag;
    private final Actor leidinggevende = bezetting.leidinggevende();
    private final DossierId dossier = toneel.ziek(60);

    @Test
    void een_stap_rondt_zijn_taak_af_en_staat_in_de_tijdlijn() {
        service.legVast(leidinggevende, dossier, Trajecttoneel.plan(vandaag.minusDays(1), vandaag));

        assertThat(toneel.rijen(dossier, "mijlpaal = 'PLAN_VAN_AANPAK'"))
                .singleElement()
                .asString()
                .endsWith("GEDAAN");
        assertThat(laatste().soort()).isEqualTo(GebeurtenisSoort.STAP_GEZET);
        assertThat(laatste().datum()).isEqualTo(vandaag.minusDays(1));
        assertThat(laatste().onderwerp())
                .isEqualTo(MijlpaalSoort.PLAN_VAN_AANPAK.naam().tekst());
    }

    @Test
    void vastleggen_afwijken_en_terugnemen_kosten_ten_hoogste_vijf_vragen() {
        var arts = toneel.arts();
        telt(() -> service.legVast(arts, dossier, Trajecttoneel.analyse(vandaag)));
        telt(() -> service.wijkAf(
                leidinggevende,
                dossier,
                MijlpaalSoort.PLAN_VAN_AANPAK,
                0,
                vandaag.plusDays(30),
                "Pas na het gesprek van juni",
                false));
        telt(() -> service.trekIn(arts, dossier, MijlpaalSoort.PROBLEEMANALYSE, 0));
    }

    @Test
    void nog_eens_hetzelfde_vastleggen_verandert_niets_en_iets_anders_verbetert_het() {
        var stap = Trajecttoneel.plan(vandaag.minusDays(3), vandaag.minusDays(2));
        service.legVast(leidinggevende, dossier, stap);
        service.legVast(leidinggevende, dossier, stap);
        assertThat(aantalGezet()).isEqualTo(1);

        service.legVast(leidinggevende, dossier, Trajecttoneel.plan(vandaag.minusDays(4), vandaag.minusDays(2)));
        assertThat(aantalGezet()).isEqualTo(2);
        assertThat(toneel.rij("SELECT datum FROM dossierstap WHERE dossier_id = ?", dossier.waarde())
                        .get("datum"))
                .hasToString(vandaag.minusDays(4).toString());
    }

    @Test
    void een_stap_terugnemen_opent_de_taak_weer() {
        service.legVast(leidinggevende, dossier, Trajecttoneel.plan(vandaag, vandaag));
        toneel.werkBij(dossier);
        service.trekIn(leidinggevende, dossier, MijlpaalSoort.PLAN_VAN_AANPAK, 0);
        service.trekIn(leidinggevende, dossier, MijlpaalSoort.PLAN_VAN_AANPAK, 0);
        toneel.werkBij(dossier);

        assertThat(toneel.taak(leidinggevende, MijlpaalSoort.PLAN_VAN_AANPAK).uiterlijkOp())
                .isEqualTo(vandaag.minusDays(5));
        assertThat(toneel.tel("SELECT COUNT(*) FROM dossierstap WHERE dossier_id = ?", dossier.waarde()))
                .isZero();
        assertThat(laatste().soort()).isEqualTo(GebeurtenisSoort.STAP_INGETROKKEN);
    }

    @Test
    void van_een_herhaalde_stap_wordt_de_laatste_het_eerst_teruggenomen() {
        service.legVast(toneel.arts(), dossier, Trajecttoneel.analyse(vandaag.minusDays(20)));
        service.legVast(
                bezetting.teamlid(Functie.POB),
                dossier,
                Trajecttoneel.stap(MijlpaalSoort.CONTACT_ARBODIENST, vandaag.minusDays(19)));
        toneel.werkBij(dossier);
        var tweede = new NieuweStap(MijlpaalSoort.CONTACT_ARBODIENST, 1, vandaag, null, null, null, null, null);
        service.legVast(bezetting.teamlid(Functie.POB), dossier, tweede);

        assertThatThrownBy(() ->
                        service.trekIn(bezetting.teamlid(Functie.POB), dossier, MijlpaalSoort.CONTACT_ARBODIENST, 0))
                .isInstanceOf(Conflict.class);
        service.trekIn(bezetting.teamlid(Functie.MMA), dossier, MijlpaalSoort.CONTACT_ARBODIENST, 1);
        assertThat(toneel.tel(
                        "SELECT COUNT(*) FROM dossierstap WHERE dossier_id = ? AND soort = 'CONTACT_ARBODIENST'",
                        dossier.waarde()))
                .isEqualTo(1);
    }

    @Test
    void een_stap_van_voor_de_ziektedag_waarvan_geteld_wordt_kan_niet() {
        // The report falls on the first day of leave: sickness counts from its end.
        toneel.doe(
                "INSERT INTO verlof (bedrijf_id, werknemer_id, van, tot, moment, door) VALUES (?, ?, ?, ?, '2026-01-01 10:00', 'x')",
                bezetting.bedrijf.waarde(),
                bezetting.werknemer.waarde(),
                vandaag.minusDays(60),
                vandaag.minusDays(30));

        assertThat(velden(() -> service.legVast(toneel.arts(), dossier, Trajecttoneel.analyse(vandaag.minusDays(31)))))
                .containsExactly("datum");
        service.legVast(toneel.arts(), dossier, Trajecttoneel.analyse(vandaag.minusDays(30)));
    }

    @Test
    void een_tweede_stap_die_bij_samenvoegen_meekwam_houdt_terugnemen_niet_tegen() {
        service.legVast(toneel.arts(), dossier, Trajecttoneel.analyse(vandaag.minusDays(20)));
        toneel.doe(
                "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, uitkomst, moment, door, door_functie) VALUES (?, ?, 'PROBLEEMANALYSE', 1, ?, 'PLAN_NODIG', '2026-06-01 10:00', 'x', 'BEDRIJFSARTS')",
                bezetting.bedrijf.waarde(),
                dossier.waarde(),
                vandaag.minusDays(3));

        service.trekIn(toneel.arts(), dossier, MijlpaalSoort.PROBLEEMANALYSE, 0);

        assertThat(toneel.tel("SELECT COUNT(*) FROM dossierstap WHERE dossier_id = ?", dossier.waarde()))
                .isEqualTo(1);
    }

    @Test
    void de_vangnetmelding_legt_alleen_vast_wie_aan_uwv_meldt_en_de_tijdlijn_zwijgt_erover() {
        var mma = bezetting.teamlid(Functie.MMA);
        toneel.doe(
                "UPDATE dossier SET vangnet = 'JA', vangnetgroep = 'NO_RISK', vangnet_bekend_op = ? WHERE id = ?",
                vandaag,
                dossier.waarde());
        toneel.werkBij(dossier);
        var voor = laatste();
        for (var soort : List.of(MijlpaalSoort.VANGNETMELDING, MijlpaalSoort.HERSTELD_UWV)) {
            for (var wie : List.of(
                    leidinggevende,
                    bezetting.teamlid(Functie.POB),
                    bezetting.teamlid(Functie.CASEMANAGER),
                    bezetting.teamlid(Functie.BEDRIJFSARTS))) {
                assertThatThrownBy(() -> service.legVast(wie, dossier, Trajecttoneel.stap(soort, vandaag)))
                        .isInstanceOf(GeenRecht.class);
                assertThatThrownBy(() -> service.trekIn(wie, dossier, soort, 0)).isInstanceOf(GeenRecht.class);
            }
        }

        service.legVast(mma, dossier, Trajecttoneel.stap(MijlpaalSoort.VANGNETMELDING, vandaag));
        assertThat(aantalGezet()).isZero();
        service.trekIn(mma, dossier, MijlpaalSoort.VANGNETMELDING, 0);
        assertThat(laatste()).isEqualTo(voor);
    }

    @Test
    void wat_uwv_opnieuw_moet_weten_is_niet_gemeld_voordat_de_nieuwe_ziekte_begon() {
        bezetting.doe("UPDATE bedrijf SET uwv_door = 'WERKGEVER' WHERE id = :bedrijf");
        var wie = bezetting.nogEenWerknemer();
        var zaak = weerZiekNaMelding(wie);
        toneel.doe(
                "UPDATE dossier SET vangnet = 'JA', vangnetgroep = 'NO_RISK', vangnet_bekend_op = ? WHERE id = ?",
                vandaag.minusDays(330),
                zaak.waarde());
        toneel.werkBij(zaak);

        for (var soort : List.of(MijlpaalSoort.MELDING_WEEK_42, MijlpaalSoort.VANGNETMELDING)) {
            assertThat(toneel.rijen(zaak, "mijlpaal = '" + soort + "' AND volgnummer = 1"))
                    .containsExactly(soort + ":1 VERZUIMCOORDINATOR " + vandaag.minusDays(6) + " 1");
            assertThat(fouten(() -> service.legVast(toneel.coordinator, zaak, opnieuw(soort, 10))))
                    .singleElement()
                    .satisfies(fout -> {
                        assertThat(fout.veld()).isEqualTo("datum");
                        assertThat(fout.melding().tekst())
                                .contains("weer ziek vanaf " + Kalender.voluit(vandaag.minusDays(9)));
                    });
            service.legVast(toneel.coordinator, zaak, opnieuw(soort, 9));
            toneel.werkBij(zaak);
            assertThat(toneel.rijen(zaak, "mijlpaal = '" + soort + "' AND volgnummer = 1"))
                    .singleElement()
                    .asString()
                    .endsWith("GEDAAN");
            assertThatThrownBy(() -> service.trekIn(toneel.coordinator, zaak, soort, 0))
                    .as("the later one first")
                    .isInstanceOf(Conflict.class);
        }
    }

    @Test
    void herstel_is_niet_gemeld_voordat_hij_hersteld_was_en_gaat_bij_terugnemen_voor_de_ziekte() {
        var zaak = bezetting.meldZiek(bezetting.nogEenWerknemer(), vandaag.minusDays(330));
        var week42 = Trajecttoneel.stap(MijlpaalSoort.MELDING_WEEK_42, vandaag.minusDays(40));
        service.legVast(toneel.coordinator, zaak, week42);
        bezetting.meldHersteld(zaak, 20);

        assertThat(velden(() -> service.legVast(toneel.coordinator, zaak, hersteld(21))))
                .containsExactly("datum");
        service.legVast(toneel.coordinator, zaak, hersteld(20));
        assertThatThrownBy(() -> service.trekIn(toneel.coordinator, zaak, MijlpaalSoort.MELDING_WEEK_42, 0))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("herstel");

        service.trekIn(toneel.coordinator, zaak, MijlpaalSoort.HERSTELD_UWV, 0);
        service.trekIn(toneel.coordinator, zaak, MijlpaalSoort.MELDING_WEEK_42, 0);
        assertThat(toneel.tel("SELECT COUNT(*) FROM dossierstap WHERE dossier_id = ?", zaak.waarde()))
                .isZero();
    }

    @Test
    void wat_op_een_andere_stap_volgt_kwam_er_niet_voor() {
        service.legVast(toneel.arts(), dossier, Trajecttoneel.analyse(vandaag.minusDays(30)));
        service.legVast(leidinggevende, dossier, Trajecttoneel.plan(vandaag.minusDays(20), vandaag.minusDays(20)));
        var geen = new NieuweStap(
                MijlpaalSoort.EVALUATIE,
                0,
                vandaag.minusDays(21),
                vandaag.minusDays(21),
                vandaag.minusDays(21),
                null,
                null,
                null);
        assertThat(velden(() -> service.legVast(leidinggevende, dossier, geen))).containsExactly("datum");

        var niets = bezetting.meldZiek(bezetting.nogEenWerknemer(), vandaag.minusDays(60));
        var uitkomst = Uitkomst.GEEN_MOGELIJKHEDEN;
        service.legVast(
                toneel.arts(),
                niets,
                new NieuweStap(
                        MijlpaalSoort.PROBLEEMANALYSE, 0, vandaag.minusDays(30), null, null, null, uitkomst, null));
        assertThat(velden(() -> service.legVast(
                        toneel.arts(),
                        niets,
                        new NieuweStap(
                                MijlpaalSoort.HERBEOORDELING,
                                0,
                                vandaag.minusDays(31),
                                null,
                                null,
                                null,
                                uitkomst,
                                null))))
                .containsExactly("datum");
    }

    @Test
    void niemand_tekent_wat_er_nog_niet_was_en_wie_tekende_hoeft_geen_reden() {
        var dag = vandaag.minusDays(3);
        assertThat(velden(() -> service.legVast(leidinggevende, dossier, getekend(dag, dag.minusDays(1), dag, null))))
                .containsExactly("getekendWerkgever");
        assertThat(velden(() -> service.legVast(leidinggevende, dossier, getekend(dag, dag, dag.minusDays(1), null))))
                .containsExactly("getekendWerknemer");
        assertThat(velden(() -> service.legVast(leidinggevende, dossier, getekend(dag, dag, dag, "Tekent niet"))))
                .containsExactly("ondertekening");

        service.legVast(leidinggevende, dossier, getekend(dag, dag, vandaag, null));
        service.legVast(leidinggevende, dossier, getekend(dag, null, null, "Zij willen eerst overleg"));
    }

    private static NieuweStap getekend(
            LocalDate datum, @Nullable LocalDate werkgever, @Nullable LocalDate werknemer, @Nullable String waarom) {
        return new NieuweStap(MijlpaalSoort.PLAN_VAN_AANPAK, 0, datum, werkgever, werknemer, waarom, null, null);
    }

    private NieuweStap opnieuw(MijlpaalSoort soort, int geleden) {
        return new NieuweStap(soort, 1, vandaag.minusDays(geleden), null, null, null, null, null);
    }

    private NieuweStap hersteld(int geleden) {
        return Trajecttoneel.stap(MijlpaalSoort.HERSTELD_UWV, vandaag.minusDays(geleden));
    }

    @Test
    void een_herstel_dat_eindigde_in_een_terugval_is_alsnog_te_melden_en_daarna_moet_de_ziekte_opnieuw() {
        bezetting.doe("UPDATE bedrijf SET uwv_door = 'WERKGEVER' WHERE id = :bedrijf");
        var wie = bezetting.nogEenWerknemer();
        var zaak = gemeldBijUwv(wie);
        bezetting.meldHersteld(zaak, 20);
        assertThat(bezetting.meldZiek(wie, vandaag.minusDays(9))).isEqualTo(zaak);
        toneel.werkBij(zaak);

        assertThat(toneel.rijen(zaak, "mijlpaal = 'HERSTELD_UWV'"))
                .containsExactly("HERSTELD_UWV:0 VERZUIMCOORDINATOR " + vandaag.minusDays(18) + " 1");
        assertThat(toneel.rijen(zaak, "mijlpaal = 'MELDING_WEEK_42' AND volgnummer = 1"))
                .as("to UWV he is sick, and so he is")
                .isEmpty();
        assertThat(velden(() -> service.legVast(toneel.coordinator, zaak, hersteld(21))))
                .containsExactly("datum");

        service.legVast(toneel.coordinator, zaak, hersteld(2));
        toneel.werkBij(zaak);

        assertThat(toneel.rijen(zaak, "mijlpaal = 'HERSTELD_UWV'"))
                .singleElement()
                .asString()
                .endsWith("GEDAAN");
        assertThat(toneel.rijen(zaak, "mijlpaal = 'MELDING_WEEK_42' AND volgnummer = 1"))
                .containsExactly("MELDING_WEEK_42:1 VERZUIMCOORDINATOR " + vandaag.minusDays(6) + " 1");
    }

    @Test
    void ook_als_die_melding_verviel_of_hij_weer_hersteld_is_kan_zij_alsnog() {
        bezetting.doe("UPDATE bedrijf SET uwv_door = 'WERKGEVER' WHERE id = :bedrijf");
        var wie = bezetting.nogEenWerknemer();
        var zaak = gemeldBijUwv(wie);
        bezetting.meldHersteld(zaak, 20);
        bezetting.meldZiek(wie, vandaag.minusDays(18));
        toneel.werkBij(zaak);
        assertThat(toneel.rijen(zaak, "mijlpaal = 'HERSTELD_UWV'"))
                .as("sick again before UWV had to hear of it")
                .isEmpty();
        bezetting.meldHersteld(zaak, 5);

        service.legVast(toneel.coordinator, zaak, hersteld(19));
        toneel.werkBij(zaak);

        assertThat(toneel.rijen(zaak, "mijlpaal = 'HERSTELD_UWV' AND volgnummer = 1"))
                .as("that was of the first recovery, and of the last one UWV has not heard")
                .containsExactly("HERSTELD_UWV:1 VERZUIMCOORDINATOR " + vandaag.minusDays(3) + " 1");
    }

    private DossierId gemeldBijUwv(WerknemerId wie) {
        var zaak = bezetting.meldZiek(wie, vandaag.minusDays(330));
        toneel.doe(
                "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, moment, door, door_functie) VALUES (?, ?, 'MELDING_WEEK_42', 0, ?, '2026-01-01 10:00', 'x', 'VERZUIMCOORDINATOR')",
                bezetting.bedrijf.waarde(),
                zaak.waarde(),
                vandaag.minusDays(40));
        return zaak;
    }

    /** Told to UWV, recovered, that told too, and sick again since nine days. */
    private DossierId weerZiekNaMelding(WerknemerId wie) {
        var zaak = bezetting.meldZiek(wie, vandaag.minusDays(330));
        for (var soort : List.of(MijlpaalSoort.MELDING_WEEK_42, MijlpaalSoort.VANGNETMELDING)) {
            toneel.doe(
                    "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, moment, door, door_functie) VALUES (?, ?, ?, 0, ?, '2026-01-01 10:00', 'x', 'VERZUIMCOORDINATOR')",
                    bezetting.bedrijf.waarde(),
                    zaak.waarde(),
                    soort.name(),
                    vandaag.minusDays(40));
        }
        bezetting.meldHersteld(zaak, 20);
        service.legVast(toneel.coordinator, zaak, hersteld(19));
        assertThat(bezetting.meldZiek(wie, vandaag.minusDays(9))).isEqualTo(zaak);
        return zaak;
    }

    @Test
    void zonder_handtekening_moet_er_staan_waarom() {
        var zonder = new NieuweStap(MijlpaalSoort.PLAN_VAN_AANPAK, 0, vandaag, vandaag, null, null, null, null);
        assertThat(velden(() -> service.legVast(leidinggevende, dossier, zonder)))
                .containsExactly("ondertekening");

        service.legVast(
                leidinggevende,
                dossier,
                new NieuweStap(
                        MijlpaalSoort.PLAN_VAN_AANPAK,
                        0,
                        vandaag,
                        vandaag,
                        null,
                        " Tekent niet, eerst overleg ",
                        null,
                        null));

        assertThat(toneel.rij("SELECT ondertekening FROM dossierstap WHERE dossier_id = ?", dossier.waarde()))
                .containsEntry("ondertekening", "Tekent niet, eerst overleg");
    }

    @Test
    void wat_niet_kan_wordt_per_veld_genoemd() {
        var arts = toneel.arts();
        assertThat(velden(() -> service.legVast(
                        arts,
                        dossier,
                        new NieuweStap(
                                MijlpaalSoort.PROBLEEMANALYSE,
                                0,
                                vandaag.plusDays(1),
                                vandaag,
                                null,
                                "hij heeft griep",
                                null,
                                "ref"))))
                .contains("datum", "getekendWerkgever", "ondertekening", "referentie", "uitkomst");
        assertThat(velden(() -> service.legVast(arts, dossier, Trajecttoneel.analyse(vandaag.minusDays(61)))))
                .containsExactly("datum");
        assertThat(velden(() -> service.legVast(
                        arts,
                        dossier,
                        new NieuweStap(
                                MijlpaalSoort.PROBLEEMANALYSE,
                                0,
                                vandaag,
                                null,
                                null,
                                null,
                                Uitkomst.GEEN_HULP,
                                null))))
                .containsExactly("uitkomst");
        assertThat(velden(() ->
                        service.legVast(leidinggevende, dossier, Trajecttoneel.plan(vandaag, vandaag.plusDays(2)))))
                .contains("getekendWerkgever", "getekendWerknemer");
        assertThat(velden(() -> service.legVast(
                        leidinggevende,
                        dossier,
                        new NieuweStap(
                                MijlpaalSoort.PLAN_VAN_AANPAK,
                                0,
                                vandaag,
                                null,
                                null,
                                "ligt met koorts op bed",
                                null,
                                null))))
                .containsExactly("ondertekening");
        assertThat(velden(() -> service.legVast(
                        leidinggevende,
                        dossier,
                        new NieuweStap(MijlpaalSoort.PLAN_VAN_AANPAK, 7, vandaag, vandaag, vandaag, null, null, null))))
                .containsExactly("soort");
        assertThat(toneel.tel("SELECT COUNT(*) FROM dossierstap WHERE dossier_id = ?", dossier.waarde()))
                .isZero();
    }

    @Test
    void wie_een_stap_vastlegt_is_wie_hem_moet_doen_of_namens_hem_kijkt() {
        var plan = Trajecttoneel.plan(vandaag, vandaag);
        var melding = new NieuweStap(MijlpaalSoort.HULPVRAAG, 0, vandaag, null, null, null, Uitkomst.GEEN_HULP, null);
        var analyse = Trajecttoneel.analyse(vandaag);
        for (var functie : List.of(Functie.MMA, Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS)) {
            assertThatThrownBy(() -> service.legVast(bezetting.teamlid(functie), dossier, plan))
                    .isInstanceOf(GeenRecht.class);
        }
        for (var ander : List.of(leidinggevende, toneel.coordinator, bezetting.teamlid(Functie.POB))) {
            assertThatThrownBy(() -> service.legVast(ander, dossier, melding)).isInstanceOf(GeenRecht.class);
        }
        for (var ander : List.of(
                leidinggevende, toneel.coordinator, bezetting.teamlid(Functie.MMA), bezetting.teamlid(Functie.POB))) {
            assertThatThrownBy(() -> service.legVast(ander, dossier, analyse)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.trekIn(ander, dossier, MijlpaalSoort.PROBLEEMANALYSE, 0))
                    .isInstanceOf(GeenRecht.class);
        }
        service.legVast(toneel.coordinator, dossier, plan);
        service.legVast(bezetting.teamlid(Functie.MMA), dossier, melding);
        service.legVast(toneel.arts(), dossier, analyse);
        assertThat(toneel.tel("SELECT COUNT(*) FROM dossierstap WHERE dossier_id = ?", dossier.waarde()))
                .isEqualTo(3);
    }

    @Test
    void afwijken_kan_met_een_reden_naar_een_latere_dag_en_de_taak_gaat_mee() {
        service.wijkAf(
                leidinggevende,
                dossier,
                MijlpaalSoort.PLAN_VAN_AANPAK,
                0,
                vandaag.plusDays(20),
                "Wij spreken elkaar pas dan",
                false);
        assertThat(toneel.taak(leidinggevende, MijlpaalSoort.PLAN_VAN_AANPAK).uiterlijkOp())
                .isEqualTo(vandaag.plusDays(20));
        toneel.werkBij(dossier);
        toneel.werkBij(dossier);

        assertThat(toneel.taak(leidinggevende, MijlpaalSoort.PLAN_VAN_AANPAK).uiterlijkOp())
                .isEqualTo(vandaag.plusDays(20));
        assertThat(laatste().soort()).isEqualTo(GebeurtenisSoort.TERMIJN_GEWIJZIGD);
        assertThat(laatste().tekst()).isEqualTo("Wij spreken elkaar pas dan");

        service.legVast(leidinggevende, dossier, Trajecttoneel.plan(vandaag, vandaag));
        service.trekIn(leidinggevende, dossier, MijlpaalSoort.PLAN_VAN_AANPAK, 0);
        toneel.werkBij(dossier);
        assertThat(toneel.taak(leidinggevende, MijlpaalSoort.PLAN_VAN_AANPAK).uiterlijkOp())
                .as("what was agreed about the term outlives a step taken back")
                .isEqualTo(vandaag.plusDays(20));
        service.trekIn(leidinggevende, dossier, MijlpaalSoort.PLAN_VAN_AANPAK, 0);
        toneel.werkBij(dossier);
        assertThat(toneel.taak(leidinggevende, MijlpaalSoort.PLAN_VAN_AANPAK).uiterlijkOp())
                .isEqualTo(vandaag.minusDays(5));
    }

    @Test
    void afwijken_kan_niet_zonder_reden_niet_terug_en_niet_van_een_harde_termijn() {
        assertThat(velden(() -> service.wijkAf(
                        leidinggevende, dossier, MijlpaalSoort.PLAN_VAN_AANPAK, 0, vandaag.minusDays(6), "  ", false)))
                .containsExactly("tot", "reden");
        assertThat(velden(() -> service.wijkAf(
                        leidinggevende,
                        dossier,
                        MijlpaalSoort.PLAN_VAN_AANPAK,
                        0,
                        vandaag.plusDays(9),
                        "Hij kreeg een hernia",
                        false)))
                .containsExactly("reden");
        var mma = bezetting.teamlid(Functie.MMA);
        assertThat(velden(() -> service.wijkAf(
                        mma,
                        dossier,
                        MijlpaalSoort.MELDING_WEEK_42,
                        0,
                        vandaag.plusDays(400),
                        "Een goede reden",
                        false)))
                .containsExactly("soort");
        for (var hard : List.of(MijlpaalSoort.RE_INTEGRATIEVERSLAG, MijlpaalSoort.WIA_AANVRAAG)) {
            assertThat(velden(() -> service.wijkAf(
                            toneel.coordinator, dossier, hard, 0, vandaag.plusDays(700), "Een goede reden", false)))
                    .containsExactly("soort");
        }
    }

    @Test
    void buiten_het_bereik_is_er_geen_stap_vast_te_leggen() {
        var plan = Trajecttoneel.plan(vandaag, vandaag);
        for (var vreemde : List.of(
                bezetting.coordinatorElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.leidinggevendeElders(),
                bezetting.teamlidElders(Functie.MMA))) {
            assertThatThrownBy(() -> service.legVast(vreemde, dossier, plan)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.trekIn(vreemde, dossier, MijlpaalSoort.PLAN_VAN_AANPAK, 0))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.wijkAf(
                            vreemde,
                            dossier,
                            MijlpaalSoort.PLAN_VAN_AANPAK,
                            0,
                            vandaag.plusDays(9),
                            "Een reden",
                            false))
                    .isInstanceOf(NietGevonden.class);
        }
        for (var ander : List.of(bezetting.gebruikersbeheerder(), bezetting.werknemerZelf())) {
            assertThatThrownBy(() -> service.legVast(ander, dossier, plan)).isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void elke_stap_staat_in_het_logboek_zonder_wat_erin_staat() {
        service.legVast(leidinggevende, dossier, Trajecttoneel.plan(vandaag, vandaag));

        assertThat(toneel.rij(
                        "SELECT object_soort, bijzonderheid FROM audit_regel WHERE bedrijf_id = ? AND handeling = 'STAP_VASTLEGGEN'",
                        bezetting.bedrijf.waarde()))
                .containsEntry("object_soort", "dossier")
                .containsEntry("bijzonderheid", "PLAN_VAN_AANPAK vastgelegd");
    }

    private void telt(Runnable handeling) {
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            handeling.run();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    private Gebeurtenis laatste() {
        return toneel.programma
                .bean(DossierService.class)
                .tijdlijn(toneel.coordinator, dossier, Uitsnede.eerste(1))
                .rijen()
                .getFirst();
    }

    private long aantalGezet() {
        return toneel.tel(
                "SELECT COUNT(*) FROM gebeurtenis WHERE dossier_id = ? AND soort = 'STAP_GEZET'", dossier.waarde());
    }

    private static List<String> velden(ThrowingCallable handeling) {
        return fouten(handeling).stream().map(OngeldigeInvoer.Veldfout::veld).toList();
    }

    private static List<OngeldigeInvoer.Veldfout> fouten(ThrowingCallable handeling) {
        var fout = catchThrowableOfType(OngeldigeInvoer.class, handeling);
        assertThat(fout).isNotNull();
        return fout.fouten();
    }
}
