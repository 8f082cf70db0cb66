package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.selekt.Selektstatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link is worth at a moment, from facts alone. */
class SelektantwoordstandTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 23);

    private static Instant om(LocalDate dag, int uur, int minuut) {
        return LocalDateTime.of(dag, LocalTime.of(uur, minuut))
                .atZone(Kalender.NEDERLAND)
                .toInstant();
    }

    private static Selekt selekt(Selektstatus status, LocalDate verstuurd, boolean loopt) {
        var op = om(verstuurd, 8, 0);
        return new Selekt(
                new SelektId(1),
                new BedrijfId(1),
                "Bedrijf",
                new RegioId(1),
                "088 - 000 00 00",
                new WerknemerId(1),
                "Sanne Jansen",
                new DossierId(1),
                verstuurd.minusDays(1),
                verstuurd.minusDays(1),
                status,
                "nl",
                null,
                op,
                op.atZone(Kalender.NEDERLAND).plusDays(28).toInstant(),
                null,
                null,
                null,
                null,
                null,
                loopt,
                0);
    }

    /** An ordinary day; over the end and over the beginning of summer time; over a leap day. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-10-10", "2027-03-10", "2028-02-10"})
    void een_link_werkt_tot_en_met_dag_28_op_hetzelfde_uur_en_daarna_niet(LocalDate verstuurd) {
        var selekt = selekt(Selektstatus.VERSTUURD, verstuurd, true);
        var laatste = verstuurd.plusDays(28);

        assertThat(Selektantwoordstand.van(selekt, om(verstuurd, 8, 0))).isEqualTo(Selektantwoordstand.OPEN);
        assertThat(Selektantwoordstand.van(selekt, om(laatste.minusDays(1), 23, 59)))
                .isEqualTo(Selektantwoordstand.OPEN);
        assertThat(Selektantwoordstand.van(selekt, om(laatste, 7, 59))).isEqualTo(Selektantwoordstand.OPEN);
        assertThat(Selektantwoordstand.van(selekt, om(laatste, 8, 0))).isEqualTo(Selektantwoordstand.VERLOPEN);
        assertThat(Selektantwoordstand.van(selekt, om(laatste.plusDays(1), 8, 0)))
                .isEqualTo(Selektantwoordstand.VERLOPEN);
    }

    @Test
    void elke_status_zegt_wat_de_houder_van_de_link_mag_weten() {
        var verwacht = new EnumMap<Selektstatus, Selektantwoordstand>(Map.of(
                Selektstatus.GEPLAND, Selektantwoordstand.OPEN,
                Selektstatus.VERSTUURD, Selektantwoordstand.OPEN,
                Selektstatus.TE_BELLEN, Selektantwoordstand.OPEN,
                Selektstatus.INGEVULD, Selektantwoordstand.INGEVULD,
                Selektstatus.BEOORDEELD, Selektantwoordstand.INGEVULD,
                Selektstatus.GESTOPT, Selektantwoordstand.VOORBIJ,
                Selektstatus.VERVALLEN, Selektantwoordstand.VOORBIJ,
                Selektstatus.VERLOPEN, Selektantwoordstand.VERLOPEN));

        for (var status : Selektstatus.values()) {
            var stand = Selektantwoordstand.van(selekt(status, DAG, true), om(DAG, 12, 0));
            assertThat(stand).as(status.name()).isEqualTo(verwacht.get(status));
            if (stand == Selektantwoordstand.OPEN) {
                assertThatCode(stand::eisOpen).doesNotThrowAnyException();
                assertThat(Selektantwoordstand.van(selekt(status, DAG, false), om(DAG, 12, 0)))
                        .as("recovered or gone, before the clock came by")
                        .isEqualTo(Selektantwoordstand.VOORBIJ);
            } else {
                assertThatThrownBy(stand::eisOpen).isInstanceOf(Conflict.class);
            }
        }
    }
}
