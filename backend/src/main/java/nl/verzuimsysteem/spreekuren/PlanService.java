package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.opdrachten.Spreekuuropdrachten;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.spreekuren.AfspraakGewijzigd.Wat;
import nl.verzuimsysteem.taken.Vanzelfstap;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * Planning, moving and cancelling consults. Who may see whom is decided here, whatever a screen offered: the bedrijfsarts
 * where law asks for him, a POB only under a bedrijfsarts who lets him, only people who work for the company, and nobody
 * twice at one moment.
 *
 * <p>This takes more than five statements: of two agendas each is locked, and what happened is told in four places. Nobody
 * plans so often that it shows.
 */
@Singleton
public class PlanService {
    private final PlanRepository plannen;
    private final Afspraken afspraken;
    private final Planplek plek;
    private final Agendaschrijver agenda;
    private final Afspraakspoor spoor;
    private final Verzetwerk verzetwerk;
    private final Afzegwerk afzegwerk;
    private final Tolktaak tolktaak;
    private final Vanzelfstap stappen;
    private final Spreekuuropdrachten opdrachten;
    private final Clock klok;

    PlanService(
            PlanRepository plannen,
            Afspraken afspraken,
            Planplek plek,
            Agendaschrijver agenda,
            Afspraakspoor spoor,
            Verzetwerk verzetwerk,
            Afzegwerk afzegwerk,
            Tolktaak tolktaak,
            Vanzelfstap stappen,
            Spreekuuropdrachten opdrachten,
            Clock klok) {
        this.plannen = plannen;
        this.afspraken = afspraken;
        this.plek = plek;
        this.agenda = agenda;
        this.spoor = spoor;
        this.verzetwerk = verzetwerk;
        this.afzegwerk = afzegwerk;
        this.tolktaak = tolktaak;
        this.stappen = stappen;
        this.opdrachten = opdrachten;
        this.klok = klok;
    }

    /**
     * Plans a consult. The order it is for is picked up, the call-up of week 4 is recorded as a step, and where an
     * interpreter is needed the employer gets a taak. Seven statements, one more for a POB, for an interpreter, up to four
     * for an order and five for the step. Again with the same key gives the same appointment.
     *
     * @throws NietGevonden when the werknemer, or what it is for, is out of reach
     * @throws OngeldigeInvoer on the fields of {@link NieuweAfspraak}; on {@code bevestigd} when the planner must say that he
     *     knows that the werknemer left, recovered, or that his case is closed
     * @throws Conflict when the moment is taken by now, or it is planned already
     */
    @Mag(Handeling.SPREEKUUR_PLANNEN)
    @Transactional
    public AfspraakId plan(Actor actor, NieuweAfspraak nieuw) {
        var stand = plannen.stand(actor.bereik(), nieuw)
                .orElseThrow(() -> new NietGevonden("werknemer", nieuw.werknemer()));
        if (stand.eerder() != null) {
            return stand.eerder();
        }
        hoortErbij(nieuw, stand);
        Planregels.controleer(nieuw, stand, klok.instant());
        var functie = Objects.requireNonNull(stand.functie());
        var onder = plek.onder(nieuw.professional(), functie, stand, nieuw.begin());
        var vertrouwelijk = Planregels.isVertrouwelijk(nieuw, stand);
        var dossier = vertrouwelijk ? null : stand.dossier();
        var tolk = stand.verstaat() ? Tolk.NIET_NODIG : Tolk.NODIG;
        var einde = nieuw.begin().plus(Duration.ofMinutes(stand.minuten()));
        agenda.houd(stand.bedrijf(), stand.werknemer(), nieuw.professional());
        var id = agenda.voegToe(new Agendaschrijver.Nieuw(
                        stand.bedrijf(),
                        stand.regio(),
                        stand.werknemer(),
                        dossier,
                        vertrouwelijk,
                        nieuw.soort(),
                        nieuw.aanleiding(),
                        nieuw.taak(),
                        nieuw.opdracht(),
                        nieuw.verzoek(),
                        nieuw.professional(),
                        functie,
                        onder,
                        Planregels.isOpLocatie(nieuw.soort()) ? nieuw.plaats() : null,
                        zonderRand(nieuw.adres()),
                        nieuw.begin(),
                        einde,
                        stand.taal(),
                        tolk,
                        klok.instant(),
                        actor.naam(),
                        nieuw.sleutel()))
                .orElseThrow(() -> plek.bezet(
                        actor,
                        new Agendaschrijver.Moment(
                                stand.bedrijf(), stand.werknemer(), nieuw.professional(), nieuw.begin(), einde),
                        stand.professionalNaam(),
                        0));
        spoor.leg(
                actor,
                Handeling.SPREEKUUR_PLANNEN,
                new Afspraakspoor.Betreft(
                        id,
                        stand.bedrijf(),
                        stand.regio(),
                        stand.werknemer(),
                        dossier,
                        vertrouwelijk,
                        nieuw.begin(),
                        null),
                Wat.GEPLAND,
                "gepland");
        if (dossier != null) {
            if (tolk == Tolk.NODIG) {
                tolktaak.zet(stand.bedrijf(), stand.regio(), dossier, id, nieuw.begin());
            }
            if (nieuw.opdracht() != null) {
                opdrachten.neemOp(actor, nieuw.opdracht());
            }
            // Who is planned for the probleemanalyse is called up by it.
            if (nieuw.aanleiding().isEersteOproep()) {
                stappen.zet(actor, dossier, List.of(MijlpaalSoort.OPROEP_SPREEKUUR), Kalender.vandaag(klok));
            }
        }
        return id;
    }

    private static void hoortErbij(NieuweAfspraak nieuw, Planstand stand) {
        if (nieuw.dossier() != null && stand.dossier() == null) {
            throw new NietGevonden("dossier", nieuw.dossier());
        }
        if (nieuw.opdracht() != null && stand.opdrachttype() == null) {
            throw new NietGevonden("opdracht", nieuw.opdracht());
        }
        if (nieuw.verzoek() != null && stand.verzoeksoort() == null) {
            throw new NietGevonden("verzoek", nieuw.verzoek());
        }
    }

    /**
     * Moves a consult to another moment, place or professional; the werknemer is to confirm it anew, and an interpreter is to
     * be arranged anew. Nine statements, ten for a POB. To where it is already changes nothing.
     *
     * @param versie of the appointment as the planner saw it
     * @throws NietGevonden when it is out of reach
     * @throws OngeldigeInvoer on {@code professional}, {@code plaats}, {@code begin}
     * @throws Conflict when the moment is taken, the werknemer arrived, it ended, or somebody else changed it
     */
    @Mag(Handeling.SPREEKUUR_PLANNEN)
    @Transactional
    public void verzet(Actor actor, AfspraakId id, int versie, Verplaatsing naar) {
        var afspraak = afspraken.zoek(actor.bereik(), id).orElseThrow(() -> new NietGevonden("afspraak", id));
        verzetwerk.verzet(actor, afspraak, versie, naar);
    }

    /**
     * Cancels a consult; what it was for is to be planned again. When the werknemer asks for it too late, it is to be paid as
     * if he had not come. Seven statements at most. Again changes nothing.
     *
     * @throws NietGevonden when it is out of reach
     * @throws OngeldigeInvoer on {@code opmerking}
     * @throws Conflict when the werknemer arrived, it ended, or somebody else changed it
     */
    @Mag(Handeling.SPREEKUUR_PLANNEN)
    @Transactional
    public void zegAf(Actor actor, AfspraakId id, int versie, Afzegging afzegging) {
        var afspraak = afspraken.zoek(actor.bereik(), id).orElseThrow(() -> new NietGevonden("afspraak", id));
        afzegwerk.zegAf(actor, Handeling.SPREEKUUR_PLANNEN, afspraak, versie, afzegging);
    }

    private static @Nullable String zonderRand(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
