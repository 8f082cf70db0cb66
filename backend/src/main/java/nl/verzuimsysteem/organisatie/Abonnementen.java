package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/** The subscriptions of a company, one after the other. Pure. */
record Abonnementen(List<Abonnement> alle) {

    /** What must be done so that another subscription holds from a day on. */
    record Wissel(boolean vervalt, boolean looptAf) {}

    /** Whether from this day on, and with nothing after it, the subscription is this one. */
    boolean isAl(Abonnement.Soort soort, LocalDate van) {
        return !alle.isEmpty()
                && alle.getLast().soort() == soort
                && alle.getLast().van().equals(van)
                && alle.getLast().tot() == null;
    }

    /**
     * Two never hold at once: the one that runs on the day ends then, and what was agreed on for later lapses.
     *
     * @throws OngeldigeInvoer on {@code van}, or on {@code abonnement} when nothing would change
     */
    Wissel wissel(Abonnement.Soort soort, LocalDate van, LocalDate vandaag) {
        var loopt = alle.stream().filter(een -> een.geldtOp(van)).findFirst();
        var later = alle.stream().anyMatch(een -> !een.van().isBefore(van));
        new OngeldigeInvoer.Verzamelaar()
                .eis(!van.isBefore(vandaag), "van", "organisatie.abonnement.van.verleden")
                .eis(!van.isAfter(vandaag.plusYears(2)), "van", "organisatie.abonnement.van.laat")
                .eis(
                        later || loopt.isEmpty() || loopt.get().soort() != soort,
                        "abonnement",
                        "organisatie.abonnement.zelfde",
                        soort.naam())
                .klaar();
        return new Wissel(later, loopt.filter(een -> een.van().isBefore(van)).isPresent());
    }
}
