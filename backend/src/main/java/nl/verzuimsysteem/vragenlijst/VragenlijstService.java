package nl.verzuimsysteem.vragenlijst;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;

/**
 * Keeps the questionnaire of the triage: a draft is worked on, and then put in force in the place of the one before. What
 * was in force never changes.
 */
@Singleton
public class VragenlijstService {
    /** Far above what a list without findings can need. */
    private static final int GROOTST = 1_000_000;

    private final Vragenlijstregister register;
    private final Vragenlijsten vragenlijsten;
    private final Vragenlijstvorm vorm;
    private final Meegeleverd meegeleverd;
    private final AuditLog audit;
    private final ApplicationEventPublisher<VragenlijstGepubliceerd> nieuws;
    private final Clock klok;

    VragenlijstService(
            Vragenlijstregister register,
            Vragenlijsten vragenlijsten,
            Vragenlijstvorm vorm,
            Meegeleverd meegeleverd,
            AuditLog audit,
            ApplicationEventPublisher<VragenlijstGepubliceerd> nieuws,
            Clock klok) {
        this.register = register;
        this.vragenlijsten = vragenlijsten;
        this.vorm = vorm;
        this.meegeleverd = meegeleverd;
        this.audit = audit;
        this.nieuws = nieuws;
        this.klok = klok;
    }

    /** All versions, the latest first. One statement. */
    @Mag(Handeling.VRAGENLIJST_INZIEN)
    @Transactional(readOnly = true)
    public List<Vragenlijstversie> versies(Actor actor) {
        var alle = register.versies();
        return alle.isEmpty() ? meegeleverd.leg(register::versies) : alle;
    }

    /**
     * One version. One statement.
     *
     * @throws NietGevonden when there is none such
     */
    @Mag(Handeling.VRAGENLIJST_INZIEN)
    @Transactional(readOnly = true)
    public Vragenlijststuk lees(Actor actor, VragenlijstId id) {
        var rij = rij(id);
        var lijst = vorm.lees(rij.inhoud());
        var bevindingen = rij.stand() == Versiestand.CONCEPT ? Padcontrole.controleer(lijst) : List.<Bevinding>of();
        return new Vragenlijststuk(rij.versieregel(), lijst, bevindingen);
    }

    /**
     * Begins a draft with what is in force; when there is a draft already, that is the one. Three statements at most.
     *
     * @return the draft
     */
    @Mag(Handeling.VRAGENLIJST_BEHEREN)
    @Transactional
    public VragenlijstId begin(Actor actor) {
        vragenlijsten.geldend();
        var concept = register.begin(actor.naam(), klok.instant());
        schrijf(actor, concept, "concept");
        return concept;
    }

    /**
     * Saves a draft. It need not be whole. Two statements.
     *
     * @param versie as it was read
     * @return the version it has now
     * @throws OngeldigeInvoer when it is far too large
     * @throws Conflict when somebody else changed it, or it is no draft any more
     */
    @Mag(Handeling.VRAGENLIJST_BEHEREN)
    @Transactional
    public int bewaar(Actor actor, VragenlijstId id, int versie, Vragenlijst lijst) {
        var inhoud = vorm.tekst(lijst);
        if (inhoud.length() > GROOTST) {
            throw OngeldigeInvoer.veld("vragenlijst", "vragenlijst.teGroot");
        }
        if (!register.bewaar(id, versie, inhoud, actor.naam(), klok.instant())) {
            throw nietMeer(id);
        }
        schrijf(actor, id, "bewaard");
        return versie + 1;
    }

    /**
     * Puts a draft in force; the one before lapses. Who began with that one ends with it. Four statements.
     *
     * @param versie as it was read
     * @throws OngeldigeInvoer when there are findings; each on {@code teksten}, {@code vraag.3} or {@code regel.2}
     * @throws Conflict when somebody else changed it, or it is no draft any more
     */
    @Mag(Handeling.VRAGENLIJST_BEHEREN)
    @Transactional
    public void neemInGebruik(Actor actor, VragenlijstId id, int versie) {
        var rij = rij(id);
        if (rij.stand() != Versiestand.CONCEPT || rij.versie() != versie) {
            throw new Conflict("vragenlijst.gewijzigd");
        }
        var bevindingen = Padcontrole.controleer(vorm.lees(rij.inhoud()));
        if (!bevindingen.isEmpty()) {
            throw new OngeldigeInvoer(bevindingen.stream()
                    .map(een -> new OngeldigeInvoer.Veldfout(veld(een), een.melding()))
                    .toList());
        }
        if (!register.neemInGebruik(id, versie, actor.naam(), klok.instant())) {
            throw new Conflict("vragenlijst.gewijzigd");
        }
        schrijf(actor, id, "in gebruik");
        nieuws.publishEvent(new VragenlijstGepubliceerd(id));
    }

    /**
     * Throws a draft away. Two statements.
     *
     * @param versie as it was read
     * @throws Conflict when somebody else changed it, or it is no draft any more
     */
    @Mag(Handeling.VRAGENLIJST_BEHEREN)
    @Transactional
    public void gooiWeg(Actor actor, VragenlijstId id, int versie) {
        if (!register.gooiWeg(id, versie)) {
            throw nietMeer(id);
        }
        schrijf(actor, id, "weggegooid");
    }

    private Vragenlijstregister.Stukrij rij(VragenlijstId id) {
        return register.stuk(id).orElseThrow(() -> new NietGevonden("vragenlijst", id));
    }

    /** What is not there at all is not found; anything else was changed by somebody. */
    private RuntimeException nietMeer(VragenlijstId id) {
        rij(id);
        return new Conflict("vragenlijst.gewijzigd");
    }

    private static String veld(Bevinding een) {
        var plek = een.plek().name().toLowerCase(Locale.ROOT);
        return een.nummer() == 0 ? plek : plek + "." + een.nummer();
    }

    private void schrijf(Actor actor, VragenlijstId id, String wat) {
        audit.schrijf(actor, Handeling.VRAGENLIJST_BEHEREN, new Onderwerp(null, null, "vragenlijst", id.waarde()), wat);
    }
}
