package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.regex.Pattern;
import nl.verzuimsysteem.berichten.NietBezorgd;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import nl.verzuimsysteem.spreekuren.AfspraakGewijzigd;

/** Notes what is to be told in the transaction where it happens: no more than one statement is added to that act. */
@Singleton
class Uitnodigingluisteraar {
    /** The key of a mail or SMS as {@link Uitnodigingspost} makes it; others with that beginning go to who leads him. */
    private static final Pattern AAN_WERKNEMER = Pattern.compile("uitnodiging:(\\d{1,18})");

    private final UitnodigingRepository repository;
    private final Clock klok;

    Uitnodigingluisteraar(UitnodigingRepository repository, Clock klok) {
        this.repository = repository;
        this.klok = klok;
    }

    /** One statement, or none. */
    @EventListener
    void naWijziging(AfspraakGewijzigd gewijzigd) {
        switch (gewijzigd.wat()) {
            case GEPLAND -> noteer(gewijzigd, Uitnodigingsoort.UITNODIGING);
            case VERZET -> noteer(gewijzigd, Uitnodigingsoort.VERZET);
            case AFGEZEGD, LAAT_AFGEZEGD -> noteer(gewijzigd, Uitnodigingsoort.AFGEZEGD);
            case BEVESTIGD, TOLK_GEREGELD, AANGEKOMEN, GEHOUDEN, NIET_VERSCHENEN -> {
                // He knows.
            }
        }
    }

    /** One statement. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        repository.verhuis(verhuizing.bedrijf(), verhuizing.naar());
    }

    /** What was to be told to a werknemer, and what does not arrive. One statement, or none. */
    @EventListener
    void naRetour(NietBezorgd bericht) {
        var sleutel = AAN_WERKNEMER.matcher(bericht.sleutel());
        if (sleutel.matches()) {
            repository.nietBezorgd(new UitnodigingId(Long.parseLong(sleutel.group(1))), klok.instant());
        }
    }

    private void noteer(AfspraakGewijzigd gewijzigd, Uitnodigingsoort soort) {
        repository.noteer(gewijzigd.bedrijf(), gewijzigd.afspraak(), soort, klok.instant());
    }
}
