package nl.verzuimsysteem.facturatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.verrichtingen.OpenVerrichting;

/**
 * What was delivered as lines of an invoice. Pure. Lines tell nothing of health and name nobody; of what is nameless they do
 * not tell the day either, since a day tells who was away.
 */
final class Verrichtingsregels {
    private static final int MINUTEN_PER_UUR = 60;
    private static final int DECIMALEN = 4;

    private Verrichtingsregels() {}

    /**
     * A line for each, by day; the nameless ones last, by month.
     *
     * @param verrichtingen of which the price is known
     */
    static List<Factuurregel> van(List<OpenVerrichting> verrichtingen, Abonnementsvoorwaarden voorwaarden) {
        var regels = new ArrayList<Factuurregel>();
        verrichtingen.stream()
                .sorted(Comparator.comparing(OpenVerrichting::naamloos)
                        .thenComparing(een -> een.naamloos() ? een.datum().withDayOfMonth(1) : een.datum())
                        .thenComparing(OpenVerrichting::id))
                .forEach(een -> regels.add(regel(een, voorwaarden)));
        return regels;
    }

    private static Factuurregel regel(OpenVerrichting verrichting, Abonnementsvoorwaarden voorwaarden) {
        var dag = verrichting.datum();
        var maand = YearMonth.from(dag);
        var naamloos = verrichting.naamloos();
        return new Factuurregel(
                Regelsoort.VERRICHTING,
                verrichting.factuurtekst(),
                naamloos ? Melding.van("facturatie.verrichting.naamloos").tekst() : uitleg(verrichting),
                aantal(verrichting),
                verrichting.per() == Per.UUR ? Eenheid.UUR : Eenheid.KEER,
                new Geld(Objects.requireNonNull(verrichting.prijsCent())),
                new Geld(verrichting.bedragCent()),
                voorwaarden.tarief(verrichting.btw(), dag),
                naamloos ? maand.atDay(1) : dag,
                naamloos ? maand.atEndOfMonth() : dag,
                null,
                verrichting.id());
    }

    private static BigDecimal aantal(OpenVerrichting verrichting) {
        return verrichting.per() == Per.KEER
                ? BigDecimal.valueOf(verrichting.aantal())
                : BigDecimal.valueOf(minuten(verrichting))
                        .divide(BigDecimal.valueOf(MINUTEN_PER_UUR), DECIMALEN, RoundingMode.HALF_UP);
    }

    private static int minuten(OpenVerrichting verrichting) {
        return Objects.requireNonNullElse(verrichting.minuten(), 0);
    }

    private static String uitleg(OpenVerrichting verrichting) {
        var delen = new ArrayList<String>();
        if (verrichting.aantal() < 0) {
            delen.add(Melding.van("facturatie.verrichting.teruggenomen").tekst());
        }
        if (verrichting.per() == Per.UUR) {
            delen.add(Melding.van("facturatie.verrichting.minuten", Math.abs(minuten(verrichting)))
                    .tekst());
        }
        delen.add(regel(verrichting).tekst());
        if (verrichting.afspraak()) {
            delen.add(Melding.van("facturatie.verrichting.afspraak").tekst());
        }
        return String.join(" ", delen);
    }

    /** The rule that put it outside the subscription. */
    private static Melding regel(OpenVerrichting verrichting) {
        var abonnement = verrichting.abonnement();
        return switch (verrichting.grond()) {
            case GEEN_ABONNEMENT -> Melding.van("facturatie.verrichting.geenAbonnement");
            case NA_INBEGREPEN_WEEK ->
                verrichting.week() == null || verrichting.totWeek() == null || abonnement == null
                        ? Melding.van("facturatie.verrichting.buiten")
                        : Melding.van(
                                "facturatie.verrichting.week",
                                verrichting.week(),
                                abonnement.naam(),
                                verrichting.totWeek());
            case ALTIJD_BUITEN, ALTIJD_INBEGREPEN, INBEGREPEN_TOT_WEEK ->
                abonnement == null
                        ? Melding.van("facturatie.verrichting.buiten")
                        : Melding.van("facturatie.verrichting.altijdBuiten", abonnement.naam());
        };
    }
}
