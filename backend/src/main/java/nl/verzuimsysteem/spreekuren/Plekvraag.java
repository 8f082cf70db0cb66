package nl.verzuimsysteem.spreekuren;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * Which free places somebody looks for.
 *
 * @param vanaf the first day; what lies before this moment is passed over
 * @param tot the last day, that one too; at most {@link #MEESTE_DAGEN} later
 * @param plaats only there; {@code null}: anywhere
 * @param professional only with him; {@code null}: with anybody who may
 * @param alleenMetTaal only with whoever speaks the language of the werknemer
 */
public record Plekvraag(
        Aanleiding aanleiding,
        Spreekuursoort soort,
        BedrijfId bedrijf,
        WerknemerId werknemer,
        LocalDate vanaf,
        LocalDate tot,
        @Nullable PlaatsId plaats,
        @Nullable GebruikerId professional,
        boolean alleenMetTaal) {
    /** So many days one question may be about. */
    public static final int MEESTE_DAGEN = 120;

    /** @throws OngeldigeInvoer on {@code tot} */
    void controleer() {
        new OngeldigeInvoer.Verzamelaar()
                .eis(!tot.isBefore(vanaf), "tot", "agenda.plek.omgekeerd")
                .eis(ChronoUnit.DAYS.between(vanaf, tot) <= MEESTE_DAGEN, "tot", "agenda.plek.lang", MEESTE_DAGEN)
                .klaar();
    }
}
