package nl.verzuimsysteem.medisch;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.spreekuren.Aanleiding;

/**
 * A consult of a POB that waits for his bedrijfsarts, or was sent back.
 *
 * @param professional the POB
 * @param aangebodenOp when it was laid before him last
 * @param ronde for the how manieth time
 */
public record Accordeerregel(
        ConsultId consult,
        LocalDate dag,
        Consultstatus status,
        String werknemer,
        String bedrijf,
        String professional,
        Aanleiding aanleiding,
        Instant aangebodenOp,
        int ronde) {}
