package nl.verzuimsysteem.tarieven;

import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import org.jspecify.annotations.Nullable;

/**
 * What held for one service and one company on a day, as it was read.
 *
 * @param abonnement {@code null} when the company had none
 * @param inbegrepenTotWeek the last week of a case in which the service is included; 0 never, {@code null} always. Says
 *     nothing without a subscription
 * @param tarief {@code null} when nobody put a price on it
 * @param afgesproken the price agreed with this company, which takes the place of the tariff
 */
public record Voorwaarden(
        Abonnement.@Nullable Soort abonnement,
        @Nullable Integer inbegrepenTotWeek,
        @Nullable Geld tarief,
        @Nullable Geld afgesproken) {}
