package nl.verzuimsysteem.verrichtingen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/**
 * Time that was spent, put in by hand.
 *
 * @param sleutel by which giving it in twice books it once
 * @param opdracht the order it was for, when there is one
 * @param datum on which it was spent
 * @param minuten how long
 */
public record NieuweTijd(
        String sleutel,
        DossierId dossier,
        @Nullable OpdrachtId opdracht,
        @Nullable LocalDate datum,
        @Nullable Integer minuten) {}
