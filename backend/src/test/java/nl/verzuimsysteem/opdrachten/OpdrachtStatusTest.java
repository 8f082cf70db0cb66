package nl.verzuimsysteem.opdrachten;

import static nl.verzuimsysteem.opdrachten.OpdrachtStatus.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpdrachtStatusTest {
    private static final Map<OpdrachtStatus, Set<OpdrachtStatus>> TABEL = Map.of(
            VERSTUURD, Set.of(GEZIEN, IN_BEHANDELING, INGETROKKEN),
            GEZIEN, Set.of(IN_BEHANDELING, INGETROKKEN),
            IN_BEHANDELING, Set.of(GEZIEN, VRAAG, UITGEVOERD, TERUGGESTUURD),
            VRAAG, Set.of(IN_BEHANDELING, UITGEVOERD, TERUGGESTUURD),
            UITGEVOERD, Set.of(),
            TERUGGESTUURD, Set.of(),
            INGETROKKEN, Set.of());

    @Test
    void van_elke_status_naar_elke_andere_mag_precies_wat_in_de_tabel_staat() {
        for (var van : OpdrachtStatus.values()) {
            for (var naar : OpdrachtStatus.values()) {
                assertThat(van.kanNaar(naar))
                        .as("%s naar %s", van, naar)
                        .isEqualTo(TABEL.get(van).contains(naar));
            }
        }
    }

    @Test
    void een_opdracht_loopt_zolang_iemand_nog_iets_moet_doen() {
        assertThat(OPEN).containsExactly(VERSTUURD, GEZIEN, IN_BEHANDELING, VRAAG);
    }

    @Test
    void intrekken_kan_zolang_niemand_haar_heeft_opgepakt() {
        assertThat(EnumSet.allOf(OpdrachtStatus.class).stream().filter(OpdrachtStatus::wachtOpOppakken))
                .containsExactly(VERSTUURD, GEZIEN);
    }
}
