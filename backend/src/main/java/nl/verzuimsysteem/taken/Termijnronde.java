package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opslag.Stapelbron;
import nl.verzuimsysteem.taken.Rondestand.Ronde;
import nl.verzuimsysteem.verzuim.Feitenbron;
import nl.verzuimsysteem.verzuim.Feitenlezing;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes over all cases that run and those in which something is still to be done, page by page, and writes what differs: every night, so that nothing stays behind that was
 * missed, and a change of the rules reaches every case. A page is read without keeping anybody waiting; only cases in
 * which something differs are kept, read again and written. After each page it is noted how far it came, in the same
 * transaction, so that it goes on there after a crash.
 */
@Singleton
class Termijnronde {
    static final int BLADZIJDE = 2000;

    private static final Logger LOG = LoggerFactory.getLogger(Termijnronde.class);

    private final Stapelbron stapels;
    private final Feitenbron feiten;
    private final BijwerkRepository repository;
    private final Bijwerking bijwerking;
    private final Rondestand rondes;
    private final Clock klok;

    Termijnronde(
            Stapelbron stapels,
            Feitenbron feiten,
            BijwerkRepository repository,
            Bijwerking bijwerking,
            Rondestand rondes,
            Clock klok) {
        this.stapels = stapels;
        this.feiten = feiten;
        this.repository = repository;
        this.bijwerking = bijwerking;
        this.rondes = rondes;
        this.klok = klok;
    }

    /** The round of today, from where it was. Nothing when it was done already. */
    Uitslag loop(Bereik bereik) {
        return loop(bereik, BLADZIJDE);
    }

    Uitslag loop(Bereik bereik, int bladzijde) {
        var vandaag = Kalender.vandaag(klok);
        var bekeken = 0L;
        var gewijzigd = 0L;
        try (var handle = stapels.jdbi().open()) {
            while (true) {
                var deel = handle.inTransaction(zelfde -> bladzijde(zelfde, bereik, vandaag, bladzijde));
                bekeken += deel.bekeken();
                gewijzigd += deel.gewijzigd();
                if (deel.klaar()) {
                    return new Uitslag(bekeken, gewijzigd, true);
                }
            }
        }
    }

    /** One page in one transaction. */
    private Uitslag bladzijde(Handle handle, Bereik bereik, LocalDate vandaag, int aantal) {
        var stand = rondes.begin(handle, Ronde.TERMIJNEN, vandaag);
        if (stand.klaar()) {
            return new Uitslag(0, 0, true);
        }
        var lezingen = feiten.gevolgd(handle, bereik, stand.totEnMet(), aantal);
        if (lezingen.isEmpty()) {
            rondes.klaar(handle, Ronde.TERMIJNEN, vandaag);
            return new Uitslag(0, 0, true);
        }
        var tot = lezingen.stream()
                .mapToLong(lezing -> lezing.dossier().waarde())
                .max()
                .orElseThrow();
        var anders = anders(handle, bereik, lezingen, stand.totEnMet(), tot, vandaag);
        var gewijzigd = 0;
        if (!anders.isEmpty()) {
            gewijzigd = bijwerking
                    .verwerk(handle, bereik, repository.houdVast(handle, bereik, anders))
                    .geschreven();
        }
        rondes.verder(handle, Ronde.TERMIJNEN, vandaag, tot, lezingen.size(), gewijzigd);
        return new Uitslag(lezingen.size(), gewijzigd, false);
    }

    /** The cases in which something differs, without having kept any of them. */
    private List<DossierId> anders(
            Handle handle, Bereik bereik, List<Feitenlezing> lezingen, long na, long tot, LocalDate vandaag) {
        var taken = repository.taken(handle, bereik, na, tot);
        var standen = repository.standen(handle, bereik, na, tot);
        var anders = new ArrayList<DossierId>();
        for (var lezing : lezingen) {
            try {
                var nu = bijwerking.vergelijk(lezing, taken, vandaag);
                if (!nu.regels().isEmpty()
                        || !nu.stand().equals(standen.get(lezing.dossier().waarde()))) {
                    anders.add(lezing.dossier());
                }
            } catch (RuntimeException e) {
                LOG.error("De termijnen van dossier {} zijn niet uit te rekenen", lezing.dossier(), e);
            }
        }
        return anders;
    }

    /**
     * What was done.
     *
     * @param bekeken how many cases
     * @param gewijzigd how many taken differed
     * @param klaar whether all of today is done
     */
    record Uitslag(long bekeken, long gewijzigd, boolean klaar) {}
}
