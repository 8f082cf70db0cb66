package nl.verzuimsysteem.medisch;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.terugkoppeling.Rubriek;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import org.jspecify.annotations.Nullable;

/** Guards that what a werknemer wrote himself does not go to his employer, sentence by sentence. Pure. */
final class Selektwacht {
    /** Shorter than this is said by anybody. */
    private static final int KORTSTE = 15;

    private static final Pattern ZIN = Pattern.compile("[.!?\\n\\r]+");
    private static final Pattern WIT = Pattern.compile("\\s+");

    private Selektwacht() {}

    /** Refuses the field in which a sentence of his stands as he wrote it. */
    static void kijk(OngeldigeInvoer.Verzamelaar fouten, Terugkoppelinhoud inhoud, Collection<Antwoord> antwoorden) {
        var zinnen = antwoorden.stream()
                .flatMap(antwoord -> ZIN.splitAsStream(antwoord.tekst()))
                .map(Selektwacht::kaal)
                .filter(zin -> zin.length() >= KORTSTE)
                .toList();
        for (var rubriek : Rubriek.values()) {
            kijk(fouten, rubriek.veld(), inhoud.bij(rubriek), zinnen);
        }
        kijk(fouten, "advies", inhoud.advies(), zinnen);
        kijk(fouten, "verloop", inhoud.verloop(), zinnen);
    }

    private static void kijk(
            OngeldigeInvoer.Verzamelaar fouten, String veld, @Nullable String tekst, Collection<String> zinnen) {
        var kaal = tekst == null ? "" : kaal(tekst);
        fouten.eis(zinnen.stream().noneMatch(kaal::contains), veld, "selektoordeel.letterlijk");
    }

    private static String kaal(String tekst) {
        return WIT.matcher(tekst.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
