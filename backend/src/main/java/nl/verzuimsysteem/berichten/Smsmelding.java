package nl.verzuimsysteem.berichten;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * Keeps what the provider reports of an SMS it took. The first word is the last: what arrived cannot fail afterwards, nor the
 * other way round. A kenmerk nobody knows changes nothing.
 */
@Singleton
public class Smsmelding {
    private final Smsvak vak;
    private final Clock klok;

    Smsmelding(Smsvak vak, Clock klok) {
        this.vak = vak;
        this.klok = klok;
    }

    /** It is on the telephone. One statement. */
    @Transactional
    public void bezorgd(String kenmerk) {
        vak.bezorgd(kenmerk, klok.instant());
    }

    /**
     * It will not come to the telephone. Two statements, and what listens to {@link NietBezorgd}; one when that was known.
     *
     * @param reden a word of the protocol, without number
     */
    @Transactional
    public void nietBezorgd(String kenmerk, String reden) {
        vak.teruggekomen(kenmerk, reden, klok.instant());
    }
}
