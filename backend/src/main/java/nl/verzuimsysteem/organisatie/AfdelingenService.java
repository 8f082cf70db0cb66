package nl.verzuimsysteem.organisatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.gebruikers.EigenBereik;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * The departments of a company, as a tree. Whoever has rights on a department has them on all that lies below it, at
 * once, because the scope asks the database each time.
 */
@Singleton
public class AfdelingenService {
    private static final String SOORT = "afdeling";

    private final AfdelingRepository afdelingen;
    private final Bedrijfsslot slot;
    private final EigenBereik eigenBereik;
    private final AuditLog audit;
    private final Clock klok;

    AfdelingenService(
            AfdelingRepository afdelingen, Bedrijfsslot slot, EigenBereik eigenBereik, AuditLog audit, Clock klok) {
        this.afdelingen = afdelingen;
        this.slot = slot;
        this.eigenBereik = eigenBereik;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * All departments of a company. One statement.
     *
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.AFDELINGEN_INZIEN)
    @Transactional(readOnly = true)
    public Afdelingenboom boom(Actor actor, BedrijfId bedrijf) {
        return lees(actor, bedrijf);
    }

    /**
     * Adds a department. One with the same name at the same place is the same department. Five statements at most.
     *
     * @throws NietGevonden when the company lies out of scope
     * @throws OngeldigeInvoer on {@code naam} or {@code boven}
     * @throws NietDoorU when a gebruikersbeheerder would so see more himself
     */
    @Mag(Handeling.AFDELINGEN_BEHEREN)
    @Transactional
    public AfdelingId voegToe(Actor actor, BedrijfId bedrijf, Afdelingsgegevens gegevens) {
        slot.neem(actor.bereik(), bedrijf);
        gegevens.controleer();
        var boom = lees(actor, bedrijf);
        eisBoven(boom, gegevens.boven());
        eisNietVoorZich(actor, bedrijf, boom, gegevens.boven(), null);
        try {
            var id = afdelingen.voegToe(bedrijf, gegevens);
            audit.schrijf(
                    actor, Handeling.AFDELINGEN_BEHEREN, Onderwerp.van(SOORT, bedrijf, null, id), "nieuwe afdeling");
            return id;
        } catch (AfdelingRepository.NaamBezet e) {
            return boom.afdelingen().stream()
                    .filter(een -> een.naam().equalsIgnoreCase(gegevens.naam())
                            && Objects.equals(een.boven(), gegevens.boven()))
                    .map(Afdeling::id)
                    .findFirst()
                    .orElseThrow(() -> bezet(gegevens));
        }
    }

    /**
     * Gives a department another name, or puts it under another one with all that lies below it. A change that changes
     * nothing is no act. Five statements at most.
     *
     * @param versie the version that was read
     * @throws NietGevonden when the company or the department lies out of scope
     * @throws OngeldigeInvoer on {@code naam}, or on {@code boven} when the department would come to lie below itself
     * @throws Conflict when somebody else changed it in between
     * @throws NietDoorU when a gebruikersbeheerder would so see more himself
     */
    @Mag(Handeling.AFDELINGEN_BEHEREN)
    @Transactional
    public void wijzig(Actor actor, BedrijfId bedrijf, AfdelingId id, int versie, Afdelingsgegevens gegevens) {
        // Two moves that together would make a circle come one after the other: the second one sees the first.
        slot.neem(actor.bereik(), bedrijf);
        var boom = lees(actor, bedrijf);
        var oud = boom.vind(id).orElseThrow(() -> new NietGevonden(SOORT, id));
        gegevens.controleer();
        var velden = new ArrayList<String>();
        if (!oud.naam().equals(gegevens.naam())) {
            velden.add("naam");
        }
        if (!Objects.equals(oud.boven(), gegevens.boven())) {
            velden.add("boven");
        }
        if (velden.isEmpty()) {
            return;
        }
        eisBoven(boom, gegevens.boven());
        if (gegevens.boven() != null && boom.metOnder(id).contains(gegevens.boven())) {
            throw OngeldigeInvoer.veld("boven", "organisatie.afdeling.kring", oud.naam());
        }
        eisNietVoorZich(actor, bedrijf, boom, gegevens.boven(), id);
        try {
            if (!afdelingen.wijzig(bedrijf, id, versie, gegevens)) {
                throw new Conflict("organisatie.afdeling.conflict");
            }
        } catch (AfdelingRepository.NaamBezet e) {
            throw bezet(gegevens);
        }
        audit.schrijf(
                actor,
                Handeling.AFDELINGEN_BEHEREN,
                Onderwerp.van(SOORT, bedrijf, null, id),
                String.join(", ", velden));
    }

    /**
     * Takes an empty department away. Five statements, and one more when requests about it were decided on.
     *
     * @param versie the version that was read
     * @throws NietGevonden when the company or the department lies out of scope, or it was taken away already
     * @throws Conflict when employees, departments, functions or open requests still belong to it, or somebody else changed it
     */
    @Mag(Handeling.AFDELINGEN_BEHEREN)
    @Transactional
    public void verwijder(Actor actor, BedrijfId bedrijf, AfdelingId id, int versie) {
        slot.neem(actor.bereik(), bedrijf);
        var boom = lees(actor, bedrijf);
        var oud = boom.vind(id).orElseThrow(() -> new NietGevonden(SOORT, id));
        if (boom.metOnder(id).size() > 1) {
            throw new Conflict("organisatie.afdeling.nogAfdelingen", oud.naam());
        }
        var inhoud = afdelingen.inhoud(actor.bereik(), bedrijf, id);
        if (inhoud.werknemers() > 0) {
            throw new Conflict("organisatie.afdeling.nogWerknemers", oud.naam(), inhoud.werknemers());
        }
        if (inhoud.functies() > 0) {
            throw new Conflict("organisatie.afdeling.nogFuncties", oud.naam(), inhoud.functies());
        }
        if (inhoud.openVerzoeken() > 0) {
            throw new Conflict("organisatie.afdeling.nogVerzoeken", oud.naam());
        }
        if (inhoud.beslisteVerzoeken() > 0) {
            afdelingen.maakLosVanVerzoeken(bedrijf, id);
        }
        if (!afdelingen.verwijder(bedrijf, id, versie)) {
            throw new Conflict("organisatie.afdeling.conflict");
        }
        audit.schrijf(actor, Handeling.AFDELINGEN_BEHEREN, Onderwerp.van(SOORT, bedrijf, null, id), "verwijderd");
    }

    private Afdelingenboom lees(Actor actor, BedrijfId bedrijf) {
        return afdelingen
                .boom(actor.bereik(), bedrijf, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden("bedrijf", bedrijf));
    }

    private static void eisBoven(Afdelingenboom boom, @Nullable AfdelingId boven) {
        if (boven != null && boom.vind(boven).isEmpty()) {
            throw OngeldigeInvoer.veld("boven", "organisatie.afdeling.boven.weg");
        }
    }

    /**
     * Who leads a department sees all below it, so who keeps the users puts nothing under what he leads himself, in this
     * account or another. What he sees already he may move about.
     *
     * @param id the department that moves; {@code null} for a new one
     */
    private void eisNietVoorZich(
            Actor actor, BedrijfId bedrijf, Afdelingenboom boom, @Nullable AfdelingId boven, @Nullable AfdelingId id) {
        if (boven == null || actor.functie() != Functie.GEBRUIKERSBEHEERDER) {
            return;
        }
        var erbij = new LinkedHashSet<>(boom.totBoven(boven));
        if (id != null) {
            erbij.removeAll(boom.totBoven(id));
        }
        if (eigenBereik.raakt(actor, bedrijf, erbij, Kalender.vandaag(klok))) {
            throw new NietDoorU(
                    "organisatie.afdeling.eigenBereik",
                    boom.vind(boven).orElseThrow().naam());
        }
    }

    private static OngeldigeInvoer bezet(Afdelingsgegevens gegevens) {
        return OngeldigeInvoer.veld("naam", "organisatie.afdeling.naam.bezet", gegevens.naam());
    }
}
