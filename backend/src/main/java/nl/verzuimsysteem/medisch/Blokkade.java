package nl.verzuimsysteem.medisch;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/**
 * What a werknemer closed.
 *
 * @param consult {@code null}: the whole file
 * @param dag that of the consult
 * @param professional who held that consult
 * @param persoon the name of the one it is closed for
 * @param behalve the name of the one who is let in all the same
 */
public record Blokkade(
        BlokkadeId id,
        @Nullable ConsultId consult,
        @Nullable LocalDate dag,
        @Nullable String professional,
        Blokkadevoor voor,
        @Nullable Functie functie,
        @Nullable String persoon,
        @Nullable String behalve,
        Instant van) {}
