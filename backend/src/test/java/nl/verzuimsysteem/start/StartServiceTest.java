package nl.verzuimsysteem.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verzuimsysteem.caseload.Caselijn;
import nl.verzuimsysteem.caseload.CaseloadService;
import nl.verzuimsysteem.caseload.Caseloadfilter;
import nl.verzuimsysteem.caseload.Wiens;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.opdrachten.VolglijstService;
import nl.verzuimsysteem.opdrachten.Volglijstfilter;
import nl.verzuimsysteem.opdrachten.Volgstand;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.opdrachten.Werklijstfilter;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.selekt.Overzichttoneel;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.spreekuren.TePlannenFilter;
import nl.verzuimsysteem.spreekuren.TePlannenService;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.taken.Termijn;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands on a home is what the list it leads to shows; done is gone; and who may not know, does not see it counted. */
@Tag("database")
class StartServiceTest {
    private static final Uitsnede ALLES = Uitsnede.eerste(100);

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Overzichttoneel triages = new Overzichttoneel(programma);
    private final Toneel toneel = triages.toneel;
    private final StartService service = programma.bean(StartService.class);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));
    private final Instant nu = programma.bean(Clock.class).instant();

    private int aantal(Actor actor, Startreden reden) {
        var regel = regel(actor, reden);
        return regel == null ? 0 : regel.aantal();
    }

    private @Nullable Startregel regel(Actor actor, Startreden reden) {
        var start = service.start(actor);
        return Stream.concat(start.nu().stream(), start.wacht().stream())
                .filter(een -> een.reden() == reden)
                .findFirst()
                .orElse(null);
    }

    @Test
    void een_opdracht_staat_bij_de_mma_zolang_zij_aan_zet_is_en_daarna_bij_wie_aan_zet_is() {
        var werklijst = programma.bean(WerklijstService.class);
        var id = toneel.verstuurd();
        assertThat(aantal(toneel.mma, Startreden.OPDRACHT_NIEUW))
                .isEqualTo(lijst(werklijst, OpdrachtStatus.VERSTUURD, false))
                .isEqualTo(1);
        assertThat(aantal(toneel.werkgever, Startreden.OPDRACHT_LOOPT)).isEqualTo(1);

        werklijst.open(toneel.mma, id);
        assertThat(aantal(toneel.mma, Startreden.OPDRACHT_NIEUW)).isZero();
        assertThat(aantal(toneel.mma, Startreden.OPDRACHT_GEZIEN))
                .isEqualTo(lijst(werklijst, OpdrachtStatus.GEZIEN, false))
                .isEqualTo(1);

        werklijst.pakOp(toneel.mma, id);
        assertThat(aantal(toneel.mma, Startreden.OPDRACHT_GEZIEN)).isZero();
        assertThat(aantal(toneel.mma, Startreden.OPDRACHT_VAN_MIJ))
                .isEqualTo(lijst(werklijst, OpdrachtStatus.IN_BEHANDELING, true))
                .isEqualTo(1);
        assertThat(aantal(toneel.lid(Functie.MMA, "Olga Visser"), Startreden.OPDRACHT_VAN_MIJ))
                .isZero();

        werklijst.vraagTerug(toneel.mma, id, "Op welke dag kan het?");
        assertThat(aantal(toneel.mma, Startreden.OPDRACHT_VAN_MIJ)).isZero();
        assertThat(service.start(toneel.mma).wacht())
                .extracting(Startregel::reden)
                .contains(Startreden.OPDRACHT_VRAAG);
        // To the employer it is something to do, and in his list of taken.
        assertThat(aantal(toneel.werkgever, Startreden.OPDRACHT_LOOPT)).isZero();
        assertThat(aantal(toneel.werkgever, Startreden.TAKEN_BINNENKORT)).isEqualTo(1);

        werklijst.voerUit(toneel.mma, id, "Het is gepland.");
        assertThat(aantal(toneel.mma, Startreden.OPDRACHT_VRAAG)).isZero();
        assertThat(aantal(toneel.werkgever, Startreden.TAKEN_BINNENKORT)).isZero();
        assertThat(aantal(toneel.werkgever, Startreden.OPDRACHT_ANTWOORD)).isEqualTo(1);
    }

    @Test
    void wat_een_werkgever_van_zijn_opdrachten_telt_is_de_lijst_waar_de_regel_heen_leidt() {
        var oudste = toneel.verstuurd();
        toneel.doe("UPDATE opdracht SET verstuurd_op = ? WHERE id = ?", nu.minus(Duration.ofDays(3)), oudste.waarde());
        toneel.opgepakt();
        var vraag = toneel.opgepakt();
        toneel.werklijst().vraagTerug(toneel.mma, vraag, "Op welke dag kan het?");
        var klaar = toneel.opgepakt();
        toneel.werklijst().voerUit(toneel.mma, klaar, "Het is gepland.");
        var terug = toneel.opgepakt();
        toneel.werklijst().stuurTerug(toneel.mma, terug, "Dit hoort elders.");
        var leidinggevende = toneel.werkgever(Functie.LEIDINGGEVENDE, toneel.bedrijf);

        for (var wie : List.of(toneel.werkgever, leidinggevende)) {
            assertThat(aantal(wie, Startreden.OPDRACHT_LOOPT))
                    .isEqualTo(volglijst(wie, Volgstand.BIJ_ARBODIENST))
                    .isEqualTo(2);
            assertThat(aantal(wie, Startreden.OPDRACHT_ANTWOORD))
                    .isEqualTo(volglijst(wie, Volgstand.ONGELEZEN))
                    .isEqualTo(2);
        }
        assertThat(regel(toneel.werkgever, Startreden.OPDRACHT_LOOPT))
                .isNotNull()
                .satisfies(regel -> assertThat(regel.eerste()).isEqualTo(Startbron.dag(nu.minus(Duration.ofDays(3)))));
        // However old an answer is, it stays until somebody opens it.
        toneel.doe(
                "UPDATE opdracht SET afgerond_op = ?, gewijzigd_op = ? WHERE id = ?",
                nu.minus(Duration.ofDays(40)),
                nu.minus(Duration.ofDays(40)),
                klaar.waarde());
        assertThat(aantal(toneel.werkgever, Startreden.OPDRACHT_ANTWOORD)).isEqualTo(2);
        toneel.opdrachten().lees(leidinggevende, toneel.dossier);
        assertThat(aantal(toneel.werkgever, Startreden.OPDRACHT_ANTWOORD))
                .isEqualTo(volglijst(toneel.werkgever, Volgstand.ONGELEZEN))
                .isZero();
    }

    private int volglijst(Actor actor, Volgstand stand) {
        return programma
                .bean(VolglijstService.class)
                .lijst(actor, new Volglijstfilter(stand, null, null), ALLES)
                .rijen()
                .size();
    }

    private int lijst(WerklijstService werklijst, OpdrachtStatus status, boolean mijn) {
        return werklijst
                .werklijst(toneel.mma, new Werklijstfilter(status, null, null, null, mijn), ALLES)
                .rijen()
                .size();
    }

    @Test
    void een_opdracht_die_te_lang_ligt_is_te_laat() {
        var id = toneel.verstuurd();
        toneel.doe("UPDATE opdracht SET alarm_na = ? WHERE id = ?", nu.minus(Duration.ofHours(1)), id.waarde());

        assertThat(regel(toneel.mma, Startreden.OPDRACHT_NIEUW)).isNotNull().satisfies(regel -> {
            assertThat(regel.teLaat()).isEqualTo(1);
            assertThat(regel.eerste()).isEqualTo(vandaag);
        });
    }

    @Test
    void taken_tellen_zoals_de_lijst_ze_toont_en_wat_tussen_team_en_werknemer_is_telt_niet_bij_de_werkgever() {
        taak("CONTACT", Functie.VERZUIMCOORDINATOR, vandaag.minusDays(3), 1);
        taak("CONTACT", Functie.VERZUIMCOORDINATOR, vandaag.minusDays(1), 1);
        taak("CONTACT", Functie.VERZUIMCOORDINATOR, vandaag.plusDays(1), 1);
        taak("CONTACT", Functie.LEIDINGGEVENDE, vandaag.minusDays(1), 1);
        taak("SELEKT_BELLEN", Functie.MMA, vandaag.minusDays(1), 1);
        taak("SELEKT_BELLEN", Functie.VERZUIMCOORDINATOR, vandaag.minusDays(1), 1);
        taak("OVERLEG", Functie.VERZUIMCOORDINATOR, vandaag.minusDays(1), 1);

        var taken = programma.bean(TakenService.class);
        for (var wie : Set.of(toneel.werkgever, toneel.mma)) {
            for (var een : Stream.of(Termijn.TE_LAAT, Termijn.BINNENKORT).toList()) {
                var filter = new TakenFilter(null, een, null, wie.functie(), false);
                assertThat(aantal(wie, een == Termijn.TE_LAAT ? Startreden.TAKEN_TE_LAAT : Startreden.TAKEN_BINNENKORT))
                        .as(wie.functie() + " " + een)
                        .isEqualTo(
                                taken.lijst(wie, filter, 50).bladzijde().rijen().size());
            }
        }
        assertThat(regel(toneel.werkgever, Startreden.TAKEN_TE_LAAT))
                .isNotNull()
                .satisfies(regel -> {
                    assertThat(regel.aantal()).isEqualTo(2);
                    assertThat(regel.eerste()).isEqualTo(vandaag.minusDays(3));
                });
        toneel.doe("UPDATE taak SET loopt = NULL WHERE dossier_id = ?", toneel.dossier.waarde());
        assertThat(aantal(toneel.werkgever, Startreden.TAKEN_TE_LAAT)).isZero();
    }

    private void taak(String soort, Functie functie, LocalDate dag, int loopt) {
        toneel.voegToe(
                """
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                toneel.bedrijf.waarde(),
                toneel.regio.waarde(),
                toneel.dossier.waarde(),
                soort,
                functie.name(),
                dag.toString(),
                UUID.randomUUID().toString(),
                loopt);
    }

    @Test
    void wat_te_plannen_is_telt_zoals_de_lijst_het_toont() {
        toneel.verstuurd();
        assertThat(aantal(toneel.mma, Startreden.TE_PLANNEN))
                .isEqualTo(programma
                        .bean(TePlannenService.class)
                        .lijst(toneel.mma, TePlannenFilter.ALLES, ALLES)
                        .rijen()
                        .size())
                .isEqualTo(1);
        assertThat(aantal(toneel.lid(Functie.POB, "Petra Bos"), Startreden.TE_PLANNEN))
                .isZero();
    }

    @Test
    void de_triage_telt_bij_wie_er_iets_mee_moet_en_nooit_bij_de_werkgever() {
        triages.triage(Selektstatus.TE_BELLEN, 3);
        triages.triage(Selektstatus.INGEVULD, 4);
        triages.triage(Selektstatus.BEOORDEELD, 5);

        assertThat(regel(toneel.mma, Startreden.SELEKT_BELLEN)).isNotNull().satisfies(regel -> {
            assertThat(regel.aantal()).isEqualTo(1);
            assertThat(regel.eerste()).isEqualTo(vandaag.minusDays(3));
        });
        assertThat(aantal(toneel.mma, Startreden.SELEKT_INGEVULD)).isEqualTo(1);
        assertThat(aantal(toneel.lid(Functie.CASEMANAGER, "Carla Case"), Startreden.SELEKT_BELLEN))
                .isZero();
        assertThat(service.start(toneel.werkgever).nu())
                .extracting(Startregel::reden)
                .doesNotContain(Startreden.SELEKT_BELLEN, Startreden.SELEKT_INGEVULD, Startreden.TRIAGE_BEOORDELEN);
    }

    @Test
    void een_vertrouwelijk_spreekuur_telt_niet_bij_de_werkgever() {
        afspraak(0);
        afspraak(1);
        assertThat(regel(toneel.werkgever, Startreden.SPREEKUUR_GEPLAND))
                .isNotNull()
                .satisfies(regel -> {
                    assertThat(regel.aantal()).isEqualTo(1);
                    assertThat(regel.eerste()).isEqualTo(vandaag.plusDays(2));
                });
        // The werknemer himself confirms both.
        var zelf = Actoren.met(Functie.WERKNEMER, new Bereik.Eigen(toneel.bedrijf, toneel.werknemer));
        assertThat(aantal(zelf, Startreden.AFSPRAAK_BEVESTIGEN)).isEqualTo(2);
    }

    private void afspraak(int vertrouwelijk) {
        var arts = toneel.gebruiker("Aad Arts").waarde();
        var begin = vandaag.plusDays(2).atTime(9, 0).atZone(Kalender.NEDERLAND).toInstant();
        toneel.voegToe(
                """
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding,
                       professional_id, functie, onder_id, begin, einde, status, loopt, taal, tolk, gepland_op,
                       gepland_door, sleutel)
                VALUES (?, ?, ?, ?, ?, 'VERVOLG', 'EIGEN', ?, 'BEDRIJFSARTS', ?, ?, ?, 'GEPLAND', 1, 'nl', 'NIET_NODIG',
                        ?, 'Test', ?)""",
                toneel.bedrijf.waarde(),
                toneel.regio.waarde(),
                toneel.werknemer.waarde(),
                vertrouwelijk == 1 ? null : toneel.dossier.waarde(),
                vertrouwelijk,
                arts,
                arts,
                begin,
                begin.plus(Duration.ofMinutes(30)),
                nu,
                UUID.randomUUID().toString());
    }

    @Test
    void de_eigen_dossiers_die_te_laat_zijn_ook_die_van_wie_men_vervangt() {
        var carla = toneel.lid(Functie.CASEMANAGER, "Carla Case");
        var vera = toneel.lid(Functie.CASEMANAGER, "Vera Vervanger");
        toneel.doe(
                "UPDATE dossier SET casemanager_id = ?, volgende_op = ? WHERE id = ?",
                carla.persoon().waarde(),
                vandaag.minusDays(2).toString(),
                toneel.dossier.waarde());
        assertThat(aantal(carla, Startreden.DOSSIERS_TE_LAAT)).isEqualTo(1);
        assertThat(aantal(vera, Startreden.DOSSIERS_TE_LAAT)).isZero();

        toneel.doe(
                """
                INSERT INTO gebruiker_functie (gebruiker_id, functie, regio_id, vervangt_id, geldig_van, geldig_tot)
                VALUES (?, 'CASEMANAGER', ?, ?, ?, ?)""",
                vera.persoon().waarde(),
                toneel.regio.waarde(),
                carla.persoon().waarde(),
                vandaag.minusDays(1).toString(),
                vandaag.plusDays(5).toString());
        assertThat(aantal(vera, Startreden.DOSSIERS_TE_LAAT)).isEqualTo(1);
    }

    @Test
    void wat_te_laat_is_is_hetzelfde_als_in_de_caseload_ook_met_een_dag_van_het_vangnet() {
        var casemanager = toneel.lid(Functie.CASEMANAGER, "Carla Case");
        toneel.doe(
                """
                UPDATE dossier SET casemanager_id = ?, mma_id = ?, volgende_mijlpaal = 'PROBLEEMANALYSE', volgende_op = ?,
                       vangnet_mijlpaal = 'VANGNETMELDING', vangnet_op = ? WHERE id = ?""",
                casemanager.persoon().waarde(),
                toneel.mma.persoon().waarde(),
                vandaag.plusDays(3).toString(),
                vandaag.minusDays(4).toString(),
                toneel.dossier.waarde());
        assertThat(aantal(casemanager, Startreden.DOSSIERS_TE_LAAT))
                .isEqualTo(caseload(casemanager).size())
                .isZero();
        assertThat(regel(toneel.mma, Startreden.DOSSIERS_TE_LAAT)).isNotNull().satisfies(regel -> {
            var lijst = caseload(toneel.mma);
            assertThat(regel.aantal()).isEqualTo(lijst.size()).isEqualTo(1);
            assertThat(regel.eerste()).isEqualTo(lijst.getFirst().uiterlijkOp()).isEqualTo(vandaag.minusDays(4));
        });
        // And the other way round: the day of the vangnet comes instead of the other.
        toneel.doe(
                "UPDATE dossier SET volgende_op = ?, vangnet_op = ? WHERE id = ?",
                vandaag.minusDays(1).toString(),
                vandaag.plusDays(2).toString(),
                toneel.dossier.waarde());
        assertThat(aantal(casemanager, Startreden.DOSSIERS_TE_LAAT))
                .isEqualTo(caseload(casemanager).size())
                .isEqualTo(1);
        assertThat(aantal(toneel.mma, Startreden.DOSSIERS_TE_LAAT))
                .isEqualTo(caseload(toneel.mma).size())
                .isZero();
    }

    /** The list the line leads to. */
    private List<Caselijn> caseload(Actor actor) {
        var filter = new Caseloadfilter(null, Wiens.MIJ, null, null, true, null, null, null, null);
        return programma.bean(CaseloadService.class).lijst(actor, filter, ALLES).rijen();
    }

    @Test
    void het_overleg_van_morgen_telt_zijn_dossiers_en_een_bedrijfsarts_alleen_die_waarvoor_hij_gevraagd_is() {
        var arts = toneel.lid(Functie.BEDRIJFSARTS, "Aad Arts");
        var overleg = toneel.voegToe(
                "INSERT INTO overleg (regio_id, dag, begin, minuten, status) VALUES (?, ?, ?, 60, 'GEPLAND')",
                toneel.regio.waarde(),
                vandaag.plusDays(1).toString(),
                vandaag.plusDays(1).atTime(9, 0).atZone(Kalender.NEDERLAND).toInstant());
        punt(overleg, "OPEN", arts.persoon());
        punt(overleg, "OPEN", null);
        punt(overleg, "VAN_AGENDA", null);

        assertThat(regel(toneel.mma, Startreden.OVERLEG)).isNotNull().satisfies(regel -> {
            assertThat(regel.aantal()).isEqualTo(2);
            assertThat(regel.begin()).isNotNull();
        });
        assertThat(aantal(arts, Startreden.OVERLEGPUNT)).isEqualTo(1);
        // What does not come leads to no list: the overleg was turned off, or a company went to another team.
        toneel.doe(
                "INSERT INTO overlegreeks (regio_id, weekdag, begin, minuten, actief, versie) VALUES (?, 1, ?, 60, 0, 1)",
                toneel.regio.waarde(),
                "09:00");
        assertThat(aantal(toneel.mma, Startreden.OVERLEG)).isZero();
        assertThat(aantal(arts, Startreden.OVERLEGPUNT)).isZero();
        toneel.doe("UPDATE overlegreeks SET actief = 1 WHERE regio_id = ?", toneel.regio.waarde());
        assertThat(aantal(toneel.mma, Startreden.OVERLEG)).isEqualTo(2);
        toneel.doe(
                "UPDATE dossier SET regio_id = ? WHERE id = ?",
                toneel.gegevens.regio().waarde(),
                toneel.dossier.waarde());
        assertThat(aantal(toneel.mma, Startreden.OVERLEG)).isZero();
        toneel.doe("UPDATE dossier SET regio_id = ? WHERE id = ?", toneel.regio.waarde(), toneel.dossier.waarde());
        assertThat(service.start(toneel.werkgever).nu())
                .extracting(Startregel::reden)
                .doesNotContain(Startreden.OVERLEG, Startreden.OVERLEGPUNT);
        toneel.doe("UPDATE overleg SET status = 'GESLOTEN' WHERE id = ?", overleg);
        assertThat(aantal(toneel.mma, Startreden.OVERLEG)).isZero();
    }

    private void punt(long overleg, String status, @Nullable GebruikerId arts) {
        toneel.voegToe(
                """
                INSERT INTO agendapunt (bedrijf_id, dossier_id, overleg_id, dag, volgorde, minuten, redenen, status, arts_id)
                VALUES (?, ?, ?, ?, 1, 3, 'NIEUW', ?, ?)""",
                toneel.bedrijf.waarde(),
                toneel.dossier.waarde(),
                overleg,
                vandaag.plusDays(1).toString(),
                status,
                arts == null ? null : arts.waarde());
    }

    @Test
    void een_ander_team_en_een_ander_bedrijf_zien_er_niets_van() {
        toneel.verstuurd();
        taak("CONTACT", Functie.MMA, vandaag.minusDays(1), 1);
        taak("CONTACT", Functie.VERZUIMCOORDINATOR, vandaag.minusDays(1), 1);
        triages.triage(Selektstatus.TE_BELLEN, 3);

        var elders = toneel.lid(Functie.MMA, "Mia Ander", toneel.gegevens.regio());
        assertThat(service.start(elders)).isEqualTo(new Start(List.of(), List.of()));
        var ander = toneel.werkgever(Functie.VERZUIMCOORDINATOR, toneel.gegevens.bedrijf(toneel.gegevens.regio()));
        assertThat(service.start(ander)).isEqualTo(new Start(List.of(), List.of()));
    }

    @Test
    void meer_dan_honderd_wordt_niet_verder_geteld() {
        for (var nummer = 0; nummer < 103; nummer++) {
            taak("CONTACT", Functie.MMA, vandaag.minusDays(1), 1);
        }
        assertThat(regel(toneel.mma, Startreden.TAKEN_TE_LAAT)).isNotNull().satisfies(regel -> {
            assertThat(regel.aantal()).isEqualTo(Startregel.MEESTE);
            assertThat(regel.meer()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Functie.class,
            names = {"SYSTEEM"},
            mode = EnumSource.Mode.EXCLUDE)
    void elke_functie_kost_hoogstens_een_vraag(Functie functie) {
        var actor = Actoren.met(functie, bereik(functie, toneel.regio));
        service.start(actor);
        try (var telling = programma.teller().beginDezeThread()) {
            service.start(actor);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(1);
        }
    }

    private Bereik bereik(Functie functie, RegioId regio) {
        if (functie.isRegioteam()) {
            return new Bereik.Regios(Set.of(regio, toneel.gegevens.regio()), Set.of(toneel.bedrijf));
        }
        if (functie == Functie.WERKNEMER) {
            return new Bereik.Eigen(toneel.bedrijf, toneel.werknemer);
        }
        if (EnumSet.of(Functie.FUNCTIONEEL_BEHEERDER, Functie.LOGBEHEERDER).contains(functie)) {
            return new Bereik.Alles();
        }
        return functie == Functie.LEIDINGGEVENDE
                ? new Bereik.Afdelingen(
                        toneel.bedrijf, Set.of(toneel.gegevens.afdeling(toneel.bedrijf)), Set.of(toneel.werknemer))
                : new Bereik.Bedrijven(Set.of(toneel.bedrijf), Set.of(toneel.werknemer));
    }
}
