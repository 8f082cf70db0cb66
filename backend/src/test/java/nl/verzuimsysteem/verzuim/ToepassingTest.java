package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Deel;
import nl.verzuimsysteem.verzuim.Wijziging.Arbeidstherapie;
import nl.verzuimsysteem.verzuim.Wijziging.EersteDag;
import nl.verzuimsysteem.verzuim.Wijziging.GedeeltelijkHersteld;
import nl.verzuimsysteem.verzuim.Wijziging.Hersteld;
import nl.verzuimsysteem.verzuim.Wijziging.Hersteldag;
import nl.verzuimsysteem.verzuim.Wijziging.Terugval;
import nl.verzuimsysteem.verzuim.Wijziging.TrekIn;
import nl.verzuimsysteem.verzuim.Wijziging.VerlofDagen;
import nl.verzuimsysteem.verzuim.Wijziging.VerlofVast;
import nl.verzuimsysteem.verzuim.Wijziging.VerlofWeg;
import nl.verzuimsysteem.verzuim.Wijziging.VerloopWeg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToepassingTest {
    private final Beelden beelden = Beelden.gezond().ziek("2026-10-05", null);
    private final long hier = beelden.zaak("2026-10-05");

    @Test
    void gedeeltelijk_herstel_terugval_en_arbeidstherapie_vormen_samen_het_verloop() {
        beelden.doe(hier, deels("2026-10-12", 50))
                .doe(hier, deels("2026-10-19", 30))
                .doe(hier, new Terugval(dag("2026-10-26"), 80))
                .doe(hier, new Arbeidstherapie(dag("2026-11-02")))
                .doe(hier, deels("2026-11-09", 50));

        assertThat(beelden.beeld().verloop()).extracting(Deel::percentage).containsExactly(50, 30, 80, 100, 50);
        assertThat(beelden.beeld().verloop().get(3).arbeidstherapie()).isTrue();
    }

    @ParameterizedTest(name = "{0} uur van een contract van 36 is {1}% afwezig")
    @CsvSource({"16, 55", "18, 50", "35.9, 1", "35, 2", "0.5, 98", "9, 75", "12, 66", "32.4, 10"})
    void uren_worden_een_percentage_naar_beneden_afgerond_en_minstens_een(BigDecimal uren, int percentage) {
        beelden.doe(hier, new GedeeltelijkHersteld(dag("2026-10-12"), 0, uren));

        assertThat(beelden.beeld().verloop().getFirst().percentage()).isEqualTo(percentage);
    }

    @Test
    void uren_zonder_contracturen_vragen_om_een_percentage() {
        var zonder = new Grenzen("Sanne", Beelden.VANDAAG, null, null, null);

        assertThatThrownBy(() -> Toepassing.van(
                        beelden.beeld(),
                        hier,
                        new GedeeltelijkHersteld(dag("2026-10-12"), 50, BigDecimal.TEN),
                        zonder,
                        Beelden.AKTE))
                .hasMessageContaining("contracturen van Sanne zijn niet bekend");
    }

    @Test
    void wie_alle_uren_of_honderd_procent_werkt_wordt_hersteld_gemeld() {
        assertThat(fout(new GedeeltelijkHersteld(dag("2026-10-12"), 0, BigDecimal.valueOf(36))))
                .isEqualTo("uren");
        assertThat(fout(deels("2026-10-12", 0))).isEqualTo("percentage");
        assertThatThrownBy(() -> beelden.doe(hier, deels("2026-10-12", 0))).hasMessageContaining("hersteld");
    }

    @Test
    void het_verloop_kan_niet_wat_niet_kan() {
        beelden.doe(hier, deels("2026-10-12", 50));

        assertThat(fout(deels("2026-10-19", 100))).isEqualTo("percentage");
        assertThat(fout(deels("2026-10-19", 50))).isEqualTo("percentage");
        assertThat(fout(deels("2026-10-19", 60))).isEqualTo("percentage");
        assertThat(fout(deels("2026-11-21", 40))).isEqualTo("vanaf");
        assertThat(fout(deels("2026-10-04", 40))).isEqualTo("vanaf");
        assertThat(fout(new Terugval(dag("2026-10-19"), 50))).isEqualTo("percentage");
        assertThat(fout(new Terugval(dag("2026-10-19"), 40))).isEqualTo("percentage");
        assertThat(fout(new Terugval(dag("2026-10-19"), 101))).isEqualTo("percentage");
        assertThat(fout(new Arbeidstherapie(dag("2026-10-04")))).isEqualTo("vanaf");
        assertThat(fout(new VerloopWeg(dag("2026-10-13")))).isEqualTo("vanaf");
    }

    @Test
    void na_arbeidstherapie_weer_thuis_is_een_terugval_naar_honderd() {
        beelden.doe(hier, new Arbeidstherapie(dag("2026-10-12")));

        assertThat(fout(new Arbeidstherapie(dag("2026-10-19")))).isEqualTo("vanaf");
        beelden.doe(hier, new Terugval(dag("2026-10-19"), 100));

        assertThat(beelden.beeld().verloop()).hasSize(2);
    }

    @Test
    void een_andere_verandering_op_dezelfde_dag_komt_in_de_plaats() {
        beelden.doe(hier, deels("2026-10-12", 50)).doe(hier, deels("2026-10-12", 60));

        assertThat(beelden.beeld().verloop()).hasSize(1);
        assertThat(beelden.beeld().verloop().getFirst().percentage()).isEqualTo(60);
        beelden.doe(hier, new VerloopWeg(dag("2026-10-12")));
        assertThat(beelden.beeld().verloop()).isEmpty();
    }

    @Test
    void gedeeltelijk_herstel_kan_ook_nog_in_een_periode_die_voorbij_is() {
        beelden.doe(hier, new Hersteld(dag("2026-11-02"))).doe(hier, deels("2026-10-20", 50));

        assertThat(beelden.beeld().verloop()).hasSize(1);
        assertThat(fout(deels("2026-11-02", 40))).isEqualTo("vanaf");
    }

    @Test
    void hersteld_ligt_na_de_eerste_dag_niet_in_de_toekomst_en_na_het_laatste_verloop() {
        beelden.doe(hier, deels("2026-10-12", 50));

        assertThat(fout(new Hersteld(dag("2026-10-05")))).isEqualTo("eersteDagWeerAanHetWerk");
        assertThat(fout(new Hersteld(dag("2026-11-21")))).isEqualTo("eersteDagWeerAanHetWerk");
        assertThat(fout(new Hersteld(dag("2026-10-12")))).isEqualTo("eersteDagWeerAanHetWerk");
        assertThatThrownBy(() -> beelden.doe(hier, new Hersteld(dag("2026-10-10"))))
                .hasMessageContaining("12 oktober 2026");

        beelden.doe(hier, new Hersteld(dag("2026-11-01")));
        assertThat(beelden.gevallen()).containsExactly("2026-10-05..2026-11-01");
    }

    @Test
    void wie_al_hersteld_is_meldt_dezelfde_dag_zonder_gevolg_en_een_andere_niet() {
        beelden.doe(hier, new Hersteld(dag("2026-11-02")));
        var na = beelden.beeld();

        assertThat(beelden.doe(hier, new Hersteld(dag("2026-11-02"))).beeld()).isEqualTo(na);
        assertThatThrownBy(() -> beelden.doe(hier, new Hersteld(dag("2026-11-03"))))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void de_eerste_dag_kan_anders_binnen_wat_er_verder_staat() {
        beelden.doe(hier, new Hersteld(dag("2026-10-19"))).ziek("2026-11-02", null);
        beelden.doe(hier, deels("2026-11-09", 50));

        assertThat(fout(new EersteDag(dag("2026-11-03"), dag("2026-11-04")))).isEqualTo("van");
        assertThat(fout(new EersteDag(dag("2026-11-02"), dag("2026-10-18")))).isEqualTo("wordt");
        assertThat(fout(new EersteDag(dag("2026-11-02"), dag("2026-11-10")))).isEqualTo("wordt");
        assertThat(fout(new EersteDag(dag("2026-10-05"), dag("2026-10-19")))).isEqualTo("wordt");
        assertThat(fout(new EersteDag(dag("2026-10-05"), dag("2024-11-19")))).isEqualTo("wordt");
        beelden.doe(hier, new EersteDag(dag("2026-11-02"), dag("2026-11-09")))
                .doe(hier, new EersteDag(dag("2026-10-05"), dag("2026-09-28")));
        assertThat(beelden.gevallen()).containsExactly("2026-09-28..2026-10-19 2026-11-09..");
    }

    @Test
    void voor_de_dienst_begint_en_nadat_zij_eindigt_is_er_geen_verzuim() {
        var dienst = new Grenzen("Sanne", Beelden.VANDAAG, dag("2026-10-01"), dag("2026-10-31"), null);
        for (var wordt : List.of("2026-09-30", "2026-11-01")) {
            assertThatThrownBy(() -> Toepassing.van(
                            beelden.beeld(), hier, new EersteDag(dag("2026-10-05"), dag(wordt)), dienst, Beelden.AKTE))
                    .isInstanceOf(OngeldigeInvoer.class)
                    .hasMessageContaining("dienst");
        }
        assertThatThrownBy(() -> Toepassing.van(
                        beelden.beeld(),
                        hier,
                        new VerlofVast(dag("2026-09-01"), dag("2026-12-01")),
                        dienst,
                        Beelden.AKTE))
                .hasMessageContaining("nog niet in dienst");
    }

    @Test
    void toch_niet_hersteld_kan_alleen_van_de_laatste_periode() {
        beelden.doe(hier, new Hersteld(dag("2026-10-19"))).ziek("2026-11-02", "2026-11-09");

        assertThat(fout(new Hersteldag(dag("2026-10-05"), null))).isEqualTo("wordt");
        assertThat(fout(new Hersteldag(dag("2026-10-05"), dag("2026-11-03")))).isEqualTo("wordt");
        beelden.doe(hier, new Hersteldag(dag("2026-11-02"), null))
                .doe(hier, new Hersteldag(dag("2026-10-05"), dag("2026-11-02")));
        assertThat(beelden.gevallen()).containsExactly("2026-10-05..2026-11-02 2026-11-02..");
    }

    @Test
    void intrekken_neemt_het_verloop_van_die_periode_mee_en_laat_de_rest_staan() {
        beelden.doe(hier, deels("2026-10-07", 50))
                .doe(hier, new Hersteld(dag("2026-10-19")))
                .ziek("2026-11-02", null)
                .doe(hier, deels("2026-11-09", 40))
                .doe(hier, new TrekIn(dag("2026-11-02")));

        assertThat(beelden.gevallen()).containsExactly("2026-10-05..2026-10-19");
        assertThat(beelden.beeld().verloop()).extracting(Deel::percentage).containsExactly(50);
        assertThat(fout(new TrekIn(dag("2026-11-02")))).isEqualTo("van");
    }

    @Test
    void verlof_overlapt_geen_ander_verlof_en_duurt_niet_te_lang() {
        beelden.doe(hier, new VerlofVast(dag("2026-11-16"), dag("2027-03-08")));

        assertThat(fout(new VerlofVast(dag("2027-03-01"), dag("2027-04-01")))).isEqualTo("van");
        assertThat(fout(new VerlofVast(dag("2026-06-01"), dag("2026-06-01")))).isEqualTo("tot");
        assertThat(fout(new VerlofVast(dag("2025-06-01"), dag("2026-06-02")))).isEqualTo("tot");
        assertThat(fout(new VerlofVast(dag("2024-06-01"), dag("2024-09-02")))).isEqualTo("van");
        assertThat(fout(new VerlofWeg(dag("2026-11-17")))).isEqualTo("van");
        beelden.doe(hier, new VerlofVast(dag("2026-11-16"), dag("2027-03-15")));
        assertThat(beelden.beeld().verlof()).hasSize(1);
        beelden.doe(hier, new VerlofWeg(dag("2026-11-16")));
        assertThat(beelden.beeld().verlof()).isEmpty();
    }

    @Test
    void een_ziekmelding_mag_voor_een_andere_liggen_als_zij_daarvoor_eindigt() {
        assertThatThrownBy(() -> beelden.ziek("2026-06-01", null)).hasMessageContaining("eerste dag weer aan het werk");
        assertThatThrownBy(() -> beelden.ziek("2026-06-01", "2026-10-06")).hasMessageContaining("5 oktober 2026");
        assertThatThrownBy(() -> beelden.ziek("2026-10-06", "2026-10-08")).isInstanceOf(Conflict.class);

        beelden.ziek("2026-06-01", "2026-06-08");
        assertThat(beelden.gevallen()).containsExactly("2026-06-01..2026-06-08", "2026-10-05..");
        assertThatThrownBy(() -> beelden.ziek("2026-06-03", "2026-06-05")).isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void de_bedrijfsarts_beoordeelt_alleen_verlof_dat_er_is() {
        assertThatThrownBy(() -> beelden.beoordeel(dag("2026-11-16"), Verlof.Oorzaak.ANDERE))
                .isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void verlof_dat_de_bedrijfsarts_beoordeelde_verwijdert_de_werkgever_pas_als_hij_dat_terugneemt() {
        var van = dag("2026-11-16");
        beelden.doe(hier, new VerlofVast(van, dag("2027-03-08")));
        for (var oorzaak : List.of(Verlof.Oorzaak.ANDERE, Verlof.Oorzaak.ZELFDE)) {
            beelden.beoordeel(van, oorzaak);

            assertThatThrownBy(() -> beelden.doe(hier, new VerlofWeg(van)))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("De bedrijfsarts heeft het verlof vanaf 16 november 2026 beoordeeld.");
            beelden.doe(hier, new VerlofVast(van, dag("2027-03-08")));
            assertThat(oordelen()).containsExactly("2026-11-16 2027-03-08 " + oorzaak);
        }
        beelden.beoordeel(van, Verlof.Oorzaak.ONBEKEND).doe(hier, new VerlofWeg(van));
        assertThat(beelden.beeld().verlof()).isEmpty();
    }

    @Test
    void andere_dagen_houden_het_oordeel_zolang_het_verlof_tussen_hetzelfde_verzuim_ligt() {
        rondVerlof();
        beelden.beoordeel(dag("2026-05-18"), Verlof.Oorzaak.ZELFDE)
                .doe(hier, new VerlofDagen(dag("2026-05-18"), dag("2026-05-11"), dag("2026-10-06")));
        assertThat(oordelen()).containsExactly("2026-05-11 2026-10-06 ZELFDE");

        beelden.doe(hier, new VerlofVast(dag("2026-05-11"), dag("2026-10-05")));
        assertThat(oordelen()).containsExactly("2026-05-11 2026-10-05 ZELFDE");
        beelden.doe(hier, new VerlofDagen(dag("2026-05-18"), dag("2026-05-11"), dag("2026-10-05")));
        assertThat(oordelen()).as("the same once more").hasSize(1);
    }

    @Test
    void een_ander_oordeel_wordt_gevraagd_als_het_verlof_niet_meer_aansluit_op_hetzelfde_verzuim() {
        rondVerlof();
        var na = beelden.beoordeel(dag("2026-05-18"), Verlof.Oorzaak.ANDERE).beeld();

        beelden.doe(hier, new VerlofDagen(dag("2026-05-18"), dag("2026-05-25"), dag("2026-10-05")));
        assertThat(oordelen()).containsExactly("2026-05-25 2026-10-05 ONBEKEND");
        assertThat(Samenhang.verschil(na, beelden.beeld()))
                .extracting(Melding::tekst)
                .anyMatch(zin -> zin.contains("vervalt"));

        beelden.vanaf(na).doe(hier, new VerlofVast(dag("2026-05-18"), dag("2026-10-01")));
        assertThat(oordelen()).containsExactly("2026-05-18 2026-10-01 ONBEKEND");
    }

    @Test
    void een_andere_dag_blijft_binnen_de_regels_van_verlof() {
        rondVerlof();
        beelden.doe(hier, new VerlofVast(dag("2026-11-16"), dag("2027-03-08")));

        assertThat(fout(new VerlofDagen(dag("2026-05-18"), dag("2026-06-01"), dag("2026-06-01"))))
                .isEqualTo("tot");
        assertThat(fout(new VerlofDagen(dag("2026-11-16"), dag("2026-10-01"), dag("2027-01-18"))))
                .isEqualTo("wordt");
        assertThat(fout(new VerlofDagen(dag("2026-05-19"), dag("2026-05-20"), dag("2026-10-05"))))
                .isEqualTo("van");
    }

    /** Sick until the leave, and again from its end. */
    private void rondVerlof() {
        beelden.ziek("2026-05-04", "2026-05-18").doe(hier, new VerlofVast(dag("2026-05-18"), dag("2026-10-05")));
    }

    private List<String> oordelen() {
        return beelden.beeld().verlof().stream()
                .map(een -> een.van() + " " + een.tot() + " " + een.oorzaak())
                .toList();
    }

    private String fout(Wijziging wijziging) {
        var fout = catchThrowableOfType(OngeldigeInvoer.class, () -> beelden.doe(hier, wijziging));
        assertThat(fout).as(wijziging.toString()).isNotNull();
        return fout.fouten().getFirst().veld();
    }

    private static GedeeltelijkHersteld deels(String vanaf, int percentage) {
        return new GedeeltelijkHersteld(dag(vanaf), percentage, null);
    }

    private static LocalDate dag(String tekst) {
        return LocalDate.parse(tekst);
    }
}
