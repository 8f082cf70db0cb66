package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Vraagplan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** With a hundred thousand open taken the first page of what has to be planned costs no more than with a hundred. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TePlannenPlanTest {
    private static final int ZAKEN = 12_500;
    private static final int BLADZIJDE = 50;

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Planbord bord = new Planbord(programma);

    @BeforeAll
    void honderdduizend_open_taken() {
        var bedrijf = bord.toneel.bedrijf.waarde();
        var regio = bord.toneel.regio.waarde();
        var getallen = """
                WITH d AS (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                           UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9)
                """;
        var tot =
                " FROM (SELECT a.n + 10 * b.n + 100 * c.n + 1000 * e.n + 10000 * f.n AS i FROM d a, d b, d c, d e, d f) n WHERE n.i < "
                        + ZAKEN;
        bord.toneel.doe(
                "INSERT INTO werknemer (bedrijf_id, personeelsnummer, voornaam, achternaam, taal) " + getallen
                        + "SELECT ?, CONCAT('Z', n.i), 'Sanne', CONCAT('Vos ', n.i), 'nl'" + tot,
                bedrijf);
        bord.toneel.doe("""
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door, sleutel)
                SELECT w.bedrijf_id, ?, w.id, '2026-01-05', 1, '2026-01-05', 'Test', CONCAT('0-', w.id)
                FROM werknemer w WHERE w.bedrijf_id = ? AND w.personeelsnummer LIKE 'Z%'""", regio, bedrijf);
        bord.toneel.doe("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, mijlpaal, volgnummer, open_op,
                       waarschuw_op, uiterlijk_op, bron, loopt)
                SELECT z.bedrijf_id, z.regio_id, z.id, 'MIJLPAAL', s.functie, 'POORTWACHTER', s.mijlpaal, 0, '2026-01-01',
                       '2026-01-01', DATE_ADD('2026-01-01', INTERVAL z.id * 7919 % 900 DAY),
                       CONCAT('mijlpaal:', z.id, ':', s.mijlpaal), 1
                FROM dossier z
                JOIN (SELECT 'OPROEP_SPREEKUUR' AS mijlpaal, 'MMA' AS functie
                      UNION ALL SELECT 'PROBLEEMANALYSE', 'BEDRIJFSARTS' UNION ALL SELECT 'CONTACT_ARBODIENST', 'POB'
                      UNION ALL SELECT 'ACTUEEL_OORDEEL', 'BEDRIJFSARTS' UNION ALL SELECT 'PLAN_VAN_AANPAK', 'LEIDINGGEVENDE'
                      UNION ALL SELECT 'EVALUATIE', 'LEIDINGGEVENDE' UNION ALL SELECT 'MELDING_WEEK_42', 'MMA'
                      UNION ALL SELECT 'SPOOR_2', 'CASEMANAGER') s
                WHERE z.bedrijf_id = ? AND z.sleutel LIKE '0-%'""", bedrijf);
        // A thousand cases have an appointment.
        bord.toneel.doe("""
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding,
                       professional_id, functie, onder_id, begin, einde, status, loopt, taal, tolk, gepland_op,
                       gepland_door, sleutel)
                SELECT z.bedrijf_id, z.regio_id, z.werknemer_id, z.id, 0, 'VERVOLG', 'PROBLEEMANALYSE', ?, 'BEDRIJFSARTS', ?,
                       DATE_ADD('2030-01-01', INTERVAL z.id HOUR), DATE_ADD('2030-01-01 00:30', INTERVAL z.id HOUR),
                       'GEPLAND', 1, 'nl', 'NIET_NODIG', '2026-01-01', 'Test', CONCAT('1-', z.id)
                FROM dossier z WHERE z.bedrijf_id = ? AND z.sleutel LIKE '0-%' AND z.id % 12 = 0""", bord.arts.persoon().waarde(), bord.arts.persoon().waarde(), bedrijf);
        for (var tabel : new String[] {"taak", "dossier", "werknemer", "afspraak"}) {
            bord.toneel.doe("ANALYZE TABLE " + tabel);
        }
        assertThat(bord.toneel.tel("SELECT COUNT(*) FROM taak WHERE loopt = 1")).isEqualTo(8L * ZAKEN);
    }

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @Test
    void de_eerste_bladzijde_van_een_regio_leest_weinig_rijen_en_gebruikt_de_index_van_de_regio() {
        var vraag = vraag(TePlannenFilter.ALLES);

        assertThat(plan(vraag)).contains("ix_taak_regio");
        assertThat(gelezenRijen(vraag)).isLessThan(60L * BLADZIJDE);
    }

    @Test
    void de_eerste_bladzijde_van_een_bedrijf_of_van_een_reden_leest_ook_weinig_rijen() {
        assertThat(gelezenRijen(vraag(new TePlannenFilter(null, bord.toneel.bedrijf, null, null))))
                .isLessThan(60L * BLADZIJDE);
        assertThat(gelezenRijen(vraag(new TePlannenFilter(Aanleiding.CONTACT_ARBODIENST, null, null, null))))
                .isLessThan(60L * BLADZIJDE);
    }

    @Test
    void hoeveel_het_is_telt_niet_verder_dan_iemand_wil_weten() {
        var vraag = vraag(TePlannenFilter.ALLES).met("tot", TePlannenTelling.MEESTE);

        assertThat(Vraagplan.gelezenRijen(programma, vraag.telling(), vraag.waarden()))
                .isLessThan(20L * TePlannenTelling.MEESTE);
        assertThat(bord.tePlannen().tel(bord.mma).alle()).isEqualTo(TePlannenTelling.MEESTE);
    }

    @Test
    void wat_gepland_is_staat_er_niet_op() {
        assertThat(bord.tePlannen()
                        .lijst(bord.mma, TePlannenFilter.ALLES, Uitsnede.eerste(BLADZIJDE))
                        .rijen())
                .hasSize(BLADZIJDE)
                .noneMatch(regel -> regel.aanleiding() == Aanleiding.PROBLEEMANALYSE
                        && regel.dossier() != null
                        && regel.dossier().waarde() % 12 == 0);
    }

    private TePlannenvraag vraag(TePlannenFilter filter) {
        return new TePlannenvraag(bord.mma.bereik(), filter, bord.vandaag)
                .met("aantal", BLADZIJDE + 1)
                .met("vanaf", 0)
                .met("tot", BLADZIJDE + 1)
                .met("arbodienst", "de arbodienst");
    }

    private String plan(TePlannenvraag vraag) {
        return Vraagplan.plan(programma, vraag.bladzijde(), vraag.waarden());
    }

    private long gelezenRijen(TePlannenvraag vraag) {
        return Vraagplan.gelezenRijen(programma, vraag.bladzijde(), vraag.waarden());
    }
}
