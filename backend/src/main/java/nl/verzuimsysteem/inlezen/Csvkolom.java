package nl.verzuimsysteem.inlezen;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column a list can have: an enum of the feature that reads the list. */
public interface Csvkolom {
    /** The heads under which programs write it, in small letters and figures only; the first is the one we speak of. */
    List<String> namen();

    /** Whether a list without it cannot be read. */
    boolean isVerplicht();

    /** Whether it is ours, in the file of faulty lines; of no meaning when that comes back. */
    boolean isFout();

    /** The name under which a message speaks of it, and a head we recognise ourselves. */
    default String naam() {
        return namen().getFirst();
    }

    /** The column with this head, whatever its case, spaces and punctuation. */
    static <K extends Enum<K> & Csvkolom> Optional<K> van(Class<K> kolommen, String kop) {
        var kaal = Normalizer.normalize(kop, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
        return Arrays.stream(kolommen.getEnumConstants())
                .filter(kolom -> kolom.namen().contains(kaal))
                .findFirst();
    }
}
