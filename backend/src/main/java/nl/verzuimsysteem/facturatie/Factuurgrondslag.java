package nl.verzuimsysteem.facturatie;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.verrichtingen.OpenVerrichting;
import org.jspecify.annotations.Nullable;

/**
 * All that the invoice of one company for one month follows from.
 *
 * @param eersteMaand the first month this system made invoices for: what lies before it is not settled here
 * @param jaren the past years whose real number of employees is known, the oldest first
 * @param opnieuw earlier months whose fee was credited in order to invoice it anew, the oldest first
 * @param verrichtingen what is open and was delivered before the month, the oldest first; what is nameless once
 *     its own month is over
 * @param vorigeMaand what the invoice of the month before came to without VAT; {@code null} when there was none
 */
record Factuurgrondslag(
        Klant klant,
        YearMonth maand,
        YearMonth eersteMaand,
        Abonnementsvoorwaarden voorwaarden,
        Telling telling,
        List<Jaarstand> jaren,
        List<Opnieuwmaand> opnieuw,
        List<OpenVerrichting> verrichtingen,
        @Nullable Geld vorigeMaand) {

    /**
     * A past year.
     *
     * @param werkelijk the real average number of employees
     * @param gefactureerd the fees and settlements of the year on earlier invoices, less what was credited
     */
    record Jaarstand(int jaar, int werkelijk, Map<Btw, Geld> gefactureerd) {

        /** The same year with what this invoice brings to it. */
        Jaarstand met(List<Factuurregel> regels) {
            var samen = new HashMap<>(gefactureerd);
            regels.stream()
                    .filter(regel -> Integer.valueOf(jaar).equals(regel.jaar()))
                    .forEach(regel -> samen.merge(regel.btw(), regel.bedrag(), Geld::plus));
            return new Jaarstand(jaar, werkelijk, samen);
        }
    }

    /**
     * A month whose fee is invoiced anew.
     *
     * @param nummer of the invoice that was credited
     */
    record Opnieuwmaand(YearMonth maand, Telling telling, String nummer) {}
}
