package nl.verzuimsysteem.toegang;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.yubico.webauthn.FinishRegistrationOptions;
import com.yubico.webauthn.RegistrationResult;
import com.yubico.webauthn.StartRegistrationOptions;
import com.yubico.webauthn.data.AuthenticatorSelectionCriteria;
import com.yubico.webauthn.data.ByteArray;
import com.yubico.webauthn.data.PublicKeyCredential;
import com.yubico.webauthn.data.PublicKeyCredentialCreationOptions;
import com.yubico.webauthn.data.ResidentKeyRequirement;
import com.yubico.webauthn.data.UserIdentity;
import com.yubico.webauthn.data.UserVerificationRequirement;
import com.yubico.webauthn.exception.RegistrationFailedException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/**
 * The passkeys of who is logged in: see them, add one, name it, take it away. A passkey is made on the device only after a
 * finger, a face or a pin, so by itself it is two factors.
 */
@Singleton
public class PasskeyService {
    /** More than anybody has devices. */
    static final int MEESTE = 10;

    private static final int LANGSTE_NAAM = 60;
    private static final int HANDVAT_BYTES = 32;
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final PasskeyRepository passkeys;
    private final Passkeypartij partij;
    private final Toegangspost post;
    private final UitgaandePost uitgaand;
    private final AuditLog audit;
    private final Clock klok;

    PasskeyService(
            PasskeyRepository passkeys,
            Passkeypartij partij,
            Toegangspost post,
            UitgaandePost uitgaand,
            AuditLog audit,
            Clock klok) {
        this.passkeys = passkeys;
        this.partij = partij;
        this.post = post;
        this.uitgaand = uitgaand;
        this.audit = audit;
        this.klok = klok;
    }

    /** His passkeys, the oldest first. One statement. */
    @Mag(Handeling.EIGEN_ACCOUNT_INZIEN)
    @Transactional(readOnly = true)
    public List<Passkey> lijst(Actor actor) {
        return passkeys.van(actor.persoon()).stream().map(Passkeyrij::passkey).toList();
    }

    /**
     * Begins a new passkey. Two statements, and one the first time.
     *
     * @throws OngeldigeInvoer field {@code passkey}, when he has as many as there may be
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    @Bevestigd
    @Transactional
    public Passkeyregistratie beginRegistratie(Actor actor) {
        var gebruiker = actor.persoon();
        var persoon = passkeys.persoon(gebruiker);
        var eigen = passkeys.van(gebruiker);
        if (eigen.size() >= MEESTE) {
            throw OngeldigeInvoer.veld("passkey", "account.passkey.meeste", MEESTE);
        }
        var handvat = Optional.ofNullable(persoon.passkeyHandvat()).orElseGet(() -> nieuwHandvat(actor));
        var verzoek = partij.met(new Passkeyhouder(gebruiker, new ByteArray(handvat), eigen))
                .startRegistration(StartRegistrationOptions.builder()
                        .user(UserIdentity.builder()
                                .name(persoon.inlognaam())
                                .displayName(persoon.naam())
                                .id(new ByteArray(handvat))
                                .build())
                        .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                                .residentKey(ResidentKeyRequirement.REQUIRED)
                                .userVerification(UserVerificationRequirement.REQUIRED)
                                .build())
                        .timeout(Eenmalig.GELDT.toMillis())
                        .build());
        return new Passkeyregistratie(gebruiker, verzoek, json(verzoek), klok.instant());
    }

    /**
     * Keeps the passkey a device has made, and tells its owner by mail. Five statements.
     *
     * @param antwoord what the browser gave, as JSON
     * @param naam what he calls it
     * @throws OngeldigeInvoer field {@code naam} or {@code passkey}: the answer is no answer to this question, comes from
     *     another site, or too late; that is logged
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    @Transactional
    public PasskeyId rondRegistratieAf(Actor actor, Passkeyregistratie registratie, String antwoord, String naam) {
        var goed = eisNaam(naam);
        var nu = klok.instant();
        var verzoek =
                registratie.neem(actor.persoon(), nu).orElseThrow(() -> geweigerd(actor, "te laat of al gebruikt"));
        var gemaakt = keur(actor, verzoek, antwoord);
        var id = passkeys.voegToe(
                actor.persoon(),
                gemaakt.getKeyId().getId().getBytes(),
                gemaakt.getPublicKeyCose().getBytes(),
                gemaakt.getSignatureCount(),
                goed,
                nu);
        var persoon = passkeys.persoon(actor.persoon());
        uitgaand.zetKlaar(List.of(post.passkey("passkey:" + id, persoon.email(), persoon.taal())));
        audit.schrijf(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, onderwerp(id), "passkey toegevoegd");
        return id;
    }

    /**
     * Gives a passkey another name. Two statements.
     *
     * @throws OngeldigeInvoer field {@code naam}
     * @throws NietGevonden when he has no such passkey
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    @Transactional
    public void hernoem(Actor actor, PasskeyId id, String naam) {
        if (!passkeys.hernoem(actor.persoon(), id, eisNaam(naam))) {
            throw new NietGevonden("passkey", id);
        }
        audit.schrijf(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, onderwerp(id), "naam van passkey");
    }

    /**
     * Takes a passkey away: it opens nothing from now on. Four statements.
     *
     * @throws OngeldigeInvoer field {@code passkey}, when it is his last second factor
     * @throws NietGevonden when he has no such passkey
     */
    @Mag(Handeling.EIGEN_ACCOUNT_WIJZIGEN)
    @Bevestigd
    @Transactional
    public void verwijder(Actor actor, PasskeyId id) {
        var persoon = passkeys.persoon(actor.persoon());
        var eigen = passkeys.van(actor.persoon());
        if (eigen.stream().noneMatch(passkey -> passkey.id().equals(id))) {
            throw new NietGevonden("passkey", id);
        }
        if (eigen.size() == 1 && !persoon.codes()) {
            throw OngeldigeInvoer.veld("passkey", "account.passkey.laatste");
        }
        passkeys.verwijder(actor.persoon(), id);
        audit.schrijf(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, onderwerp(id), "passkey verwijderd");
    }

    private byte[] nieuwHandvat(Actor actor) {
        var handvat = new byte[HANDVAT_BYTES];
        TOEVAL.nextBytes(handvat);
        passkeys.geefHandvat(actor.persoon(), handvat);
        return handvat;
    }

    private RegistrationResult keur(Actor actor, PublicKeyCredentialCreationOptions verzoek, String antwoord) {
        try {
            var gegeven = PublicKeyCredential.parseRegistrationResponseJson(antwoord);
            if (gegeven == null) {
                throw new IOException("null");
            }
            var eerder = passkeys.metSleutel(gegeven.getId().getBytes());
            var bekend = new Passkeyhouder(
                    actor.persoon(), verzoek.getUser().getId(), eerder.stream().toList());
            return partij.met(bekend)
                    .finishRegistration(FinishRegistrationOptions.builder()
                            .request(verzoek)
                            .response(gegeven)
                            .build());
        } catch (RegistrationFailedException | IOException | IllegalArgumentException e) {
            throw geweigerd(actor, String.valueOf(e.getMessage()));
        }
    }

    private OngeldigeInvoer geweigerd(Actor actor, String waarom) {
        audit.weiger(actor, Handeling.EIGEN_ACCOUNT_WIJZIGEN, Onderwerp.GEEN, "passkey: " + waarom);
        return OngeldigeInvoer.veld("passkey", "account.passkey.geweigerd");
    }

    private static String eisNaam(String naam) {
        var goed = naam.strip();
        new OngeldigeInvoer.Verzamelaar()
                .eis(!goed.isEmpty() && goed.length() <= LANGSTE_NAAM, "naam", "account.passkey.naam", LANGSTE_NAAM)
                .klaar();
        return goed;
    }

    private static Onderwerp onderwerp(PasskeyId id) {
        return new Onderwerp(null, null, "passkey", id.waarde());
    }

    private static String json(PublicKeyCredentialCreationOptions verzoek) {
        try {
            return verzoek.toCredentialsCreateJson();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A question to a device could not be written", e);
        }
    }
}
