package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.opdrachten.Spreekuuropdrachten;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.spreekuren.AfspraakGewijzigd.Wat;
import nl.verzuimsysteem.taken.Vanzelfstap;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verrichtingen.Spreekuurverrichtingen;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.jspecify.annotations.Nullable;

/**
 * Who came and who did not, with what follows from it: what is to be paid, the order that is carried out, the steps of the
 * case. What is to be paid is recorded once, and taken back by a counter-entry when it was a mistake of the same day.
 */
@Singleton
public class AanwezigheidService {
    private static final Set<Afspraakstatus> VERWACHT =
            EnumSet.of(Afspraakstatus.GEPLAND, Afspraakstatus.BEVESTIGD, Afspraakstatus.AANGEKOMEN);

    private final Afspraken afspraken;
    private final Agendaschrijver agenda;
    private final Afspraakspoor spoor;
    private final Tolktaak tolktaak;
    private final Spreekuurverrichtingen verrichtingen;
    private final Spreekuuropdrachten opdrachten;
    private final Vanzelfstap stappen;
    private final Clock klok;

    AanwezigheidService(
            Afspraken afspraken,
            Agendaschrijver agenda,
            Afspraakspoor spoor,
            Tolktaak tolktaak,
            Spreekuurverrichtingen verrichtingen,
            Spreekuuropdrachten opdrachten,
            Vanzelfstap stappen,
            Clock klok) {
        this.afspraken = afspraken;
        this.agenda = agenda;
        this.spoor = spoor;
        this.tolktaak = tolktaak;
        this.verrichtingen = verrichtingen;
        this.opdrachten = opdrachten;
        this.stappen = stappen;
        this.klok = klok;
    }

    /**
     * He is there. Four statements, six when somebody had said on the same day that he was not. Again changes nothing.
     *
     * @throws NietGevonden when the appointment is out of reach
     * @throws Conflict when it is not for today, or was cancelled
     */
    @Mag(Handeling.AANWEZIGHEID_VASTLEGGEN)
    @Transactional
    public void aangekomen(Actor actor, AfspraakId id) {
        var afspraak = afspraak(actor, id);
        if (afspraak.status() == Afspraakstatus.AANGEKOMEN || afspraak.status() == Afspraakstatus.GEHOUDEN) {
            return;
        }
        eisDag(afspraak);
        zet(afspraak, Afspraakstatus.AANGEKOMEN, nogTeZetten(afspraak), klok.instant(), null);
        tochVerschenen(actor, afspraak);
        spoor.leg(
                actor,
                Handeling.AANWEZIGHEID_VASTLEGGEN,
                Afspraakspoor.Betreft.van(afspraak),
                Wat.AANGEKOMEN,
                "aangekomen");
    }

    /**
     * He did not come: to be paid outside every subscription, and what it was for is to be planned again. Seven statements.
     * Again changes nothing.
     *
     * @param moment when that was established
     * @param opmerking such as that he was called, at most 200 characters, never medical; may be empty
     * @throws NietGevonden when the appointment is out of reach
     * @throws OngeldigeInvoer on {@code moment}, {@code opmerking}
     * @throws Conflict when the consult was held or cancelled
     */
    @Mag(Handeling.AANWEZIGHEID_VASTLEGGEN)
    @Transactional
    public void nietVerschenen(Actor actor, AfspraakId id, Instant moment, String opmerking) {
        var afspraak = afspraak(actor, id);
        if (afspraak.status() == Afspraakstatus.NIET_VERSCHENEN) {
            return;
        }
        if (!VERWACHT.contains(afspraak.status())) {
            throw voorbij(afspraak);
        }
        new OngeldigeInvoer.Verzamelaar()
                .eis(!moment.isAfter(klok.instant()), "moment", "spreekuren.moment.toekomst")
                .eis(!moment.isBefore(afspraak.begin()), "moment", "spreekuren.moment.vroeg")
                .klaar();
        var wacht = new Medischewacht(false);
        var tekst = Afzegwerk.opmerking(opmerking, wacht);
        zet(afspraak, Afspraakstatus.NIET_VERSCHENEN, VERWACHT, moment, tekst.isEmpty() ? null : tekst);
        verrichtingen.nietVerschenen(actor, Geleverdspreekuur.van(afspraak));
        if (afspraak.tolk() == Tolk.NODIG) {
            tolktaak.laatVervallen(afspraak.bedrijf(), id);
        }
        spoor.leg(
                actor,
                Handeling.AANWEZIGHEID_VASTLEGGEN,
                Afspraakspoor.Betreft.van(afspraak),
                Wat.NIET_VERSCHENEN,
                "niet verschenen");
    }

    /**
     * The consult was held. Without an order it is charged as a consult; the order it was for is carried out, which charges
     * it. Who was seen had contact with the arbodienst, and the step of week 42 is done. Up to twenty statements: a consult
     * is held once, and closes an order and steps that each have a course of their own. Again changes nothing.
     *
     * @throws NietGevonden when the appointment is out of reach
     * @throws Conflict when it is still to come, or was cancelled
     */
    @Mag(Handeling.AANWEZIGHEID_VASTLEGGEN)
    @Transactional
    public void gehouden(Actor actor, AfspraakId id) {
        var afspraak = afspraak(actor, id);
        if (afspraak.status() == Afspraakstatus.GEHOUDEN) {
            return;
        }
        if (afspraak.dag().isAfter(Kalender.vandaag(klok))) {
            throw new Conflict("spreekuren.aanwezig.later", Kalender.voluit(afspraak.dag()));
        }
        zet(afspraak, Afspraakstatus.GEHOUDEN, nogTeZetten(afspraak), klok.instant(), null);
        tochVerschenen(actor, afspraak);
        agenda.rondVerzoekAf(afspraak.bedrijf(), id);
        if (afspraak.tolk() == Tolk.NODIG) {
            tolktaak.laatVervallen(afspraak.bedrijf(), id);
        }
        spoor.leg(
                actor,
                Handeling.AANWEZIGHEID_VASTLEGGEN,
                Afspraakspoor.Betreft.van(afspraak),
                Wat.GEHOUDEN,
                "gehouden");
        if (afspraak.opdracht() == null
                || !opdrachten.voerUit(
                        actor,
                        afspraak.opdracht(),
                        Melding.van("spreekuren.opdracht.gehouden", Kalender.voluit(afspraak.dag()))
                                .tekst())) {
            verrichtingen.gehouden(actor, Geleverdspreekuur.van(afspraak));
        }
        if (afspraak.dossier() != null && !afspraak.vertrouwelijk()) {
            stappen.zet(actor, afspraak.dossier(), stappen(afspraak.aanleiding()), afspraak.dag());
        }
    }

    /** Steps that are done by being seen; what a bedrijfsarts must write is done by what he writes. */
    private static List<MijlpaalSoort> stappen(Aanleiding aanleiding) {
        var soorten = new ArrayList<>(List.of(MijlpaalSoort.CONTACT_ARBODIENST));
        if (aanleiding == Aanleiding.SPREEKUUR_WEEK_42) {
            soorten.add(MijlpaalSoort.SPREEKUUR_WEEK_42);
        }
        return soorten;
    }

    private Afspraak afspraak(Actor actor, AfspraakId id) {
        return afspraken.zoek(actor.bereik(), id).orElseThrow(() -> new NietGevonden("afspraak", id));
    }

    private void eisDag(Afspraak afspraak) {
        var vandaag = Kalender.vandaag(klok);
        if (afspraak.dag().isAfter(vandaag)) {
            throw new Conflict("spreekuren.aanwezig.later", Kalender.voluit(afspraak.dag()));
        }
    }

    /** From where somebody can be there after all: a mistake is mended on the day itself, and no later. */
    private Set<Afspraakstatus> nogTeZetten(Afspraak afspraak) {
        if (VERWACHT.contains(afspraak.status())) {
            return VERWACHT;
        }
        if (afspraak.status() == Afspraakstatus.NIET_VERSCHENEN) {
            if (!afspraak.dag().equals(Kalender.vandaag(klok))) {
                throw new Conflict("spreekuren.aanwezig.teLaat");
            }
            return EnumSet.of(Afspraakstatus.NIET_VERSCHENEN);
        }
        throw voorbij(afspraak);
    }

    private void tochVerschenen(Actor actor, Afspraak afspraak) {
        if (afspraak.status() == Afspraakstatus.NIET_VERSCHENEN) {
            verrichtingen.tochVerschenen(actor, Geleverdspreekuur.van(afspraak));
        }
    }

    private void zet(
            Afspraak afspraak,
            Afspraakstatus naar,
            Set<Afspraakstatus> van,
            Instant moment,
            @Nullable String opmerking) {
        var overgang = new Agendaschrijver.Overgang(
                afspraak.id(),
                afspraak.bedrijf(),
                afspraak.versie(),
                naar,
                null,
                naar == Afspraakstatus.AANGEKOMEN ? moment : null,
                naar.loopt() ? null : moment,
                opmerking);
        if (!agenda.zet(overgang, van)) {
            throw new Conflict("spreekuren.gewijzigd");
        }
    }

    private static Conflict voorbij(Afspraak afspraak) {
        return new Conflict(
                "spreekuren.verzet.voorbij", afspraak.status().naam().toLowerCase(Locale.ROOT));
    }
}
