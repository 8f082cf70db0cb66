package nl.verzuimsysteem.demo.gegevens;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives people names. Nobody of one company has the same name as another. */
final class Namen {
    private static final List<String> TUSSENVOEGSELS =
            List.of("van den ", "van der ", "van de ", "van ", "de ", "te ", "ten ");
    private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");
    private static final Pattern ANDERE = Pattern.compile("[^a-z0-9]+");
    private static final int POGINGEN = 50;

    private final Toeval toeval;
    private final Set<String> gegeven = new HashSet<>();

    Namen(Toeval toeval) {
        this.toeval = toeval;
    }

    /** How somebody is called. */
    record Naam(String voornaam, @Nullable String tussenvoegsel, String achternaam, Herkomst herkomst) {

        String voluit() {
            return tussenvoegsel == null
                    ? voornaam + " " + achternaam
                    : voornaam + " " + tussenvoegsel + " " + achternaam;
        }

        /** {@code jan.vandenberg}: what stands before the at sign. */
        String postbus() {
            return kaal(voornaam) + "." + kaal((tussenvoegsel == null ? "" : tussenvoegsel) + achternaam);
        }

        static Naam van(String voornaam, String achternaam, Herkomst herkomst) {
            for (var voegsel : TUSSENVOEGSELS) {
                if (achternaam.startsWith(voegsel)) {
                    return new Naam(voornaam, voegsel.strip(), achternaam.substring(voegsel.length()), herkomst);
                }
            }
            return new Naam(voornaam, null, achternaam, herkomst);
        }
    }

    /** A name that was not given before. */
    Naam geef(Herkomst herkomst, boolean vrouw) {
        for (int poging = 0; ; poging++) {
            var achternaam = toeval.kies(herkomst.achternamen());
            var naam = Naam.van(
                    toeval.kies(herkomst.voornamen(vrouw)), vrouw ? vrouwelijk(achternaam) : achternaam, herkomst);
            if (gegeven.add(naam.postbus()) || poging == POGINGEN) {
                return naam;
            }
        }
    }

    /** Polish surnames that are adjectives change with the person. */
    private static String vrouwelijk(String achternaam) {
        return achternaam.endsWith("ski") ? achternaam.substring(0, achternaam.length() - 1) + "a" : achternaam;
    }

    /** Small letters without accents, spaces or signs. */
    static String kaal(String tekst) {
        var zonder = ACCENTEN.matcher(Normalizer.normalize(
                        tekst.toLowerCase(Locale.ROOT).replace('ł', 'l').replace('ı', 'i'), Normalizer.Form.NFD))
                .replaceAll("");
        return ANDERE.matcher(zonder).replaceAll("");
    }
}
