package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.organisatie.Abonnement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a service falls inside the subscription of a company, and by which rule: what stands beside the button before it
 * is ordered, in the case afterwards, and on the invoice.
 *
 * @param abonnement the subscription that held; {@code null} when there was none
 * @param week the week of the case, counted from {@code teldag}; {@code null} when it is not for one case
 * @param teldag the effective first sick day: the first sick day, moved by the days in between spells
 * @param totWeek the last week in which it is included; {@code null} when no week decides
 * @param prijs without VAT, each time or each hour; {@code null} when no price is known. Also known of what falls inside
 * @param afgesproken whether the price was agreed with this company
 */
public record Prijsoordeel(
        Oordeel oordeel,
        Grond grond,
        Abonnement.@Nullable Soort abonnement,
        @Nullable Integer week,
        @Nullable LocalDate teldag,
        @Nullable Integer totWeek,
        @Nullable Geld prijs,
        Per per,
        boolean afgesproken) {
    private static final int DAGEN_PER_WEEK = 7;

    /**
     * Judges a service on a day. A week decides only where there is a case: a service with a limit in weeks that is not for
     * a case is outside.
     *
     * @param dag on which it is delivered
     * @param teldag the effective first sick day of the case; {@code null} when it is not for one case
     */
    public static Prijsoordeel van(Dienst dienst, Voorwaarden voorwaarden, LocalDate dag, @Nullable LocalDate teldag) {
        var week = teldag == null ? null : week(teldag, dag);
        var grond = grond(voorwaarden, week);
        var prijs = voorwaarden.afgesproken() == null ? voorwaarden.tarief() : voorwaarden.afgesproken();
        return new Prijsoordeel(
                grond == Grond.ALTIJD_INBEGREPEN || grond == Grond.INBEGREPEN_TOT_WEEK
                        ? Oordeel.BINNEN
                        : Oordeel.BUITEN,
                grond,
                voorwaarden.abonnement(),
                week,
                teldag,
                grond == Grond.INBEGREPEN_TOT_WEEK || grond == Grond.NA_INBEGREPEN_WEEK
                        ? voorwaarden.inbegrepenTotWeek()
                        : null,
                prijs,
                dienst.per(),
                voorwaarden.afgesproken() != null);
    }

    private static Grond grond(Voorwaarden voorwaarden, @Nullable Integer week) {
        var tot = voorwaarden.inbegrepenTotWeek();
        if (voorwaarden.abonnement() == null) {
            return Grond.GEEN_ABONNEMENT;
        }
        if (tot == null) {
            return Grond.ALTIJD_INBEGREPEN;
        }
        if (tot == 0) {
            return Grond.ALTIJD_BUITEN;
        }
        return week != null && week <= tot ? Grond.INBEGREPEN_TOT_WEEK : Grond.NA_INBEGREPEN_WEEK;
    }

    /** The week of a case a day lies in; the first seven days are week 1, and so is every day before. */
    static int week(LocalDate teldag, LocalDate dag) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(teldag, dag)) / DAGEN_PER_WEEK) + 1;
    }

    /**
     * What is to be paid for so much of it, without VAT: nothing when it falls inside.
     *
     * @param minuten of what is paid by the hour
     */
    public Geld teBetalen(int minuten, int aantal) {
        return oordeel == Oordeel.BINNEN || prijs == null ? new Geld(0) : per.bedrag(prijs, minuten, aantal);
    }
}
