package nl.verzuimsysteem.verzuim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One word of a text, as it is looked up.
 *
 * @param tekst as it stands there, in small letters without their signs
 * @param kern the same without hyphens and apostrophes
 */
record Medischewoord(String tekst, String kern) {
    private static final Pattern TEKENS_BOVEN_LETTERS = Pattern.compile("\\p{M}+");
    private static final Pattern WOORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['-][\\p{L}\\p{N}]+)*");
    private static final Pattern BINNENIN = Pattern.compile("['-]");

    /** The words of a text, in their order. */
    static List<Medischewoord> van(String tekst) {
        var kaal = TEKENS_BOVEN_LETTERS
                .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                // These letters are no letter with a sign.
                .replace('ł', 'l')
                .replace("ß", "ss")
                .replace('\u2019', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-');
        var woorden = new ArrayList<Medischewoord>();
        var gevonden = WOORD.matcher(kaal);
        while (gevonden.find()) {
            woorden.add(new Medischewoord(
                    gevonden.group(), BINNENIN.matcher(gevonden.group()).replaceAll("")));
        }
        return woorden;
    }

    /** What is between its hyphens, when it has any: {@code post-covid} is also about {@code covid}. */
    List<String> delen() {
        return tekst.indexOf('-') < 0 ? List.of() : List.of(tekst.split("-"));
    }
}
