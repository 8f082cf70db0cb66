package nl.verzuimsysteem.verrichtingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Tariefzoeker;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Medischewacht;
import nl.verzuimsysteem.verzuim.Zaakslot;
import org.jspecify.annotations.Nullable;

/** What is put in by hand, such as a no-show, and what is taken back. */
@Singleton
public class VerrichtingService {
    private static final String SOORT = "verrichting";

    private final PlekRepository plekken;
    private final KostenRepository kosten;
    private final Tariefzoeker tarieven;
    private final Verrichtingenboek boek;
    private final Zaakslot slot;
    private final AuditLog audit;
    private final Clock klok;

    VerrichtingService(
            PlekRepository plekken,
            KostenRepository kosten,
            Tariefzoeker tarieven,
            Verrichtingenboek boek,
            Zaakslot slot,
            AuditLog audit,
            Clock klok) {
        this.plekken = plekken;
        this.kosten = kosten;
        this.tarieven = tarieven;
        this.boek = boek;
        this.slot = slot;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Puts in something that was delivered in a case. Four statements. Again with the same key records nothing more.
     *
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     * @throws OngeldigeInvoer on the fields of {@link NieuweVerrichting}
     */
    @Mag(Handeling.VERRICHTING_VASTLEGGEN)
    @Transactional
    public VerrichtingId legVast(Actor actor, NieuweVerrichting nieuw) {
        var vandaag = Kalender.vandaag(klok);
        var datum = nieuw.datum();
        var code = nieuw.dienst() == null ? "" : nieuw.dienst();
        var plek = plekken.plek(
                        actor.bereik(),
                        new PlekRepository.Vraag(
                                nieuw.dossier(),
                                null,
                                code,
                                datum == null ? vandaag : datum,
                                actor.persoon(),
                                nieuw.sleutel()))
                .orElseThrow(() -> new NietGevonden("dossier", nieuw.dossier()));
        if (plek.bekend() != null) {
            return plek.bekend();
        }
        var invoer = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "verrichtingen.sleutel")
                .eis(plek.tarief().gevonden().isPresent(), "dienst", "verrichtingen.dienst.kies")
                .eis(plek.tarief().eenheid() != Per.UUR, "dienst", "verrichtingen.dienst.tijd")
                .eis(!Boolean.TRUE.equals(plek.tarief().naamloos()), "dienst", "verrichtingen.dienst.naamloos");
        Invoer.datum(invoer, datum, plek.eersteZiektedag(), vandaag);
        var wacht = new Medischewacht(nieuw.nietMedisch());
        var reden = Invoer.reden(invoer, nieuw.reden(), wacht);
        invoer.klaar();
        slot.houd(plek.bedrijf(), plek.dossier());
        var id = boek.voegToe(new Verrichtingenboek.Nieuw(
                plek.bedrijf(),
                plek.dossier(),
                null,
                code,
                plek.dag(),
                null,
                plek.prijs(),
                plek.dienst().dienst().btw(),
                Verrichtingenboek.vanSleutel(nieuw.sleutel()),
                reden,
                klok.instant(),
                actor.naam()));
        audit.schrijf(
                actor,
                Handeling.VERRICHTING_VASTLEGGEN,
                Onderwerp.van(SOORT, plek.bedrijf(), plek.werknemer(), id),
                wacht.inLog(code));
        return id;
    }

    /**
     * Puts in a service of which the employer must not learn for whom it was: it belongs to the company alone, and to no
     * case. Its month is kept and not its day, and nothing is written with it: so nobody can be found by it. Three
     * statements. Again with the same key records nothing more.
     *
     * @param sleutel by which giving it in twice records it once
     * @param dienst the code of a nameless service
     * @param maand in which it was delivered; it costs what its first day says
     * @throws NietGevonden when the company lies outside the scope, or there is no such service
     * @throws OngeldigeInvoer on {@code sleutel}, {@code dienst}, {@code maand}
     */
    @Mag(Handeling.VERRICHTING_VASTLEGGEN)
    @Transactional
    public VerrichtingId legNaamloosVast(
            Actor actor, BedrijfId bedrijf, String sleutel, String dienst, @Nullable YearMonth maand) {
        if (dienst.isBlank()) {
            throw OngeldigeInvoer.veld("dienst", "verrichtingen.dienst.kies");
        }
        var vandaag = Kalender.vandaag(klok);
        var dag = (maand == null ? YearMonth.from(vandaag) : maand).atDay(1);
        var gevonden = tarieven.zoek(actor.bereik(), bedrijf, dienst, dag);
        var invoer = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(sleutel), "sleutel", "verrichtingen.sleutel")
                .eis(gevonden.dienst().naamloos(), "dienst", "verrichtingen.dienst.metNaam");
        Invoer.maand(invoer, maand, vandaag);
        invoer.klaar();
        var id = boek.voegToe(new Verrichtingenboek.Nieuw(
                bedrijf,
                null,
                null,
                dienst,
                dag,
                null,
                gevonden.oordeel(dag, null),
                gevonden.dienst().btw(),
                Verrichtingenboek.vanSleutel(sleutel),
                null,
                klok.instant(),
                actor.naam()));
        audit.schrijf(actor, Handeling.VERRICHTING_VASTLEGGEN, Onderwerp.van(SOORT, bedrijf, null, id), dienst);
        return id;
    }

    /**
     * Takes one back by a counter-entry. Four statements. Again gives the same counter-entry, and changes nothing.
     *
     * @param reden why, for the employer to read: 5 to 200 characters, never medical
     * @param nietMedisch whether a word in it that looks medical is not meant so; then it is kept, and logged
     * @throws NietGevonden when it lies outside the scope
     * @throws GeenRecht when it is not one's own time, for who may take back no more than that
     * @throws OngeldigeInvoer on {@code reden}, also when it is nameless: see {@link #corrigeerNaamloos}
     * @throws Conflict when it is itself a counter-entry, or it is one's own time and stands on an invoice
     */
    @Mag(Handeling.VERRICHTING_CORRIGEREN)
    @Transactional
    public VerrichtingId corrigeer(Actor actor, VerrichtingId id, String reden, boolean nietMedisch) {
        var stand = stand(actor, id);
        if (stand.tegen() != null) {
            return stand.tegen();
        }
        var invoer = new OngeldigeInvoer.Verzamelaar().eis(!stand.naamloos(), "reden", "verrichtingen.reden.kies");
        var wacht = new Medischewacht(nietMedisch);
        var schoon = Invoer.reden(invoer, reden, wacht);
        invoer.klaar();
        return neemTerug(actor, stand, schoon, wacht);
    }

    /**
     * Takes something nameless back by a counter-entry, for one of the reasons that name nobody. Four statements. Again
     * gives the same counter-entry, and changes nothing.
     *
     * @throws NietGevonden when it lies outside the scope
     * @throws GeenRecht for who may take back no more than his own time
     * @throws OngeldigeInvoer on {@code reden} when it is not nameless
     * @throws Conflict when it is itself a counter-entry
     */
    @Mag(Handeling.VERRICHTING_CORRIGEREN)
    @Transactional
    public VerrichtingId corrigeerNaamloos(Actor actor, VerrichtingId id, Terugneemreden reden) {
        var stand = stand(actor, id);
        if (stand.tegen() != null) {
            return stand.tegen();
        }
        if (!stand.naamloos()) {
            throw OngeldigeInvoer.veld("reden", "verrichtingen.reden.schrijf");
        }
        return neemTerug(actor, stand, reden.melding().tekst(), new Medischewacht(false));
    }

    /** What is to be taken back, of what this person may take back. */
    private KostenRepository.Stand stand(Actor actor, VerrichtingId id) {
        var stand = kosten.stand(actor.bereik(), id, actor.gebruiker()).orElseThrow(() -> new NietGevonden(SOORT, id));
        if (Correctierecht.alleenEigen(actor.functie()) && !stand.eigenTijd()) {
            throw new GeenRecht(Handeling.VERRICHTING_CORRIGEREN, actor.functie());
        }
        if (stand.neemtTerug() != null) {
            throw new Conflict("verrichtingen.corrigeer.tegen");
        }
        if (stand.tegen() == null && !Correctierecht.heeft(actor, stand.eigenTijd(), stand.opFactuur())) {
            throw new Conflict("verrichtingen.corrigeer.factuur");
        }
        return stand;
    }

    private VerrichtingId neemTerug(Actor actor, KostenRepository.Stand stand, String reden, Medischewacht wacht) {
        var tegen = boek.neemTerug(
                stand.bedrijf(), stand.id(), new Verrichtingenboek.Terugname(reden, klok.instant(), actor.naam()));
        audit.schrijf(
                actor,
                Handeling.VERRICHTING_CORRIGEREN,
                Onderwerp.van(SOORT, stand.bedrijf(), stand.werknemer(), stand.id()),
                wacht.inLog("tegenboeking " + tegen));
        return tegen;
    }
}
