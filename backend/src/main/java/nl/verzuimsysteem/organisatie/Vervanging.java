package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/**
 * Somebody stands in for a colleague who is away.
 *
 * @param wie who is away
 * @param door who stands in
 * @param tot the last day, that one too
 */
public record Vervanging(GebruikerId wie, GebruikerId door, LocalDate van, LocalDate tot) {
    private static final int LANGSTE_MAANDEN = 12;

    /** @throws OngeldigeInvoer on {@code door}, {@code van} or {@code tot} */
    void controleer(LocalDate vandaag) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(!wie.equals(door), "door", "organisatie.vervanging.zichzelf")
                .eis(!van.isBefore(vandaag), "van", "organisatie.vervanging.verleden")
                .eis(!tot.isBefore(van), "tot", "organisatie.vervanging.omgekeerd")
                .eis(
                        !tot.isAfter(van.plusMonths(LANGSTE_MAANDEN)),
                        "tot",
                        "organisatie.vervanging.lang",
                        LANGSTE_MAANDEN)
                .klaar();
    }
}
