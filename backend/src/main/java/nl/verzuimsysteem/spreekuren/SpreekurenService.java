package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/**
 * The consults of a case: the employer sees when, where and with what kind of professional, and whether somebody came; the
 * team of the regio also what for and with whom. Confidential ones are in no case.
 */
@Singleton
public class SpreekurenService {
    private final Afspraken afspraken;
    private final AuditLog audit;
    private final Clock klok;

    SpreekurenService(Afspraken afspraken, AuditLog audit, Clock klok) {
        this.afspraken = afspraken;
        this.audit = audit;
        this.klok = klok;
    }

    /** The last first; none when the case is out of reach. Two statements. */
    @Mag(Handeling.SPREEKUREN_INZIEN)
    @Transactional
    public List<Spreekuur> vanDossier(Actor actor, DossierId dossier) {
        var team = actor.functie().isRegioteam();
        var gevonden = afspraken.vanDossier(actor.bereik(), dossier).stream()
                .map(afspraak -> Spreekuur.van(afspraak, team))
                .toList();
        if (!gevonden.isEmpty()) {
            var een = gevonden.getFirst();
            audit.schrijf(
                    actor,
                    Handeling.SPREEKUREN_INZIEN,
                    Onderwerp.van("dossier", een.bedrijf(), een.werknemer(), dossier));
        }
        return gevonden;
    }

    /**
     * A page of those that come, of all cases in reach, the first first. The first page of a look is written in the audit
     * log. Two statements, one for a further page.
     */
    @Mag(Handeling.SPREEKUREN_VOLGEN)
    @Transactional
    public Bladzijde<Spreekuurregel> komende(Actor actor, Uitsnede uitsnede) {
        var rijen = afspraken.komende(actor.bereik(), klok.instant(), uitsnede).stream()
                .map(een -> new Spreekuurregel(
                        een.dossier(), een.werknemernaam(), een.bedrijfsnaam(), Spreekuur.van(een, false)))
                .toList();
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(
                    actor, Handeling.SPREEKUREN_VOLGEN, Onderwerp.lijst("spreekuren", null), "geplande spreekuren");
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * One appointment with all that is known of it, to move or cancel it. Two statements.
     *
     * @throws NietGevonden when it is out of reach
     */
    @Mag(Handeling.PLANNING_INZIEN)
    @Transactional
    public Afspraak afspraak(Actor actor, AfspraakId id) {
        var afspraak = afspraken.zoek(actor.bereik(), id).orElseThrow(() -> new NietGevonden("afspraak", id));
        audit.schrijf(
                actor,
                Handeling.PLANNING_INZIEN,
                Onderwerp.van("afspraak", afspraak.bedrijf(), afspraak.werknemer(), id));
        return afspraak;
    }
}
