package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import org.jspecify.annotations.Nullable;

/** What holds today: every service, and every form of subscription. */
public record Tariefoverzicht(List<Dienstrij> diensten, List<Vormrij> vormen) {
    public Tariefoverzicht {
        diensten = List.copyOf(diensten);
        vormen = List.copyOf(vormen);
    }

    /**
     * A service.
     *
     * @param prijs {@code null} when nobody put a price on it
     * @param wijzigtOp the first day on which its price or a rule changes
     * @param inbegrepen for each form of subscription
     */
    public record Dienstrij(
            String code,
            String naam,
            Per per,
            @Nullable Geld prijs,
            @Nullable LocalDate wijzigtOp,
            List<Inbegrepen> inbegrepen) {}

    /** @param totWeek the last week of a case in which it is included; 0 never, {@code null} always */
    public record Inbegrepen(
            Abonnement.Soort abonnement, @Nullable Integer totWeek) {}

    /**
     * A form of subscription.
     *
     * @param prijs per employee per calendar month; {@code null} when nobody put a price on it
     * @param wijzigtOp the first day on which its price changes
     */
    public record Vormrij(
            Abonnement.Soort soort,
            String uitleg,
            boolean teKoop,
            @Nullable Geld prijs,
            @Nullable LocalDate wijzigtOp) {}
}
