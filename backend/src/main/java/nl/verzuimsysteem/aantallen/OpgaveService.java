package nl.verzuimsysteem.aantallen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.aantallen.Wegwijzer.Stap;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;

/** Answering an aantalvraag, and what was answered. */
@Singleton
public class OpgaveService {
    private static final String SOORT = "aantalvraag";

    private final VraagRepository vragen;
    private final VoortgangRepository voortgang;
    private final WegwijsRepository wegwijs;
    private final AuditLog audit;
    private final Clock klok;

    OpgaveService(
            VraagRepository vragen,
            VoortgangRepository voortgang,
            WegwijsRepository wegwijs,
            AuditLog audit,
            Clock klok) {
        this.vragen = vragen;
        this.voortgang = voortgang;
        this.wegwijs = wegwijs;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The questions that run for the companies of who asks, those that are to be answered first: the task <em>Medewerkersaantallen
     * opgeven</em>, and what a colleague settled. One statement.
     */
    @Mag(Handeling.AANTALLEN_OPGEVEN)
    @Transactional(readOnly = true)
    public List<Aantalvraag> vragen(Actor actor) {
        var vandaag = vandaag();
        return vragen.vragen(actor.bereik(), vandaag).stream()
                .map(rij -> rij.vraag(actor.gebruiker(), vandaag))
                .toList();
    }

    /**
     * One question, with the figures to compare with. One statement.
     *
     * @throws NietGevonden when there is none in scope
     */
    @Mag(Handeling.AANTALLEN_INZIEN)
    @Transactional(readOnly = true)
    public Aantalvraag vraag(Actor actor, AantalvraagId id) {
        return vind(actor, id, "").vraag(actor.gebruiker(), vandaag());
    }

    /** The departments of the company that is asked, by name, with what was given in for them last. One statement. */
    @Mag(Handeling.AANTALLEN_INZIEN)
    @Transactional(readOnly = true)
    public List<Afdelingaantal> afdelingen(Actor actor, AantalvraagId id) {
        return vragen.afdelingen(actor.bereik(), id, vandaag());
    }

    /**
     * What who followed the link of the mail can do: go on, act in another function, log in with another account, or ask
     * somebody else. For everybody who is logged in; it tells nothing of a company he has nothing to do with. Two
     * statements at most.
     */
    @Mag(Handeling.EIGEN_ACCOUNT_INZIEN)
    @Transactional(readOnly = true)
    public Wegwijzer wegwijzer(Actor actor, AantalvraagId id) {
        var vandaag = vandaag();
        var plek = wegwijs.plek(actor.bereik(), id, actor.persoon(), vandaag).orElse(null);
        if (plek == null) {
            return Wegwijzer.ONBEKEND;
        }
        if (plek.bereikt() && Rechten.mag(actor, Handeling.AANTALLEN_INZIEN)) {
            return plek.wijs(Stap.GA_VERDER);
        }
        // His other account is out of the scope of this one, by its nature.
        var beheerders = wegwijs.beheerders(new Bereik.Alles(), plek.bedrijf(), actor.persoon(), vandaag);
        return plek.wijs(beheerders);
    }

    /**
     * Answers a question, or changes the answer while it runs; every answer is kept. The first to answer settles it for
     * his colleagues. Five statements at most.
     *
     * @return the question as it is now
     * @throws NietGevonden when there is none in scope
     * @throws OngeldigeInvoer on the fields of {@link Opgave}
     * @throws Conflict when somebody else answered in between: its words say what and who; read the question again for
     *     the version with which to change that knowingly. And when the question is closed
     */
    @Mag(Handeling.AANTALLEN_OPGEVEN)
    @Transactional
    public Aantalvraag geefOp(Actor actor, AantalvraagId id, Opgave opgave) {
        if (!Sleutel.isGeldig(opgave.sleutel())) {
            throw OngeldigeInvoer.veld("sleutel", "aantallen.sleutel");
        }
        var vraag = vind(actor, id, opgave.sleutel());
        if (vraag.herhaald()) {
            return vraag.vraag(actor.gebruiker(), vandaag());
        }
        eisOpen(vraag);
        if (vraag.versie() != opgave.versie()) {
            throw alOpgegeven(vraag);
        }
        var antwoord = Opgaveeisen.controleer(vraag, opgave, klok.instant(), actor);
        if (!vragen.beantwoord(vraag, antwoord)) {
            return ingehaald(actor, id, opgave);
        }
        var nummer = vragen.bewaar(vraag, antwoord, opgave.sleutel());
        if (!opgave.perAfdeling().isEmpty()
                && vragen.bewaar(vraag.bedrijf(), nummer, opgave.perAfdeling())
                        != opgave.perAfdeling().size()) {
            throw OngeldigeInvoer.veld("perAfdeling", "aantallen.afdeling.weg");
        }
        audit.schrijf(
                actor,
                Handeling.AANTALLEN_OPGEVEN,
                Onderwerp.van(SOORT, vraag.bedrijf(), null, id),
                "opgave " + (vraag.versie() + 1));
        return vraag.na(antwoord);
    }

    /** Somebody was quicker: he himself with the same key, or another. */
    private Aantalvraag ingehaald(Actor actor, AantalvraagId id, Opgave opgave) {
        var nu = vind(actor, id, opgave.sleutel());
        if (nu.herhaald()) {
            return nu.vraag(actor.gebruiker(), vandaag());
        }
        eisOpen(nu);
        throw alOpgegeven(nu);
    }

    private void eisOpen(Vraagrij vraag) {
        var einde = vraag.beeindigdOp();
        if (einde != null && vraag.isBeeindigd(vandaag())) {
            throw new Conflict("aantallen.beeindigd", Kalender.kort(einde));
        }
        if (!vraag.loopt()) {
            throw new Conflict("aantallen.gesloten");
        }
    }

    /** Tells what was given in, by whom and when. */
    private static Conflict alOpgegeven(Vraagrij vraag) {
        var gegeven = vraag.gegeven(null);
        if (gegeven == null) {
            return new Conflict("aantallen.gewijzigd");
        }
        var volgendJaar = gegeven.volgendJaar();
        return volgendJaar == null
                ? new Conflict("aantallen.alOpgegeven", gegeven.door(), Kalender.kort(gegeven.op()), gegeven.dezeJaar())
                : new Conflict(
                        "aantallen.alOpgegevenMetVolgend",
                        gegeven.door(),
                        Kalender.kort(gegeven.op()),
                        gegeven.dezeJaar(),
                        volgendJaar);
    }

    private Vraagrij vind(Actor actor, AantalvraagId id, String sleutel) {
        return vragen.vraag(actor.bereik(), id, vandaag(), sleutel).orElseThrow(() -> new NietGevonden(SOORT, id));
    }

    private LocalDate vandaag() {
        return Kalender.vandaag(klok);
    }

    /** All a company ever gave in, newest year first. One statement. */
    @Mag(Handeling.AANTALLEN_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Jaarregel> historie(Actor actor, BedrijfId bedrijf, Uitsnede uitsnede) {
        return Bladzijde.van(vragen.historie(actor.bereik(), bedrijf, uitsnede), uitsnede.aantal());
    }

    /**
     * All companies of an uitvraag with what they gave in, as CSV for a Dutch spreadsheet. Two statements and a line in
     * the audit log.
     *
     * @throws NietGevonden when there is no such uitvraag
     */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional
    public String csv(Actor actor, UitvraagId id) {
        var vandaag = vandaag();
        var uitvraag =
                voortgang.uitvraag(actor.bereik(), id, vandaag).orElseThrow(() -> new NietGevonden("uitvraag", id));
        var regels = voortgang.bedrijven(actor.bereik(), id, Vraagfilter.ALLE, vandaag, null);
        audit.schrijf(
                actor,
                Handeling.UITVRAAG_INZIEN,
                new Onderwerp(null, null, "uitvraag", id.waarde()),
                "als bestand bewaard, bedrijven " + regels.size());
        return Aantallenbestand.van(uitvraag, regels);
    }
}
