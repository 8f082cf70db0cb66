package nl.verzuimsysteem.maatregelen;

import java.time.LocalDate;
import java.util.List;

/**
 * When a case ends, and what moves that.
 *
 * @param eersteZiektedag the first sick day of the case
 * @param eindeWachttijd the last day of the waiting time of the WIA
 * @param eindeLoon the last day on which wages are owed
 * @param alle what was recorded, in the order of its days
 */
public record Verlengingen(
        LocalDate eersteZiektedag, LocalDate eindeWachttijd, LocalDate eindeLoon, List<Verlengingsregel> alle) {
    public Verlengingen {
        alle = List.copyOf(alle);
    }
}
