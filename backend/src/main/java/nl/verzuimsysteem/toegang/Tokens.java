package nl.verzuimsysteem.toegang;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;

/**
 * Signs and reads the tokens of both doors (JWT, HS256: issuer and verifier are the same program). Those of the API are
 * verified by Micronaut's own filter; here they are made, and here the cookie of the screens is read.
 */
@Singleton
public class Tokens {
    /** How long a token of the API is good. */
    public static final Duration API = Duration.ofMinutes(15);
    /** After so long without an act on the screens one logs in again. */
    public static final Duration SCHERM = Duration.ofMinutes(30);
    /** After so long on the screens one logs in again, however busy. */
    public static final Duration DIENST = Duration.ofHours(12);
    /** After so long with the API one logs in again. */
    public static final Duration VERNIEUWEN = Duration.ofDays(30);

    static final String SESSIE = "sid";
    static final String KEUZE = "keuze";
    static final String BEGIN = "auth_time";
    static final String NAAM = "naam";
    static final String FUNCTIE = "functie";
    static final String BEREIK = "bereik";
    static final String RECHTEN = "rechten";
    static final String NUMMER = "nr";

    private static final SecureRandom TOEVAL = new SecureRandom();

    private final Clock klok;
    private final Sleutelbos sleutels;

    Tokens(Clock klok, Sleutelbos sleutels) {
        this.klok = klok;
        this.sleutels = sleutels;
    }

    /** For the header of calls to the API: tells who acts, in which function and how far it reaches. */
    public String api(Sessie sessie) {
        return onderteken(grond(sessie, Token.Soort.API, klok.instant().plus(API))
                .claim(NAAM, sessie.naam())
                .claim(FUNCTIE, sessie.keuze().functie().name())
                .claim(BEREIK, Bereiktekst.schrijf(sessie.keuze().bereik()))
                .claim(RECHTEN, sessie.rechten()));
    }

    /** Buys a new pair of tokens, once. */
    public String vernieuwen(Sessie sessie) {
        return onderteken(grond(sessie, Token.Soort.VERNIEUWEN, sessie.begin().plus(VERNIEUWEN))
                .claim(NUMMER, sessie.vernieuwing()));
    }

    /** For the cookie of the screens. */
    public String scherm(Sessie sessie) {
        return onderteken(grond(sessie, Token.Soort.SCHERM, schermTot(sessie.begin())));
    }

    /** The same, good for another half hour: for who is still at work. */
    public String scherm(Token token) {
        return onderteken(grond(token.gebruiker(), token.sessie(), token.keuze(), token.begin(), Token.Soort.SCHERM)
                .expirationTime(Date.from(schermTot(token.begin()))));
    }

    private Instant schermTot(Instant begin) {
        var rust = klok.instant().plus(SCHERM);
        var einde = begin.plus(DIENST);
        return rust.isBefore(einde) ? rust : einde;
    }

    /** What a token says; nothing when it was tampered with, has expired, or is of another kind. */
    public Optional<Token> lees(String tekst, Token.Soort soort) {
        try {
            var jwt = SignedJWT.parse(tekst);
            if (!sleutels.verify(jwt)) {
                return Optional.empty();
            }
            var claims = jwt.getJWTClaimsSet();
            var goed = claims.getAudience().contains(soort.name())
                    && claims.getExpirationTime() != null
                    && claims.getExpirationTime().toInstant().isAfter(klok.instant());
            return goed ? Optional.of(token(claims.toJSONObject())) : Optional.empty();
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What the claims of a verified token say. */
    public static Token token(Map<String, Object> claims) {
        return new Token(
                tekst(claims, "jti"),
                new GebruikerId(Long.parseLong(tekst(claims, "sub"))),
                tekst(claims, SESSIE),
                tekst(claims, KEUZE),
                moment(claims, BEGIN),
                moment(claims, "iat"),
                claims.get(NUMMER) instanceof Number nummer ? nummer.intValue() : 0);
    }

    /** Who acts, from the claims of a verified token of the API. Without SQL. */
    public static Actor actor(Map<String, Object> claims, Actor.Herkomst herkomst) {
        return new Actor(
                new GebruikerId(Long.parseLong(tekst(claims, "sub"))),
                tekst(claims, NAAM),
                Functie.valueOf(tekst(claims, FUNCTIE)),
                Bereiktekst.lees(tekst(claims, BEREIK)),
                herkomst);
    }

    /** By which state of the person's rights a token of the API was made; see {@link Sessie#rechten}. */
    public static String rechten(Map<String, Object> claims) {
        return tekst(claims, RECHTEN);
    }

    /** A random text that cannot be guessed. */
    public static String toeval(int bytes) {
        var toeval = new byte[bytes];
        TOEVAL.nextBytes(toeval);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(toeval);
    }

    /** How the id of a token, session or secret link is kept. */
    public static byte[] hash(String id) {
        return hash(id.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of any bytes. */
    public static byte[] hash(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder grond(Sessie sessie, Token.Soort soort, Instant tot) {
        return grond(sessie.gebruiker(), sessie.id(), sessie.keuze().sleutel(), sessie.begin(), soort)
                .expirationTime(Date.from(tot));
    }

    private JWTClaimsSet.Builder grond(
            GebruikerId gebruiker, String sessie, String keuze, Instant begin, Token.Soort soort) {
        return new JWTClaimsSet.Builder()
                .jwtID(toeval(32))
                .subject(gebruiker.toString())
                .audience(soort.name())
                .issueTime(Date.from(klok.instant()))
                .claim(SESSIE, sessie)
                .claim(KEUZE, keuze)
                .claim(BEGIN, begin.getEpochSecond());
    }

    private String onderteken(JWTClaimsSet.Builder claims) {
        return sleutels.onderteken(claims.build());
    }

    private static String tekst(Map<String, Object> claims, String naam) {
        if (claims.get(naam) instanceof String tekst) {
            return tekst;
        }
        throw new IllegalArgumentException("The token does not tell " + naam);
    }

    private static Instant moment(Map<String, Object> claims, String naam) {
        return switch (claims.get(naam)) {
            case Number seconden -> Instant.ofEpochSecond(seconden.longValue());
            case Date datum -> datum.toInstant();
            case null, default -> throw new IllegalArgumentException("The token does not tell " + naam);
        };
    }
}
