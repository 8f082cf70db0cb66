package nl.verzuimsysteem.medisch;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import org.jspecify.annotations.Nullable;

/**
 * A consult that was chosen, to judge: the medical sheet beside what was given. It does not belong in a log.
 *
 * @param professional the POB
 * @param oordeel nothing while it waits
 * @param opmerking what was written with it
 */
public record Steekproefblad(
        ConsultId consult,
        LocalDate dag,
        String werknemer,
        String bedrijf,
        String professional,
        Aanleiding aanleiding,
        String medisch,
        Terugkoppelinhoud inhoud,
        @Nullable Steekproefoordeel oordeel,
        @Nullable String opmerking,
        @Nullable Instant beoordeeldOp,
        @Nullable String beoordeeldDoor) {

    @Override
    public String toString() {
        return "Steekproefblad[" + consult + "]";
    }
}
