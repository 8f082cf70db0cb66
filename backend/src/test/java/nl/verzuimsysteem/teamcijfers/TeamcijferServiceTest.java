package nl.verzuimsysteem.teamcijfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.organisatie.Eigenregio;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.verzuim.HerstelService;
import nl.verzuimsysteem.verzuim.VerzuimwijzigingService;
import nl.verzuimsysteem.verzuim.Wijziging;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** It is Wednesday 6 January 2027: twelve weeks go back over the new year, a week 53 and the night the clock went back. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamcijferServiceTest {
    private static final LocalDate EERSTE = LocalDate.of(2026, 10, 19);
    private static final LocalDate ZIEK = EERSTE.minusDays(7);
    private static final LocalDate TWEEDE = EERSTE.plusWeeks(1);
    private static final LocalDate WEEK_53 = LocalDate.of(2026, 12, 28);
    private static final LocalDate DEZE = LocalDate.of(2027, 1, 4);

    private final TestProgramma programma = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private final TeamcijferService service = programma.bean(TeamcijferService.class);
    private Cijfertoneel spel = new Cijfertoneel(programma);

    @BeforeEach
    void nieuweRegio() {
        var klok = programma.bean(Testklok.class);
        klok.later(Duration.between(klok.instant(), Cijfertoneel.moment(LocalDateTime.of(2027, 1, 6, 12, 0))));
        spel = new Cijfertoneel(programma);
    }

    @AfterAll
    void klaar() {
        programma.close();
    }

    @Test
    void een_opdracht_telt_in_de_week_waarin_hij_klaar_was_met_kalenderdagen() {
        for (var dagen = 1; dagen <= 5; dagen++) {
            uitgevoerd(Functie.MMA, WEEK_53.plusDays(4).atTime(10, 0), dagen);
        }
        uitgevoerd(Functie.POB, DEZE.atTime(0, 10), 20);
        spel.opdracht(Functie.MMA, "TERUGGESTUURD", DEZE.atTime(9, 0), DEZE.atTime(10, 0));
        uitgevoerd(Functie.MMA, EERSTE.minusDays(1).atTime(23, 50), 1);

        var opdrachten = cijfers(null).opdrachten();

        assertThat(opdrachten.weken()).hasSize(12);
        assertThat(week(opdrachten, WEEK_53).aantal()).isEqualTo(5);
        assertThat(week(opdrachten, WEEK_53).mediaan()).hasValue(3);
        assertThat(week(opdrachten, DEZE).aantal()).isEqualTo(1);
        assertThat(week(opdrachten, DEZE).mediaan())
                .as("one order is no median")
                .isEmpty();
        assertThat(opdrachten.totaal().aantal()).isEqualTo(6);
        assertThat(opdrachten.totaal().mediaan()).hasValue(3.5);
        assertThat(cijfers(Functie.POB).opdrachten().totaal().aantal()).isEqualTo(1);
        assertThat(cijfers(Functie.CASEMANAGER).opdrachten().totaal().aantal()).isZero();
    }

    @Test
    void de_dag_is_die_van_nederland_ook_rond_de_wintertijd() {
        // Summer time ended at three in the night of Sunday 25 October 2026.
        uitgevoerd(Functie.MMA, EERSTE.atTime(0, 30), 1);
        uitgevoerd(Functie.MMA, TWEEDE.minusDays(1).atTime(23, 30), 2);
        uitgevoerd(Functie.MMA, TWEEDE.atTime(0, 10), 3);

        var opdrachten = cijfers(null).opdrachten();

        assertThat(week(opdrachten, EERSTE).aantal()).isEqualTo(2);
        assertThat(week(opdrachten, TWEEDE).aantal()).isEqualTo(1);
    }

    @Test
    void een_consult_telt_vanaf_de_vraag_de_opdracht_of_de_stap_en_vertrouwelijk_telt_niet() {
        var begin = WEEK_53.atTime(14, 0);
        spel.consult(begin.minusDays(4), begin);
        spel.consult(begin.minusDays(4), begin.plusHours(1));
        spel.afspraak("opdracht_id", uitgevoerd(Functie.MMA, begin.minusDays(3), 5), begin, "GEHOUDEN", false);
        spel.afspraak("taak_id", spel.stap(Functie.POB, WEEK_53.plusDays(12)), begin, "GEHOUDEN", false);
        spel.afspraak("taak_id", spel.stap(Functie.POB, WEEK_53.plusDays(21)), begin, "GEHOUDEN", false);
        spel.afspraak("verzoek_id", null, begin, "GEHOUDEN", false);
        spel.afspraak("verzoek_id", spel.verzoek(begin.minusDays(90), true), begin, "GEHOUDEN", true);
        spel.afspraak("verzoek_id", spel.verzoek(begin.minusDays(90), false), begin, "NIET_VERSCHENEN", false);
        spel.afspraak("verzoek_id", spel.verzoek(begin.minusDays(90), false), begin, "AFGEZEGD", false);

        var week = week(cijfers(null).consulten(), WEEK_53);

        assertThat(week.aantal()).isEqualTo(6);
        assertThat(week.mediaan())
                .as("of 0 (before the step opened), 2, 4, 4 and 8 days; one was nobody's question")
                .hasValue(4);
        assertThat(week.nietVerschenen()).isEqualTo(1);
    }

    @Test
    void laat_is_wat_aan_het_einde_van_een_week_over_zijn_dag_was() {
        spel.stap(Functie.LEIDINGGEVENDE, EERSTE.minusYears(1));
        spel.stap(Functie.POB, spel.vandaag.minusDays(1));
        spel.stap(Functie.POB, spel.vandaag);
        spel.gedaan(Functie.MMA, TWEEDE.plusDays(2), TWEEDE.plusDays(4).atTime(9, 0));
        spel.gedaan(Functie.MMA, TWEEDE.plusDays(6), TWEEDE.plusDays(7).atTime(0, 10));
        spel.gedaan(Functie.MMA, TWEEDE.plusDays(6), TWEEDE.plusDays(6).atTime(23, 30));
        spel.gedaan(Functie.MMA, EERSTE.minusDays(20), EERSTE.minusDays(1).atTime(10, 0));

        var laat = cijfers(null).laat();

        assertThat(laat).extracting(Laatweek::anders).containsOnly(1L).hasSize(12);
        assertThat(laat.getFirst().team()).isZero();
        assertThat(laat.get(1).team()).as("done just after midnight").isEqualTo(1);
        assertThat(laat.get(2).team()).isZero();
        assertThat(laat.getLast()).isEqualTo(new Laatweek(DEZE, 1, 1));
    }

    @Test
    void wat_verviel_telt_tot_de_week_waarin_het_verviel() {
        spel.vervallen(TWEEDE, WEEK_53.plusDays(1).atTime(0, 10));
        spel.vervallen(TWEEDE, WEEK_53.atTime(23, 50));
        spel.vervallen(WEEK_53, TWEEDE.atTime(9, 0));
        spel.vervallen(EERSTE.minusDays(9), EERSTE.minusDays(1).atTime(9, 0));

        var laat = cijfers(null).laat();

        assertThat(laat).extracting(Laatweek::anders).containsExactly(0L, 2L, 2L, 2L, 2L, 2L, 2L, 2L, 2L, 2L, 0L, 0L);
    }

    @Test
    void een_week_die_voorbij_is_verandert_niet_meer() {
        var hersteld = ziek();
        var ingetrokken = ziek();
        var eerst = cijfers(null).laat();
        assertThat(eerst.getLast().team() + eerst.getLast().anders()).isGreaterThan(3);
        assertThat(eerst.get(10)).as("late a week ago as well").isNotEqualTo(new Laatweek(WEEK_53, 0, 0));

        programma.bean(HerstelService.class).meldHersteld(spel.toneel.werkgever, hersteld, TWEEDE.plusDays(5));
        leg(ingetrokken, new Wijziging.TrekIn(ZIEK));
        List.of(hersteld, ingetrokken).forEach(this::werkBij);

        var dan = cijfers(null).laat();
        assertThat(dan.subList(0, 11)).isEqualTo(eerst.subList(0, 11));
        assertThat(dan.getLast()).as("the week that runs").isEqualTo(new Laatweek(DEZE, 0, 0));
    }

    @Test
    void van_het_overleg_telt_wat_gesloten_is_en_van_een_besluit_of_het_op_tijd_klaar_was() {
        var dicht = spel.overleg(WEEK_53.plusDays(1), "GESLOTEN");
        var punt = spel.punt(dicht, "BESPROKEN");
        List.of("BESPROKEN", "OPEN", "VOLGENDE_WEEK", "VAN_AGENDA").forEach(status -> spel.punt(dicht, status));
        var dag = WEEK_53.plusDays(3);
        spel.besluit(punt, dag, "taak_id", spel.gedaan(Functie.MMA, dag, dag.atTime(23, 30)));
        spel.besluit(
                punt,
                dag,
                "taak_id",
                spel.gedaan(Functie.MMA, dag, dag.plusDays(1).atTime(0, 30)));
        spel.besluit(punt, dag, "opdracht_id", uitgevoerd(Functie.MMA, dag.atTime(12, 0), 1));
        var verzoek = spel.verzoek(WEEK_53.atTime(12, 0), false);
        spel.afspraak("verzoek_id", verzoek, dag.atTime(9, 0), "GEHOUDEN", false);
        spel.besluit(punt, dag, "verzoek_id", verzoek);
        spel.besluit(punt, spel.vandaag, "taak_id", spel.stap(Functie.MMA, spel.vandaag));
        spel.besluit(punt, null, "taak_id", null);
        var ingetrokken = spel.besluit(punt, dag, "taak_id", null);
        spel.toneel.doe("UPDATE besluit SET ingetrokken_op = '2027-01-01' WHERE id = ?", ingetrokken);
        spel.punt(spel.overleg(DEZE.plusDays(1), "LOOPT"), "BESPROKEN");

        var overleg = cijfers(null).overleg();

        assertThat(overleg.totaal()).isEqualTo(new Overlegweek(EERSTE, 1, 4, 2, 2, 6, 4, 3));
        assertThat(overleg.weken().get(10)).isEqualTo(new Overlegweek(WEEK_53, 1, 4, 2, 2, 6, 4, 3));
    }

    @Test
    void een_langere_periode_telt_verder_terug() {
        uitgevoerd(Functie.MMA, EERSTE.minusWeeks(1).atTime(10, 0), 1);
        uitgevoerd(Functie.MMA, EERSTE.minusWeeks(20).atTime(10, 0), 1);

        assertThat(aantal(Teamperiode.TWAALF_WEKEN)).isZero();
        assertThat(aantal(Teamperiode.HALF_JAAR)).isEqualTo(1);
        assertThat(aantal(Teamperiode.JAAR)).isEqualTo(2);
    }

    @Test
    void de_cijfers_zijn_van_de_eigen_regio_en_van_niemand_anders() {
        uitgevoerd(Functie.MMA, DEZE.atTime(9, 0), 1);
        var elders = spel.toneel.gegevens.regio();
        var hier = spel.toneel.regio;
        var ander = Actoren.mma(elders);

        assertThat(service.cijfers(ander, null, Teamperiode.JAAR, null)
                        .orElseThrow()
                        .opdrachten()
                        .totaal()
                        .aantal())
                .isZero();
        assertThatThrownBy(() -> service.cijfers(ander, hier, Teamperiode.JAAR, null))
                .isInstanceOf(NietGevonden.class);
        var toegewezen = Actoren.met(Functie.POB, new Bereik.Regios(Set.of(), Set.of(spel.toneel.bedrijf)));
        assertThat(service.cijfers(toegewezen, null, Teamperiode.JAAR, null))
                .as("being assigned to a company makes nobody one of the team")
                .isEmpty();
        assertThatThrownBy(() -> service.cijfers(toegewezen, hier, Teamperiode.JAAR, null))
                .isInstanceOf(NietGevonden.class);
        for (var wie : List.of(spel.toneel.werkgever, Actoren.werknemer(spel.toneel.bedrijf, spel.toneel.werknemer))) {
            assertThatThrownBy(() -> service.cijfers(wie, null, Teamperiode.JAAR, null))
                    .isInstanceOf(GeenRecht.class);
        }
    }

    @Test
    void wie_in_twee_regios_werkt_kiest_en_het_kost_vier_vragen() {
        uitgevoerd(Functie.MMA, DEZE.atTime(9, 0), 1);
        var tweede = spel.toneel.gegevens.regio();
        var beide = Actoren.met(Functie.BEDRIJFSARTS, new Bereik.Regios(Set.of(spel.toneel.regio, tweede), Set.of()));

        try (var telling = programma.teller().beginDezeThread()) {
            var cijfers = service.cijfers(beide, spel.toneel.regio, Teamperiode.JAAR, null)
                    .orElseThrow();
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(4);
            assertThat(cijfers.regios())
                    .extracting(Eigenregio::id)
                    .containsExactlyInAnyOrder(spel.toneel.regio, tweede);
            assertThat(cijfers.opdrachten().totaal().aantal()).isEqualTo(1);
        }
        assertThat(service.cijfers(beide, tweede, Teamperiode.JAAR, null)
                        .orElseThrow()
                        .opdrachten()
                        .totaal()
                        .aantal())
                .isZero();
    }

    /** Somebody who is sick since the week before the weeks that are shown. */
    private DossierId ziek() {
        var dossier = programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        spel.toneel.werkgever,
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                spel.toneel.gegevens.werknemer(spel.toneel.bedrijf),
                                ZIEK,
                                null,
                                null));
        werkBij(dossier);
        return dossier;
    }

    private void leg(DossierId dossier, Wijziging wijziging) {
        programma
                .bean(VerzuimwijzigingService.class)
                .legVast(
                        spel.toneel.werkgever,
                        dossier,
                        (int) spel.toneel.tel("SELECT versie FROM dossier WHERE id = " + dossier),
                        wijziging);
    }

    private void werkBij(DossierId dossier) {
        programma.bean(BijwerkService.class).werkBij(Actor.systeem("test"), dossier);
    }

    private long uitgevoerd(Functie groep, LocalDateTime afgerond, int dagen) {
        return spel.opdracht(
                groep, "UITGEVOERD", afgerond.toLocalDate().minusDays(dagen).atTime(23, 59), afgerond);
    }

    private long aantal(Teamperiode periode) {
        return service.cijfers(mma(), null, periode, null)
                .orElseThrow()
                .opdrachten()
                .totaal()
                .aantal();
    }

    private Teamcijfers cijfers(@Nullable Functie groep) {
        return service.cijfers(mma(), null, Teamperiode.TWAALF_WEKEN, groep).orElseThrow();
    }

    private Actor mma() {
        return spel.toneel.mma;
    }

    private static Doorloopweek week(Doorloop doorloop, LocalDate maandag) {
        return doorloop.weken().stream()
                .filter(week -> week.maandag().equals(maandag))
                .findFirst()
                .orElseThrow();
    }
}
