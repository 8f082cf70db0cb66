package nl.verzuimsysteem.medisch;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.medisch.SelektafnameRepository.Beller;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.selekt.Selekten;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;

/**
 * The MMA fills in the questionnaire with a werknemer on the phone. It is her one way into the medical zone, and it is
 * narrow: she sees what she hears, as long as it is not finished; what he answered himself only when he agrees to that.
 */
@Singleton
public class SelektAfnameService {
    private final Selekten selekten;
    private final Selektantwoorden antwoorden;
    private final SelektafnameRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    SelektAfnameService(
            Selekten selekten,
            Selektantwoorden antwoorden,
            SelektafnameRepository repository,
            AuditLog audit,
            Clock klok) {
        this.selekten = selekten;
        this.antwoorden = antwoorden;
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Begins, or goes on with what she began herself. Four statements at most.
     *
     * @throws NietGevonden when it lies outside the scope
     * @throws Conflict when it is not sent yet, or cannot be filled in any more
     */
    @Mag(Handeling.SELEKT_AFNEMEN)
    @Transactional
    public Selektafname begin(Actor actor, SelektId id) {
        var selekt = open(actor, id);
        var beller = beller(actor, id);
        var doorAnder = selekt.antwoorden() != null && !actor.persoon().equals(beller.afnameDoor());
        schrijf(actor, selekt, "aan de telefoon");
        return afname(selekt, beller, doorAnder);
    }

    /**
     * Goes on after answers that she did not hear: of the werknemer himself, or on the phone with somebody else. Seven
     * statements at most.
     *
     * @param opnieuw whether they are destroyed unread; otherwise the werknemer agreed that she sees them
     * @throws NietGevonden when it lies outside the scope
     * @throws Conflict when it cannot be filled in any more
     */
    @Mag(Handeling.SELEKT_AFNEMEN)
    @Transactional
    public Selektafname neemOver(Actor actor, SelektId id, boolean opnieuw) {
        var selekt = open(actor, id);
        if (opnieuw) {
            antwoorden.wis(selekt, actor.persoon());
        } else {
            antwoorden.neemOver(selekt, actor.persoon());
        }
        schrijf(
                actor,
                selekt,
                opnieuw
                        ? "aan de telefoon; opnieuw begonnen, eerdere antwoorden gewist"
                        : "aan de telefoon; ziet eerdere antwoorden, met toestemming van de werknemer");
        return afname(selekt, beller(actor, id), false);
    }

    /**
     * Keeps one answer, in the place of an earlier one. Five statements at most. Again the same changes nothing.
     *
     * @param versie of the questionnaire as it was shown
     * @param vraag code of the question
     * @throws NietGevonden when it lies outside the scope
     * @throws Conflict when it cannot be filled in any more, or the werknemer goes on himself meanwhile
     * @throws OngeldigeInvoer on the code of the question
     */
    @Mag(Handeling.SELEKT_AFNEMEN)
    @Transactional
    public void bewaar(Actor actor, SelektId id, VragenlijstId versie, String vraag, Antwoord antwoord) {
        antwoorden.bewaar(open(actor, id), versie, vraag, antwoord, actor.persoon());
    }

    /**
     * Finishes it, "telefonisch afgenomen" by her. From then on she cannot read the answers. Six statements at most. Again
     * does nothing.
     *
     * @throws NietGevonden when it lies outside the scope
     * @throws Conflict when it cannot be filled in any more, or a question is open
     */
    @Mag(Handeling.SELEKT_AFNEMEN)
    @Transactional
    public void rondAf(Actor actor, SelektId id, VragenlijstId versie) {
        var gevonden = zoek(actor, id);
        if (gevonden.ingevuldOp() != null && actor.naam().equals(gevonden.afgenomenDoor())) {
            return;
        }
        var selekt = eisOpen(gevonden);
        antwoorden.rondAf(selekt, versie, actor.persoon(), actor.naam());
        schrijf(actor, selekt, "telefonisch afgenomen");
    }

    private Selekt open(Actor actor, SelektId id) {
        return eisOpen(zoek(actor, id));
    }

    private Selekt zoek(Actor actor, SelektId id) {
        return selekten.zoek(actor.bereik(), id).orElseThrow(() -> nietGevonden(id));
    }

    private Beller beller(Actor actor, SelektId id) {
        return repository.beller(actor.bereik(), id).orElseThrow(() -> nietGevonden(id));
    }

    private static NietGevonden nietGevonden(SelektId id) {
        return new NietGevonden("selekt", id);
    }

    private Selekt eisOpen(Selekt selekt) {
        Selektantwoordstand.van(selekt, klok.instant()).eisOpen();
        if (selekt.status() == Selektstatus.GEPLAND) {
            throw new Conflict("selektantwoord.gepland");
        }
        return selekt;
    }

    private Selektafname afname(Selekt selekt, Beller beller, boolean doorAnder) {
        var versie = antwoorden.lijst(selekt);
        return new Selektafname(
                selekt.id(),
                selekt.werknemernaam(),
                selekt.bedrijfsnaam(),
                selekt.dossier(),
                selekt.eersteDag(),
                beller.geboortedatum(),
                beller.telefoons(),
                selekt.taal(),
                doorAnder,
                versie.id(),
                versie.lijst(),
                doorAnder ? Map.of() : antwoorden.lees(selekt));
    }

    private void schrijf(Actor actor, Selekt selekt, String wat) {
        audit.schrijf(
                actor,
                Handeling.SELEKT_AFNEMEN,
                Onderwerp.van("selekt", selekt.bedrijf(), selekt.werknemer(), selekt.id()),
                wat);
    }
}
