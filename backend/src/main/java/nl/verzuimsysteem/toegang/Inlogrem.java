package nl.verzuimsysteem.toegang;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Slows down who guesses from one address: against one account, and against many. In memory, on this node: it stops one
 * machine, and it stops it before it can do anything to the account itself. What many machines try together against one
 * account is slowed by the account ({@link Aanmelden}).
 */
@Singleton
public class Inlogrem {
    /** Fewer than {@link Aanmelden#WACHTWOORDEN}: from one address nobody can make another's account wait. */
    static final int PER_ACCOUNT = 8;
    /** Roomy, because all people of an office share one address. */
    static final int PER_ADRES = 60;

    static final Duration DUUR = Duration.ofMinutes(15);

    private record Paar(String inlognaam, String adres) {}

    private final Cache<Paar, Integer> paren;
    private final Cache<String, Integer> adressen;
    private final int perAccount;
    private final int perAdres;

    @Inject
    Inlogrem(Clock klok) {
        this(klok, PER_ACCOUNT, PER_ADRES, DUUR);
    }

    /** For another act than logging in, with limits of its own. */
    public Inlogrem(Clock klok, int perAccount, int perAdres, Duration duur) {
        this.paren = teller(klok, duur);
        this.adressen = teller(klok, duur);
        this.perAccount = perAccount;
        this.perAdres = perAdres;
    }

    private static <K> Cache<K, Integer> teller(Clock klok, Duration duur) {
        return Caffeine.newBuilder()
                .expireAfterWrite(duur)
                .maximumSize(100_000)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(klok.millis()))
                .build();
    }

    /** Counts an attempt as failed until it proves otherwise; {@code false} when it is one too many. */
    public boolean laatToe(String inlognaam, @Nullable String adres) {
        return telt(paren, paar(inlognaam, adres), perAccount) && telt(adressen, net(adres), perAdres);
    }

    /** The attempt went well so far. */
    public void stapGoed(String inlognaam, @Nullable String adres) {
        neemTerug(paren, paar(inlognaam, adres));
        neemTerug(adressen, net(adres));
    }

    /** The person is in: what he mistyped before is forgotten. */
    void ingelogd(String inlognaam, @Nullable String adres) {
        paren.invalidate(paar(inlognaam, adres));
        neemTerug(adressen, net(adres));
    }

    /** A refused attempt is not counted, so that it does not prolong the wait. */
    private static <K> boolean telt(Cache<K, Integer> teller, K sleutel, int grens) {
        var aantal = teller.getIfPresent(sleutel);
        return (aantal == null || aantal < grens) && teller.asMap().merge(sleutel, 1, Integer::sum) <= grens;
    }

    private static <K> void neemTerug(Cache<K, Integer> teller, K sleutel) {
        teller.asMap().computeIfPresent(sleutel, (ignored, aantal) -> aantal > 1 ? aantal - 1 : null);
    }

    private static Paar paar(String inlognaam, @Nullable String adres) {
        return new Paar(inlognaam.strip().toLowerCase(Locale.ROOT), net(adres));
    }

    /** An IPv6 address counts by its first half: the other half its owner can choose at will. */
    private static String net(@Nullable String adres) {
        if (adres == null) {
            return "";
        }
        if (adres.indexOf(':') < 0) {
            return adres;
        }
        try {
            var delen = InetAddress.ofLiteral(adres).getAddress();
            var net = new StringBuilder();
            for (var i = 0; i < Math.min(8, delen.length); i++) {
                net.append(Integer.toHexString(delen[i] & 0xff)).append('.');
            }
            return net.toString();
        } catch (IllegalArgumentException e) {
            return adres;
        }
    }
}
