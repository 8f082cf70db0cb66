package nl.verzuimsysteem.demo.gegevens;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How everybody of the demo comes in. No secret at all: whoever has the demo can log in as anybody in it. */
public final class Demowachtwoord {
    /** The password of every account of the demo. */
    public static final String WACHTWOORD = "veilig-onderweg";

    private static final String HMAC = "HmacSHA256";
    private static final byte[] SLEUTEL = "second factors of the demo".getBytes(StandardCharsets.UTF_8);
    private static final int GEHEIM_BYTES = 20;

    private Demowachtwoord() {}

    /** The secret of the second factor of an account of the demo: always the same. */
    public static byte[] geheim(String inlognaam) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(SLEUTEL, HMAC));
            return Arrays.copyOf(mac.doFinal(inlognaam.getBytes(StandardCharsets.UTF_8)), GEHEIM_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
