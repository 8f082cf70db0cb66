package nl.verzuimsysteem.toegang;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.context.annotation.Value;
import io.micronaut.security.token.jwt.signature.SignatureConfiguration;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The keys that sign tokens. A new one holds every month, derived from the secret of this installation, so that all
 * copies of the program agree without telling each other; the one of the month before is still believed, because a
 * renewal token lives for thirty days.
 *
 * <p>The secret itself is changed by setting a new one and keeping the old as {@code verzuim.jwt.vorig-geheim} for a
 * month: nobody has to log in again.
 */
@Singleton
class Sleutelbos implements SignatureConfiguration {
    private static final JWSAlgorithm SOORT = JWSAlgorithm.HS256;
    private static final int SLEUTEL_BYTES = 32;
    private static final int NAAM_BYTES = 4;

    private final Clock klok;
    private final String huidig;
    /** Each secret by the name its keys carry. */
    private final Map<String, SecretKey> geheimen = new LinkedHashMap<>();
    /** At most a few: two months of two secrets, and what a node that runs for years has left behind. */
    private final Map<String, SecretKey> sleutels = new ConcurrentHashMap<>();

    Sleutelbos(
            Clock klok,
            @Value("${verzuim.jwt.geheim}") String geheim,
            @Value("${verzuim.jwt.vorig-geheim:}") String vorig) {
        this.klok = klok;
        this.huidig = onthoud(geheim);
        if (!vorig.isBlank()) {
            onthoud(vorig);
        }
    }

    /** Signs with the key of this month. */
    String onderteken(JWTClaimsSet claims) {
        var naam = huidig + "-" + maand();
        try {
            var jwt = new SignedJWT(new JWSHeader.Builder(SOORT).keyID(naam).build(), claims);
            jwt.sign(new MACSigner(sleutel(naam).orElseThrow()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("A token could not be signed", e);
        }
    }

    @Override
    public String supportedAlgorithmsMessage() {
        return "Only " + SOORT;
    }

    @Override
    public boolean supports(JWSAlgorithm algorithm) {
        return SOORT.equals(algorithm);
    }

    /** Whether one of our keys of this month or the last signed it. */
    @Override
    public boolean verify(SignedJWT jwt) throws JOSEException {
        if (!supports(jwt.getHeader().getAlgorithm()) || jwt.getHeader().getKeyID() == null) {
            return false;
        }
        var sleutel = sleutel(jwt.getHeader().getKeyID());
        return sleutel.isPresent() && jwt.verify(new MACVerifier(sleutel.get()));
    }

    private Optional<SecretKey> sleutel(String naam) {
        var streep = naam.indexOf('-');
        var geheim = streep < 0 ? null : geheimen.get(naam.substring(0, streep));
        if (geheim == null || !isVanNu(naam.substring(streep + 1))) {
            return Optional.empty();
        }
        return Optional.of(sleutels.computeIfAbsent(naam, nieuw -> leidAf(geheim, "token:" + nieuw, SLEUTEL_BYTES)));
    }

    /** Of this month or the last; of the next too, because clocks differ at the turn of a month. */
    private boolean isVanNu(String tekst) {
        try {
            var van = YearMonth.parse(tekst);
            var nu = maand();
            return !van.isBefore(nu.minusMonths(1)) && !van.isAfter(nu.plusMonths(1));
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private YearMonth maand() {
        return YearMonth.from(klok.instant().atZone(ZoneOffset.UTC));
    }

    private String onthoud(String geheim) {
        var wortel = new javax.crypto.spec.SecretKeySpec(geheim.getBytes(StandardCharsets.UTF_8), "HKDF");
        var naam = HexFormat.of().formatHex(leidAf(wortel, "naam", NAAM_BYTES).getEncoded());
        geheimen.put(naam, wortel);
        return naam;
    }

    private static SecretKey leidAf(SecretKey wortel, String waarvoor, int bytes) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "HmacSHA256",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(wortel)
                                    .thenExpand(waarvoor.getBytes(StandardCharsets.UTF_8), bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key can be derived", e);
        }
    }
}
