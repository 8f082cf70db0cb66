package nl.verzuimsysteem.uitnodigingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.uitnodigingen.BrievenRepository.Papierbrief;
import nl.verzuimsysteem.uitnodigingen.BrievenRepository.Plaats;
import nl.verzuimsysteem.verzuim.Medischewacht;

/** The queue of letters: what must be printed, and that it went. */
@Singleton
public class UitnodigingenService {
    private static final String UITNODIGING = "uitnodiging";
    private static final int HOOGSTENS = 200;
    private static final Duration TERUG = Duration.ofDays(14);
    private static final int LANGSTE_ADRES = 200;

    private final BrievenRepository repository;
    private final Uitnodigingsbrief brief;
    private final AuditLog audit;
    private final Clock klok;

    UitnodigingenService(BrievenRepository repository, Uitnodigingsbrief brief, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.brief = brief;
        this.audit = audit;
        this.klok = klok;
    }

    /** What waits, the nearest appointment first, then what was sent in the last two weeks. Two statements. */
    @Mag(Handeling.UITNODIGING_AFDRUKKEN)
    @Transactional
    public List<Briefregel> lijst(Actor actor) {
        var regels = repository.lijst(actor.bereik(), klok.instant().minus(TERUG), HOOGSTENS);
        audit.schrijfLijst(actor, Handeling.UITNODIGING_AFDRUKKEN, Onderwerp.lijst(UITNODIGING, null), null);
        return regels;
    }

    /**
     * All that wait and have an address, as one file. Three statements.
     *
     * @throws NietGevonden when there are none
     */
    @Mag(Handeling.UITNODIGING_AFDRUKKEN)
    @Transactional
    public Pdf drukAf(Actor actor) {
        var brieven = repository.papier(actor.bereik(), null, HOOGSTENS);
        if (brieven.isEmpty()) {
            throw new NietGevonden(UITNODIGING, 0);
        }
        return afgedrukt(actor, brieven);
    }

    /** One letter, also one that went before. Three statements. */
    @Mag(Handeling.UITNODIGING_AFDRUKKEN)
    @Transactional
    public Pdf drukAf(Actor actor, UitnodigingId id) {
        var brieven = repository.papier(actor.bereik(), id, 1);
        if (brieven.isEmpty()) {
            throw new NietGevonden(UITNODIGING, id);
        }
        return afgedrukt(actor, brieven);
    }

    /** Somebody put a letter in the post, or called instead. Again changes nothing. Three statements. */
    @Mag(Handeling.UITNODIGING_AFDRUKKEN)
    @Transactional
    public void verstuurd(Actor actor, UitnodigingId id) {
        verstuurd(actor, List.of(plaats(actor, id)));
    }

    /**
     * All that were printed are in the post. Three statements.
     *
     * @return how many
     */
    @Mag(Handeling.UITNODIGING_AFDRUKKEN)
    @Transactional
    public int alleVerstuurd(Actor actor) {
        var brieven = repository.afgedrukt(actor.bereik(), HOOGSTENS);
        return brieven.isEmpty() ? 0 : verstuurd(actor, brieven);
    }

    /**
     * Says where a letter goes. Three statements.
     *
     * @param adres street, postal code and town
     * @throws OngeldigeInvoer on {@code adres}
     */
    @Mag(Handeling.UITNODIGING_AFDRUKKEN)
    @Transactional
    public void zetAdres(Actor actor, UitnodigingId id, String adres) {
        var plaats = plaats(actor, id);
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(
                        !adres.isBlank() && adres.strip().length() <= LANGSTE_ADRES,
                        "adres",
                        "afspraakpost.adres.leeg",
                        LANGSTE_ADRES);
        new Medischewacht(false).kijk(fouten, "adres", adres);
        fouten.klaar();
        repository.zetAdres(plaats.bedrijf(), id, adres.strip());
        audit.schrijf(actor, Handeling.UITNODIGING_AFDRUKKEN, over(plaats), "adres");
    }

    private Pdf afgedrukt(Actor actor, List<Papierbrief> brieven) {
        repository.drukAf(brieven.stream().map(Papierbrief::id).toList(), klok.instant());
        schrijf(actor, brieven.stream().map(Papierbrief::plaats).toList(), "afgedrukt");
        return brief.maak(brieven, Kalender.vandaag(klok));
    }

    private int verstuurd(Actor actor, List<Plaats> brieven) {
        var aantal = repository.verstuur(brieven.stream().map(Plaats::id).toList(), klok.instant(), actor.naam());
        if (aantal > 0) {
            schrijf(actor, brieven, "verstuurd");
        }
        return aantal;
    }

    private void schrijf(Actor actor, List<Plaats> brieven, String wat) {
        audit.schrijf(
                actor,
                Handeling.UITNODIGING_AFDRUKKEN,
                brieven.stream()
                        .map(plaats -> new AuditLog.Regel(over(plaats), wat))
                        .toList());
    }

    private Plaats plaats(Actor actor, UitnodigingId id) {
        return repository.plaats(actor.bereik(), id).orElseThrow(() -> new NietGevonden(UITNODIGING, id));
    }

    private static Onderwerp over(Plaats plaats) {
        return Onderwerp.van("afspraak", plaats.bedrijf(), plaats.werknemer(), plaats.afspraak());
    }
}
