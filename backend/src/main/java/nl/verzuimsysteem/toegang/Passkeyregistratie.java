package nl.verzuimsysteem.toegang;

import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.kern.GebruikerId;

/** Asks a device to make a passkey for one person; one answer within five minutes is taken. Stays on the server. */
public final class Passkeyregistratie {
    private final GebruikerId gebruiker;
    private final Eenmalig<PublicKeyCredentialCreationOptions> verzoek;
    private final String opties;

    Passkeyregistratie(GebruikerId gebruiker, PublicKeyCredentialCreationOptions verzoek, String opties, Instant nu) {
        this.gebruiker = gebruiker;
        this.verzoek = new Eenmalig<>(verzoek, nu);
        this.opties = opties;
    }

    /** What the browser is asked, as JSON for {@code navigator.credentials.create}. */
    public String opties() {
        return opties;
    }

    /** The question, once, and only for the person it was made for. */
    Optional<PublicKeyCredentialCreationOptions> neem(GebruikerId wie, Instant nu) {
        return verzoek.neem(nu).filter(ignored -> gebruiker.equals(wie));
    }
}
