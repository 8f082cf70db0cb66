package nl.verzuimsysteem.organisatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.gebruikers.Accounts;
import nl.verzuimsysteem.gebruikers.Adreswissel;
import nl.verzuimsysteem.gebruikers.NieuwAccount;
import nl.verzuimsysteem.gebruikers.Toekenning;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Bevestigd;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Uitnodiging;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of the people of the arbodienst and the functions they hold. Nobody changes his own, and who audits the
 * system does nothing else in it.
 */
@Singleton
public class ArbodienstService {
    private static final String TAAL = "nl";

    private final StafRepository staf;
    private final VervangingRepository slot;
    private final OrganisatieRepository organisatie;
    private final Accounts accounts;
    private final Uitnodiging uitnodiging;
    private final Adreswissel adreswissel;
    private final AuditLog audit;
    private final Clock klok;

    ArbodienstService(
            StafRepository staf,
            VervangingRepository slot,
            OrganisatieRepository organisatie,
            Accounts accounts,
            Uitnodiging uitnodiging,
            Adreswissel adreswissel,
            AuditLog audit,
            Clock klok) {
        this.staf = staf;
        this.slot = slot;
        this.organisatie = organisatie;
        this.accounts = accounts;
        this.uitnodiging = uitnodiging;
        this.adreswissel = adreswissel;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The people of the arbodienst, by name. Two statements.
     *
     * @param zoektekst part of the name, the login name or the address; empty for all
     */
    @Mag(Handeling.ARBODIENST_BEHEREN)
    @Transactional(readOnly = true)
    public Bladzijde<Staflid> lijst(Actor actor, String zoektekst, boolean ookGeblokkeerd, Uitsnede uitsnede) {
        var rijen = staf.accounts(actor.bereik(), zoektekst, ookGeblokkeerd, uitsnede);
        var plaatsen = staf.plaatsen(
                actor.bereik(), rijen.stream().map(Staflid.Account::id).toList(), Kalender.vandaag(klok));
        return Bladzijde.van(
                rijen.stream()
                        .map(account -> new Staflid(
                                account,
                                plaatsen.stream()
                                        .filter(plaats -> plaats.gebruiker().equals(account.id()))
                                        .toList()))
                        .toList(),
                uitsnede.aantal());
    }

    /**
     * One person. Three statements.
     *
     * @throws NietGevonden when he is nobody of the arbodienst
     */
    @Mag(Handeling.ARBODIENST_BEHEREN)
    @Transactional
    public Staflid lees(Actor actor, GebruikerId id) {
        var lid = vind(actor, id);
        schrijf(actor, id, "bekeken");
        return lid;
    }

    /**
     * Makes an account and invites the person by mail. The address makes a repeat give the first one. Seven statements
     * at most.
     *
     * @throws OngeldigeInvoer on the fields of {@link Persoonsinvoer}; on {@code email} when somebody else logs in by it
     */
    @Mag(Handeling.ARBODIENST_BEHEREN)
    @Transactional
    public GebruikerId maak(Actor actor, Persoonsinvoer persoon) {
        persoon.controleer();
        var id = accounts.vindOfMaak(new NieuwAccount(null, persoon.naam(), persoon.email(), persoon.telefoon(), null));
        var gevonden = staf.lees(actor.bereik(), id, Kalender.vandaag(klok));
        if (gevonden.isEmpty() || !gevonden.get().account().naam().equals(persoon.naam())) {
            throw OngeldigeInvoer.veld("email", "organisatie.persoon.bekend");
        }
        schrijf(actor, id, "nieuw account");
        return id;
    }

    /**
     * Changes name and addresses of somebody else. The old address hears of another one, and links that were sent to it
     * are worthless. Who does it has just shown again who he is. Four statements, ten at most with another address.
     *
     * @param versie the version that was read
     * @throws OngeldigeInvoer on the fields of {@link Persoonsinvoer}
     * @throws Conflict when it is one's own account, or somebody else changed it in between
     */
    @Mag(Handeling.ARBODIENST_BEHEREN)
    @Bevestigd
    @Transactional
    public void wijzig(Actor actor, GebruikerId id, int versie, Persoonsinvoer persoon) {
        var oud = vindAnder(actor, id).account().email();
        persoon.controleer();
        if (!staf.wijzig(id, versie, persoon)) {
            throw new Conflict("organisatie.conflict");
        }
        if (!oud.equalsIgnoreCase(persoon.email())) {
            adreswissel.na(id, oud, versie);
        }
        schrijf(actor, id, "account gewijzigd");
    }

    /** Blocks somebody else: his next click is refused. Five statements. */
    @Mag(Handeling.ARBODIENST_BEHEREN)
    @Transactional
    public void blokkeer(Actor actor, GebruikerId id) {
        vindAnder(actor, id);
        if (accounts.blokkeer(id, null)) {
            schrijf(actor, id, "geblokkeerd");
        }
    }

    /** Lets somebody else in again. Five statements. */
    @Mag(Handeling.ARBODIENST_BEHEREN)
    @Transactional
    public void deblokkeer(Actor actor, GebruikerId id) {
        vindAnder(actor, id);
        if (accounts.geefVrij(id, null)) {
            schrijf(actor, id, "gedeblokkeerd");
        }
    }

    /**
     * Sends somebody else a new invitation; older ones are worthless then. Who does it has just shown again who he is. Six
     * statements.
     */
    @Mag(Handeling.ARBODIENST_BEHEREN)
    @Bevestigd
    @Transactional
    public void nodigUit(Actor actor, GebruikerId id) {
        var account = vindAnder(actor, id).account();
        uitnodiging.stuur(id, account.naam(), account.email(), TAAL);
        schrijf(actor, id, "uitgenodigd");
    }

    /**
     * Gives somebody else a function: in the team of a regio, at a company by name, or for all of the arbodienst. One he
     * holds already is not given twice. Who does it has just shown again who he is. Seven statements at most.
     *
     * @throws OngeldigeInvoer on {@code functie}, {@code regio}, {@code bedrijf} or {@code van}
     * @throws Conflict when he would audit the system and do something else in it, or it is one's own account
     */
    @Mag(Handeling.ARBODIENST_BEHEREN)
    @Bevestigd
    @Transactional
    public void geef(Actor actor, GebruikerId id, Staffunctie nieuw) {
        EigenAccount.weiger(actor, id);
        slot.houdVast(List.of(id));
        var lid = vind(actor, id);
        var vandaag = Kalender.vandaag(klok);
        nieuw.controleer(vandaag);
        var functie = Objects.requireNonNull(nieuw.functie());
        // Who audits the system keeps none of it and works in no team.
        lid.plaatsen().stream()
                .map(Staflid.Plaats::functie)
                .filter(een -> (een == Functie.LOGBEHEERDER) != (functie == Functie.LOGBEHEERDER))
                .findFirst()
                .ifPresent(tegen -> {
                    throw new Conflict(
                            "organisatie.functie.gescheiden", lid.account().naam(), tegen.naam());
                });
        var bedrijf = functie.isRegioteam() ? nieuw.bedrijf() : null;
        if (bedrijf != null
                && organisatie.bedrijf(actor.bereik(), bedrijf, vandaag).isEmpty()) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        var gegeven = accounts.geef(
                actor,
                id,
                new Toekenning(
                        functie,
                        functie.isRegioteam() && bedrijf == null ? nieuw.regio() : null,
                        bedrijf,
                        null,
                        null,
                        null,
                        Objects.requireNonNull(nieuw.van()),
                        null));
        if (gegeven) {
            schrijf(actor, id, "functie gegeven: " + functie);
        }
    }

    /**
     * Ends a function of somebody else; today ends it at his next click. Five statements.
     *
     * @throws NietGevonden when it is no function of the arbodienst, or it ended already
     */
    @Mag(Handeling.ARBODIENST_BEHEREN)
    @Transactional
    public void beeindig(Actor actor, FunctieId functie, @Nullable LocalDate per) {
        var vandaag = Kalender.vandaag(klok);
        var plaats =
                staf.plaats(actor.bereik(), functie, vandaag).orElseThrow(() -> new NietGevonden("functie", functie));
        EigenAccount.weiger(actor, plaats.gebruiker());
        if (per == null) {
            throw OngeldigeInvoer.veld("per", "organisatie.einde.leeg");
        }
        if (per.isBefore(vandaag)) {
            throw OngeldigeInvoer.veld("per", "organisatie.einde.verleden", Kalender.kort(vandaag));
        }
        accounts.beeindig(actor, functie, per);
        schrijf(actor, plaats.gebruiker(), "functie beëindigd: " + plaats.functie());
    }

    private Staflid vindAnder(Actor actor, GebruikerId id) {
        EigenAccount.weiger(actor, id);
        return vind(actor, id);
    }

    private Staflid vind(Actor actor, GebruikerId id) {
        return staf.lees(actor.bereik(), id, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden("gebruiker", id));
    }

    private void schrijf(Actor actor, GebruikerId id, String bijzonderheid) {
        audit.schrijf(
                actor,
                Handeling.ARBODIENST_BEHEREN,
                new Onderwerp(null, null, "gebruiker", id.waarde()),
                bijzonderheid);
    }
}
