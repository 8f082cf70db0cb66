package nl.verzuimsysteem.bezorging;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why something does not arrive, as far as the other side said (RFC 3463). */
public enum Reden {
    /** There is no such address or number. */
    ADRES,
    /** The mailbox is full. */
    VOL,
    /** The other side does not want it, from us or at all. */
    GEWEIGERD,
    /** Nobody answered for as long as we tried. */
    ONBEREIKBAAR,
    ONBEKEND;

    private static final Pattern UITGEBREID = Pattern.compile("\\b[245]\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final Pattern ADRESFOUT =
            Pattern.compile(": (550|551|553|556)\\b|: No address|^HTTP (400|404|410|422)$");
    private static final Set<String> SMS_GEWEIGERD = Set.of("failed", "undelivered", "rejected");

    /** @param fout as it was kept */
    static Reden van(@Nullable String fout) {
        if (fout == null || fout.isBlank()) {
            return ONBEKEND;
        }
        var code = UITGEBREID.matcher(fout);
        if (code.find()) {
            return van(code.group(1), code.group(2));
        }
        if (ADRESFOUT.matcher(fout).find()) {
            return ADRES;
        }
        return SMS_GEWEIGERD.contains(fout) ? GEWEIGERD : ONBEREIKBAAR;
    }

    private static Reden van(String onderwerp, String detail) {
        return switch (onderwerp) {
            case "1" -> ADRES;
            case "2" -> "2".equals(detail) ? VOL : ADRES;
            case "4" -> ONBEREIKBAAR;
            case "6", "7" -> GEWEIGERD;
            default -> ONBEKEND;
        };
    }
}
