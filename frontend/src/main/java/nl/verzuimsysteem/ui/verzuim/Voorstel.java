package nl.verzuimsysteem.ui.verzuim;

import java.util.Optional;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.verzuim.DossierKop;
import nl.verzuimsysteem.verzuim.DossierService;
import nl.verzuimsysteem.verzuim.Gevolgen;

/** A change to a case that waits until it is confirmed: what it would do, and doing it. */
final class Voorstel {

    /** Makes the change to the case as it was read. */
    @FunctionalInterface
    interface Daad {
        DossierId doe(Actor actor, int versie);
    }

    private final DossierService dossiers;
    private final DossierId dossier;
    private final Function<Actor, Optional<Gevolgen>> voorbeeld;
    private final Daad daad;
    private int versie;

    Voorstel(DossierService dossiers, DossierKop kop, Function<Actor, Optional<Gevolgen>> voorbeeld, Daad daad) {
        this.dossiers = dossiers;
        dossier = kop.id();
        versie = kop.versie();
        this.voorbeeld = voorbeeld;
        this.daad = daad;
    }

    DossierId dossier() {
        return dossier;
    }

    /**
     * What it would do; empty while not all is filled in.
     *
     * @throws nl.verzuimsysteem.kern.OngeldigeInvoer when what was filled in cannot be
     */
    Optional<Gevolgen> gevolgen() {
        return voorbeeld.apply(Ingelogd.actor());
    }

    /**
     * Makes the change.
     *
     * @return the case in which the spell lies now
     * @throws nl.verzuimsysteem.kern.OngeldigeInvoer when what was filled in cannot be
     * @throws nl.verzuimsysteem.kern.Conflict when somebody else changed the case since it was read
     */
    DossierId bevestig() {
        return daad.doe(Ingelogd.actor(), versie);
    }

    /** Takes the case as it is now: what was filled in holds for that from here on. */
    void herlees() {
        versie = dossiers.kop(Ingelogd.actor(), dossier).versie();
    }
}
