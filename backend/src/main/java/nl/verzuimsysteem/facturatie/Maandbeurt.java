package nl.verzuimsysteem.facturatie;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.verzuimsysteem.facturatie.RunRepository.Runrij;
import org.jspecify.annotations.Nullable;

/**
 * The month whose invoices are made next.
 *
 * @param maand the month after the last one that was made; before the first, the month of today
 * @param uiterlijk the last month that may be made today
 * @param eerste whether none was made yet: then any month may be the first
 * @param loopt the month whose invoices are being made now
 */
public record Maandbeurt(
        YearMonth maand,
        YearMonth uiterlijk,
        boolean eerste,
        @Nullable YearMonth loopt) {

    static Maandbeurt van(Factuurbeurt beurt) {
        return new Maandbeurt(
                beurt.maand(),
                beurt.nu().plusMonths(1),
                beurt.runs().isEmpty(),
                beurt.runs().stream()
                        .filter(run -> !run.isKlaar())
                        .map(Runrij::maandVan)
                        .findFirst()
                        .orElse(null));
    }

    /** Whether the invoices of a month can be prepared today. */
    public boolean laatToe(YearMonth welke) {
        return loopt == null && !welke.isAfter(uiterlijk) && (eerste || welke.equals(maand));
    }

    /** The first day on which the next month can be prepared. */
    public LocalDate vanaf() {
        return maand.minusMonths(1).atDay(1);
    }
}
