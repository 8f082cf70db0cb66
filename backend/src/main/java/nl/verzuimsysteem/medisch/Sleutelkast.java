package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.verzuimsysteem.kern.BedrijfId;

/**
 * The keys of companies, opened once and kept for a while: opening them may be a call to a key management service. Another
 * node may change them meanwhile; it leaves the old ones for longer than they are kept here.
 */
@Singleton
class Sleutelkast {
    /** So long a node may go on with keys that were changed. */
    static final Duration BEWAARD = Duration.ofMinutes(5);

    private final Sleutelregister repository;
    private final Hoofdsleutel hoofdsleutel;
    private final Clock klok;
    private final Map<BedrijfId, Open> kast = new ConcurrentHashMap<>();

    Sleutelkast(Sleutelregister repository, Hoofdsleutel hoofdsleutel, Clock klok) {
        this.repository = repository;
        this.hoofdsleutel = hoofdsleutel;
        this.klok = klok;
    }

    /** The keys of a company; made when it has none. No statement while they are kept, else one to three. */
    Open van(BedrijfId bedrijf) {
        var open = kast.get(bedrijf);
        return open == null || open.tot().isBefore(klok.instant()) ? opnieuw(bedrijf) : open;
    }

    /** The keys as they are now: for who meets something that was written under a key he does not have. */
    Open opnieuw(BedrijfId bedrijf) {
        var rij = repository.van(bedrijf).orElseGet(() -> {
            repository.begin(bedrijf, Sleutelring.nieuw(bedrijf).gesloten(hoofdsleutel), klok.instant());
            return repository.van(bedrijf).orElseThrow();
        });
        var open = new Open(
                Sleutelring.open(bedrijf, rij.sleutels(), hoofdsleutel),
                rij.nummer(),
                klok.instant().plus(BEWAARD));
        kast.put(bedrijf, open);
        return open;
    }

    /**
     * Keys that can be used.
     *
     * @param nummer of the one that writes
     * @param tot until when they are kept here
     */
    record Open(Sleutelring ring, int nummer, Instant tot) {}
}
