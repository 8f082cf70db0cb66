package nl.verzuimsysteem.berichten;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

/**
 * One mail. It says that something is ready and where; names, dates of sickness and anything medical stay inside.
 *
 * @param sleutel one cause and one reader, such as {@code opdracht:12:verstuurd}: setting it ready again changes nothing
 * @param aan the address
 * @param bijlage what its attachments are of, such as {@code factuur:12}; {@code null} when it has none
 */
public record Brief(
        String sleutel,
        String aan,
        String onderwerp,
        String tekst,
        @Nullable String bijlage) {
    private static final int LANGSTE_ADRES = 254;

    /** A mail without attachments. */
    public Brief(String sleutel, String aan, String onderwerp, String tekst) {
        this(sleutel, aan, onderwerp, tekst, null);
    }

    /** Whether mail can go there, as far as its form tells. */
    public static boolean isAdres(String adres) {
        if (adres.length() > LANGSTE_ADRES || adres.indexOf('@') < 1 || adres.endsWith("@")) {
            return false;
        }
        try {
            return new InternetAddress(adres, true).getAddress().equals(adres);
        } catch (AddressException e) {
            return false;
        }
    }
}
