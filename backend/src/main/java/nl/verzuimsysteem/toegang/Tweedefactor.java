package nl.verzuimsysteem.toegang;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.kern.GebruikerId;

/**
 * The second factor: codes of six digits that change every thirty seconds (TOTP, RFC 6238), and the encryption of the
 * secrets they are made from. A secret is bound to its gebruiker: moved to another row it cannot be read.
 *
 * <p>Made at the start, so that a missing key is told then and not at the first login.
 */
@Context
public class Tweedefactor {
    private static final int GEHEIM_BYTES = 20;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Aead aead;

    Tweedefactor(@Value("${verzuim.sleutels.totp:}") String sleutels) {
        if (sleutels.isBlank()) {
            throw new StartMislukt("De omgevingsvariabele VERZUIM_TOTP_SLEUTEL ontbreekt. Maak er een met: "
                    + "java -cp 'lib/*' " + NieuweSleutel.class.getName());
        }
        try {
            AeadConfig.register();
            var json = new String(Base64.getDecoder().decode(sleutels.strip()), StandardCharsets.UTF_8);
            aead = TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get())
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new StartMislukt("VERZUIM_TOTP_SLEUTEL is geen set sleutels die dit programma heeft gemaakt.");
        }
    }

    /** A new set of keys, as the setting {@code verzuim.sleutels.totp} takes it. */
    public static String nieuweSleutels() {
        try {
            AeadConfig.register();
            var sleutels = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            var json = TinkJsonProtoKeysetFormat.serializeKeyset(sleutels, InsecureSecretKeyAccess.get());
            return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No keys can be made", e);
        }
    }

    /** A new secret for somebody's authenticator. */
    public static byte[] nieuwGeheim() {
        var geheim = new byte[GEHEIM_BYTES];
        TOEVAL.nextBytes(geheim);
        return geheim;
    }

    /** The secret as somebody types it into an authenticator that cannot scan (base32, RFC 4648). */
    public static String tekst(byte[] geheim) {
        var tekst = new StringBuilder();
        var rest = 0;
        var bits = 0;
        for (var deel : geheim) {
            rest = (rest << 8) | (deel & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                tekst.append(BASE32.charAt((rest >> bits) & 31));
            }
            rest &= (1 << bits) - 1;
        }
        if (bits > 0) {
            tekst.append(BASE32.charAt((rest << (5 - bits)) & 31));
        }
        return tekst.toString();
    }

    /** The code an authenticator shows at a moment. */
    public static String code(byte[] geheim, Instant moment) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(geheim, "RAW"), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("Not a secret for codes", e);
        }
    }

    /** How the secret is kept in the row of this gebruiker. */
    public byte[] versleutel(GebruikerId gebruiker, byte[] geheim) {
        try {
            return aead.encrypt(geheim, bijschrift(gebruiker));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A second factor could not be encrypted", e);
        }
    }

    /**
     * The secret of this gebruiker.
     *
     * @throws IllegalStateException when the row was encrypted with other keys or belongs to somebody else
     */
    public byte[] ontsleutel(GebruikerId gebruiker, byte[] versleuteld) {
        try {
            return aead.decrypt(versleuteld, bijschrift(gebruiker));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The second factor of gebruiker " + gebruiker + " cannot be read", e);
        }
    }

    /**
     * Which step of thirty seconds a code belongs to: the one of now, the one before or the one after, because clocks
     * differ and people type.
     */
    static OptionalLong stap(byte[] geheim, String code, Instant nu) {
        var gegeven = code.replaceAll("\\s", "").getBytes(StandardCharsets.UTF_8);
        var seconden = CODES.getTimeStep().toSeconds();
        var nuStap = Math.floorDiv(nu.getEpochSecond(), seconden);
        var gevonden = OptionalLong.empty();
        for (var stap = nuStap - 1; stap <= nuStap + 1; stap++) {
            var verwacht = code(geheim, Instant.ofEpochSecond(stap * seconden));
            if (MessageDigest.isEqual(verwacht.getBytes(StandardCharsets.UTF_8), gegeven)) {
                gevonden = OptionalLong.of(stap);
            }
        }
        return gevonden;
    }

    private static byte[] bijschrift(GebruikerId gebruiker) {
        return ("gebruiker:" + gebruiker).getBytes(StandardCharsets.UTF_8);
    }
}
