package nl.verzuimsysteem.toegang;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** Passwords, kept as Argon2id hashes with the parameters OWASP advises: 19 MiB, two passes, one lane. */
@Singleton
public class Wachtwoorden {
    /** Longer ones are refused unseen: hashing them is work for us and none for who sends them. */
    static final int LANGSTE = 200;

    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final int SALT_BYTES = 16;

    /** Each hash takes its memory: as many at once as there are processors, the rest wait. */
    private final Semaphore plaats =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

    /** Compared with when there is no account, so that an answer takes as long as when there is one. */
    private final String niemand = hash("nobody has this password");

    /** The hash to keep for a password. */
    public final String hash(String wachtwoord) {
        plaats.acquireUninterruptibly();
        try {
            return Password.hash(wachtwoord)
                    .addRandomSalt(SALT_BYTES)
                    .with(ARGON2)
                    .getResult();
        } finally {
            plaats.release();
        }
    }

    /**
     * Whether this is the password. Takes as long when there is no hash, and then answers no.
     *
     * @param hash what {@link #hash} gave, or {@code null} when there is no account or it has no password yet
     */
    boolean klopt(String wachtwoord, @Nullable String hash) {
        if (wachtwoord.length() > LANGSTE) {
            return false;
        }
        var vergelijk = hash == null ? niemand : hash;
        plaats.acquireUninterruptibly();
        try {
            return Password.check(wachtwoord, vergelijk).with(Argon2Function.getInstanceFromHash(vergelijk))
                    && hash != null;
        } finally {
            plaats.release();
        }
    }
}
