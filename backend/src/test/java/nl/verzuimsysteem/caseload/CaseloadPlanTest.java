package nl.verzuimsysteem.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Vraagplan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** In a regio of twenty thousand running cases a page of the caseload reads no more than a page. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseloadPlanTest {
    private static final int BLADZIJDE = 50;
    /** Each has a hundred of the twenty thousand. */
    private static final int VAN_EEN = 100;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Gegevens gegevens = new Gegevens(programma);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final Inlogger mma = new Inloggers(programma).regioteam(Functie.MMA, regio);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));

    @BeforeAll
    void twintigduizend_lopende_dossiers() {
        doe("""
                INSERT INTO werknemer (bedrijf_id, personeelsnummer, voornaam, achternaam, in_dienst)
                WITH c AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                SELECT ?, CONCAT('N', a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n), 'Sanne', 'Jansen',
                       '2020-01-01'
                FROM c a, c b, c c, c e, c f WHERE f.n < 2""", bedrijf.waarde());
        doe("""
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, teldag, loopt, herberekenen,
                       gemeld_op, gemeld_door, sleutel, volgende_op, volgende_mijlpaal, volgende_functie, mma_id)
                SELECT w.bedrijf_id, ?, w.id, '2026-01-05', '2026-01-05', 1, NULL, '2026-01-05 08:00', 'Test', UUID(),
                       DATE_ADD(?, INTERVAL w.id * 7919 % 700 - 100 DAY), 'EVALUATIE', 'LEIDINGGEVENDE',
                       IF(w.id % 200 = 0, ?, NULL)
                FROM werknemer w""", regio.waarde(), vandaag, mma.id().waarde());
        doe("ANALYZE TABLE dossier");
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void het_team_loopt_door_de_index_van_zijn_regio() {
        var vraag = vraag(new Bereik.Regios(Set.of(regio), Set.of()), Caseloadfilter.TEAM);
        assertThat(plan(vraag)).contains("ix_dossier_voortgang_regio", "ix_dossier_vangnet");
        assertThat(gelezenRijen(vraag)).isLessThan(20L * BLADZIJDE);
        assertThat(gelezenRijen(vraag(
                        new Bereik.Regios(Set.of(regio, gegevens.regio()), Set.of()),
                        Caseloadfilter.TEAM.van(Wiens.NIEMAND))))
                .isLessThan(20L * BLADZIJDE);
    }

    @Test
    void van_een_mens_worden_alleen_zijn_dossiers_gelezen() {
        var bereik = new Bereik.Regios(Set.of(regio), Set.of());
        var mij = vraag(bereik, Caseloadfilter.TEAM.van(Wiens.MIJ));
        assertThat(plan(mij)).contains("ix_dossier_mma");
        assertThat(gelezenRijen(mij)).isLessThan(20L * BLADZIJDE + 4L * VAN_EEN);
        var persoon =
                vraag(bereik, new Caseloadfilter(null, Wiens.PERSOON, mma.id(), null, false, null, null, null, null));
        assertThat(gelezenRijen(persoon)).isLessThan(20L * BLADZIJDE + 4L * VAN_EEN);
    }

    /** He had as many as his colleague, who is still there and whose cases are not even looked at. */
    @Test
    void van_wie_weg_is_worden_alleen_zijn_dossiers_gelezen() {
        var weg = new Inloggers(programma).regioteam(Functie.MMA, regio);
        var vraag = vraag(new Bereik.Regios(Set.of(regio), Set.of()), Caseloadfilter.TEAM.van(Wiens.VERTROKKEN));
        assertThat(plan(vraag)).contains("ix_dossier_mma");
        assertThat(gelezenRijen(vraag)).as("nobody left").isLessThan(4L * BLADZIJDE);
        doe(
                "UPDATE gebruiker_functie SET geldig_tot = ? WHERE gebruiker_id = ?",
                vandaag,
                weg.id().waarde());
        doe(
                "UPDATE dossier SET mma_id = ? WHERE mma_id IS NULL LIMIT 100",
                weg.id().waarde());
        assertThat(gelezenRijen(vraag)).isLessThan(40L * BLADZIJDE);
        doe("UPDATE dossier SET mma_id = NULL WHERE mma_id = ?", weg.id().waarde());
    }

    @Test
    void ook_met_zo_veel_dossiers_kost_het_blad_twee_vragen() {
        try (var telling = programma.teller().beginDezeThread()) {
            var blad = programma.bean(CaseloadService.class).blad(mma.actor(), Caseloadfilter.TEAM, BLADZIJDE);

            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
            assertThat(blad.bladzijde().meer()).isTrue();
            assertThat(blad.wiens())
                    .containsEntry(Wiens.TEAM, new Caseloadblad.Telling(20_000, telLaat("1 = 1")))
                    .containsEntry(Wiens.MIJ, new Caseloadblad.Telling(VAN_EEN, telLaat("mma_id IS NOT NULL")));
        }
    }

    private long telLaat(String welke) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT COUNT(*) FROM dossier WHERE volgende_op < ? AND " + welke, vandaag)
                        .mapTo(Long.class)
                        .one());
    }

    private Caseloadvraag vraag(Bereik bereik, Caseloadfilter filter) {
        return new Caseloadvraag(ik(bereik, mma.id()), filter, vandaag)
                .met("aantal", BLADZIJDE + 1)
                .met("vanaf", 0)
                .met("tot", BLADZIJDE + 1);
    }

    private static Actor ik(Bereik bereik, GebruikerId wie) {
        var actor = Actoren.met(Functie.MMA, bereik);
        return new Actor(wie, actor.naam(), actor.functie(), bereik, actor.herkomst());
    }

    private String plan(Caseloadvraag vraag) {
        return Vraagplan.plan(programma, vraag.bladzijde(), vraag.waarden());
    }

    private long gelezenRijen(Caseloadvraag vraag) {
        return Vraagplan.gelezenRijen(programma, vraag.bladzijde(), vraag.waarden());
    }

    private void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }
}
