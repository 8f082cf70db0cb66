package nl.verzuimsysteem.aantallen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.verzuimsysteem.aantallen.UitvraagRepository.Regiorij;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** Starts an uitvraag, watches it, and closes it. */
@Singleton
public class UitvraagService {
    private static final String SOORT = "uitvraag";

    private final UitvraagRepository uitvragen;
    private final VoortgangRepository voortgang;
    private final Verlengpost verlengpost;
    private final AuditLog audit;
    private final Clock klok;

    UitvraagService(
            UitvraagRepository uitvragen,
            VoortgangRepository voortgang,
            Verlengpost verlengpost,
            AuditLog audit,
            Clock klok) {
        this.uitvragen = uitvragen;
        this.voortgang = voortgang;
        this.verlengpost = verlengpost;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Who would get an uitvraag if it were started now. One statement.
     *
     * @throws OngeldigeInvoer on the fields of {@link NieuweUitvraag}
     */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Voorbeeld voorbeeld(Actor actor, NieuweUitvraag nieuw) {
        var vandaag = vandaag();
        Uitvraageisen.controleer(nieuw, vandaag);
        var regios = uitvragen.voorbeeld(actor.bereik(), nieuw, vandaag);
        return new Voorbeeld(
                som(regios, Regiorij::gevraagd),
                som(regios, Regiorij::beheerders),
                som(regios, Regiorij::zonderBeheerder),
                som(regios, Regiorij::alGevraagd),
                regios.stream()
                        .filter(regio -> regio.gevraagd() > 0)
                        .map(regio ->
                                new PerRegio(regio.regio(), regio.naam(), regio.gevraagd(), 0, regio.zonderBeheerder()))
                        .toList());
    }

    /**
     * The companies that would be asked, by name. One statement.
     *
     * @param zonderBeheerder only those that have nobody to ask
     * @throws OngeldigeInvoer on the fields of {@link NieuweUitvraag}
     */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Gevraagd> voorbeeldBedrijven(
            Actor actor, NieuweUitvraag nieuw, boolean zonderBeheerder, Uitsnede uitsnede) {
        var vandaag = vandaag();
        Uitvraageisen.controleer(nieuw, vandaag);
        return Bladzijde.van(
                uitvragen.voorbeeldBedrijven(actor.bereik(), nieuw, zonderBeheerder, vandaag, uitsnede),
                uitsnede.aantal());
    }

    /**
     * Starts an uitvraag: puts the question to every company of the choice that is not being asked it already. The mail
     * follows in the background. Four statements, however many companies.
     *
     * @throws OngeldigeInvoer on the fields of {@link NieuweUitvraag}
     * @throws Conflict when no company is left to ask, or another uitvraag for one of them starts at the same time
     */
    @Mag(Handeling.UITVRAAG_BEHEREN)
    @Transactional
    public UitvraagId start(Actor actor, NieuweUitvraag nieuw) {
        if (!Sleutel.isGeldig(nieuw.sleutel())) {
            throw OngeldigeInvoer.veld("sleutel", "aantallen.sleutel");
        }
        var eerder = uitvragen.metSleutel(actor.bereik(), nieuw.sleutel());
        if (eerder.isPresent()) {
            return eerder.get();
        }
        var vandaag = vandaag();
        Uitvraageisen.controleer(nieuw, vandaag);
        var dagen = new Herinnerdagen(nieuw.herinnerDagen());
        var id = uitvragen.voegToe(nieuw, dagen, klok.instant(), actor.naam());
        if (id == null) {
            throw new Conflict("aantallen.uitvraag.bezig");
        }
        var gevraagd = uitvragen.vraag(actor.bereik(), id, nieuw, vandaag, dagen.na(vandaag, nieuw.sluitOp()));
        if (gevraagd == null) {
            throw new Conflict("aantallen.uitvraag.tegelijk");
        }
        if (gevraagd == 0) {
            throw new Conflict("aantallen.uitvraag.niemand");
        }
        schrijf(actor, id, "gestart, bedrijven " + gevraagd);
        return id;
    }

    /** All uitvragen, newest first. One statement. */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Uitvraag> lijst(Actor actor, Uitsnede uitsnede) {
        return Bladzijde.van(voortgang.uitvragen(actor.bereik(), vandaag(), uitsnede), uitsnede.aantal());
    }

    /**
     * One uitvraag. One statement.
     *
     * @throws NietGevonden when there is no such uitvraag
     */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Uitvraag uitvraag(Actor actor, UitvraagId id) {
        return voortgang.uitvraag(actor.bereik(), id, vandaag()).orElseThrow(() -> new NietGevonden(SOORT, id));
    }

    /** How far each regio is, by name. One statement. */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public List<PerRegio> voortgang(Actor actor, UitvraagId id) {
        return voortgang.voortgang(actor.bereik(), id, vandaag());
    }

    /** The companies of an uitvraag, by name. One statement. */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Vraagregel> bedrijven(Actor actor, UitvraagId id, Vraagfilter filter, Uitsnede uitsnede) {
        return Bladzijde.van(voortgang.bedrijven(actor.bereik(), id, filter, vandaag(), uitsnede), uitsnede.aantal());
    }

    /**
     * Reminds the beheerders of every company that did not answer; the mail follows in the background, at most one a day.
     * Three statements.
     *
     * @throws NietGevonden when there is no such uitvraag
     * @throws Conflict when it is closed
     */
    @Mag(Handeling.UITVRAAG_BEHEREN)
    @Transactional
    public void herinner(Actor actor, UitvraagId id) {
        eisLopend(actor, id);
        schrijf(actor, id, "herinnerd, bedrijven " + uitvragen.herinner(id, vandaag()));
    }

    /**
     * Gives one company more time, and tells its beheerders while it did not answer yet. Five statements.
     *
     * @param sluitOp its new last day, later than the one it has
     * @param reden why, for colleagues
     * @throws NietGevonden when there is no such question
     * @throws OngeldigeInvoer on {@code sluitOp} or {@code reden}
     * @throws Conflict when the question is closed
     */
    @Mag(Handeling.UITVRAAG_BEHEREN)
    @Transactional
    public void verleng(Actor actor, AantalvraagId id, LocalDate sluitOp, String reden) {
        var vandaag = vandaag();
        var termijn = uitvragen.termijn(actor.bereik(), id).orElseThrow(() -> new NietGevonden("aantalvraag", id));
        if (!termijn.loopt() || termijn.sluitOp().isBefore(vandaag)) {
            throw gesloten();
        }
        Uitvraageisen.controleerVerlenging(termijn.sluitOp(), sluitOp, reden, vandaag);
        var verlenging = new UitvraagRepository.Verlenging(sluitOp, reden.strip(), klok.instant(), actor.naam());
        var herinnerOp = Herinnerdagen.van(termijn.herinnerDagen()).na(vandaag, sluitOp);
        if (!uitvragen.verleng(termijn, id, verlenging, herinnerOp)) {
            throw new Conflict("aantallen.verlengd");
        }
        audit.schrijf(
                actor,
                Handeling.UITVRAAG_BEHEREN,
                Onderwerp.van("aantalvraag", termijn.bedrijf(), null, id),
                "verlengd tot en met " + sluitOp);
        verlengpost.meld(actor.bereik(), id, vandaag);
    }

    /**
     * Closes an uitvraag now, for the companies with more time too. From then on nothing of it changes. Four statements.
     *
     * @param versie of the uitvraag as it was read
     * @throws NietGevonden when there is no such uitvraag
     * @throws Conflict when somebody else changed it, or it is closed
     */
    @Mag(Handeling.UITVRAAG_BEHEREN)
    @Transactional
    public void sluit(Actor actor, UitvraagId id, int versie) {
        eisLopend(actor, id);
        if (!uitvragen.sluit(id, versie, klok.instant(), actor.naam())) {
            throw new Conflict("aantallen.uitvraag.gewijzigd");
        }
        uitvragen.sluitVragen(id);
        schrijf(actor, id, "gesloten");
    }

    private void eisLopend(Actor actor, UitvraagId id) {
        var stand = uitvragen.stand(actor.bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
        if (stand.status() != Uitvraagstatus.LOOPT) {
            throw gesloten();
        }
    }

    private static Conflict gesloten() {
        return new Conflict("aantallen.uitvraag.gesloten");
    }

    private LocalDate vandaag() {
        return Kalender.vandaag(klok);
    }

    private void schrijf(Actor actor, UitvraagId id, String bijzonderheid) {
        audit.schrijf(actor, Handeling.UITVRAAG_BEHEREN, new Onderwerp(null, null, SOORT, id.waarde()), bijzonderheid);
    }

    private static long som(List<Regiorij> regios, ToLongFunction<Regiorij> deel) {
        return regios.stream().mapToLong(deel).sum();
    }
}
