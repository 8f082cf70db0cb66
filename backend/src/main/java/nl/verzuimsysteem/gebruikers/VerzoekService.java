package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietDoorU;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * Decides on what a beheerder wants changed of his own account, and on what could make him his own second pair of eyes: a second beheerder of the company does, and who keeps the
 * application when there is no second one.
 */
@Singleton
public class VerzoekService {
    private static final String SOORT = "wijzigingsverzoek";
    private static final String OPEN = "OPEN";

    private final VerzoekRepository verzoeken;
    private final RechtencontroleRepository controles;
    private final DoelwitRepository doelwitten;
    private final Uitvoering uitvoering;
    private final AuditLog audit;
    private final Clock klok;

    VerzoekService(
            VerzoekRepository verzoeken,
            RechtencontroleRepository controles,
            DoelwitRepository doelwitten,
            Uitvoering uitvoering,
            AuditLog audit,
            Clock klok) {
        this.verzoeken = verzoeken;
        this.controles = controles;
        this.doelwitten = doelwitten;
        this.uitvoering = uitvoering;
        this.audit = audit;
        this.klok = klok;
    }

    /** The open requests this person may see, oldest first. One statement. */
    @Mag(Handeling.GEBRUIKER_GOEDKEUREN)
    @Transactional(readOnly = true)
    public List<Verzoek> open(Actor actor) {
        return verzoeken.open(actor.bereik(), actor, isBeheerder(actor), Kalender.vandaag(klok));
    }

    /**
     * Approves a request, which is then done.
     *
     * @param gezien when it was asked, as it was shown: what is approved is what was seen
     * @throws Conflict when he asked it himself or it is about him, when somebody decided before, when the request was
     *     worded anew since it was shown, or when the account was changed or serves another organisation since it was
     *     asked
     * @throws NietGevonden when it lies out of scope
     */
    @Mag(Handeling.GEBRUIKER_GOEDKEUREN)
    @Transactional
    public void keurGoed(Actor actor, VerzoekId id, Instant gezien) {
        var stuk = vind(actor, id);
        if (!stuk.mag()) {
            throw new NietDoorU("gebruikers.conflict.eigenVerzoek");
        }
        if (!stuk.gevraagdOp().equals(gezien)) {
            throw new Conflict("gebruikers.conflict.anderVerzoek");
        }
        eisZelfdeAccount(stuk);
        verzoeken.beslis(stuk, actor, "GOEDGEKEURD", klok.instant());
        var wie = stuk.gebruiker();
        if (stuk.soort() == Verzoeksoort.NAKIJKEN) {
            controles.beoordeel(
                    stuk.bedrijf(), Objects.requireNonNull(stuk.regel()), Oordeel.KLOPT, actor, klok.instant());
        } else {
            wie = uitvoering.voer(actor, stuk.bedrijf(), wie, stuk.wijziging());
        }
        schrijf(actor, stuk, wie, "goedgekeurd: ");
    }

    /**
     * Refuses a request; who asked it takes it back this way.
     *
     * @throws Conflict when it is about him and somebody else asked it, or when somebody decided before
     * @throws NietGevonden when it lies out of scope
     */
    @Mag(Handeling.GEBRUIKER_GOEDKEUREN)
    @Transactional
    public void wijsAf(Actor actor, VerzoekId id) {
        var stuk = vind(actor, id);
        var ingetrokken = stuk.gevraagdDoor().equals(actor.gebruiker());
        if (!stuk.mag() && !ingetrokken) {
            throw new NietDoorU("gebruikers.conflict.eigenVerzoek");
        }
        verzoeken.beslis(stuk, actor, ingetrokken ? "INGETROKKEN" : "AFGEWEZEN", klok.instant());
        schrijf(actor, stuk, stuk.gebruiker(), ingetrokken ? "ingetrokken: " : "afgewezen: ");
    }

    /** Between the question and the answer the account may have come to be another's. */
    private void eisZelfdeAccount(VerzoekRepository.Stuk stuk) {
        if (!stuk.zelfdeAccount()) {
            throw new Conflict("gebruikers.conflict.gewijzigd");
        }
        var wie = stuk.gebruiker();
        if (wie != null
                && stuk.soort().isVanAccount()
                && doelwitten
                        .account(
                                new Bereik.Bedrijven(Set.of(stuk.bedrijf()), Set.of()),
                                null,
                                wie,
                                "",
                                "",
                                Kalender.vandaag(klok))
                        .map(DoelwitRepository.Account::thuis)
                        .isEmpty()) {
            throw new NietDoorU("gebruikers.conflict.elders");
        }
    }

    private VerzoekRepository.Stuk vind(Actor actor, VerzoekId id) {
        var stuk = verzoeken
                .stuk(actor.bereik(), actor, isBeheerder(actor), id, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden(SOORT, id));
        if (!stuk.status().equals(OPEN)) {
            throw new Conflict("gebruikers.conflict.beslist");
        }
        return stuk;
    }

    private void schrijf(Actor actor, VerzoekRepository.Stuk stuk, @Nullable GebruikerId wie, String wat) {
        audit.schrijf(
                actor,
                Handeling.GEBRUIKER_GOEDKEUREN,
                Onderwerp.van(SOORT, stuk.bedrijf(), null, stuk.id()),
                wat + stuk.wijziging().omschrijving() + (wie == null ? "" : " gebruiker " + wie));
    }

    private static boolean isBeheerder(Actor actor) {
        return actor.functie() == Functie.GEBRUIKERSBEHEERDER;
    }
}
