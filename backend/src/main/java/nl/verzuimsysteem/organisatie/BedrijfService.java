package nl.verzuimsysteem.organisatie;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Uitnodiging;
import org.jspecify.annotations.Nullable;

/** Keeps the companies that were taken on: their data, regio, subscription, beheerders and end. */
@Singleton
public class BedrijfService {
    private static final String SOORT = "bedrijf";

    private final BedrijfRepository bedrijven;
    private final RegioRepository regios;
    private final Bedrijfsslot slot;
    private final Eersteaccount eersteaccount;
    private final Uitnodiging uitnodiging;
    private final Bedrijfspost brieven;
    private final UitgaandePost post;
    private final Bewaartermijn bewaren;
    private final ApplicationEventPublisher<BedrijfVerhuisd> gebeurtenissen;
    private final AuditLog audit;
    private final Clock klok;

    BedrijfService(
            BedrijfRepository bedrijven,
            RegioRepository regios,
            Bedrijfsslot slot,
            Eersteaccount eersteaccount,
            Uitnodiging uitnodiging,
            Bedrijfspost brieven,
            UitgaandePost post,
            Bewaartermijn bewaren,
            ApplicationEventPublisher<BedrijfVerhuisd> gebeurtenissen,
            AuditLog audit,
            Clock klok) {
        this.bedrijven = bedrijven;
        this.regios = regios;
        this.slot = slot;
        this.eersteaccount = eersteaccount;
        this.uitnodiging = uitnodiging;
        this.brieven = brieven;
        this.post = post;
        this.bewaren = bewaren;
        this.gebeurtenissen = gebeurtenissen;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * All there is to keep of a company. Three statements.
     *
     * @throws NietGevonden when there is no such company
     */
    @Mag(Handeling.BEDRIJF_BEHEREN)
    @Transactional(readOnly = true)
    public Bedrijfsbeheer lees(Actor actor, BedrijfId id) {
        var rij = vind(actor, id);
        var einde = rij.beeindigdOp();
        return new Bedrijfsbeheer(
                id,
                rij.versie(),
                rij.gegevens(),
                rij.regio(),
                rij.regionaam(),
                rij.aangeslotenOp(),
                einde,
                einde == null ? null : einde.plusYears(bewaren.jarenNaEinde()),
                bedrijven.abonnementen(actor.bereik(), id),
                bedrijven.beheerders(actor.bereik(), id, Kalender.vandaag(klok)));
    }

    /**
     * Changes the data of a company. A change that changes nothing is no act. Three statements.
     *
     * @param versie the version that was read
     * @throws OngeldigeInvoer on the fields of {@link Bedrijfsinvoer}
     * @throws Conflict when somebody else changed it in between
     */
    @Mag(Handeling.BEDRIJF_BEHEREN)
    @Transactional
    public void wijzig(Actor actor, BedrijfId id, int versie, Bedrijfsinvoer gegevens) {
        var oud = vind(actor, id).gegevens();
        gegevens.controleer();
        var velden = gegevens.verschillen(oud);
        if (velden.isEmpty()) {
            return;
        }
        if (!bedrijven.wijzig(id, versie, gegevens)) {
            throw new Conflict("organisatie.conflict");
        }
        schrijf(actor, id, String.join(", ", velden));
    }

    /**
     * Moves a company to another regio, with all rows by which a team finds its work: from the next click on the old
     * team sees nothing of it and the new team everything. Four statements, and one for each table that moves along.
     *
     * @throws NietGevonden when there is no such company or regio
     */
    @Mag(Handeling.BEDRIJF_BEHEREN)
    @Transactional
    public void verhuis(Actor actor, BedrijfId id, RegioId naar) {
        var stand = slot.neem(actor.bereik(), id);
        if (regios.lees(actor.bereik(), naar).isEmpty()) {
            throw new NietGevonden("regio", naar);
        }
        if (stand.regio().equals(naar)) {
            return;
        }
        bedrijven.zetRegio(id, naar);
        gebeurtenissen.publishEvent(new BedrijfVerhuisd(id, stand.regio(), naar));
        schrijf(actor, id, "verhuisd van regio %s naar %s".formatted(stand.regio(), naar));
    }

    /**
     * Lets another subscription hold from a day on. The one that runs then ends, what was agreed on for later lapses.
     * Six statements at most.
     *
     * @throws OngeldigeInvoer on {@code van} or {@code abonnement}
     * @throws Conflict when the company has ended by then
     */
    @Mag(Handeling.BEDRIJF_BEHEREN)
    @Transactional
    public void wijzigAbonnement(Actor actor, BedrijfId id, Abonnement.@Nullable Soort soort, @Nullable LocalDate van) {
        NieuwBedrijf.gekozen(soort, van).klaar();
        wissel(actor, id, Objects.requireNonNull(soort), Objects.requireNonNull(van));
    }

    private void wissel(Actor actor, BedrijfId id, Abonnement.Soort soort, LocalDate van) {
        slot.neem(actor.bereik(), id).eisLopend(van);
        var abonnementen = new Abonnementen(bedrijven.abonnementen(actor.bereik(), id));
        if (abonnementen.isAl(soort, van)) {
            return;
        }
        var wissel = abonnementen.wissel(soort, van, Kalender.vandaag(klok));
        if (wissel.vervalt()) {
            bedrijven.vervalVanaf(id, van);
        }
        if (wissel.looptAf()) {
            bedrijven.looptTot(id, van);
        }
        bedrijven.voegToe(id, new Abonnement(soort, van, null));
        schrijf(actor, id, "abonnement");
    }

    /**
     * Ends a company on a day. From then on nothing new is taken in; all that is there can be read until it is erased.
     * Its beheerders hear of it by mail. Five statements.
     *
     * @param per the first day it is no customer any more, today at the earliest
     * @throws OngeldigeInvoer on {@code per}
     * @throws Conflict when it has ended already
     */
    @Mag(Handeling.BEDRIJF_BEHEREN)
    @Transactional
    public void beeindig(Actor actor, BedrijfId id, @Nullable LocalDate per) {
        if (per == null) {
            throw OngeldigeInvoer.veld("per", "organisatie.einde.leeg");
        }
        var vandaag = Kalender.vandaag(klok);
        var stand = slot.neem(actor.bereik(), id);
        if (per.equals(stand.beeindigdOp())) {
            return;
        }
        stand.eisLopend(vandaag);
        if (per.isBefore(vandaag)) {
            throw OngeldigeInvoer.veld("per", "organisatie.einde.verleden", Kalender.kort(vandaag));
        }
        bedrijven.zetEinde(id, per);
        meld(actor, id, stand, vandaag, Bedrijfspost.Soort.BEEINDIGD);
        schrijf(actor, id, "beëindigd per " + per);
    }

    /**
     * Takes the end of a company back while it lies ahead. Its beheerders hear of it by mail. Five statements.
     *
     * @throws Conflict when it has ended already
     */
    @Mag(Handeling.BEDRIJF_BEHEREN)
    @Transactional
    public void trekEindeIn(Actor actor, BedrijfId id) {
        var vandaag = Kalender.vandaag(klok);
        var stand = slot.neem(actor.bereik(), id);
        if (stand.beeindigdOp() == null) {
            return;
        }
        stand.eisLopend(vandaag);
        bedrijven.zetEinde(id, null);
        meld(actor, id, stand, vandaag, Bedrijfspost.Soort.TOCH_NIET);
        schrijf(actor, id, "einde ingetrokken");
    }

    /**
     * Gives a company one more gebruikersbeheerder, of whom those that are there hear by mail; or invites the one with
     * this address again. Twelve statements at most.
     *
     * @throws OngeldigeInvoer on the fields of {@link Persoonsinvoer}
     * @throws Conflict when the company has ended
     */
    @Mag(Handeling.BEDRIJF_BEHEREN)
    @Transactional
    public void nodigBeheerderUit(Actor actor, BedrijfId id, Persoonsinvoer persoon) {
        var vandaag = Kalender.vandaag(klok);
        slot.neem(actor.bereik(), id).eisLopend(vandaag);
        persoon.controleer();
        var beheerders = bedrijven.postadressen(actor.bereik(), id, vandaag);
        var bekend = beheerders.stream()
                .filter(een -> een.email().equalsIgnoreCase(persoon.email()))
                .findFirst();
        if (bekend.isPresent()) {
            var een = bekend.get();
            uitnodiging.stuur(een.id(), een.naam(), een.email(), een.taal());
        } else {
            var nieuw = eersteaccount.maak(actor, id, persoon, vandaag);
            post.zetKlaar(beheerders.stream()
                    .map(een -> brieven.beheerderErbij(nieuw, een))
                    .toList());
        }
        schrijf(actor, id, "beheerder uitgenodigd");
    }

    private BedrijfRepository.Rij vind(Actor actor, BedrijfId id) {
        return bedrijven.lees(actor.bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
    }

    private void meld(Actor actor, BedrijfId id, Bedrijfsstand stand, LocalDate vandaag, Bedrijfspost.Soort soort) {
        post.zetKlaar(bedrijven.postadressen(actor.bereik(), id, vandaag).stream()
                .map(adres -> brieven.brief(soort, id, stand.versie(), adres))
                .toList());
    }

    private void schrijf(Actor actor, BedrijfId id, String bijzonderheid) {
        audit.schrijf(actor, Handeling.BEDRIJF_BEHEREN, Onderwerp.van(SOORT, id, null, id), bijzonderheid);
    }
}
