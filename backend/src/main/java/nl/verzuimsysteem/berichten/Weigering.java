package nl.verzuimsysteem.berichten;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/** Reads from what a mail server answers whether it can ever be otherwise. */
final class Weigering {
    private static final int VOORGOED = 5;
    /** RFC 3463: 5.3 is about the server, 5.5 about how we talk to it, 5.7 about who we are. Somebody mends those. */
    private static final Pattern NIET_OVER_HET_ADRES = Pattern.compile("\\b5\\.[357]\\.\\d{1,3}\\b");

    private static final Pattern UITGEBREID = Pattern.compile("\\b5\\.\\d{1,3}\\.\\d{1,3}\\b");
    /** Answers about us or about nothing in particular, when no extended code says more: wrong order, log in first. */
    private static final Set<Integer> ALGEMEEN = Set.of(500, 502, 503, 504, 530, 535, 554);

    private Weigering() {}

    /**
     * Whether the server refused this recipient, and will not change its mind. That it does not trust us, is out of order or
     * does not answer may pass.
     */
    static boolean isVoorgoed(MessagingException fout) {
        if (!(fout instanceof SendFailedException mislukt)
                || mislukt.getInvalidAddresses() == null
                || mislukt.getInvalidAddresses().length == 0) {
            return false;
        }
        for (Exception een = fout; een != null; een = volgende(een)) {
            if (een instanceof SMTPAddressFailedException adres) {
                return isOverHetAdres(adres.getReturnCode(), String.valueOf(adres.getMessage()));
            }
        }
        return true;
    }

    private static boolean isOverHetAdres(int code, String antwoord) {
        return code / 100 == VOORGOED
                && (UITGEBREID.matcher(antwoord).find()
                        ? !NIET_OVER_HET_ADRES.matcher(antwoord).find()
                        : !ALGEMEEN.contains(code));
    }

    /** What went wrong, the server's own words last. Holds the address: for the database alone. */
    static String tekst(MessagingException fout) {
        Exception laatste = fout;
        for (var een = volgende(fout); een != null; een = volgende(een)) {
            laatste = een;
        }
        return laatste.getClass().getSimpleName() + ": " + laatste.getMessage();
    }

    private static @Nullable Exception volgende(Exception fout) {
        return fout instanceof MessagingException bericht ? bericht.getNextException() : null;
    }
}
