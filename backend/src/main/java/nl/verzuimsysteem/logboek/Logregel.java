package nl.verzuimsysteem.logboek;

import java.time.Instant;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A line of the audit log with every field NEN 7513 asks. Of the employee it tells the number, not the name.
 *
 * @param naam of the user, at the time
 * @param organisatie that he worked for, at the time
 * @param verantwoordelijke on whose behalf he acted
 * @param sessie the number of his session
 * @param toegangspunt the node of the program that served him
 * @param bedrijf the company it was about
 * @param vraag what a list was asked for
 * @param zegel the seal that holds for this line; {@code null} while it has none
 */
public record Logregel(
        LogregelId id,
        Instant moment,
        Handeling handeling,
        String actie,
        Uitkomst uitkomst,
        @Nullable Long gebruiker,
        String naam,
        Functie functie,
        @Nullable String organisatie,
        @Nullable Long verantwoordelijke,
        Actor.Kanaal kanaal,
        @Nullable String adres,
        @Nullable String apparaat,
        Actor.@Nullable Factor factor,
        @Nullable String sessie,
        @Nullable String toegangspunt,
        @Nullable String systeem,
        @Nullable String bedrijf,
        @Nullable String personeelsnummer,
        @Nullable String objectSoort,
        @Nullable Long objectId,
        Zone zone,
        @Nullable String autorisatieregel,
        @Nullable String toestemmingsprofiel,
        @Nullable String noodknop,
        @Nullable String bijzonderheid,
        @Nullable String vraag,
        @Nullable Long zegel) {

    /** Where the next page begins: after this line. */
    String plaats() {
        return moment.toEpochMilli() + "-" + id;
    }
}
