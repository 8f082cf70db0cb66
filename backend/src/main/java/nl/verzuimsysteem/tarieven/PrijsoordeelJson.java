package nl.verzuimsysteem.tarieven;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the API says of a verdict.
 *
 * @param bedragCent without VAT, each time or each hour; absent when no price is known, or it falls inside the subscription
 * @param uitleg the rule that decided, in words
 */
@Serdeable
@Schema(name = "Prijsoordeel")
public record PrijsoordeelJson(
        Oordeel oordeel,
        Grond grond,
        @Nullable String abonnement,
        @Nullable Integer week,
        @Nullable LocalDate teldag,
        @Nullable Integer totWeek,
        @Nullable Long bedragCent,
        Per per,
        boolean afgesproken,
        String uitleg) {

    public static PrijsoordeelJson van(Prijsoordeel prijs) {
        return new PrijsoordeelJson(
                prijs.oordeel(),
                prijs.grond(),
                prijs.abonnement() == null ? null : prijs.abonnement().name(),
                prijs.week(),
                prijs.teldag(),
                prijs.totWeek(),
                prijs.oordeel() == Oordeel.BINNEN || prijs.prijs() == null
                        ? null
                        : prijs.prijs().cent(),
                prijs.per(),
                prijs.afgesproken(),
                Prijswoorden.uitleg(prijs));
    }
}
