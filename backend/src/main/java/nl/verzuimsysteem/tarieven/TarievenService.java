package nl.verzuimsysteem.tarieven;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** Keeps what services and subscriptions cost, and what is included in which. A change works from a day, never back. */
@Singleton
public class TarievenService {
    private static final int DAGEN_PER_WEEK = 7;

    private final Tarieflezer lezer;
    private final Tariefboek boek;
    private final Tariefzoeker zoeker;
    private final AuditLog audit;
    private final Clock klok;

    TarievenService(Tarieflezer lezer, Tariefboek boek, Tariefzoeker zoeker, AuditLog audit, Clock klok) {
        this.lezer = lezer;
        this.boek = boek;
        this.zoeker = zoeker;
        this.audit = audit;
        this.klok = klok;
    }

    /** All that holds today. Two statements. */
    @Mag(Handeling.TARIEVEN_INZIEN)
    @Transactional(readOnly = true)
    public Tariefoverzicht overzicht(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        return new Tariefoverzicht(lezer.diensten(vandaag), lezer.vormen(vandaag));
    }

    /**
     * One service with its prices and rules of the past, of today and to come. Three statements.
     *
     * @throws NietGevonden when there is no such service
     */
    @Mag(Handeling.TARIEVEN_INZIEN)
    @Transactional(readOnly = true)
    public Tariefkaart.VanDienst dienst(Actor actor, String code) {
        return lezer.dienst(code, Kalender.vandaag(klok)).orElseThrow(() -> new NietGevonden("dienst", 0));
    }

    /** One form of subscription with its prices of the past, of today and to come. Two statements. */
    @Mag(Handeling.TARIEVEN_INZIEN)
    @Transactional(readOnly = true)
    public Tariefkaart.VanAbonnement abonnement(Actor actor, Abonnement.Soort soort) {
        return lezer.abonnement(soort, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden("abonnementsvorm", soort.ordinal()));
    }

    /**
     * What a service would cost a company today, in a week of a case. One statement.
     *
     * @param week 1 for the first seven days
     * @throws NietGevonden when there is no such company or service
     * @throws OngeldigeInvoer on {@code week}
     */
    @Mag(Handeling.TARIEVEN_INZIEN)
    @Transactional(readOnly = true)
    public Prijsoordeel probeer(Actor actor, BedrijfId bedrijf, String dienst, @Nullable Integer week) {
        var gekozen = Objects.requireNonNull(Inbegrip.totWeek(Inbegrip.TOT_WEEK, week));
        var vandaag = Kalender.vandaag(klok);
        return zoeker.zoek(actor.bereik(), bedrijf, dienst, vandaag)
                .oordeel(vandaag, vandaag.minusDays((long) (gekozen - 1) * DAGEN_PER_WEEK));
    }

    /**
     * Gives a service another price from a day. The one that runs then ends. Five statements.
     *
     * @throws NietGevonden when there is no such service
     * @throws OngeldigeInvoer on {@code bedrag} or {@code van}
     * @throws Conflict when somebody else changed the service since it was read
     */
    @Mag(Handeling.TARIEVEN_WIJZIGEN)
    @Transactional
    public void zetPrijs(Actor actor, String dienst, NieuwePrijs nieuw) {
        zetPrijs(actor, new Reeks.Dienstprijs(dienst), nieuw, "prijs van " + dienst);
    }

    /**
     * Gives a subscription another price from a day, per employee per calendar month. The one that runs then ends. Five
     * statements.
     *
     * @throws OngeldigeInvoer on {@code bedrag} or {@code van}
     * @throws Conflict when somebody else changed it since it was read
     */
    @Mag(Handeling.TARIEVEN_WIJZIGEN)
    @Transactional
    public void zetAbonnementsprijs(Actor actor, Abonnement.Soort soort, NieuwePrijs nieuw) {
        zetPrijs(actor, new Reeks.Abonnementsprijs(soort), nieuw, "prijs van abonnement " + soort);
    }

    private void zetPrijs(Actor actor, Reeks reeks, NieuwePrijs nieuw, String wat) {
        var bedrag = NieuwePrijs.lees(nieuw.bedrag());
        zet(actor, reeks, nieuw.sleutel(), nieuw.versie(), nieuw.van(), bedrag.cent(), wat);
    }

    /**
     * Lets another rule decide from a day until which week a service is included in a subscription. Five statements.
     *
     * @throws NietGevonden when there is no such service
     * @throws OngeldigeInvoer on {@code inbegrip}, {@code week} or {@code van}
     * @throws Conflict when somebody else changed the service since it was read
     */
    @Mag(Handeling.TARIEVEN_WIJZIGEN)
    @Transactional
    public void zetRegel(Actor actor, String dienst, Abonnement.Soort abonnement, NieuweRegel nieuw) {
        var totWeek = Inbegrip.totWeek(nieuw.inbegrip(), nieuw.week());
        zet(
                actor,
                new Reeks.Inbegrepen(dienst, abonnement),
                nieuw.sleutel(),
                nieuw.versie(),
                nieuw.van(),
                totWeek,
                "regel van " + dienst + " bij " + abonnement);
    }

    private void zet(
            Actor actor,
            Reeks reeks,
            String sleutel,
            int versie,
            @Nullable LocalDate van,
            @Nullable Number waarde,
            String wat) {
        eisSleutel(sleutel);
        if (!boek.neem(reeks, versie)) {
            if (boek.isGedaan(reeks, sleutel)) {
                return;
            }
            throw anders(reeks);
        }
        var plaats = boek.opvolging(reeks).plaats(van, null, Kalender.vandaag(klok));
        var dag = Objects.requireNonNull(van);
        boek.zet(reeks, plaats.eindigt());
        boek.voegToe(
                reeks, dag, plaats.tot(), waarde, new Tariefboek.Vastlegging(sleutel, klok.instant(), actor.naam()));
        audit.schrijf(actor, Handeling.TARIEVEN_WIJZIGEN, Onderwerp.lijst("tarief", null), wat + " vanaf " + dag);
    }

    /**
     * Takes back a price or a rule that does not hold yet; the one before it goes on. Doing it again changes nothing. Five
     * statements.
     *
     * @param versie of the service or the form of subscription, as it was read
     * @throws NietGevonden when there is no such service
     * @throws Conflict when it holds already, or somebody else changed something since it was read
     */
    @Mag(Handeling.TARIEVEN_WIJZIGEN)
    @Transactional
    public void trekIn(Actor actor, Reeks reeks, int versie, TariefId id) {
        if (!boek.neem(reeks, versie)) {
            if (boek.bestaat(reeks) && !boek.opvolging(reeks).heeft(id.waarde())) {
                return;
            }
            throw anders(reeks);
        }
        var opvolging = boek.opvolging(reeks);
        if (!opvolging.heeft(id.waarde())) {
            throw new NietGevonden("tarief", id);
        }
        var ervoor = opvolging.trekIn(id.waarde(), Kalender.vandaag(klok));
        boek.verwijder(reeks, id);
        boek.zet(reeks, ervoor);
        audit.schrijf(
                actor,
                Handeling.TARIEVEN_WIJZIGEN,
                new Onderwerp(null, null, "tarief", id.waarde()),
                "ingetrokken: " + reeks);
    }

    private RuntimeException anders(Reeks reeks) {
        return boek.bestaat(reeks) ? new Conflict("tarieven.conflict") : new NietGevonden("dienst", 0);
    }

    static void eisSleutel(String sleutel) {
        if (!Sleutel.isGeldig(sleutel)) {
            throw OngeldigeInvoer.veld("sleutel", "tarieven.sleutel");
        }
    }
}
