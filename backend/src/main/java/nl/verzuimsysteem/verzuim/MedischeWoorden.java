package nl.verzuimsysteem.verzuim;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Guards free text of the employer against what he may not record, even with consent: complaints, causes, treatment
 * (AVG 9, rules of the Autoriteit Persoonsgegevens). It knows beginnings of words that hardly mean anything else; it
 * warns, and is no proof that a text is clean.
 */
public final class MedischeWoorden {
    private static final List<String> BEGIN = List.of(
            "adhd",
            "angststoornis",
            "antibiotic",
            "antidepress",
            "artrose",
            "astma",
            "autis",
            "behandelend arts",
            "beroerte",
            "bestraling",
            "bloeddruk",
            "borderline",
            "buikgriep",
            "burn-out",
            "burnout",
            "chemo",
            "corona",
            "covid",
            "depress",
            "diabet",
            "diagnos",
            "epilep",
            "fibromyalg",
            "fysiotherap",
            "geopereerd",
            "griep",
            "hartaanval",
            "hartinfarct",
            "hernia",
            "hersenschudding",
            "hiv",
            "hoofdpijn",
            "huisarts",
            "ibuprofen",
            "kanker",
            "keelontsteking",
            "knieklacht",
            "koorts",
            "longontsteking",
            "medicatie",
            "medicijn",
            "migraine",
            "miskraam",
            "nekklacht",
            "ontstoken",
            "overspann",
            "oxycodon",
            "paracetamol",
            "psychi",
            "psycho",
            "ptss",
            "reuma",
            "rugklacht",
            "rugpijn",
            "schouderklacht",
            "slaappil",
            "suikerziekte",
            "therapeut",
            "tumor",
            "verkouden",
            "verslaafd",
            "verslaving",
            "zwanger");
    private static final Pattern WOORDEN = Pattern.compile(
            BEGIN.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")[\\p{L}-]*")));
    private static final Pattern TEKENS_BOVEN_LETTERS = Pattern.compile("\\p{M}+");

    private MedischeWoorden() {}

    /** The first word that looks medical, as it stands in the text without its accents. */
    public static Optional<String> eerste(@Nullable String tekst) {
        if (tekst == null) {
            return Optional.empty();
        }
        var kaal = TEKENS_BOVEN_LETTERS
                .matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD))
                .replaceAll("");
        var gevonden = WOORDEN.matcher(kaal.toLowerCase(Locale.ROOT));
        return gevonden.find() ? Optional.of(gevonden.group()) : Optional.empty();
    }
}
