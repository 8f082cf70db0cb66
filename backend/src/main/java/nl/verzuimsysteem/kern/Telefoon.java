package nl.verzuimsysteem.kern;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone number as people write it; it is kept as written. */
public final class Telefoon {
    private static final Pattern NUMMER = Pattern.compile("[+(]?[0-9][0-9 ()./-]{5,18}");
    private static final Pattern WERELDWIJD = Pattern.compile("\\+[1-9][0-9]{7,14}");
    private static final Pattern NEDERLANDS_MOBIEL = Pattern.compile("\\+316[0-9]{8}");
    private static final String NEDERLAND = "+31";

    private Telefoon() {}

    /** Whether it can be a number; none at all is also good. */
    public static boolean isGeldig(@Nullable String telefoon) {
        return telefoon == null || NUMMER.matcher(telefoon).matches();
    }

    /**
     * The number an SMS can go to, with plus and country ({@code +31612345678}), as far as its form tells: a Dutch number
     * must be a mobile one, of other countries we do not know which are. A number without a country is Dutch.
     */
    public static Optional<String> mobiel(@Nullable String telefoon) {
        if (telefoon == null || !isGeldig(telefoon.strip())) {
            return Optional.empty();
        }
        // +31 (0)6 …: the zero is dialled only within the country.
        var cijfers =
                telefoon.strip().replaceFirst("^(\\+|00)(.*)\\(0\\)", "$1$2").replaceAll("[ ()./-]", "");
        var nummer = metLand(cijfers);
        var kan = nummer.startsWith(NEDERLAND)
                ? NEDERLANDS_MOBIEL.matcher(nummer).matches()
                : WERELDWIJD.matcher(nummer).matches();
        return kan ? Optional.of(nummer) : Optional.empty();
    }

    private static String metLand(String cijfers) {
        if (cijfers.startsWith("+")) {
            return cijfers;
        }
        if (cijfers.startsWith("00")) {
            return "+" + cijfers.substring(2);
        }
        return cijfers.startsWith("0") ? NEDERLAND + cijfers.substring(1) : cijfers;
    }
}
