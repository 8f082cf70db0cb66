package nl.verzuimsysteem.spreekuren;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.spreekuren.AfspraakGewijzigd.Wat;
import nl.verzuimsysteem.verrichtingen.Spreekuurverrichtingen;
import nl.verzuimsysteem.verzuim.Medischewacht;

/** Cancels an appointment, for the planner and for the werknemer himself. */
@Singleton
class Afzegwerk {
    private static final int LANGSTE = 200;
    private static final Set<Afspraakstatus> AF_TE_ZEGGEN = Set.of(Afspraakstatus.GEPLAND, Afspraakstatus.BEVESTIGD);

    private final Agendaschrijver agenda;
    private final Afspraakspoor spoor;
    private final Tolktaak tolktaak;
    private final Spreekuurverrichtingen verrichtingen;
    private final Clock klok;
    private final Duration opTijd;

    Afzegwerk(
            Agendaschrijver agenda,
            Afspraakspoor spoor,
            Tolktaak tolktaak,
            Spreekuurverrichtingen verrichtingen,
            Clock klok,
            @Property(name = "verzuim.spreekuur.afzeggen", defaultValue = "24h") Duration opTijd) {
        this.agenda = agenda;
        this.spoor = spoor;
        this.tolktaak = tolktaak;
        this.verrichtingen = verrichtingen;
        this.klok = klok;
        this.opTijd = opTijd;
    }

    /** Whether a werknemer can still cancel it without costs. */
    boolean isOpTijd(Instant begin) {
        return !klok.instant().isAfter(begin.minus(opTijd));
    }

    /**
     * Seven statements at most; none when it was cancelled before.
     *
     * @throws OngeldigeInvoer on {@code opmerking}
     * @throws Conflict when it began or ended, or somebody else changed it
     */
    void zegAf(Actor actor, Handeling handeling, Afspraak afspraak, int versie, Afzegging afzegging) {
        if (afspraak.status() == Afspraakstatus.AFGEZEGD || afspraak.status() == Afspraakstatus.LAAT_AFGEZEGD) {
            return;
        }
        if (!AF_TE_ZEGGEN.contains(afspraak.status())) {
            throw new Conflict(
                    "spreekuren.verzet.voorbij", afspraak.status().naam().toLowerCase(java.util.Locale.ROOT));
        }
        var wacht = new Medischewacht(false);
        var opmerking = opmerking(afzegging.opmerking(), wacht);
        var laat = afzegging.doorWerknemer() && !isOpTijd(afspraak.begin());
        agenda.houd(afspraak.bedrijf(), afspraak.werknemer(), afspraak.professional());
        if (!agenda.zet(
                new Agendaschrijver.Overgang(
                        afspraak.id(),
                        afspraak.bedrijf(),
                        versie,
                        laat ? Afspraakstatus.LAAT_AFGEZEGD : Afspraakstatus.AFGEZEGD,
                        null,
                        null,
                        klok.instant(),
                        opmerking.isEmpty() ? null : opmerking),
                AF_TE_ZEGGEN)) {
            throw new Conflict("spreekuren.gewijzigd");
        }
        if (laat) {
            verrichtingen.nietVerschenen(actor, Geleverdspreekuur.van(afspraak));
        }
        if (afspraak.tolk() != Tolk.NIET_NODIG) {
            tolktaak.laatVervallen(afspraak.bedrijf(), afspraak.id());
        }
        spoor.leg(
                actor,
                handeling,
                Afspraakspoor.Betreft.van(afspraak),
                laat ? Wat.LAAT_AFGEZEGD : Wat.AFGEZEGD,
                wacht.inLog(laat ? "te laat afgezegd" : "afgezegd"));
    }

    /**
     * What was written with it, without the edges.
     *
     * @throws OngeldigeInvoer on {@code opmerking} when it is too long or looks medical
     */
    static String opmerking(String tekst, Medischewacht wacht) {
        var opmerking = tekst.strip();
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(opmerking.length() <= LANGSTE, "opmerking", "spreekuren.opmerking.lang", LANGSTE);
        wacht.kijk(fouten, "opmerking", opmerking);
        fouten.klaar();
        return opmerking;
    }
}
