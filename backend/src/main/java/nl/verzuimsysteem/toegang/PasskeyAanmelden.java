package nl.verzuimsysteem.toegang;

import static nl.verzuimsysteem.toegang.InloggenMislukt.Reden;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.AssertionRequest;
import com.yubico.webauthn.AssertionResult;
import com.yubico.webauthn.FinishAssertionOptions;
import com.yubico.webauthn.StartAssertionOptions;
import com.yubico.webauthn.data.AuthenticatorAssertionResponse;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.ClientAssertionExtensionOutputs;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.AssertionFailedException;
import com.yubico.webauthn.exception.InvalidSignatureCountException;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * Lets people in with a passkey: after the password instead of a code, or by itself. By itself it counts as both factors,
 * because the device asks for a finger, a face or a pin each time and says so in what it signs. As with
 * {@link Aanmelden} every try is in the audit log.
 */
@Singleton
public class PasskeyAanmelden {
    private static final ByteArray ZONDER_HANDVAT = new ByteArray(new byte[] {0});

    private final AccountRepository accounts;
    private final PasskeyRepository passkeys;
    private final Passkeypartij partij;
    private final Aanmelden aanmelden;
    private final Inlogrem rem;
    private final TransactionOperations<Connection> transacties;
    private final Clock klok;

    PasskeyAanmelden(
            AccountRepository accounts,
            PasskeyRepository passkeys,
            Passkeypartij partij,
            Aanmelden aanmelden,
            Inlogrem rem,
            TransactionOperations<Connection> transacties,
            Clock klok) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.partij = partij;
        this.aanmelden = aanmelden;
        this.rem = rem;
        this.transacties = transacties;
        this.klok = klok;
    }

    /** Asks for any passkey of our site. No statement, and nothing about anybody. */
    public Passkeyvraag vraag() {
        return vraag(
                new Passkeyhouder(new GebruikerId(1), ZONDER_HANDVAT, List.of()),
                StartAssertionOptions.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .timeout(Eenmalig.GELDT.toMillis())
                        .build());
    }

    /**
     * Asks for a passkey of who has just given his password. One statement.
     *
     * @return nothing when he has none
     */
    public Optional<Passkeyvraag> vraag(Tussenstap stap) {
        var houder = transacties.executeRead(status -> houder(stap));
        return houder.passkeys().isEmpty()
                ? Optional.empty()
                : Optional.of(vraag(
                        houder,
                        StartAssertionOptions.builder()
                                .username(houder.naam())
                                .userVerification(UserVerificationRequirement.PREFERRED)
                                .timeout(Eenmalig.GELDT.toMillis())
                                .build()));
    }

    /**
     * The one step of a login with a passkey alone. Five statements.
     *
     * @param antwoord what the browser gave, as JSON
     * @throws InloggenMislukt when the passkey is unknown or its answer no good; without telling which
     */
    public Sessie inloggen(Actor.Herkomst herkomst, Passkeyvraag vraag, String antwoord) {
        var gegeven = lees(null, herkomst, antwoord);
        var sleutel = gegeven.getId();
        eisRem(null, herkomst, sleutel);
        var rij = transacties
                .executeRead(status -> passkeys.metSleutel(sleutel.getBytes()))
                .orElseThrow(() -> aanmelden.geweigerd(null, herkomst, "onbekende passkey", Reden.PASSKEY));
        var gevonden = transacties.executeRead(status -> accounts.metInlognaam(rij.inlognaam()));
        var account = gevonden.filter(Account::actief)
                .orElseThrow(() -> aanmelden.geweigerd(gevonden.orElse(null), herkomst, "niet actief", Reden.PASSKEY));
        return binnen(account, herkomst, houder(account, List.of(rij)), vraag, gegeven);
    }

    /**
     * The second step of a login, with a passkey instead of a code. Four statements.
     *
     * @param antwoord what the browser gave, as JSON
     * @throws InloggenMislukt when it is not a passkey of this person, or its answer is no good
     */
    public Sessie inloggen(Tussenstap stap, Passkeyvraag vraag, String antwoord) {
        var herkomst = stap.herkomst();
        if (klok.instant().isAfter(stap.tot())) {
            throw aanmelden.geweigerd(stap.account(), herkomst, "te laat met de passkey", Reden.TE_LAAT);
        }
        var gegeven = lees(stap.account(), herkomst, antwoord);
        eisRem(stap.account(), herkomst, gegeven.getId());
        var houder = transacties.executeRead(status -> houder(stap));
        return binnen(stap.account(), herkomst, houder, vraag, gegeven);
    }

    private Sessie binnen(
            Account account,
            Actor.Herkomst herkomst,
            Passkeyhouder houder,
            Passkeyvraag vraag,
            PublicKeyCredential<AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs> gegeven) {
        var nu = klok.instant();
        var verzoek = vraag.neem(nu)
                .orElseThrow(
                        () -> aanmelden.geweigerd(account, herkomst, "passkey: te laat of al gebruikt", Reden.PASSKEY));
        var goed = keur(account, herkomst, houder, verzoek, gegeven);
        var rij = houder.rij(goed.getCredentialId());
        return aanmelden
                .begin(
                        account,
                        herkomst,
                        Actor.Factor.PASSKEY,
                        () -> passkeys.ingelogd(rij, goed.getSignatureCount(), nu, herkomst.adres()))
                .map(sessie -> {
                    rem.ingelogd(rekening(goed.getCredentialId()), herkomst.adres());
                    return sessie;
                })
                .orElseThrow(() -> aanmelden.geweigerd(account, herkomst, "passkey: teller", Reden.PASSKEY));
    }

    private AssertionResult keur(
            Account account,
            Actor.Herkomst herkomst,
            Passkeyhouder houder,
            AssertionRequest verzoek,
            PublicKeyCredential<AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs> gegeven) {
        try {
            return partij.met(houder)
                    .finishAssertion(FinishAssertionOptions.builder()
                            .request(verzoek)
                            .response(gegeven)
                            .build());
        } catch (InvalidSignatureCountException e) {
            // Two devices with the same key: one of them is a copy.
            throw aanmelden.geweigerd(
                    account,
                    herkomst,
                    "passkey: teller liep terug van " + (e.getExpectedMinimum() - 1) + " naar " + e.getReceived(),
                    Reden.PASSKEY);
        } catch (AssertionFailedException | IllegalArgumentException e) {
            throw aanmelden.geweigerd(account, herkomst, "passkey: " + e.getMessage(), Reden.PASSKEY);
        }
    }

    private PublicKeyCredential<AuthenticatorAssertionResponse, ClientAssertionExtensionOutputs> lees(
            @Nullable Account account, Actor.Herkomst herkomst, String antwoord) {
        try {
            var gegeven = PublicKeyCredential.parseAssertionResponseJson(antwoord);
            if (gegeven != null) {
                return gegeven;
            }
            throw new IOException("null");
        } catch (IOException | IllegalArgumentException e) {
            throw aanmelden.geweigerd(account, herkomst, "passkey: onleesbaar antwoord", Reden.PASSKEY);
        }
    }

    private void eisRem(@Nullable Account account, Actor.Herkomst herkomst, ByteArray sleutel) {
        if (!rem.laatToe(rekening(sleutel), herkomst.adres())) {
            throw aanmelden.geweigerd(account, herkomst, "te vaak van dit adres", Reden.TE_VAAK);
        }
    }

    private static String rekening(ByteArray sleutel) {
        return "passkey:" + sleutel.getBase64Url();
    }

    private Passkeyhouder houder(Tussenstap stap) {
        return houder(stap.account(), passkeys.van(stap.account().id()));
    }

    private static Passkeyhouder houder(Account account, List<Passkeyrij> rijen) {
        var handvat = rijen.isEmpty()
                ? ZONDER_HANDVAT
                : new ByteArray(rijen.getFirst().handvat());
        return new Passkeyhouder(account.id(), handvat, rijen);
    }

    private Passkeyvraag vraag(Passkeyhouder houder, StartAssertionOptions opties) {
        var verzoek = partij.met(houder).startAssertion(opties);
        try {
            return new Passkeyvraag(verzoek, verzoek.toCredentialsGetJson(), klok.instant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A question to a device could not be written", e);
        }
    }
}
