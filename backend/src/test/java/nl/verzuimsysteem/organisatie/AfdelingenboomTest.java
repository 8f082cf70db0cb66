package nl.verzuimsysteem.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verzuimsysteem.kern.AfdelingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AfdelingenboomTest {
    private final Afdelingenboom boom = new Afdelingenboom(List.of(
            afdeling(3, 1L, "Internationaal", 4),
            afdeling(4, null, "Kantoor", 2),
            afdeling(5, 3L, "Planning", 3),
            afdeling(1, null, "Transport", 1)));

    @Test
    void elke_afdeling_staat_voor_wat_eronder_valt_met_haar_pad_en_wie_er_samen_werken() {
        assertThat(boom.takken())
                .extracting(Afdelingenboom.Tak::pad, Afdelingenboom.Tak::diepte, Afdelingenboom.Tak::samen)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Kantoor", 0, 2),
                        org.assertj.core.groups.Tuple.tuple("Transport", 0, 8),
                        org.assertj.core.groups.Tuple.tuple("Transport › Internationaal", 1, 7),
                        org.assertj.core.groups.Tuple.tuple("Transport › Internationaal › Planning", 2, 3));
    }

    @Test
    void onder_een_afdeling_ligt_alles_wat_eronder_hangt_en_zij_zelf() {
        assertThat(boom.metOnder(new AfdelingId(1)))
                .containsExactlyInAnyOrder(new AfdelingId(1), new AfdelingId(3), new AfdelingId(5));
        assertThat(boom.metOnder(new AfdelingId(4))).containsExactly(new AfdelingId(4));
    }

    @Test
    void uit_een_kring_raakt_geen_afdeling_weg_en_er_komt_een_eind_aan() {
        var kring = new Afdelingenboom(List.of(afdeling(1, 2L, "A", 1), afdeling(2, 1L, "B", 1)));

        assertThat(kring.takken()).extracting(tak -> tak.afdeling().naam()).containsExactlyInAnyOrder("A", "B");
        assertThat(kring.metOnder(new AfdelingId(1))).hasSize(2);
    }

    @Test
    void een_afdeling_onder_een_onbekende_staat_bovenaan() {
        assertThat(new Afdelingenboom(List.of(afdeling(1, 9L, "A", 1))).takken())
                .singleElement()
                .satisfies(tak -> assertThat(tak.diepte()).isZero());
    }

    private static Afdeling afdeling(long id, @Nullable Long boven, String naam, int werknemers) {
        return new Afdeling(new AfdelingId(id), boven == null ? null : new AfdelingId(boven), naam, 0, werknemers);
    }
}
