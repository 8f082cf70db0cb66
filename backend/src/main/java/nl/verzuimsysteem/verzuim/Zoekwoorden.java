package nl.verzuimsysteem.verzuim;

import java.util.Arrays;
import java.util.List;

/** What somebody typed in a search field, as the words that must all be found. */
public final class Zoekwoorden {
    private static final int MEESTE = 5;

    private Zoekwoorden() {}

    public static List<String> van(String tekst) {
        return Arrays.stream(tekst.strip().split("\\s+"))
                .filter(woord -> !woord.isEmpty())
                .limit(MEESTE)
                .toList();
    }

    /** The pattern for {@code LIKE} that finds the word anywhere, with its own wildcards taken literally. */
    public static String bevat(String woord) {
        return "%" + woord.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
