package nl.verzuimsysteem.toegang;

import com.yubico.webauthn.CredentialRepository;
import com.yubico.webauthn.RegisteredCredential;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredentialDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.GebruikerId;

/**
 * What the library may know while it judges one answer: one person, and the passkeys that were read for it. It asks the
 * database nothing by itself, so that a login costs what we know it costs.
 *
 * @param handvat by which his devices know the person
 */
record Passkeyhouder(GebruikerId gebruiker, ByteArray handvat, List<Passkeyrij> passkeys)
        implements CredentialRepository {

    Passkeyhouder {
        passkeys = List.copyOf(passkeys);
    }

    /** How the library calls the person. */
    String naam() {
        return gebruiker.toString();
    }

    @Override
    public Set<PublicKeyCredentialDescriptor> getCredentialIdsForUsername(String naam) {
        return passkeys.stream()
                .map(passkey -> PublicKeyCredentialDescriptor.builder()
                        .id(new ByteArray(passkey.sleutel()))
                        .build())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<ByteArray> getUserHandleForUsername(String naam) {
        return naam.equals(naam()) ? Optional.of(handvat) : Optional.empty();
    }

    @Override
    public Optional<String> getUsernameForUserHandle(ByteArray gegeven) {
        return gegeven.equals(handvat) ? Optional.of(naam()) : Optional.empty();
    }

    @Override
    public Optional<RegisteredCredential> lookup(ByteArray sleutel, ByteArray gegeven) {
        return gegeven.equals(handvat) ? lookupAll(sleutel).stream().findFirst() : Optional.empty();
    }

    @Override
    public Set<RegisteredCredential> lookupAll(ByteArray sleutel) {
        return passkeys.stream()
                .filter(passkey -> sleutel.equals(new ByteArray(passkey.sleutel())))
                .map(passkey -> RegisteredCredential.builder()
                        .credentialId(sleutel)
                        .userHandle(handvat)
                        .publicKeyCose(new ByteArray(passkey.publiekeSleutel()))
                        .signatureCount(passkey.teller())
                        .build())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The row of a passkey that was judged good. */
    Passkeyrij rij(ByteArray sleutel) {
        return passkeys.stream()
                .filter(passkey -> sleutel.equals(new ByteArray(passkey.sleutel())))
                .findFirst()
                .orElseThrow();
    }
}
