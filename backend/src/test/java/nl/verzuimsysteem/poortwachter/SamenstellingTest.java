package nl.verzuimsysteem.poortwachter;

import static nl.verzuimsysteem.poortwachter.PoortwachterTest.periode;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamenstellingTest {
    private static final Verzuimperiode VOOR = periode("2026-01-05", "2026-03-02");
    private static final Verzuimperiode NA = periode("2026-06-22", null);

    @Test
    void minder_dan_28_dagen_hersteld_is_een_geval_en_28_zijn_er_twee() {
        assertThat(verdeel(List.of(), VOOR, periode("2026-03-29", null))).hasSize(1);
        assertThat(verdeel(List.of(), VOOR, periode("2026-03-30", null))).hasSize(2);
    }

    @Test
    void verlof_dat_precies_past_maakt_er_een_geval_van_tenzij_de_oorzaak_een_andere_is() {
        assertThat(verdeel(List.of(verlof("2026-03-02", "2026-06-22", Verlof.Oorzaak.ONBEKEND)), VOOR, NA))
                .hasSize(1);
        assertThat(verdeel(List.of(verlof("2026-03-02", "2026-06-22", Verlof.Oorzaak.ZELFDE)), VOOR, NA))
                .hasSize(1);
        assertThat(verdeel(List.of(verlof("2026-03-02", "2026-06-22", Verlof.Oorzaak.ANDERE)), VOOR, NA))
                .hasSize(2);
    }

    @Test
    void een_dag_fit_voor_of_na_het_verlof_maakt_er_twee_gevallen_van() {
        assertThat(verdeel(List.of(verlof("2026-03-03", "2026-06-22", Verlof.Oorzaak.ZELFDE)), VOOR, NA))
                .hasSize(2);
        assertThat(verdeel(List.of(verlof("2026-03-02", "2026-06-21", Verlof.Oorzaak.ZELFDE)), VOOR, NA))
                .hasSize(2);
    }

    @Test
    void verlof_voor_en_na_de_bevalling_kan_in_twee_delen_staan() {
        var verlof = List.of(
                verlof("2026-03-02", "2026-04-13", Verlof.Oorzaak.ONBEKEND),
                verlof("2026-04-13", "2026-06-22", Verlof.Oorzaak.ONBEKEND));

        assertThat(verdeel(verlof, VOOR, NA)).hasSize(1);
    }

    @Test
    void een_korte_periode_binnen_een_lange_breekt_het_geval_niet() {
        var gevallen = verdeel(
                List.of(),
                periode("2026-01-05", "2026-06-01"),
                periode("2026-02-02", "2026-02-09"),
                periode("2026-06-15", null));

        assertThat(gevallen).hasSize(1);
    }

    @Test
    void de_volgorde_maakt_niet_uit_en_niets_geeft_niets() {
        var later = periode("2026-09-01", null);

        assertThat(verdeel(List.of(), later, VOOR)).containsExactly(List.of(VOOR), List.of(later));
        assertThat(verdeel(List.of())).isEmpty();
    }

    private static List<List<Verzuimperiode>> verdeel(List<Verlof> verlof, Verzuimperiode... perioden) {
        return Samenstelling.verdeel(List.of(perioden), verlof);
    }

    private static Verlof verlof(String van, String tot, Verlof.Oorzaak oorzaak) {
        return new Verlof(LocalDate.parse(van), LocalDate.parse(tot), oorzaak);
    }
}
