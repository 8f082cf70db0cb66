package nl.verzuimsysteem.verrichtingen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.tarieven.Grond;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jspecify.annotations.Nullable;

/** A verdict as a verrichting keeps it. Public, because the mapper of rows makes it as a part of other records. */
public record Oordeelkolommen(
        Oordeel oordeel,
        Grond grond,
        Abonnement.@Nullable Soort abonnement,
        @Nullable Integer week,
        @Nullable LocalDate teldag,
        @Nullable Integer totWeek,
        @Nullable Long prijsCent,
        Per per,
        boolean afspraak) {

    static Oordeelkolommen van(Prijsoordeel prijs) {
        return new Oordeelkolommen(
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
                prijsCent == null ? null : new Geld(prijsCent),
                per,
                afspraak);
    }
}
