package nl.verzuimsysteem.aantallen;

import nl.verzuimsysteem.kern.AfdelingId;
import org.jspecify.annotations.Nullable;

/**
 * One department of a company that is asked.
 *
 * @param geregistreerd how many employees are entered in it and in service today
 * @param aantal what was given in last; {@code null} when it was not divided
 */
public record Afdelingaantal(
        AfdelingId afdeling,
        String naam,
        long geregistreerd,
        @Nullable Integer aantal) {}
