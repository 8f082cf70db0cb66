package nl.verzuimsysteem.demo.gegevens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import nl.verzuimsysteem.demo.Demoprogramma;
import nl.verzuimsysteem.facturatie.Bijzonderheid;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.facturatie.Voorbeeldregel;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The invoices of the past months, as they are there after the first start. */
@Tag("database")
class FactuurgeschiedenisTest {
    private final TestProgramma programma = Demoprogramma.programma();

    private long aantal(String sql) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    @Test
    void de_laatste_drie_maanden_zijn_gefactureerd_en_de_maand_die_aan_de_beurt_is_niet() {
        assertThat(aantal("SELECT COUNT(*) FROM factuurrun")).isEqualTo(3);
        assertThat(aantal("SELECT COUNT(*) FROM factuurrun WHERE status = 'KLAAR' AND klaar_op > begonnen_op"))
                .isEqualTo(3);
        assertThat(aantal("SELECT COUNT(*) FROM factuurrun_gemist")).isZero();
        assertThat(aantal("SELECT COUNT(*) FROM factuur WHERE soort = 'FACTUUR'"))
                .isEqualTo(36);
        assertThat(maand()).isEqualTo(YearMonth.from(Kalender.plaatselijk(java.time.Instant.now())));
    }

    @Test
    void de_nummers_hebben_geen_gat_en_volgen_de_datum() {
        assertThat(aantal("""
                SELECT COUNT(*) FROM factuurreeks k
                WHERE k.laatste <> (SELECT COUNT(*) FROM factuur f WHERE f.jaar = k.jaar)
                   OR k.laatste <> (SELECT MAX(f.volgnummer) FROM factuur f WHERE f.jaar = k.jaar)""")).isZero();
        assertThat(aantal("SELECT COUNT(*) FROM factuur f WHERE f.jaar NOT IN (SELECT jaar FROM factuurreeks)"))
                .isZero();
        assertThat(aantal("""
                SELECT COUNT(*) FROM factuur f JOIN factuur g ON g.jaar = f.jaar AND g.volgnummer = f.volgnummer + 1
                WHERE g.factuurdatum < f.factuurdatum""")).isZero();
    }

    @Test
    void elke_factuur_is_de_som_van_haar_regels_met_de_btw_van_elk_tarief() {
        assertThat(aantal("""
                SELECT COUNT(*) FROM factuur f
                WHERE f.netto_cent <> COALESCE((SELECT SUM(r.bedrag_cent) FROM factuurregel r
                                                WHERE r.bedrijf_id = f.bedrijf_id AND r.factuur_id = f.id), -1)
                   OR f.btw_cent <> (SELECT SUM(t.btw) FROM (
                        SELECT r.factuur_id, ROUND(SUM(r.bedrag_cent) * r.btw_honderdsten / 10000) AS btw
                        FROM factuurregel r GROUP BY r.factuur_id, r.btw_honderdsten) t WHERE t.factuur_id = f.id)""")).isZero();
    }

    @Test
    void wat_gefactureerd_is_staat_op_precies_een_regel_van_zijn_factuur_en_wacht_niet_meer() {
        assertThat(aantal("SELECT COUNT(*) FROM verrichting WHERE factuur_id IS NOT NULL"))
                .isPositive();
        assertThat(aantal("""
                SELECT COUNT(*) FROM verrichting v
                WHERE v.factuur_id IS NOT NULL
                  AND (v.te_factureren IS NOT NULL OR v.oordeel <> 'BUITEN'
                       OR 1 <> (SELECT COUNT(*) FROM factuurregel r JOIN factuur f ON f.id = r.factuur_id
                                LEFT JOIN factuur c ON c.credit_van = f.id
                                WHERE r.bedrijf_id = v.bedrijf_id AND r.verrichting_id = v.id AND f.soort = 'FACTUUR'
                                  AND c.id IS NULL AND f.id = v.factuur_id AND r.bedrag_cent = v.bedrag_cent))""")).isZero();
        assertThat(aantal("""
                SELECT COUNT(*) FROM verrichting v
                WHERE v.factuur_id IS NULL AND (v.te_factureren = 1) <> (v.oordeel = 'BUITEN')""")).isZero();
        // What was delivered before the last run and still waits, waits for a reason.
        assertThat(aantal("""
                SELECT COUNT(*) FROM verrichting v
                WHERE v.te_factureren = 1 AND v.tegen_id IS NULL
                  AND v.datum < (SELECT MAX(maand) FROM factuurrun)
                  AND NOT EXISTS (SELECT 1 FROM factuurregel r JOIN factuur c ON c.credit_van = r.factuur_id
                                  WHERE r.bedrijf_id = v.bedrijf_id AND r.verrichting_id = v.id)""")).isZero();
    }

    @Test
    void er_is_een_credit_die_met_haar_factuur_niets_is_en_een_tegenboeking_die_wacht() {
        assertThat(aantal("SELECT COUNT(*) FROM factuur WHERE soort = 'CREDIT'"))
                .isEqualTo(1);
        assertThat(aantal("""
                SELECT c.totaal_cent + f.totaal_cent FROM factuur c JOIN factuur f ON f.id = c.credit_van""")).isZero();
        assertThat(aantal("SELECT COUNT(*) FROM verrichting WHERE tegen_id IS NOT NULL AND te_factureren = 1"))
                .isEqualTo(1);
    }

    @Test
    void van_vroeger_gaat_geen_mail_meer_uit() {
        assertThat(aantal("SELECT COUNT(*) FROM factuur WHERE post_klaar_op IS NULL"))
                .isZero();
        assertThat(aantal("SELECT COUNT(*) FROM uitgaand_bericht WHERE bijlage LIKE 'factuur:%'"))
                .isZero();
        assertThat(aantal("SELECT COUNT(*) FROM factuur WHERE (verstuurd_op IS NULL) <> (email IS NULL)"))
                .isZero();
        assertThat(aantal("SELECT COUNT(*) FROM factuur WHERE verstuurd_op IS NULL"))
                .isEqualTo(3);
    }

    @Test
    void het_voorbeeld_van_de_open_maand_toont_wat_bijzonder_is() {
        assertThat(bedrijven(Bijzonderheid.GEEN_EMAIL)).containsExactly(8L);
        assertThat(bedrijven(Bijzonderheid.AANTAL_GETELD)).contains(3L);
        assertThat(bedrijven(null)).hasSize(12);
    }

    @Test
    void nog_eens_afmaken_verandert_niets() {
        var facturen = aantal("SELECT COUNT(*) FROM factuur");
        var verrichtingen = aantal("SELECT COUNT(*) FROM verrichting");

        programma.bean(Factuurgeschiedenis.class).maakAf();

        assertThat(aantal("SELECT COUNT(*) FROM factuur")).isEqualTo(facturen);
        assertThat(aantal("SELECT COUNT(*) FROM verrichting")).isEqualTo(verrichtingen);
    }

    private YearMonth maand() {
        return programma
                .bean(FactuurrunService.class)
                .maand(programma.bean(Factuurboek.class).beheerder());
    }

    private List<Long> bedrijven(@org.jspecify.annotations.Nullable Bijzonderheid bijzonderheid) {
        return programma
                .bean(FactuurrunService.class)
                .voorbeeldregels(
                        programma.bean(Factuurboek.class).beheerder(), maand(), bijzonderheid, Uitsnede.eerste(50))
                .rijen()
                .stream()
                .map(Voorbeeldregel::bedrijf)
                .map(bedrijf -> bedrijf.waarde())
                .toList();
    }
}
