package nl.verzuimsysteem.organisatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
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
    private final AuditLog audit;
    private final Clock klok;

    AfdelingenService(AfdelingRepository afdelingen, Bedrijfsslot slot, AuditLog audit, Clock klok) {
        this.afdelingen = afdelingen;
        this.slot = slot;
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
     * Adds a department. One with the same name at the same place is the same department. Four statements.
     *
     * @throws NietGevonden when the company lies out of scope
     * @throws OngeldigeInvoer on {@code naam} or {@code boven}
     */
    @Mag(Handeling.AFDELINGEN_BEHEREN)
    @Transactional
    public AfdelingId voegToe(Actor actor, BedrijfId bedrijf, Afdelingsgegevens gegevens) {
        slot.neem(actor.bereik(), bedrijf);
        gegevens.controleer();
        var boom = lees(actor, bedrijf);
        eisBoven(boom, gegevens.boven());
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
     * nothing is no act. Four statements.
     *
     * @param versie the version that was read
     * @throws NietGevonden when the company or the department lies out of scope
     * @throws OngeldigeInvoer on {@code naam}, or on {@code boven} when the department would come to lie below itself
     * @throws Conflict when somebody else changed it in between
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
     * Takes an empty department away. Five statements.
     *
     * @param versie the version that was read
     * @throws NietGevonden when the company or the department lies out of scope, or it was taken away already
     * @throws Conflict when employees, departments or functions still belong to it, or somebody else changed it
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

    private static OngeldigeInvoer bezet(Afdelingsgegevens gegevens) {
        return OngeldigeInvoer.veld("naam", "organisatie.afdeling.naam.bezet", gegevens.naam());
    }
}
