package nl.verzuimsysteem.facturatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.facturatie.Abonnementsvoorwaarden.Deel;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.tarieven.Btw;
import org.jspecify.annotations.Nullable;

/** The fee of a subscription as lines of an invoice: a month in advance, and the settlement of a year. Pure. */
final class Abonnementskosten {
    private static final int DECIMALEN = 4;
    private static final Geld NIETS = new Geld(0);

    private Abonnementskosten() {}

    /** What a part of a month costs: by its days, rounded to whole cents. */
    static Geld bedrag(Deel deel, int medewerkers) {
        return new Geld(BigDecimal.valueOf(deel.prijs().cent())
                .multiply(BigDecimal.valueOf((long) medewerkers * deel.dagen()))
                .divide(BigDecimal.valueOf(deel.van().lengthOfMonth()), 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** The fee of a month: a line for each part of it; none for a company of nobody. */
    static List<Factuurregel> maand(Abonnementsvoorwaarden voorwaarden, YearMonth maand, int medewerkers) {
        return medewerkers == 0
                ? List.of()
                : voorwaarden.delen(maand).stream()
                        .map(deel -> regel(deel, medewerkers))
                        .toList();
    }

    private static Factuurregel regel(Deel deel, int medewerkers) {
        var maand = YearMonth.from(deel.van());
        return new Factuurregel(
                Regelsoort.ABONNEMENT,
                Melding.van("facturatie.abonnement", deel.soort().naam(), Kalender.maand(maand))
                        .tekst(),
                Melding.van(
                                deel.isHeel() ? "facturatie.abonnement.uitleg" : "facturatie.abonnement.uitleg.deel",
                                medewerkers,
                                deel.prijs().toString(),
                                deel.dagen(),
                                maand.lengthOfMonth())
                        .tekst(),
                BigDecimal.valueOf((long) medewerkers * deel.dagen())
                        .divide(BigDecimal.valueOf(maand.lengthOfMonth()), DECIMALEN, RoundingMode.HALF_UP),
                Eenheid.MEDEWERKER,
                deel.prijs(),
                bedrag(deel, medewerkers),
                deel.btw(),
                deel.van(),
                deel.totEnMet(),
                maand.getYear(),
                null);
    }

    /**
     * What is left to pay or to give back for a year, now that the real number of employees is known: what the year costs
     * by that number, less all that was invoiced for it, settlements included. So it does not matter how often, or in which
     * order, numbers and subscriptions changed. A line for each rate of VAT with a difference.
     *
     * @param werkelijk the real average number of employees of the year
     * @param gefactureerd the fees and settlements of the year on earlier invoices, less what was credited
     * @param eerste the first month that was invoiced here; what lies before it was settled elsewhere
     */
    static List<Factuurregel> afrekening(
            Abonnementsvoorwaarden voorwaarden,
            int jaar,
            int werkelijk,
            Map<Btw, Geld> gefactureerd,
            YearMonth eerste) {
        var verschuldigd = voorwaarden.verschuldigd(jaar, werkelijk, eerste);
        var deel = eerste.getYear() == jaar && eerste.getMonthValue() > 1;
        var tarieven = new HashSet<>(verschuldigd.keySet());
        tarieven.addAll(gefactureerd.keySet());
        var regels = new ArrayList<Factuurregel>();
        tarieven.stream()
                .sorted(Comparator.comparingInt(Btw::honderdsten).reversed())
                .forEach(btw -> {
                    var kost = verschuldigd.getOrDefault(btw, NIETS);
                    var gehad = gefactureerd.getOrDefault(btw, NIETS);
                    if (!kost.equals(gehad)) {
                        regels.add(afrekening(jaar, werkelijk, kost, gehad, btw, deel ? Kalender.maand(eerste) : null));
                    }
                });
        return regels;
    }

    private static Factuurregel afrekening(
            int jaar, int werkelijk, Geld kost, Geld gehad, Btw btw, @Nullable String vanaf) {
        var verschil = kost.min(gehad);
        return new Factuurregel(
                Regelsoort.AFREKENING,
                Melding.van("facturatie.afrekening", Integer.toString(jaar)).tekst(),
                Melding.van(
                                vanaf == null ? "facturatie.afrekening.uitleg" : "facturatie.afrekening.uitleg.vanaf",
                                vanaf == null ? Integer.toString(jaar) : vanaf,
                                werkelijk,
                                kost.toString(),
                                gehad.toString())
                        .tekst(),
                // Money back is a negative number of a positive price: an e-invoice knows no negative prices (BR-27).
                BigDecimal.valueOf(Long.signum(verschil.cent())),
                Eenheid.KEER,
                new Geld(Math.abs(verschil.cent())),
                verschil,
                btw,
                null,
                null,
                jaar,
                null);
    }
}
