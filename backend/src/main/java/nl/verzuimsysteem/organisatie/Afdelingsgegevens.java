package nl.verzuimsysteem.organisatie;

import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in of a department.
 *
 * @param boven the department it lies in; {@code null} at the top
 */
public record Afdelingsgegevens(String naam, @Nullable AfdelingId boven) {
    private static final int LANGSTE = 80;

    public Afdelingsgegevens {
        naam = naam.strip().replaceAll("\\s+", " ");
    }

    /** @throws OngeldigeInvoer on {@code naam} */
    void controleer() {
        new OngeldigeInvoer.Verzamelaar()
                .eis(!naam.isEmpty(), "naam", "organisatie.afdeling.naam.leeg")
                .eis(naam.length() <= LANGSTE, "naam", "organisatie.afdeling.naam.lang", LANGSTE)
                .eis(
                        !naam.contains(Afdelingenboom.TUSSEN.strip()),
                        "naam",
                        "organisatie.afdeling.naam.teken",
                        Afdelingenboom.TUSSEN.strip())
                .klaar();
    }
}
