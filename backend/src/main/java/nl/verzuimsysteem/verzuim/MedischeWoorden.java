package nl.verzuimsysteem.verzuim;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Guards free text of the employer against what he may not record, even with consent: complaints, causes, treatment
 * (AVG 9, rules of the Autoriteit Persoonsgegevens). It knows words of Dutch, English, German and Polish, because nobody
 * says in which language he writes. It looks at whole words with their endings; it warns, and is no proof that a text is
 * clean.
 */
public final class MedischeWoorden {
    private static final List<Medischelijst> TALEN =
            Stream.of("nl", "en", "de", "pl").map(Medischelijst::van).toList();

    private MedischeWoorden() {}

    /** The first word that looks medical, as it stands in the text without its accents. */
    public static Optional<String> eerste(@Nullable String tekst) {
        return alle(tekst).stream().findFirst();
    }

    /** All words that look medical, each once, in the order of the text and without their accents. */
    public static List<String> alle(@Nullable String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return List.of();
        }
        var woorden = Medischewoord.van(tekst);
        var mag = new boolean[woorden.size()];
        for (var plek = 0; plek < woorden.size(); plek++) {
            var lang = bedekt(woorden, plek, Medischelijst::uitzonderingen);
            for (var goed = plek; goed < plek + lang; goed++) {
                mag[goed] = true;
            }
        }
        return IntStream.range(0, woorden.size())
                .filter(plek -> !mag[plek])
                .mapToObj(plek -> samen(woorden, plek, bedekt(woorden, plek, Medischelijst::woorden)))
                .filter(gevonden -> !gevonden.isEmpty())
                .distinct()
                .toList();
    }

    private static int bedekt(List<Medischewoord> woorden, int plek, Function<Medischelijst, Medischpatroon> welke) {
        return TALEN.stream()
                .mapToInt(taal -> welke.apply(taal).past(woorden, plek))
                .max()
                .orElse(0);
    }

    private static String samen(List<Medischewoord> woorden, int vanaf, int aantal) {
        return woorden.subList(vanaf, vanaf + aantal).stream()
                .map(Medischewoord::tekst)
                .collect(Collectors.joining(" "));
    }
}
