package nl.verzuimsysteem.selekt;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.regex.Pattern;
import nl.verzuimsysteem.berichten.NietBezorgd;

/** Hears of messages to a werknemer that did not arrive; the clock decides what is done about it. */
@Singleton
class Bezorgluisteraar {
    /** What {@link Selektpost#sleutel} writes. */
    private static final Pattern SLEUTEL = Pattern.compile("selekt:([1-9][0-9]{0,17}):(LINK|HERINNERING|LAATSTE)");

    private final KlokRepository repository;
    private final Clock klok;

    Bezorgluisteraar(KlokRepository repository, Clock klok) {
        this.repository = repository;
        this.klok = klok;
    }

    /** One statement, or none. */
    @EventListener
    void nietBezorgd(NietBezorgd bericht) {
        var sleutel = SLEUTEL.matcher(bericht.sleutel());
        if (sleutel.matches()) {
            repository.nietBezorgd(
                    new SelektId(Long.parseLong(sleutel.group(1))),
                    Berichtsoort.valueOf(sleutel.group(2)),
                    klok.instant());
        }
    }
}
