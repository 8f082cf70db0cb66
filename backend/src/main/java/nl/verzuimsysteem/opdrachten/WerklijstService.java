package nl.verzuimsysteem.opdrachten;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/**
 * What the regional team does with opdrachten: see what waits, pick up, ask back, carry out, send back. Somebody handles
 * the orders of his own group; of the others he sees what was left too long.
 */
@Singleton
public class WerklijstService {
    private static final String LIJST = "werklijst";

    private final WerklijstRepository werklijst;
    private final Opdrachtsoorten soorten;
    private final OpdrachtRepository opdrachten;
    private final Afhandeling afhandeling;
    private final Botsing botsing;
    private final OpdrachtPost brieven;
    private final AuditLog audit;
    private final ApplicationEventPublisher<OpdrachtGewijzigd> gebeurtenissen;
    private final Clock klok;

    WerklijstService(
            WerklijstRepository werklijst,
            Opdrachtsoorten soorten,
            OpdrachtRepository opdrachten,
            Afhandeling afhandeling,
            Botsing botsing,
            OpdrachtPost brieven,
            AuditLog audit,
            ApplicationEventPublisher<OpdrachtGewijzigd> gebeurtenissen,
            Clock klok) {
        this.werklijst = werklijst;
        this.soorten = soorten;
        this.opdrachten = opdrachten;
        this.afhandeling = afhandeling;
        this.botsing = botsing;
        this.brieven = brieven;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * The open orders of the actor's own group, most urgent first. The first page of a look is written in the audit log.
     * Two statements, one for a further page.
     */
    @Mag(Handeling.WERKLIJST_INZIEN)
    @Transactional
    public Bladzijde<Werklijstregel> werklijst(Actor actor, Werklijstfilter filter, Uitsnede uitsnede) {
        if (uitsnede.isInzage()) {
            audit.schrijfLijst(
                    actor, Handeling.WERKLIJST_INZIEN, Onderwerp.lijst(LIJST, filter.bedrijf()), filter.vraag());
        }
        return lees(actor, filter, uitsnede);
    }

    /**
     * The same list once more, for a screen that shows it already and keeps it up to date: still the same look. One
     * statement.
     */
    @Mag(Handeling.WERKLIJST_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Werklijstregel> ververs(Actor actor, Werklijstfilter filter, Uitsnede uitsnede) {
        return lees(actor, filter, uitsnede);
    }

    private Bladzijde<Werklijstregel> lees(Actor actor, Werklijstfilter filter, Uitsnede uitsnede) {
        var rijen = werklijst.werklijst(actor.bereik(), actor.functie(), filter, actor.persoon(), uitsnede);
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /** What nobody of the whole team picked up in time, whatever its group: red on everybody's home. Two statements. */
    @Mag(Handeling.WERKLIJST_INZIEN)
    @Transactional
    public Bladzijde<Werklijstregel> rood(Actor actor, Uitsnede uitsnede) {
        var rijen = werklijst.rood(actor.bereik(), Opdrachttype.GROEPEN, klok.instant(), uitsnede);
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(actor, Handeling.WERKLIJST_INZIEN, Onderwerp.lijst(LIJST, null), "te laat opgepakt");
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /** The kinds of order there are, to filter the worklist by. One statement. */
    @Mag(Handeling.WERKLIJST_INZIEN)
    @Transactional(readOnly = true)
    public List<Opdrachtsoort> soorten(Actor actor) {
        return soorten.alle();
    }

    /**
     * Opens an order. The first of its group to do so makes it <em>gezien</em> for the sender.
     *
     * @throws NietGevonden when it is out of reach
     */
    @Mag(Handeling.WERKLIJST_INZIEN)
    @Transactional
    public Opdracht open(Actor actor, OpdrachtId id) {
        var nieuwGezien = opdrachten.zetGezien(actor.bereik(), id, actor.functie(), klok.instant());
        var rijen = opdrachten.opdracht(actor.bereik(), id);
        if (rijen.isEmpty()) {
            throw new NietGevonden("opdracht", id);
        }
        if (nieuwGezien) {
            gebeurtenissen.publishEvent(rijen.getFirst().gewijzigd());
        }
        var opdracht = OpdrachtRij.opdrachten(rijen).getFirst();
        audit.schrijf(
                actor,
                Handeling.OPDRACHT_INZIEN,
                Onderwerp.van(
                        "opdracht",
                        opdracht.betreft().bedrijf(),
                        opdracht.betreft().werknemer(),
                        id));
        return opdracht;
    }

    /**
     * Takes the order upon oneself. Of several who try at once exactly one gets it; doing it again changes nothing.
     *
     * @throws nl.verzuimsysteem.kern.Conflict when somebody else has it, or it was withdrawn; says who and when
     */
    @Mag(Handeling.OPDRACHT_BEHANDELEN)
    @Transactional
    public void pakOp(Actor actor, OpdrachtId id) {
        var stand = vanEigenGroep(actor, id);
        if (stand.status() == OpdrachtStatus.IN_BEHANDELING && stand.isOpgepaktDoor(actor)) {
            return;
        }
        if (!stand.status().wachtOpOppakken()) {
            throw botsing.over(actor, stand);
        }
        zet(actor, stand, GebeurtenisSoort.OPDRACHT_OPGEPAKT, OpdrachtStatus.IN_BEHANDELING, actor.persoon());
    }

    /** Lets go of an order, one's own or that of a colleague who is away, so that another can pick it up. */
    @Mag(Handeling.OPDRACHT_BEHANDELEN)
    @Transactional
    public void geefVrij(Actor actor, OpdrachtId id) {
        var stand = vanEigenGroep(actor, id);
        if (stand.status().wachtOpOppakken()) {
            return;
        }
        zet(actor, stand, GebeurtenisSoort.OPDRACHT_VRIJGEGEVEN, OpdrachtStatus.GEZIEN, null);
    }

    private void zet(
            Actor actor, Stand stand, GebeurtenisSoort soort, OpdrachtStatus naar, @Nullable GebruikerId uitvoerder) {
        afhandeling.voerUit(
                actor,
                stand,
                new Afhandeling.Stap(Handeling.OPDRACHT_BEHANDELEN, soort, naar, uitvoerder, null, List.of()));
    }

    /**
     * Asks the employer something, who gets a mail that a question waits.
     *
     * @param vraag 5 to 2000 characters, never medical
     * @throws OngeldigeInvoer on {@code vraag}
     */
    @Mag(Handeling.OPDRACHT_BEHANDELEN)
    @Transactional
    public void vraagTerug(Actor actor, OpdrachtId id, String vraag) {
        var stand = vanEigenGroep(actor, id);
        schrijf(
                actor,
                stand,
                GebeurtenisSoort.OPDRACHT_VRAAG,
                OpdrachtStatus.VRAAG,
                Schrijfsel.VRAAG.eis(vraag),
                brieven.vraag(stand));
    }

    /**
     * Ends the order with an answer, of which the sender gets a mail. Doing it again with the same answer changes
     * nothing.
     *
     * @param antwoord 5 to 2000 characters, never medical
     * @throws OngeldigeInvoer on {@code antwoord}
     */
    @Mag(Handeling.OPDRACHT_BEHANDELEN)
    @Transactional
    public void voerUit(Actor actor, OpdrachtId id, String antwoord) {
        var stand = vanEigenGroep(actor, id);
        schrijf(
                actor,
                stand,
                GebeurtenisSoort.OPDRACHT_UITGEVOERD,
                OpdrachtStatus.UITGEVOERD,
                Schrijfsel.ANTWOORD.eis(antwoord),
                brieven.uitgevoerd(stand));
    }

    /**
     * Ends the order without carrying it out; the sender gets a mail. Doing it again with the same reason changes
     * nothing.
     *
     * @param reden 5 to 2000 characters, never medical
     * @throws OngeldigeInvoer on {@code reden}
     */
    @Mag(Handeling.OPDRACHT_BEHANDELEN)
    @Transactional
    public void stuurTerug(Actor actor, OpdrachtId id, String reden) {
        var stand = vanEigenGroep(actor, id);
        schrijf(
                actor,
                stand,
                GebeurtenisSoort.OPDRACHT_TERUGGESTUURD,
                OpdrachtStatus.TERUGGESTUURD,
                Schrijfsel.REDEN.eis(reden),
                brieven.teruggestuurd(stand));
    }

    private void schrijf(
            Actor actor, Stand stand, GebeurtenisSoort soort, OpdrachtStatus naar, String tekst, List<Brief> post) {
        if (stand.status() == naar && stand.isOpgepaktDoor(actor) && tekst.equals(stand.slottekst())) {
            return;
        }
        if (!stand.isOpgepaktDoor(actor)) {
            throw botsing.over(actor, stand);
        }
        afhandeling.voerUit(
                actor,
                stand,
                new Afhandeling.Stap(Handeling.OPDRACHT_BEHANDELEN, soort, naar, actor.persoon(), tekst, post));
    }

    private Stand vanEigenGroep(Actor actor, OpdrachtId id) {
        var stand = opdrachten.stand(actor.bereik(), id).orElseThrow(() -> new NietGevonden("opdracht", id));
        if (stand.groep() != actor.functie()) {
            throw new GeenRecht(Handeling.OPDRACHT_BEHANDELEN, actor.functie());
        }
        return stand;
    }
}
