package nl.verzuimsysteem.overleg;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Predicate;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.toegang.Mag;

/**
 * The minutes of an overleg: what was decided about each case, who does it, and what the employer may read. They are nowhere
 * kept as a paper: they follow from the points and the decisions, so that a case whose company went to another team is not in
 * them any more.
 */
@Singleton
public class NotulenService {
    private static final String SOORT = "overleg";

    private final Bladlezer bladen;
    private final BesluitRepository besluiten;
    private final Notulenblad papier;
    private final AuditLog audit;

    NotulenService(Bladlezer bladen, BesluitRepository besluiten, Notulenblad papier, AuditLog audit) {
        this.bladen = bladen;
        this.besluiten = besluiten;
        this.papier = papier;
        this.audit = audit;
    }

    /**
     * The minutes. Five statements; the audit log has a line for each case that stands in them.
     *
     * @throws NietGevonden when the overleg is of another team
     * @throws Conflict when it is not over
     */
    @Mag(Handeling.VERSLAG_INZIEN)
    @Transactional
    public Notulen lees(Actor actor, OverlegId id) {
        return lees(actor, id, "verslag");
    }

    /**
     * The same on paper, to keep or print.
     *
     * @throws NietGevonden when the overleg is of another team
     * @throws Conflict when it is not over
     */
    @Mag(Handeling.VERSLAG_INZIEN)
    @Transactional
    public Pdf pdf(Actor actor, OverlegId id) {
        return papier.maak(lees(actor, id, "verslag op papier"));
    }

    private Notulen lees(Actor actor, OverlegId id, String wat) {
        var blad = bladen.lees(actor, id).orElseThrow(() -> new NietGevonden(SOORT, id));
        if (blad.overleg().status() != Overlegstatus.GESLOTEN) {
            throw new Conflict("besluit.verslag.nietGesloten");
        }
        var regels = blad.punten().stream()
                .map(punt -> new AuditLog.Regel(
                        Onderwerp.van("agendapunt", punt.bedrijf(), punt.werknemer(), punt.id()),
                        wat + " van overleg " + id))
                .toList();
        if (regels.isEmpty()) {
            audit.schrijfLijst(
                    actor, Handeling.VERSLAG_INZIEN, Onderwerp.lijst(SOORT, null), wat + " van overleg " + id);
        } else {
            audit.schrijf(actor, Handeling.VERSLAG_INZIEN, regels);
        }
        return new Notulen(
                blad.overleg(),
                blad.aanwezig().stream().filter(Aanwezige::gezien).toList(),
                zaken(blad, punt -> punt.status() == Puntstatus.BESPROKEN),
                zaken(blad, punt -> punt.status() == Puntstatus.OPEN || punt.status() == Puntstatus.VOLGENDE_WEEK),
                besluiten.verhuisd(actor.bereik(), id));
    }

    private static List<Notulen.Zaak> zaken(Overlegblad blad, Predicate<Agendapunt> welke) {
        return blad.punten().stream()
                .filter(welke)
                .map(punt -> new Notulen.Zaak(
                        punt,
                        blad.besluiten().stream()
                                .filter(besluit -> besluit.punt().equals(punt.id()))
                                .toList()))
                .toList();
    }
}
