package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.spreekuren.AfspraakGewijzigd.Wat;

/** Moves an appointment: what it is for stays, and where, when or with whom it is changes. */
@Singleton
class Verzetwerk {
    private final PlanRepository plannen;
    private final Planplek plek;
    private final Agendaschrijver agenda;
    private final Afspraakspoor spoor;
    private final Tolktaak tolktaak;
    private final Clock klok;

    Verzetwerk(
            PlanRepository plannen,
            Planplek plek,
            Agendaschrijver agenda,
            Afspraakspoor spoor,
            Tolktaak tolktaak,
            Clock klok) {
        this.plannen = plannen;
        this.plek = plek;
        this.agenda = agenda;
        this.spoor = spoor;
        this.tolktaak = tolktaak;
        this.klok = klok;
    }

    /**
     * Eight statements, nine for a POB; none to where it is already.
     *
     * @param versie of the appointment as the planner saw it
     * @throws OngeldigeInvoer on {@code professional}, {@code plaats}, {@code begin}
     * @throws Conflict when the moment is taken, the werknemer arrived, it ended, or somebody else changed it
     */
    void verzet(Actor actor, Afspraak afspraak, int versie, Verplaatsing naar) {
        var id = afspraak.id();
        if (afspraak.status() != Afspraakstatus.GEPLAND && afspraak.status() != Afspraakstatus.BEVESTIGD) {
            throw new Conflict(
                    "spreekuren.verzet.voorbij", afspraak.status().naam().toLowerCase(Locale.ROOT));
        }
        if (afspraak.professional().equals(naar.professional())
                && afspraak.begin().equals(naar.begin())
                && (naar.plaats() == null || plannen.plaats(actor.bereik(), id).equals(Optional.of(naar.plaats())))) {
            return;
        }
        if (afspraak.versie() != versie) {
            throw new Conflict("spreekuren.gewijzigd");
        }
        var vraag = new NieuweAfspraak(
                UUID.randomUUID().toString(),
                afspraak.aanleiding(),
                afspraak.soort(),
                afspraak.bedrijf(),
                afspraak.werknemer(),
                afspraak.dossier(),
                null,
                afspraak.opdracht(),
                null,
                naar.professional(),
                naar.plaats(),
                afspraak.adres(),
                naar.begin(),
                true);
        var stand = plannen.stand(actor.bereik(), vraag).orElseThrow(() -> new NietGevonden("afspraak", id));
        Planregels.controleerPlek(vraag, stand, afspraak.vertrouwelijk(), klok.instant());
        var functie = Objects.requireNonNull(stand.functie());
        var onder = plek.onder(naar.professional(), functie, stand, naar.begin());
        var einde = naar.begin().plus(Duration.between(afspraak.begin(), afspraak.einde()));
        var tolk = stand.verstaat() ? Tolk.NIET_NODIG : Tolk.NODIG;
        agenda.houd(afspraak.bedrijf(), afspraak.werknemer(), naar.professional());
        var moment = new Agendaschrijver.Moment(
                afspraak.bedrijf(), afspraak.werknemer(), naar.professional(), naar.begin(), einde);
        plannen.bezet(actor.bereik(), moment, id.waarde())
                .filter(bezet -> bezet.professional() || bezet.werknemer())
                .ifPresent(bezet -> {
                    throw Planplek.bezet(bezet, stand.professionalNaam());
                });
        if (!agenda.verzet(new Agendaschrijver.Verzetting(
                id,
                afspraak.bedrijf(),
                versie,
                naar.professional(),
                functie,
                onder,
                Planregels.isOpLocatie(afspraak.soort()) ? naar.plaats() : null,
                naar.begin(),
                einde,
                tolk))) {
            throw new Conflict("spreekuren.gewijzigd");
        }
        spoor.leg(
                actor,
                Handeling.SPREEKUUR_PLANNEN,
                new Afspraakspoor.Betreft(
                        id,
                        afspraak.bedrijf(),
                        afspraak.regio(),
                        afspraak.werknemer(),
                        afspraak.dossier(),
                        afspraak.vertrouwelijk(),
                        naar.begin(),
                        afspraak.begin()),
                Wat.VERZET,
                "verzet");
        if (afspraak.dossier() != null && tolk == Tolk.NODIG) {
            tolktaak.zet(afspraak.bedrijf(), afspraak.regio(), afspraak.dossier(), id, naar.begin());
        } else if (afspraak.tolk() != Tolk.NIET_NODIG) {
            tolktaak.laatVervallen(afspraak.bedrijf(), id);
        }
    }
}
