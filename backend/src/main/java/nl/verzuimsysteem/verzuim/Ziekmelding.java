package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * A report of sickness: what an employer fills in, of which the first two are needed. What else he may record is added in
 * the dossier later.
 *
 * @param sleutel a UUID of the sender: reporting again with the same key is the same report
 * @param eersteZiektedag the first day not worked because of sickness; today or earlier
 * @param telefoon where the employee can be reached
 * @param verwachteTerugkeer when the employee expects to work again
 * @param eersteDagWeerAanHetWerk the first day fit again, for a spell that is over already and was not reported then;
 *     needed when he was sick again later
 */
public record Ziekmelding(
        String sleutel,
        @Nullable WerknemerId werknemer,
        @Nullable LocalDate eersteZiektedag,
        @Nullable String telefoon,
        @Nullable LocalDate verwachteTerugkeer,
        @Nullable LocalDate eersteDagWeerAanHetWerk) {

    /** A report of a spell that runs. */
    public Ziekmelding(
            String sleutel,
            @Nullable WerknemerId werknemer,
            @Nullable LocalDate eersteZiektedag,
            @Nullable String telefoon,
            @Nullable LocalDate verwachteTerugkeer) {
        this(sleutel, werknemer, eersteZiektedag, telefoon, verwachteTerugkeer, null);
    }
}
