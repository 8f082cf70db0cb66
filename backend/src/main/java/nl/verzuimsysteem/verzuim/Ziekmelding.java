package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * A report of sickness: four things an employer fills in, of which the first two are needed. What else he may record is
 * added in the dossier later.
 *
 * @param sleutel a UUID of the sender: reporting again with the same key is the same report
 * @param eersteZiektedag the first day not worked because of sickness; today or earlier
 * @param telefoon where the employee can be reached
 * @param verwachteTerugkeer when the employee expects to work again
 */
public record Ziekmelding(
        String sleutel,
        @Nullable WerknemerId werknemer,
        @Nullable LocalDate eersteZiektedag,
        @Nullable String telefoon,
        @Nullable LocalDate verwachteTerugkeer) {}
