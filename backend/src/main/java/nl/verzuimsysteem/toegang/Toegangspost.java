package nl.verzuimsysteem.toegang;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.Locale;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.kern.Melding;

/** The mail about somebody's own account, in his language. It names nobody: who reads it knows whose mailbox it is. */
@Singleton
class Toegangspost {
    private final String adres;

    Toegangspost(@Property(name = "verzuim.adres", defaultValue = "http://localhost:8080") String adres) {
        this.adres = adres.endsWith("/") ? adres.substring(0, adres.length() - 1) : adres;
    }

    /**
     * The mail with a link.
     *
     * <p>What opens the account stands behind a {@code #}: a browser keeps that to itself, so it reaches no log of a
     * server or proxy on the way, and no other site.
     */
    Brief link(Linksoort soort, String token, String email, String taal) {
        return brief(
                soort == Linksoort.UITNODIGING ? Soort.UITNODIGING : Soort.VERGETEN,
                kenmerk(token),
                email,
                taal,
                adres + "/" + soort.pad() + "#" + token);
    }

    /** Tells somebody that his password was changed, in case it was not him. */
    Brief gewijzigd(String oorzaak, String email, String taal) {
        return brief(Soort.GEWIJZIGD, kenmerk(oorzaak), email, taal, adres + "/wachtwoord-vergeten");
    }

    /** Tells somebody that a passkey was added to his account, in case it was not him. */
    Brief passkey(String oorzaak, String email, String taal) {
        return brief(Soort.PASSKEY, kenmerk(oorzaak), email, taal, adres + "/account");
    }

    /** Tells somebody that a recovery code was used, in case it was not him. */
    Brief herstelcode(String oorzaak, String email, String taal) {
        return brief(Soort.HERSTELCODE, kenmerk(oorzaak), email, taal, adres + "/wachtwoord-vergeten");
    }

    private static Brief brief(Soort soort, String kenmerk, String email, String taal, Object... waarden) {
        var talig = Locale.of(taal);
        return new Brief(
                "toegang:" + soort + ":" + kenmerk,
                email,
                Melding.van(soort.onderwerp).tekst(talig),
                Melding.van(soort.tekst, waarden).tekst(talig));
    }

    /** Tells letters apart without giving the link away. */
    private static String kenmerk(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.hash(token));
    }

    private enum Soort {
        UITNODIGING("inloggen.mail.uitnodiging.onderwerp", "inloggen.mail.uitnodiging.tekst"),
        VERGETEN("inloggen.mail.vergeten.onderwerp", "inloggen.mail.vergeten.tekst"),
        GEWIJZIGD("inloggen.mail.gewijzigd.onderwerp", "inloggen.mail.gewijzigd.tekst"),
        PASSKEY("account.mail.passkey.onderwerp", "account.mail.passkey.tekst"),
        HERSTELCODE("inloggen.mail.herstelcode.onderwerp", "inloggen.mail.herstelcode.tekst");

        private final String onderwerp;
        private final String tekst;

        Soort(String onderwerp, String tekst) {
            this.onderwerp = onderwerp;
            this.tekst = tekst;
        }
    }
}
