package nl.verzuimsysteem.toegang;

/**
 * The secret of a second factor as somebody puts it into his authenticator. Shown once, to himself.
 *
 * @param tekst to type over
 * @param adres what the QR code says
 */
public record Tweedesleutel(String tekst, String adres) {
    @Override
    public String toString() {
        return "Tweedesleutel";
    }
}
