package nl.verzuimsysteem.overleg;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.jspecify.annotations.Nullable;

/** The agenda of the coming overleg: it makes itself, and members change it by hand. */
@Singleton
public class OverlegagendaService {
    private static final int LANGSTE_NOTITIE = 500;
    private static final int LANGSTE_MINUTEN = 60;

    private final Agendaschrijver schrijver;
    private final Bladlezer bladen;
    private final Overleggen deuren;
    private final PuntRepository punten;
    private final AuditLog audit;

    OverlegagendaService(
            Agendaschrijver schrijver, Bladlezer bladen, Overleggen deuren, PuntRepository punten, AuditLog audit) {
        this.schrijver = schrijver;
        this.bladen = bladen;
        this.deuren = deuren;
        this.punten = punten;
        this.audit = audit;
    }

    /**
     * The overleg of a regio that runs, as it is; else the coming one, its agenda made anew. Six statements, four when nothing
     * changed; two more when one was left running on an earlier day, which is closed first.
     *
     * @throws NietGevonden when the actor is not in the team of the regio
     * @throws Conflict when the regio has no overleg
     */
    @Mag(Handeling.OVERLEG_VOORBEREIDEN)
    @Transactional
    public Overlegblad maak(Actor actor, RegioId regio) {
        Teambereik.van(actor).eis(regio);
        var komend = schrijver.komend(regio).orElseThrow(() -> new Conflict("overleg.geenReeks"));
        if (komend.id() != null && komend.loopt()) {
            schrijfInzage(actor, komend.id());
            return bladen.lees(actor, komend.id()).orElseThrow(() -> new NietGevonden("regio", regio));
        }
        var gemaakt = schrijver.maak(komend);
        schrijfInzage(actor, gemaakt.id());
        return bladen.lees(actor, gemaakt.id(), gemaakt.voorraad()).orElseThrow(() -> new NietGevonden("regio", regio));
    }

    private void schrijfInzage(Actor actor, OverlegId id) {
        audit.schrijfLijst(actor, Handeling.OVERLEG_INZIEN, Onderwerp.lijst("overleg", null), "overleg " + id);
    }

    /**
     * Puts a case on the agenda of the running or coming overleg of its regio. Five statements, six when none is planned
     * yet. With the same key again nothing changes; what is on it already gets the note, and comes back when it was taken
     * off.
     *
     * @param notitie why, at most 500 characters; never medical
     * @param nietMedisch whether a word in it that looks medical is not meant so
     * @throws NietGevonden when the case is out of reach, or lies in a regio whose team the actor is not in
     * @throws OngeldigeInvoer on {@code sleutel} or {@code notitie}
     * @throws Conflict when the regio has no overleg
     */
    @Mag(Handeling.OVERLEG_VOORBEREIDEN)
    @Transactional
    public void brengIn(Actor actor, DossierId dossier, @Nullable String notitie, boolean nietMedisch, String sleutel) {
        var zaak = punten.zaak(actor.bereik(), dossier).orElseThrow(() -> new NietGevonden("dossier", dossier));
        var tekst = notitie == null || notitie.isBlank() ? null : notitie.strip();
        var invoer = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(sleutel), "sleutel", "overleg.sleutel")
                .eis(
                        tekst == null || tekst.length() <= LANGSTE_NOTITIE,
                        "notitie",
                        "overleg.notitie.lang",
                        LANGSTE_NOTITIE);
        var wacht = new Medischewacht(nietMedisch);
        wacht.kijk(invoer, "notitie", tekst);
        invoer.klaar();
        var komend = schrijver.komend(zaak.regio()).orElseThrow(() -> new Conflict("overleg.geenReeks"));
        var overleg = schrijver.plan(komend);
        if (punten.brengIn(overleg, komend.plekken(), zaak, tekst, actor.naam(), sleutel)) {
            deuren.gewijzigd(zaak.regio(), overleg);
            audit.schrijf(
                    actor,
                    Handeling.OVERLEG_VOORBEREIDEN,
                    Onderwerp.van("dossier", zaak.bedrijf(), zaak.werknemer(), dossier),
                    wacht.inLog("ingebracht"));
        }
    }

    /**
     * Gives a point another place, which stays. Five statements.
     *
     * @param naarPlaats 0 is the first; a number that is too high is the last
     * @throws NietGevonden when it is not of the actor's team
     * @throws Conflict when the overleg is over
     */
    @Mag(Handeling.OVERLEG_VOORBEREIDEN)
    @Transactional
    public void verplaats(Actor actor, AgendapuntId id, int naarPlaats) {
        var punt = houdVast(actor, id);
        eisErop(punt);
        var naar = Math.clamp(naarPlaats, 0, punt.aantal() - 1);
        if (naar == punt.volgorde() && punt.metHand()) {
            return;
        }
        punten.verplaats(punt, naar);
        gedaan(actor, punt, "verplaatst");
    }

    /**
     * Gives a point another time box, which stays. Five statements.
     *
     * @param minuten 1 to 60
     * @throws NietGevonden when it is not of the actor's team
     * @throws OngeldigeInvoer on {@code minuten}
     * @throws Conflict when the overleg is over
     */
    @Mag(Handeling.OVERLEG_VOORBEREIDEN)
    @Transactional
    public void zetMinuten(Actor actor, AgendapuntId id, int minuten) {
        var punt = houdVast(actor, id);
        eisErop(punt);
        if (minuten < 1 || minuten > LANGSTE_MINUTEN) {
            throw OngeldigeInvoer.veld("minuten", "overleg.minuten", LANGSTE_MINUTEN);
        }
        if (minuten == punt.minuten()) {
            return;
        }
        punten.zetMinuten(punt, minuten);
        gedaan(actor, punt, "minuten");
    }

    /**
     * Takes a case off the agenda before the overleg begins; it does not come back for the same reasons. Five statements.
     *
     * @throws NietGevonden when it is not of the actor's team
     * @throws Conflict when the overleg began: then it is put off to the next
     */
    @Mag(Handeling.OVERLEG_VOORBEREIDEN)
    @Transactional
    public void haalAf(Actor actor, AgendapuntId id) {
        var punt = houdVast(actor, id);
        if (punt.puntstatus() == Puntstatus.VAN_AGENDA) {
            return;
        }
        if (punt.status() == Overlegstatus.LOOPT) {
            throw new Conflict("overleg.conflict.begonnen");
        }
        punten.haalAf(punt);
        gedaan(actor, punt, "van de agenda");
    }

    /**
     * Asks a bedrijfsarts of the regio to join for a case, or no longer. Five statements.
     *
     * @throws NietGevonden when it is not of the actor's team
     * @throws OngeldigeInvoer on {@code arts} when he is no bedrijfsarts of the team of the regio today
     * @throws Conflict when the overleg is over
     */
    @Mag(Handeling.OVERLEG_VOORBEREIDEN)
    @Transactional
    public void vraagArts(Actor actor, AgendapuntId id, @Nullable GebruikerId arts) {
        var punt = houdVast(actor, id);
        eisErop(punt);
        if (Objects.equals(arts, punt.arts()) && punt.artsMetHand()) {
            return;
        }
        if (!punten.zetArts(punt, arts, schrijver.vandaag())) {
            throw OngeldigeInvoer.veld("arts", "overleg.arts.kies");
        }
        gedaan(actor, punt, arts == null ? "zonder bedrijfsarts" : "bedrijfsarts gevraagd");
    }

    private Puntstand houdVast(Actor actor, AgendapuntId id) {
        var punt = deuren.houdVast(actor.bereik(), id).orElseThrow(() -> new NietGevonden("agendapunt", id));
        Overleggen.eisNietGesloten(punt.status());
        return punt;
    }

    private static void eisErop(Puntstand punt) {
        if (punt.puntstatus() == Puntstatus.VAN_AGENDA) {
            throw new Conflict("overleg.conflict.eraf");
        }
    }

    private void gedaan(Actor actor, Puntstand punt, String wat) {
        deuren.gewijzigd(punt);
        audit.schrijf(
                actor,
                Handeling.OVERLEG_VOORBEREIDEN,
                Onderwerp.van("agendapunt", punt.bedrijf(), punt.werknemer(), punt.punt()),
                wat);
    }
}
