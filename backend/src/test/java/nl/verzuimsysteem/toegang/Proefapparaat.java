package nl.verzuimsysteem.toegang;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.upokecenter.cbor.CBORObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;

/** A device with a passkey, that can also misbehave: other site, other challenge, a counter that goes back. */
final class Proefapparaat {
    static final String ONZE_SITE = "http://localhost:8080";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AANWEZIG = 0x01;
    private static final int HERKEND = 0x04;
    private static final int NIEUW = 0x40;

    private final KeyPair sleutels = sleutelpaar();
    private final byte[] id = toeval();
    private byte[] handvat = new byte[0];
    private long teller;
    private String site = ONZE_SITE;
    private String uitdaging = "";
    private boolean herkend = true;

    /** From now on its page is another site. */
    Proefapparaat opSite(String anders) {
        site = anders;
        return this;
    }

    /** From now on it answers this challenge, whatever it is asked. */
    Proefapparaat metUitdaging(String anders) {
        uitdaging = anders;
        return this;
    }

    /** From now on it does not ask for a finger, a face or a pin. */
    Proefapparaat zonderHerkenning() {
        herkend = false;
        return this;
    }

    /** The next answer counts from here. */
    Proefapparaat teltVanaf(long nieuw) {
        teller = nieuw;
        return this;
    }

    /** From now on it says to belong to somebody else. */
    Proefapparaat vanAnder(Proefapparaat ander) {
        handvat = ander.handvat;
        return this;
    }

    static String uitdaging(String opties) {
        return lees(opties).get("challenge").asText();
    }

    /** Makes its passkey. */
    String maak(String opties) {
        var vraag = lees(opties);
        handvat = Base64.getUrlDecoder().decode(vraag.get("user").get("id").asText());
        var attest = CBORObject.NewMap()
                .Add("fmt", "none")
                .Add("attStmt", CBORObject.NewMap())
                .Add("authData", gegevens(vraag.get("rp").get("id").asText(), true));
        var antwoord = JSON.createObjectNode()
                .put("clientDataJSON", tekst(klantgegevens("webauthn.create", vraag)))
                .put("attestationObject", tekst(attest.EncodeToBytes()));
        return geheel(antwoord);
    }

    /** Shows its passkey. */
    String toon(String opties) {
        var vraag = lees(opties);
        var klant = klantgegevens("webauthn.get", vraag);
        var gegevens = gegevens(vraag.get("rpId").asText(), false);
        var antwoord = JSON.createObjectNode()
                .put("clientDataJSON", tekst(klant))
                .put("authenticatorData", tekst(gegevens))
                .put("signature", tekst(onderteken(gegevens, sha256(klant))))
                .put("userHandle", tekst(handvat));
        return geheel(antwoord);
    }

    private String geheel(JsonNode antwoord) {
        var alles = JSON.createObjectNode()
                .put("type", "public-key")
                .put("id", tekst(id))
                .put("rawId", tekst(id));
        alles.set("response", antwoord);
        alles.set("clientExtensionResults", JSON.createObjectNode());
        return alles.toString();
    }

    private byte[] klantgegevens(String soort, JsonNode vraag) {
        return JSON.createObjectNode()
                .put("type", soort)
                .put("challenge", uitdaging.isEmpty() ? vraag.get("challenge").asText() : uitdaging)
                .put("origin", site)
                .put("crossOrigin", false)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] gegevens(String site, boolean nieuw) {
        teller++;
        var vlaggen = AANWEZIG | (herkend ? HERKEND : 0) | (nieuw ? NIEUW : 0);
        var vast = ByteBuffer.allocate(37)
                .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) vlaggen)
                .putInt((int) teller)
                .array();
        if (!nieuw) {
            return vast;
        }
        var sleutel = publiek();
        return ByteBuffer.allocate(vast.length + 18 + id.length + sleutel.length)
                .put(vast)
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(sleutel)
                .array();
    }

    /** As COSE writes a key on the curve P-256. */
    private byte[] publiek() {
        var punt = ((ECPublicKey) sleutels.getPublic()).getW();
        return CBORObject.NewMap()
                .Add(1, 2)
                .Add(3, -7)
                .Add(-1, 1)
                .Add(-2, dertigTwee(punt.getAffineX().toByteArray()))
                .Add(-3, dertigTwee(punt.getAffineY().toByteArray()))
                .EncodeToBytes();
    }

    private static byte[] dertigTwee(byte[] getal) {
        var uit = new byte[32];
        var bron = Arrays.copyOfRange(getal, Math.max(0, getal.length - 32), getal.length);
        System.arraycopy(bron, 0, uit, 32 - bron.length, bron.length);
        return uit;
    }

    private byte[] onderteken(byte[] gegevens, byte[] hash) {
        try {
            var handtekening = Signature.getInstance("SHA256withECDSA");
            handtekening.initSign(sleutels.getPrivate());
            handtekening.update(gegevens);
            handtekening.update(hash);
            return handtekening.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode lees(String opties) {
        try {
            return JSON.readTree(opties).get("publicKey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair sleutelpaar() {
        try {
            var maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            return maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] toeval() {
        var uit = new byte[24];
        new SecureRandom().nextBytes(uit);
        return uit;
    }

    private static byte[] sha256(byte[] wat) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(wat);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tekst(byte[] wat) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(wat);
    }
}
