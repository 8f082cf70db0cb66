package nl.verzuimsysteem.maatregelen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.poortwachter.Poortwachter;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import nl.verzuimsysteem.verzuim.Feitenbron;
import nl.verzuimsysteem.verzuim.Gevolgen;
import nl.verzuimsysteem.verzuim.Medischewacht;
import nl.verzuimsysteem.verzuim.Zaakslot;
import org.jspecify.annotations.Nullable;

/**
 * What makes the waiting time or the duty to pay wages longer or shorter: loonsanctie, voluntary extension, late
 * application, shortened waiting time. Shows beforehand which terms move.
 */
@Singleton
public class VerlengingService {
    private static final String SOORT = "verlenging";

    private final VerlengingRepository repository;
    private final Feitenbron feiten;
    private final Zaakslot slot;
    private final AuditLog audit;
    private final Clock klok;

    VerlengingService(VerlengingRepository repository, Feitenbron feiten, Zaakslot slot, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.feiten = feiten;
        this.slot = slot;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Which terms would move; writes nothing. One statement.
     *
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     * @throws OngeldigeInvoer on the fields of {@link NieuweVerlenging}
     */
    @Mag(Handeling.OORDEEL_VASTLEGGEN)
    @Transactional(readOnly = true)
    public Gevolgen voorbeeld(Actor actor, DossierId dossier, NieuweVerlenging nieuw) {
        var nu = lees(actor, dossier);
        if (nu.vervallen()) {
            throw new NietGevonden("dossier", dossier);
        }
        var erbij = nieuw(nu, nieuw, new Medischewacht(nieuw.nietMedisch()));
        return new Gevolgen(
                Verschuivingen.tussen(vandaag(nu, nu.feiten()), vandaag(nu, met(nu.feiten(), erbij))), List.of(), null);
    }

    /**
     * Records it; the terms follow. Five statements; one when it stands there already.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link NieuweVerlenging}
     * @throws Conflict when it is no case any more
     */
    @Mag(Handeling.OORDEEL_VASTLEGGEN)
    @Transactional
    public void legVast(Actor actor, DossierId dossier, NieuweVerlenging nieuw) {
        var nu = lees(actor, dossier);
        if (nu.feiten().verlengingen().stream()
                .anyMatch(een -> een.soort() == nieuw.soort() && een.tot().equals(nieuw.tot()))) {
            return;
        }
        slot.houd(nu.bedrijf(), dossier);
        var wacht = new Medischewacht(nieuw.nietMedisch());
        var erbij = nieuw(nu, nieuw, wacht);
        repository.voegToe(nu.bedrijf(), dossier, erbij, nieuw.toelichting(), klok.instant(), actor.naam());
        repository.herbereken(nu.bedrijf(), dossier);
        schrijf(
                actor,
                Handeling.OORDEEL_VASTLEGGEN,
                nu.bedrijf(),
                nu.werknemer(),
                dossier,
                wacht.inLog(erbij.soort().name()));
    }

    /**
     * Takes it away again; the terms follow. Five statements.
     *
     * @throws NietGevonden when it lies outside the scope
     * @throws Conflict when somebody else changed it, or its case is none any more
     */
    @Mag(Handeling.OORDEEL_VASTLEGGEN)
    @Transactional
    public void verwijder(Actor actor, VerlengingId verlenging, int versie) {
        var regel = regel(actor, verlenging);
        slot.houd(regel.plek().bedrijf(), regel.plek().dossier());
        if (!repository.verwijder(regel.plek(), verlenging, versie)) {
            throw new Conflict("maatregelen.gewijzigd");
        }
        klaar(actor, regel.plek(), verlenging, "verwijderd");
    }

    /**
     * Records that the end of a loonsanctie was asked for sooner, and what UWV decided; then it ends six weeks after the
     * decision (WIA 25 lid 14), or on the day that was set when UWV refused. Five statements; one when that stands there
     * already.
     *
     * @throws NietGevonden when it lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link Bekorting}
     * @throws Conflict when somebody else changed it, it is no loonsanctie, or its case is none any more
     */
    @Mag(Handeling.OORDEEL_VASTLEGGEN)
    @Transactional
    public void zetBekorting(Actor actor, VerlengingId verlenging, int versie, Bekorting bekorting) {
        var regel = regel(actor, verlenging);
        if (regel.soort() != Verlenging.Soort.LOONSANCTIE) {
            throw new Conflict("maatregelen.bekorting.geenSanctie");
        }
        controleer(bekorting, regel.van(), regel.einde(bekorting));
        if (bekorting.equals(regel.bekorting())) {
            return;
        }
        slot.houd(regel.plek().bedrijf(), regel.plek().dossier());
        if (!repository.zetBekorting(regel.plek(), verlenging, versie, bekorting, regel.einde(bekorting))) {
            throw new Conflict("maatregelen.gewijzigd");
        }
        klaar(actor, regel.plek(), verlenging, "bekorting");
    }

    /** A loonsanctie that ends before its first day is none (WIA 25 lid 9 and 14): then it is taken away instead. */
    private void controleer(Bekorting bekorting, @Nullable LocalDate van, LocalDate einde) {
        var vandaag = Kalender.vandaag(klok);
        var gevraagd = bekorting.gevraagdOp();
        var besluit = bekorting.besluitOp();
        new OngeldigeInvoer.Verzamelaar()
                .eis(gevraagd != null, "gevraagdOp", "maatregelen.datum.leeg")
                .eis(mag(gevraagd, vandaag), "gevraagdOp", "maatregelen.datum.toekomst")
                .eis(mag(besluit, vandaag), "besluitOp", "maatregelen.datum.toekomst")
                .eis(
                        besluit == null || gevraagd == null || !besluit.isBefore(gevraagd),
                        "besluitOp",
                        "maatregelen.bekorting.voorVraag")
                .eis(
                        van == null || !Boolean.TRUE.equals(bekorting.toegekend()) || einde.isAfter(van),
                        "besluitOp",
                        "maatregelen.bekorting.voorBegin",
                        van == null ? "" : Kalender.voluit(van))
                .eis((besluit == null) == (bekorting.toegekend() == null), "toegekend", "maatregelen.bekorting.besluit")
                .klaar();
    }

    private static boolean mag(@Nullable LocalDate dag, LocalDate vandaag) {
        return dag == null || !dag.isAfter(vandaag);
    }

    private static Verlenging nieuw(Dossierfeiten nu, NieuweVerlenging nieuw, Medischewacht wacht) {
        if (nu.feiten().verlengingen().stream().anyMatch(een -> een.soort() == nieuw.soort())) {
            throw OngeldigeInvoer.veld("soort", "maatregelen.einde.dubbel");
        }
        return Verlengingsregels.controleer(nieuw, nu.mijlpalen(), wacht);
    }

    private static Feiten met(Feiten feiten, Verlenging erbij) {
        var alle = new ArrayList<>(feiten.verlengingen());
        alle.add(erbij);
        return feiten.metVerlengingen(alle);
    }

    /** As its taken are today: of a case that closed by itself they lapsed, and come back when it opens again. */
    private Mijlpalen vandaag(Dossierfeiten dossier, Feiten feiten) {
        return Poortwachter.bereken(feiten, dossier.regels(), Kalender.vandaag(klok));
    }

    private Dossierfeiten lees(Actor actor, DossierId dossier) {
        return feiten.van(actor.bereik(), dossier).orElseThrow(() -> new NietGevonden("dossier", dossier));
    }

    private VerlengingRepository.Regel regel(Actor actor, VerlengingId verlenging) {
        return repository.lees(actor.bereik(), verlenging).orElseThrow(() -> new NietGevonden(SOORT, verlenging));
    }

    private void klaar(Actor actor, Plek plek, VerlengingId verlenging, String wat) {
        repository.herbereken(plek.bedrijf(), plek.dossier());
        schrijf(actor, Handeling.OORDEEL_VASTLEGGEN, plek.bedrijf(), plek.werknemer(), verlenging, wat);
    }

    private void schrijf(
            Actor actor, Handeling handeling, BedrijfId bedrijf, WerknemerId werknemer, Id id, String wat) {
        audit.schrijf(
                actor,
                handeling,
                Onderwerp.van(id instanceof DossierId ? "dossier" : SOORT, bedrijf, werknemer, id),
                wat);
    }
}
