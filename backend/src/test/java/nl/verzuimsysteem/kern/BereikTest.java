package nl.verzuimsysteem.kern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BereikTest {
    private static final Bereik.Kolommen DOSSIERS =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");
    private static final Bereik.Kolommen BEDRIJVEN = new Bereik.Kolommen("b.id", "b.regio_id", null, null);

    @Test
    void een_verzuimcoordinator_ziet_zijn_bedrijven() {
        var grens = new Bereik.Bedrijven(Set.of(new BedrijfId(7), new BedrijfId(3)), Set.of()).voorwaarde(DOSSIERS);

        assertThat(grens.sql()).isEqualTo("d.bedrijf_id IN (:bereik0, :bereik1)");
        assertThat(grens.waarden()).isEqualTo(Map.of("bereik0", 3L, "bereik1", 7L));
    }

    @Test
    void niemand_ziet_zijn_eigen_dossier_door_een_functie_van_de_werkgever() {
        var grens = new Bereik.Bedrijven(Set.of(new BedrijfId(7)), Set.of(new WerknemerId(40))).voorwaarde(DOSSIERS);

        assertThat(grens.sql()).isEqualTo("d.bedrijf_id IN (:bereik0) AND d.werknemer_id NOT IN (:bereik1)");
        assertThat(grens.waarden()).containsEntry("bereik1", 40L);
    }

    @Test
    void een_leidinggevende_ziet_zijn_afdelingen_en_wat_daaronder_ligt() {
        var grens = new Bereik.Afdelingen(new BedrijfId(7), Set.of(new AfdelingId(2)), Set.of()).voorwaarde(DOSSIERS);

        assertThat(grens.sql())
                .startsWith("d.bedrijf_id IN (:bereik0) AND w.afdeling_id IN (WITH RECURSIVE onder AS (")
                .contains("bedrijf_id = :bereik1 AND id IN (:bereik2)");
        assertThat(grens.waarden()).containsEntry("bereik1", 7L).containsEntry("bereik2", 2L);
    }

    @Test
    void een_leidinggevende_ziet_geen_rijen_waarvan_de_vraag_de_afdeling_niet_kent() {
        var grens = new Bereik.Afdelingen(new BedrijfId(7), Set.of(new AfdelingId(2)), Set.of()).voorwaarde(BEDRIJVEN);

        assertThat(grens.sql()).contains("1 = 0");
    }

    @Test
    void een_regioteam_ziet_zijn_regios_en_de_bedrijven_die_het_zijn_toegewezen() {
        var grens = new Bereik.Regios(Set.of(new RegioId(1)), Set.of(new BedrijfId(9))).voorwaarde(DOSSIERS);

        assertThat(grens.sql()).isEqualTo("(d.regio_id IN (:bereik0) OR d.bedrijf_id IN (:bereik1))");
    }

    @Test
    void een_werknemer_ziet_alleen_zichzelf() {
        var grens = new Bereik.Eigen(new BedrijfId(7), new WerknemerId(40)).voorwaarde(DOSSIERS);

        assertThat(grens.sql()).isEqualTo("d.bedrijf_id IN (:bereik0) AND d.werknemer_id IN (:bereik1)");
    }

    @Test
    void wie_nergens_bij_hoort_ziet_niets() {
        assertThat(new Bereik.Bedrijven(Set.of(), Set.of()).voorwaarde(DOSSIERS).sql())
                .isEqualTo("1 = 0");
        assertThat(new Bereik.Regios(Set.of(), Set.of()).voorwaarde(DOSSIERS).sql())
                .isEqualTo("1 = 0");
    }

    @Test
    void een_leidinggevende_ziet_het_bedrijf_van_zijn_afdeling() {
        var grens = new Bereik.Afdelingen(new BedrijfId(7), Set.of(new AfdelingId(2)), Set.of())
                .voorBedrijf("b.id", "b.regio_id");

        assertThat(grens.sql()).isEqualTo("b.id IN (:bereik0)");
        assertThat(grens.waarden()).containsEntry("bereik0", 7L);
    }
}
