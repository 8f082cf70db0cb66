package nl.verzuimsysteem.medisch;

import java.time.LocalDate;
import nl.verzuimsysteem.spreekuren.Aanleiding;

/**
 * A consult to look at.
 *
 * @param professional the POB
 * @param eersteMaand whether it was chosen because all of his first month are
 */
public record Steekproefregel(
        ConsultId consult,
        LocalDate dag,
        String werknemer,
        String bedrijf,
        String professional,
        Aanleiding aanleiding,
        boolean eersteMaand) {}
