package nl.verzuimsysteem.verrichtingen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.tarieven.Grond;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jspecify.annotations.Nullable;

/**
 * The order that time is booked on, with what its sender was shown: that binds. All is empty when there is no such order in
 * the case. Public, because the mapper of rows makes it as a part of other records.
 */
public record Opdrachtprijs(
        @Nullable OpdrachtId id,
        @Nullable OpdrachtStatus status,
        @Nullable String dienst,
        @Nullable Oordeel oordeel,
        @Nullable Grond grond,
        Abonnement.@Nullable Soort abonnement,
        @Nullable Integer week,
        @Nullable LocalDate teldag,
        @Nullable Integer totWeek,
        @Nullable Long prijsCent,
        @Nullable Per per,
        @Nullable Boolean afspraak) {

    /** What to read, of {@code o}, an order, and {@code ot}, its type. */
    static final String KOLOMMEN = """
            o.id AS opdracht_id, o.status AS opdracht_status, ot.dienst_code AS opdracht_dienst,
            o.oordeel AS opdracht_oordeel, o.grond AS opdracht_grond, o.abonnement AS opdracht_abonnement,
            o.week AS opdracht_week, o.teldag AS opdracht_teldag, o.tot_week AS opdracht_tot_week,
            o.bedrag_cent AS opdracht_prijs_cent, o.per AS opdracht_per, o.afgesproken AS opdracht_afspraak
            """;

    /** Whether time may be booked on it; what is wrong is noted at {@code opdracht}. */
    void controleer(OngeldigeInvoer.Verzamelaar invoer, String dienstVanTijd) {
        var weg = status == OpdrachtStatus.INGETROKKEN || status == OpdrachtStatus.TERUGGESTUURD;
        invoer.eis(id != null, "opdracht", "verrichtingen.opdracht.onbekend")
                .eis(id == null || per == Per.UUR, "opdracht", "verrichtingen.opdracht.vast")
                .eis(
                        id == null || per != Per.UUR || dienstVanTijd.equals(dienst),
                        "opdracht",
                        "verrichtingen.opdracht.ander")
                .eis(!weg, "opdracht", "verrichtingen.opdracht.weg");
    }

    /** The verdict its sender was shown; of an order that is there. */
    Prijsoordeel prijs() {
        if (oordeel == null || grond == null || per == null) {
            throw new IllegalStateException("There is no order");
        }
        return new Oordeelkolommen(
                        oordeel,
                        grond,
                        abonnement,
                        week,
                        teldag,
                        totWeek,
                        prijsCent,
                        per,
                        Boolean.TRUE.equals(afspraak))
                .prijs();
    }
}
