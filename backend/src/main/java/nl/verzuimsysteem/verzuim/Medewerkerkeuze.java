package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * An employee who can be reported sick, as one chooses him.
 *
 * @param lopend the case in which he was not reported recovered yet; it may have closed by itself
 * @param ziekSinds the first day of the spell that runs
 */
public record Medewerkerkeuze(
        WerknemerId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        String naam,
        String personeelsnummer,
        @Nullable String afdeling,
        @Nullable String telefoon,
        @Nullable DossierId lopend,
        @Nullable LocalDate ziekSinds) {}
