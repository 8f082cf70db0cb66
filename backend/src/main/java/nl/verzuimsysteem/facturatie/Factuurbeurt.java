package nl.verzuimsysteem.facturatie;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.facturatie.RunRepository.Runrij;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/**
 * Whose turn it is: months are invoiced one after the other, at most one ahead. Pure.
 *
 * @param runs all of them, the newest month first
 * @param nu this month
 */
record Factuurbeurt(List<Runrij> runs, YearMonth nu) {

    YearMonth maand() {
        return runs.isEmpty() ? nu : runs.getFirst().maandVan().plusMonths(1);
    }

    /** The first month that was invoiced here, were this one invoiced too. */
    YearMonth eersteMaand(YearMonth maand) {
        return runs.isEmpty() ? maand : runs.getLast().maandVan();
    }

    /**
     * @throws OngeldigeInvoer on {@code maand}, when it is not its turn
     * @throws Conflict when its invoices were made already, or others are being made
     */
    void eis(YearMonth maand) {
        if (runs.stream().anyMatch(run -> run.maandVan().equals(maand))) {
            throw new Conflict("facturatie.run.bestaat", Kalender.maand(maand));
        }
        eisRust();
        var volgende = runs.isEmpty() ? null : maand();
        var uiterlijk = nu.plusMonths(1);
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        volgende == null || maand.equals(volgende),
                        "maand",
                        "facturatie.run.volgende",
                        Kalender.maand(Objects.requireNonNullElse(volgende, maand)))
                .eis(!maand.isAfter(uiterlijk), "maand", "facturatie.run.maand", Kalender.maand(uiterlijk))
                .klaar();
    }

    /** @throws Conflict when invoices are being made */
    void eisRust() {
        runs.stream().filter(run -> !run.isKlaar()).findFirst().ifPresent(run -> {
            throw new Conflict("facturatie.run.loopt", Kalender.maand(run.maandVan()));
        });
    }
}
