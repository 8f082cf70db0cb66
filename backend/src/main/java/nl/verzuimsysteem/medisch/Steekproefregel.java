package nl.verzuimsysteem.medisch;

import java.time.LocalDate;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import org.jspecify.annotations.Nullable;

/**
 * Something to look at: a consult, or a triage that was judged.
 *
 * @param dag of the consult, or on which it was judged
 * @param professional the POB
 * @param aanleiding of a consult
 * @param eersteMaand whether it was chosen because all of his first month are
 */
public record Steekproefregel(
        @Nullable ConsultId consult,
        @Nullable SelektId triage,
        LocalDate dag,
        String werknemer,
        String bedrijf,
        String professional,
        @Nullable Aanleiding aanleiding,
        boolean eersteMaand) {}
