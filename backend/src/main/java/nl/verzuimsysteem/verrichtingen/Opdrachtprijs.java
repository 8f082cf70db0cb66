package nl.verzuimsysteem.verrichtingen;

import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijskolommen;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * The order that time is booked on, with what its sender was shown: that binds. All is empty when there is no such order in
 * the case. Public, because the mapper of rows makes it as a part of other records.
 */
public record Opdrachtprijs(
        @Nullable OpdrachtId id,
        @Nullable OpdrachtStatus status,
        @Nullable String dienst,
        @Nested @Nullable Prijskolommen getoond) {

    /** What to read, of {@code o}, an order, and {@code ot}, its type. */
    static final String KOLOMMEN = """
            o.id AS opdracht_id, o.status AS opdracht_status, ot.dienst_code AS opdracht_dienst,
            o.oordeel AS opdracht_oordeel, o.grond AS opdracht_grond, o.abonnement AS opdracht_abonnement,
            o.week AS opdracht_week, o.teldag AS opdracht_teldag, o.tot_week AS opdracht_tot_week,
            o.bedrag_cent AS opdracht_prijs_cent, o.per AS opdracht_per, o.afgesproken AS opdracht_afgesproken
            """;

    /** Whether time may be booked on it; what is wrong is noted at {@code opdracht}. */
    void controleer(OngeldigeInvoer.Verzamelaar invoer, String dienstVanTijd) {
        var weg = status == OpdrachtStatus.INGETROKKEN || status == OpdrachtStatus.TERUGGESTUURD;
        var perUur = getoond != null && getoond.per() == Per.UUR;
        invoer.eis(id != null, "opdracht", "verrichtingen.opdracht.onbekend")
                .eis(id == null || perUur, "opdracht", "verrichtingen.opdracht.vast")
                .eis(id == null || !perUur || dienstVanTijd.equals(dienst), "opdracht", "verrichtingen.opdracht.ander")
                .eis(!weg, "opdracht", "verrichtingen.opdracht.weg");
    }

    /** The verdict its sender was shown; of an order that is there. */
    Prijsoordeel prijs() {
        if (getoond == null) {
            throw new IllegalStateException("There is no order");
        }
        return getoond.prijs();
    }
}
