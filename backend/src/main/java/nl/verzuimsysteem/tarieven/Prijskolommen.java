package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as it is kept in columns, for whoever kept what was shown: reads and writes it as a part of another record. Of a
 * row that is not there it is {@code null}.
 */
public record Prijskolommen(
        @PropagateNull Oordeel oordeel,
        Grond grond,
        Abonnement.@Nullable Soort abonnement,
        @Nullable Integer week,
        @Nullable LocalDate teldag,
        @Nullable Integer totWeek,
        @Nullable Long prijsCent,
        Per per,
        boolean afgesproken) {

    public static Prijskolommen van(Prijsoordeel prijs) {
        return new Prijskolommen(
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

    public Prijsoordeel prijs() {
        return new Prijsoordeel(
                oordeel,
                grond,
                abonnement,
                week,
                teldag,
                totWeek,
                prijsCent == null ? null : new Geld(prijsCent),
                per,
                afgesproken);
    }
}
