package nl.verzuimsysteem.factuurpapier;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.factuurpapier.FactuurpostRepository.Rij;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** Brings invoices and credit notes to the billing address, and knows which did not arrive there. */
@Singleton
public class FactuurpostService {
    /** How many go in one transaction. */
    static final int TEGELIJK = 200;

    private final FactuurpostRepository repository;
    private final Factuurpost brieven;
    private final Factuurafzender afzender;
    private final UitgaandePost post;
    private final AuditLog audit;
    private final Clock klok;

    FactuurpostService(
            FactuurpostRepository repository,
            Factuurpost brieven,
            Factuurafzender afzender,
            UitgaandePost post,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.brieven = brieven;
        this.afzender = afzender;
        this.post = post;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Sets the mail of the next invoices ready; those without an address are passed over and stay visible. Four statements
     * for {@value #TEGELIJK}; one when there is nothing to do, none while something is missing of the sender: such an
     * invoice is not valid by law.
     *
     * @return whether there may be more
     */
    @Mag(Handeling.FACTUREN_VERSTUREN)
    @Transactional
    public boolean zetKlaar(Actor actor) {
        if (!afzender.ontbreekt().isEmpty()) {
            return false;
        }
        var rijen = repository.wachtend(actor.bereik(), TEGELIJK);
        if (rijen.isEmpty()) {
            return false;
        }
        repository.gezien(rijen, klok.instant());
        var nu = rijen.stream()
                .flatMap(rij -> Stream.ofNullable(rij.email()).map(email -> brieven.brief(rij, email)))
                .toList();
        post.zetKlaar(nu);
        audit.schrijf(
                actor,
                Handeling.FACTUREN_VERSTUREN,
                Onderwerp.lijst("factuur", null),
                "klaargezet %d van %d".formatted(nu.size(), rijen.size()));
        return rijen.size() == TEGELIJK;
    }

    /**
     * How far the mail of these is; those out of scope are missing. One statement, none without invoices.
     *
     * @param facturen at most {@value Uitsnede#MEESTE}
     */
    @Mag(Handeling.FACTUREN_INZIEN)
    @Transactional(readOnly = true)
    public Map<FactuurId, Poststand> standen(Actor actor, List<FactuurId> facturen) {
        return facturen.isEmpty()
                ? Map.of()
                : repository.standen(actor.bereik(), facturen).stream().collect(Collectors.toMap(Rij::id, Rij::stand));
    }

    /**
     * How far the mail of one is. One statement.
     *
     * @throws NietGevonden when it is out of scope
     */
    @Mag(Handeling.FACTUREN_INZIEN)
    @Transactional(readOnly = true)
    public Poststand stand(Actor actor, FactuurId factuur) {
        return vind(actor, factuur).stand();
    }

    /** What nobody got and does not go by itself: without an address, or refused for good. The newest first. One statement. */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional(readOnly = true)
    public Bladzijde<Nietverstuurd> nietVerstuurd(Actor actor, Uitsnede uitsnede) {
        return Bladzijde.van(
                repository.nietVerstuurd(actor.bereik(), uitsnede).stream()
                        .map(Rij::nietVerstuurd)
                        .toList(),
                uitsnede.aantal());
    }

    /**
     * Mails it once more, to this address. What still waits of it goes no more. The invoice and the address of the company
     * stay as they are. Five statements. Again with the same key does it once.
     *
     * @throws NietGevonden when it is out of scope
     * @throws OngeldigeInvoer on {@code sleutel} or {@code email}
     * @throws Conflict while something is missing of the sender
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public void verstuurOpnieuw(Actor actor, FactuurId factuur, String sleutel, String email) {
        var aan = email.strip();
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(sleutel), "sleutel", "factuurpapier.sleutel")
                .eis(Brief.isAdres(aan), "email", "factuurpapier.email")
                .klaar();
        var rij = vind(actor, factuur);
        var ontbreekt = afzender.ontbreekt();
        if (!ontbreekt.isEmpty()) {
            throw new Conflict("factuurpapier.afzender.ontbreekt", String.join(", ", ontbreekt));
        }
        var brief = brieven.opnieuw(rij, aan, sleutel);
        // First waits for who sets its first mail ready at this moment; only then that mail can be found and taken
        // back.
        repository.gezien(List.of(rij), klok.instant());
        post.zetKlaar(List.of(brief));
        post.trekIn(brief);
        audit.schrijf(
                actor,
                Handeling.FACTUREN_MAKEN,
                Onderwerp.van("factuur", rij.bedrijf(), null, factuur),
                "opnieuw verstuurd");
    }

    private Rij vind(Actor actor, FactuurId factuur) {
        return repository.vind(actor.bereik(), factuur).orElseThrow(() -> new NietGevonden("factuur", factuur));
    }
}
