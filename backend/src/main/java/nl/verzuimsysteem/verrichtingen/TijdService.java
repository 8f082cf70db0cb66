package nl.verzuimsysteem.verrichtingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Zaakslot;
import org.jspecify.annotations.Nullable;

/**
 * The time of the casemanager and the POB: with a clock that runs until they stop it, whatever happens to their login, or
 * by hand. Booked time is a verrichting at once. An order that is paid by the hour costs the time that is booked on it.
 */
@Singleton
public class TijdService {
    /** More on one day, nobody books in one go. */
    static final int MEESTE_MINUTEN = 480;

    private final PlekRepository plekken;
    private final TijdRepository tijden;
    private final Verrichtingenboek boek;
    private final Tijdafronding afronding;
    private final Zaakslot slot;
    private final AuditLog audit;
    private final Clock klok;

    TijdService(
            PlekRepository plekken,
            TijdRepository tijden,
            Verrichtingenboek boek,
            Tijdafronding afronding,
            Zaakslot slot,
            AuditLog audit,
            Clock klok) {
        this.plekken = plekken;
        this.tijden = tijden;
        this.boek = boek;
        this.afronding = afronding;
        this.slot = slot;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Starts one's clock. Four statements. Again with the same key starts nothing.
     *
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     * @throws OngeldigeInvoer on {@code sleutel}, {@code opdracht}
     * @throws Conflict when one's clock runs already, for this case or another
     */
    @Mag(Handeling.TIJD_BOEKEN)
    @Transactional
    public TijdregelId start(Actor actor, NieuweKlok nieuw) {
        var dienst = Diensten.vanTijd(actor.functie());
        var plek = plek(actor, nieuw.dossier(), nieuw.opdracht(), dienst, Kalender.vandaag(klok), nieuw.sleutel());
        if (plek.regel() != null) {
            return plek.regel();
        }
        var invoer = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "verrichtingen.sleutel");
        if (nieuw.opdracht() != null) {
            plek.opdracht().controleer(invoer, dienst);
        }
        invoer.klaar();
        if (plek.lopend() != null) {
            throw new Conflict("verrichtingen.klok.loopt");
        }
        slot.houd(plek.bedrijf(), plek.dossier());
        var id = tijden.voegToe(new TijdRepository.Nieuw(
                actor.persoon(),
                plek.bedrijf(),
                plek.dossier(),
                nieuw.opdracht(),
                dienst,
                klok.instant(),
                null,
                null,
                nieuw.sleutel()));
        if (id == null) {
            // Somebody, or the same person elsewhere, started it at the same moment.
            throw new Conflict("verrichtingen.klok.loopt");
        }
        schrijf(actor, plek, "klok gestart");
        return id;
    }

    /**
     * Stops one's clock and books its time. Five statements. Stopping it again changes nothing.
     *
     * @param minuten how long it really was, instead of what the clock says; must be given when the clock was forgotten
     * @throws NietGevonden when it is not one's own, or its case lies outside the scope by now
     * @throws OngeldigeInvoer on {@code minuten}
     * @throws Conflict when its case is none any more
     */
    @Mag(Handeling.TIJD_BOEKEN)
    @Transactional
    public void stop(Actor actor, TijdregelId id, @Nullable Integer minuten) {
        var nu = klok.instant();
        var lopend = tijden.klok(actor.bereik(), actor.persoon(), id, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden("tijdregel", id));
        if (!lopend.loopt()) {
            return;
        }
        var duur = Duration.between(lopend.begonnenOp(), nu);
        if (minuten == null && duur.compareTo(Klok.VERGETEN) > 0) {
            throw OngeldigeInvoer.veld(
                    "minuten", "verrichtingen.klok.vergeten", Kalender.kort(lopend.begonnenOp()), MEESTE_MINUTEN);
        }
        if (minuten != null) {
            duurControle(new OngeldigeInvoer.Verzamelaar(), minuten).klaar();
        }
        var geboekt = minuten == null ? afronding.minuten(duur) : afronding.minuten(minuten);
        slot.houd(lopend.bedrijf(), lopend.dossier());
        if (!tijden.stop(actor.persoon(), id, nu, geboekt)) {
            return;
        }
        if (geboekt > 0) {
            boek.voegToe(new Verrichtingenboek.Nieuw(
                    lopend.bedrijf(),
                    lopend.dossier(),
                    lopend.opdracht().id(),
                    lopend.soort(),
                    lopend.dag(),
                    geboekt,
                    lopend.prijs(),
                    lopend.tarief().gevonden().orElseThrow().dienst().btw(),
                    Verrichtingenboek.vanTijd(id),
                    null,
                    nu,
                    actor.naam()));
        }
        audit.schrijf(
                actor,
                Handeling.TIJD_BOEKEN,
                Onderwerp.van("dossier", lopend.bedrijf(), lopend.werknemer(), lopend.dossier()),
                "klok gestopt, minuten: " + geboekt);
    }

    /**
     * Stops one's clock without booking anything: it was started by mistake. Two statements.
     *
     * @throws NietGevonden when it does not run, or is not one's own
     */
    @Mag(Handeling.TIJD_BOEKEN)
    @Transactional
    public void gooiWeg(Actor actor, TijdregelId id) {
        if (!tijden.stop(actor.persoon(), id, klok.instant(), 0)) {
            throw new NietGevonden("tijdregel", id);
        }
        audit.schrijf(actor, Handeling.TIJD_BOEKEN, Onderwerp.GEEN, "klok weggegooid");
    }

    /**
     * Books time by hand. Five statements. Again with the same key books nothing more.
     *
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     * @throws OngeldigeInvoer on the fields of {@link NieuweTijd}
     */
    @Mag(Handeling.TIJD_BOEKEN)
    @Transactional
    public void boek(Actor actor, NieuweTijd nieuw) {
        var dienst = Diensten.vanTijd(actor.functie());
        var vandaag = Kalender.vandaag(klok);
        var datum = nieuw.datum();
        var plek = plek(
                actor, nieuw.dossier(), nieuw.opdracht(), dienst, datum == null ? vandaag : datum, nieuw.sleutel());
        if (plek.regel() != null) {
            return;
        }
        var minuten = nieuw.minuten() == null ? 0 : nieuw.minuten();
        var invoer = duurControle(
                new OngeldigeInvoer.Verzamelaar()
                        .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "verrichtingen.sleutel"),
                minuten);
        Invoer.datum(invoer, datum, plek.eersteZiektedag(), vandaag);
        if (nieuw.opdracht() != null) {
            plek.opdracht().controleer(invoer, dienst);
        }
        var geboekt = minuten <= 0 ? 0 : afronding.minuten(minuten);
        invoer.eis(minuten <= 0 || geboekt > 0, "minuten", "verrichtingen.minuten.eenheid", afronding.eenheid())
                .klaar();
        slot.houd(plek.bedrijf(), plek.dossier());
        var begonnen =
                plek.dag().atTime(LocalTime.NOON).atZone(Kalender.NEDERLAND).toInstant();
        var regel = tijden.voegToe(new TijdRepository.Nieuw(
                actor.persoon(),
                plek.bedrijf(),
                plek.dossier(),
                nieuw.opdracht(),
                dienst,
                begonnen,
                begonnen.plus(Duration.ofMinutes(geboekt)),
                geboekt,
                nieuw.sleutel()));
        if (regel == null) {
            // The same was given in twice at once; the other one is in.
            return;
        }
        boek.voegToe(new Verrichtingenboek.Nieuw(
                plek.bedrijf(),
                plek.dossier(),
                nieuw.opdracht(),
                dienst,
                plek.dag(),
                geboekt,
                plek.prijs(),
                plek.dienst().dienst().btw(),
                Verrichtingenboek.vanTijd(regel),
                null,
                klok.instant(),
                actor.naam()));
        schrijf(actor, plek, "minuten: " + geboekt);
    }

    private Plek plek(
            Actor actor,
            DossierId dossier,
            @Nullable OpdrachtId opdracht,
            String dienst,
            LocalDate dag,
            String sleutel) {
        return plekken.plek(
                        actor.bereik(),
                        new PlekRepository.Vraag(dossier, opdracht, dienst, dag, actor.persoon(), sleutel))
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
    }

    private static OngeldigeInvoer.Verzamelaar duurControle(OngeldigeInvoer.Verzamelaar invoer, int minuten) {
        return invoer.eis(
                minuten >= 1 && minuten <= MEESTE_MINUTEN, "minuten", "verrichtingen.minuten", MEESTE_MINUTEN);
    }

    private void schrijf(Actor actor, Plek plek, String wat) {
        audit.schrijf(
                actor,
                Handeling.TIJD_BOEKEN,
                Onderwerp.van("dossier", plek.bedrijf(), plek.werknemer(), plek.dossier()),
                wat);
    }
}
