package nl.verzuimsysteem.kern;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount in euro, kept in whole cents. VAT is not included unless the text beside it says so.
 *
 * @param cent may be negative
 */
public record Geld(long cent) {
    private static final int LANGSTE = 9;
    /** Whole euros, with or without points between the thousands, and two decimals or none. */
    private static final Pattern GETYPT =
            Pattern.compile("(?:€\\s*)?((?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,9}))(?:,(\\d{2}))?");

    /**
     * An amount as people type it: {@code 95}, {@code 95,00}, {@code € 1.234,56}. Empty when it is none, such as {@code
     * 95.00}, of which nobody can tell what was meant.
     */
    public static Optional<Geld> lees(String getypt) {
        var delen = GETYPT.matcher(getypt.strip());
        if (!delen.matches()) {
            return Optional.empty();
        }
        var euro = delen.group(1).replace(".", "");
        var cent = delen.group(2) == null ? "00" : delen.group(2);
        return euro.length() > LANGSTE ? Optional.empty() : Optional.of(new Geld(Long.parseLong(euro + cent)));
    }

    /** All of them together; nothing when there are none. */
    public static Geld som(Stream<Geld> bedragen) {
        return bedragen.reduce(new Geld(0), Geld::plus);
    }

    /** @throws ArithmeticException when it is more than can be counted, as the other sums */
    public Geld plus(Geld ander) {
        return new Geld(Math.addExact(cent, ander.cent));
    }

    public Geld min(Geld ander) {
        return new Geld(Math.subtractExact(cent, ander.cent));
    }

    /** As much, the other way. */
    public Geld tegengesteld() {
        return new Geld(Math.negateExact(cent));
    }

    /** As people in the Netherlands write it: {@code € 1.234,56}. */
    @Override
    public String toString() {
        var tekens = DecimalFormatSymbols.getInstance(Locale.of("nl", "NL"));
        tekens.setDecimalSeparator(',');
        tekens.setGroupingSeparator('.');
        return "€ " + new DecimalFormat("#,##0.00", tekens).format(BigDecimal.valueOf(cent, 2));
    }
}
