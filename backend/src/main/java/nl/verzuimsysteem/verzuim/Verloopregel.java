package nl.verzuimsysteem.verzuim;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How much somebody is absent from a day on.
 *
 * @param percentage absent: 1 to 100
 * @param uren the hours a week he works again, when it was told in hours
 * @param arbeidstherapie whether he works on trial, which counts as wholly absent
 */
public record Verloopregel(
        LocalDate vanaf, int percentage, @Nullable BigDecimal uren, boolean arbeidstherapie) {}
