package nl.verzuimsysteem.papier;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A file for a Dutch spreadsheet: semicolons, and a mark by which it reads accents right. A text that a spreadsheet would
 * run as a formula gets a quote before it.
 */
public final class Csv {
    /** So that a spreadsheet reads the accents right. */
    public static final String BOM = "\uFEFF";

    private static final String FORMULE = "=+-@\t\r\n";

    private final StringBuilder tekst = new StringBuilder(BOM);

    /** Adds a line. */
    public Csv regel(@Nullable Object... velden) {
        tekst.append(lijn(velden));
        return this;
    }

    /** The whole file so far. */
    public String tekst() {
        return tekst.toString();
    }

    /** One line, for who writes them while he reads. */
    public static String lijn(@Nullable Object... velden) {
        return Arrays.stream(velden)
                        .map(veld -> veld(Objects.toString(veld, "")))
                        .collect(Collectors.joining(";"))
                + "\r\n";
    }

    private static String veld(String tekst) {
        var veilig = tekst.isEmpty() || FORMULE.indexOf(tekst.charAt(0)) < 0 ? tekst : "'" + tekst;
        return veilig.matches("(?s).*[;\"\\r\\n].*") ? '"' + veilig.replace("\"", "\"\"") + '"' : veilig;
    }
}
