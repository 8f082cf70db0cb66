package nl.verzuimsysteem.opdrachten;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.tarieven.Grond;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jspecify.annotations.Nullable;

/** What an opdracht keeps of what its sender was shown. */
final class Prijskolommen {
    static final String KOLOMMEN =
            "o.oordeel, o.grond, o.abonnement, o.week, o.teldag, o.tot_week, o.bedrag_cent, o.per, o.afgesproken";

    private Prijskolommen() {}

    /** Their values; public because Jdbi reads and makes it. */
    public record Waarden(
            Oordeel oordeel,
            Grond grond,
            Abonnement.@Nullable Soort abonnement,
            @Nullable Integer week,
            @Nullable LocalDate teldag,
            @Nullable Integer totWeek,
            @Nullable Long bedragCent,
            Per per,
            boolean afgesproken) {

        static Waarden van(Prijsoordeel prijs) {
            return new Waarden(
                    prijs.oordeel(),
                    prijs.grond(),
                    prijs.abonnement(),
                    prijs.week(),
                    prijs.teldag(),
                    prijs.totWeek(),
                    prijs.prijs() == null ? null : prijs.prijs().cent(),
                    prijs.per(),
                    prijs.afgesproken());
        }

        Prijsoordeel prijs() {
            return new Prijsoordeel(
                    oordeel,
                    grond,
                    abonnement,
                    week,
                    teldag,
                    totWeek,
                    bedragCent == null ? null : new Geld(bedragCent),
                    per,
                    afgesproken);
        }
    }
}
