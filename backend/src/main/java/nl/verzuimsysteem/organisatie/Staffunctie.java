package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * A function to be given to somebody of the arbodienst.
 *
 * @param regio for a function in a team: the regio it is for
 * @param bedrijf for a function in a team: a company of that regio that he works for by name
 * @param van the first day
 */
public record Staffunctie(
        @Nullable Functie functie,
        @Nullable RegioId regio,
        @Nullable BedrijfId bedrijf,
        @Nullable LocalDate van) {

    /** @throws OngeldigeInvoer on {@code functie}, {@code regio} or {@code van} */
    void controleer(LocalDate vandaag) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(functie != null && isVanArbodienst(functie), "functie", "organisatie.functie.kies")
                .eis(
                        functie == null || !functie.isRegioteam() || regio != null || bedrijf != null,
                        "regio",
                        "organisatie.regio.kies")
                .eis(van != null, "van", "organisatie.functie.van.leeg")
                .eis(van == null || !van.isBefore(vandaag), "van", "organisatie.functie.van.verleden")
                .klaar();
    }

    /** Whether the arbodienst gives this function to its own people. */
    public static boolean isVanArbodienst(Functie functie) {
        return functie.isRegioteam() || functie == Functie.FUNCTIONEEL_BEHEERDER || functie == Functie.LOGBEHEERDER;
    }
}
