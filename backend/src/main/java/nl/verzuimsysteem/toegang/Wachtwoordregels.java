package nl.verzuimsysteem.toegang;

import com.nulabinc.zxcvbn.Pattern;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/**
 * Which passwords somebody may choose: long ones that nobody guesses. No rules about capitals and signs: those lead to
 * {@code Welkom01!}. The list of common passwords and the count of guesses are those of zxcvbn.
 */
@Singleton
public class Wachtwoordregels {
    /** Shorter ones are refused. */
    public static final int KORTSTE = 12;

    /** What is left of a password without the words everybody knows of this person must still be this long. */
    private static final int REST = 8;

    private static final int KORTSTE_WOORD = 3;
    /** A thousand million guesses: an online guesser never gets there, and a stolen Argon2id hash holds for years. */
    private static final double GENOEG = 9;
    /** The rest of a longer one only makes it better, and takes long to look at. */
    private static final int BEKEKEN = 64;

    private static final Set<Pattern> RIJEN = Set.of(Pattern.Sequence, Pattern.Repeat, Pattern.Spatial);

    private final Zxcvbn zxcvbn = new Zxcvbn();
    private final String product;

    Wachtwoordregels(@Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        this.product = product;
    }

    /**
     * Refuses a password that is too easy.
     *
     * @param veld the field it was typed in
     * @param naam of the person, and his login name: neither makes a password
     * @throws OngeldigeInvoer that says why, and what to choose instead
     */
    public void keur(String veld, String wachtwoord, String naam, String inlognaam) {
        bezwaar(wachtwoord, eigenWoorden(naam, inlognaam)).ifPresent(melding -> {
            throw new OngeldigeInvoer(List.of(new OngeldigeInvoer.Veldfout(veld, melding)));
        });
    }

    private List<String> eigenWoorden(String naam, String inlognaam) {
        var woorden = new ArrayList<String>();
        for (var deel : (naam + " " + inlognaam + " " + product + " verzuim verzuimsysteem")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+")) {
            if (deel.length() >= KORTSTE_WOORD && !woorden.contains(deel)) {
                woorden.add(deel);
            }
        }
        // The longest first: what is left of it must not be taken for another.
        woorden.sort((een, ander) -> Integer.compare(ander.length(), een.length()));
        return woorden;
    }

    /** Why not, if there is anything against it. */
    Optional<Melding> bezwaar(String wachtwoord, List<String> eigenWoorden) {
        var lengte = wachtwoord.codePointCount(0, wachtwoord.length());
        if (wachtwoord.isBlank()) {
            return Optional.of(Melding.van("inloggen.wachtwoord.leeg"));
        }
        if (lengte < KORTSTE) {
            return Optional.of(Melding.van("inloggen.wachtwoord.kort", KORTSTE, lengte));
        }
        if (wachtwoord.length() > Wachtwoorden.LANGSTE) {
            return Optional.of(Melding.van("inloggen.wachtwoord.lang", Wachtwoorden.LANGSTE));
        }
        var eigen = eigenWoord(wachtwoord, eigenWoorden);
        return eigen.isPresent()
                ? eigen.map(woord -> Melding.van("inloggen.wachtwoord.eigen", woord))
                : makkelijk(wachtwoord, eigenWoorden);
    }

    /** The own word that makes up most of the password. */
    private static Optional<String> eigenWoord(String wachtwoord, List<String> eigenWoorden) {
        var rest = wachtwoord.toLowerCase(Locale.ROOT);
        var gevonden = Optional.<String>empty();
        for (var woord : eigenWoorden) {
            if (rest.contains(woord)) {
                gevonden = gevonden.or(() -> Optional.of(woord));
                rest = rest.replace(woord, " ");
            }
        }
        return rest.replaceAll("[^\\p{L}\\p{N}]", "").length() < REST ? gevonden : Optional.empty();
    }

    private Optional<Melding> makkelijk(String wachtwoord, List<String> eigenWoorden) {
        var bekeken = wachtwoord.substring(0, Math.min(BEKEKEN, wachtwoord.length()));
        var sterkte = zxcvbn.measure(bekeken, eigenWoorden);
        if (sterkte.getGuessesLog10() >= GENOEG) {
            return Optional.empty();
        }
        return Optional.of(veelgebruikt(sterkte)
                .orElseGet(() -> Melding.van(
                        sterkte.getSequence().stream().anyMatch(deel -> RIJEN.contains(deel.pattern))
                                ? "inloggen.wachtwoord.rij"
                                : "inloggen.wachtwoord.makkelijk")));
    }

    private static Optional<Melding> veelgebruikt(Strength sterkte) {
        return sterkte.getSequence().stream()
                .filter(deel -> deel.pattern == Pattern.Dictionary && "passwords".equals(deel.dictionaryName))
                .filter(deel -> deel.tokenLength() > KORTSTE_WOORD)
                .max((een, ander) -> Integer.compare(een.tokenLength(), ander.tokenLength()))
                .map((Match deel) -> Melding.van("inloggen.wachtwoord.veelgebruikt", deel.token.toString()));
    }
}
