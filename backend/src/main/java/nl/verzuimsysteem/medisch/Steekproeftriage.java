package nl.verzuimsysteem.medisch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A triage that was chosen, to look at: what was answered beside what the POB decided. It does not belong in a log.
 *
 * @param professional the POB
 * @param oordeel nothing while it waits
 * @param opmerking what was written with it
 */
public record Steekproeftriage(
        Selektoordeelblad blad,
        String professional,
        @Nullable Steekproefoordeel oordeel,
        @Nullable String opmerking,
        @Nullable Instant beoordeeldOp,
        @Nullable String beoordeeldDoor) {

    @Override
    public String toString() {
        return "Steekproeftriage[" + blad.id() + "]";
    }
}
