package nl.verzuimsysteem.toegang;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RelyingParty;
import com.yubico.webauthn.data.AttestationConveyancePreference;
import com.yubico.webauthn.data.RelyingPartyIdentity;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;

/**
 * Who we are to the devices of our users: the name of our site and the address its pages come from. A passkey made for us
 * answers no other site, however much it looks like ours.
 */
@Singleton
class Passkeypartij {
    private static final String DEZE_MACHINE = "localhost";

    private final RelyingPartyIdentity wij;
    private final Set<String> herkomst;
    private final boolean elkePoort;

    /** @param adres the public address of the screens; on the machine of a developer its port does not matter */
    Passkeypartij(
            @Value("${verzuim.adres}") String adres,
            @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        var uri = URI.create(adres);
        var poort = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        wij = RelyingPartyIdentity.builder().id(uri.getHost()).name(product).build();
        herkomst = Set.of(uri.getScheme() + "://" + uri.getHost() + poort);
        elkePoort = DEZE_MACHINE.equals(uri.getHost());
    }

    RelyingParty met(CredentialRepository bekend) {
        return RelyingParty.builder()
                .identity(wij)
                .credentialRepository(bekend)
                .origins(herkomst)
                .allowOriginPort(elkePoort)
                // Which maker the device has is no business of ours.
                .attestationConveyancePreference(AttestationConveyancePreference.NONE)
                .validateSignatureCounter(true)
                .build();
    }
}
