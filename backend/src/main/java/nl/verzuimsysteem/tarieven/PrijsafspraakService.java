package nl.verzuimsysteem.tarieven;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import nl.verzuimsysteem.organisatie.Bedrijfsslot;
import nl.verzuimsysteem.tarieven.PrijsafspraakRepository.Afspraakrij;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** Keeps the prices agreed with one company, which take the place of the tariff for a time. */
@Singleton
public class PrijsafspraakService {
    private final PrijsafspraakRepository afspraken;
    private final Bedrijfsslot slot;
    private final AuditLog audit;
    private final Clock klok;

    PrijsafspraakService(PrijsafspraakRepository afspraken, Bedrijfsslot slot, AuditLog audit, Clock klok) {
        this.afspraken = afspraken;
        this.slot = slot;
        this.audit = audit;
        this.klok = klok;
    }

    /** All that was ever agreed with a company: the fee first, then by service, the newest first. One statement. */
    @Mag(Handeling.TARIEVEN_INZIEN)
    @Transactional(readOnly = true)
    public List<Prijsafspraak> afspraken(Actor actor, BedrijfId bedrijf) {
        var vandaag = Kalender.vandaag(klok);
        return afspraken.afspraken(actor.bereik(), bedrijf).stream()
                .map(rij -> rij.afspraak(vandaag))
                .toList();
    }

    /**
     * Agrees on a price from a day. What was agreed for the same service and runs then, ends. Five statements.
     *
     * @throws NietGevonden when there is no such company
     * @throws OngeldigeInvoer on {@code dienst}, {@code bedrag}, {@code van}, {@code tot} or {@code reden}
     * @throws Conflict when the company has ended by then
     */
    @Mag(Handeling.TARIEVEN_WIJZIGEN)
    @Transactional
    public void maak(Actor actor, BedrijfId bedrijf, NieuweAfspraak nieuw) {
        var stand = slot.neem(actor.bereik(), bedrijf);
        TarievenService.eisSleutel(nieuw.sleutel());
        var bedrag = NieuwePrijs.lees(nieuw.bedrag());
        nieuw.controleerReden();
        var alle = afspraken.afspraken(actor.bereik(), bedrijf);
        if (alle.stream().anyMatch(een -> een.sleutel().equalsIgnoreCase(nieuw.sleutel()))) {
            return;
        }
        var plaats = opvolging(alle, nieuw.dienst()).plaats(nieuw.van(), nieuw.tot(), Kalender.vandaag(klok));
        stand.eisLopend(Objects.requireNonNull(nieuw.van()));
        plaats.eindigt().ifPresent(een -> afspraken.zet(bedrijf, een));
        if (!afspraken.voegToe(bedrijf, nieuw, plaats.tot(), bedrag, klok.instant(), actor.naam())) {
            throw OngeldigeInvoer.veld("dienst", "tarieven.dienst.kies");
        }
        schrijf(actor, bedrijf, "afspraak over " + wat(nieuw.dienst()) + " vanaf " + nieuw.van());
    }

    /**
     * Ends an agreement on a day; from then on the tariff holds. Four statements. Doing it again changes nothing.
     *
     * @param versie the version that was read
     * @throws NietGevonden when there is no such agreement with the company
     * @throws OngeldigeInvoer on {@code per}
     * @throws Conflict when somebody else changed it in between
     */
    @Mag(Handeling.TARIEVEN_WIJZIGEN)
    @Transactional
    public void beeindig(Actor actor, BedrijfId bedrijf, PrijsafspraakId id, int versie, @Nullable LocalDate per) {
        slot.neem(actor.bereik(), bedrijf);
        var alle = afspraken.afspraken(actor.bereik(), bedrijf);
        var rij = vind(alle, id);
        if (per != null && per.equals(rij.tot())) {
            return;
        }
        eisVersie(rij, versie);
        afspraken.zet(bedrijf, opvolging(alle, rij.dienst()).beeindig(id.waarde(), per, Kalender.vandaag(klok)));
        schrijf(actor, bedrijf, "afspraak over " + wat(rij.dienst()) + " eindigt per " + per);
    }

    /**
     * Takes back an agreement that does not hold yet; the one before it goes on. Five statements.
     *
     * @param versie the version that was read
     * @throws NietGevonden when there is no such agreement with the company (any more)
     * @throws Conflict when it holds already, or somebody else changed it in between
     */
    @Mag(Handeling.TARIEVEN_WIJZIGEN)
    @Transactional
    public void trekIn(Actor actor, BedrijfId bedrijf, PrijsafspraakId id, int versie) {
        slot.neem(actor.bereik(), bedrijf);
        var alle = afspraken.afspraken(actor.bereik(), bedrijf);
        var rij = vind(alle, id);
        eisVersie(rij, versie);
        var ervoor = opvolging(alle, rij.dienst()).trekIn(id.waarde(), Kalender.vandaag(klok));
        afspraken.verwijder(bedrijf, id);
        ervoor.ifPresent(een -> afspraken.zet(bedrijf, een));
        schrijf(actor, bedrijf, "afspraak over " + wat(rij.dienst()) + " vanaf " + rij.van() + " ingetrokken");
    }

    private static Afspraakrij vind(List<Afspraakrij> alle, PrijsafspraakId id) {
        return alle.stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("prijsafspraak", id));
    }

    private static void eisVersie(Afspraakrij rij, int versie) {
        if (rij.versie() != versie) {
            throw new Conflict("tarieven.conflict");
        }
    }

    private static Opvolging opvolging(List<Afspraakrij> alle, @Nullable String dienst) {
        return new Opvolging(alle.stream()
                .filter(een -> Objects.equals(een.dienst(), dienst))
                .map(Afspraakrij::vak)
                .toList());
    }

    private static String wat(@Nullable String dienst) {
        return dienst == null ? "het abonnement" : dienst;
    }

    private void schrijf(Actor actor, BedrijfId bedrijf, String bijzonderheid) {
        audit.schrijf(
                actor, Handeling.TARIEVEN_WIJZIGEN, Onderwerp.van("bedrijf", bedrijf, null, bedrijf), bijzonderheid);
    }
}
