package nl.verzuimsysteem.toegang;

import com.yubico.webauthn.AssertionRequest;
import java.time.Instant;
import java.util.Optional;

/** Asks for a passkey at the door; one answer within five minutes is taken. Stays on the server. */
public final class Passkeyvraag {
    private final Eenmalig<AssertionRequest> verzoek;
    private final String opties;

    Passkeyvraag(AssertionRequest verzoek, String opties, Instant nu) {
        this.verzoek = new Eenmalig<>(verzoek, nu);
        this.opties = opties;
    }

    /** What the browser is asked, as JSON for {@code navigator.credentials.get}. */
    public String opties() {
        return opties;
    }

    Optional<AssertionRequest> neem(Instant nu) {
        return verzoek.neem(nu);
    }
}
