package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * A company to be taken on.
 *
 * @param sleutel a UUID of whoever takes it on, so that doing it twice does it once
 * @param van the first day of its subscription
 * @param beheerder who keeps its users, and is told how to log in
 */
public record NieuwBedrijf(
        String sleutel,
        Bedrijfsinvoer bedrijf,
        @Nullable RegioId regio,
        Abonnement.@Nullable Soort abonnement,
        @Nullable LocalDate van,
        Persoonsinvoer beheerder) {
    private static final int VROEGSTE_DAGEN = 31;

    /** @throws OngeldigeInvoer on {@code regio} */
    public static void controleerRegio(@Nullable RegioId regio) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(regio != null, "regio", "organisatie.regio.kies")
                .klaar();
    }

    /** Whether both were chosen. */
    static OngeldigeInvoer.Verzamelaar gekozen(Abonnement.@Nullable Soort abonnement, @Nullable LocalDate van) {
        return new OngeldigeInvoer.Verzamelaar()
                .eis(abonnement != null, "abonnement", "organisatie.abonnement.kies")
                .eis(van != null, "van", "organisatie.abonnement.van.leeg");
    }

    /** @throws OngeldigeInvoer on {@code abonnement} or {@code van} */
    public static void controleerAbonnement(
            Abonnement.@Nullable Soort abonnement, @Nullable LocalDate van, LocalDate vandaag) {
        gekozen(abonnement, van)
                .eis(
                        van == null
                                || (!van.isBefore(vandaag.minusDays(VROEGSTE_DAGEN))
                                        && !van.isAfter(vandaag.plusYears(1))),
                        "van",
                        "organisatie.abonnement.van.ver",
                        VROEGSTE_DAGEN)
                .klaar();
    }
}
