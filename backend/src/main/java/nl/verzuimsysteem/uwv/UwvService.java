package nl.verzuimsysteem.uwv;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Dossierfeiten;
import nl.verzuimsysteem.verzuim.Feitenbron;
import nl.verzuimsysteem.verzuim.Zaaklezing;
import nl.verzuimsysteem.verzuim.Zaakslot;

/**
 * The reports to UWV: what must be told, until when, with which data. That a report was made is recorded as a step of the
 * case, by {@code StapService}.
 */
@Singleton
public class UwvService {
    private final UwvRepository repository;
    private final Feitenbron feiten;
    private final Zaakslot slot;
    private final Papier papier;
    private final AuditLog audit;
    private final Clock klok;

    UwvService(UwvRepository repository, Feitenbron feiten, Zaakslot slot, Papier papier, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.feiten = feiten;
        this.slot = slot;
        this.papier = papier;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * All sheets of a case. Two statements, one of which logs the look.
     *
     * @throws NietGevonden when the case lies outside the scope, or is none any more
     */
    @Mag(Handeling.UWV_INZIEN)
    @Transactional
    public Uwvdossier dossier(Actor actor, DossierId dossier) {
        var zaak = leesGeldig(actor, dossier);
        schrijfInzage(actor, zaak.feiten(), "bladen");
        return uwvdossier(zaak);
    }

    /**
     * One sheet on paper. Two statements, one of which logs it.
     *
     * @throws NietGevonden when the case lies outside the scope, or asks for no such report
     */
    @Mag(Handeling.UWV_INZIEN)
    @Transactional
    public Pdf pdf(Actor actor, DossierId dossier, Uwvsoort soort) {
        var zaak = leesGeldig(actor, dossier);
        var blad = uwvdossier(zaak).bladen().stream()
                .filter(een -> een.soort() == soort)
                .findFirst()
                .orElseThrow(() -> new NietGevonden("uwvblad", dossier));
        schrijfInzage(actor, zaak.feiten(), "pdf " + soort);
        var waarden = new HashMap<String, Object>(Map.of(
                "titel", soort.naam().tekst(),
                "uiterlijk", Kalender.voluit(blad.mijlpaal().uiterlijk()),
                "gemaakt", Kalender.voluit(Kalender.vandaag(klok)),
                "regels",
                        blad.gegevens().stream()
                                .map(gegeven -> Map.of(
                                        "naam", gegeven.naam().tekst(),
                                        "waarde", gegeven.waarde(),
                                        "ontbreekt", gegeven.ontbreekt()))
                                .toList()));
        return new Pdf(
                "uwv-" + soort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".pdf",
                papier.pdf("uwv", waarden));
    }

    /**
     * Records to which group of the vangnet the employee belongs; the terms follow. Four statements; one when that
     * stands there already.
     *
     * @param versie of the case as it was read
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link Vangnetkeuze}
     * @throws Conflict when somebody else changed the case, or it is none any more
     */
    @Mag(Handeling.UWV_MELDEN)
    @Transactional
    public void zetVangnet(Actor actor, DossierId dossier, int versie, Vangnetkeuze keuze) {
        var gelezen = lees(actor, dossier);
        var zaak = gelezen.feiten();
        var groep = keuze.groep();
        var bekendOp = keuze.bekendOp();
        new OngeldigeInvoer.Verzamelaar()
                .eis(groep != null, "groep", "uwv.groepLeeg")
                .eis(groep == null || groep == Vangnet.GEEN || bekendOp != null, "bekendOp", "uwv.bekendLeeg")
                .eis(bekendOp == null || !bekendOp.isAfter(Kalender.vandaag(klok)), "bekendOp", "uwv.bekendToekomst")
                .eis(bekendOp == null || Kalender.kan(bekendOp), "bekendOp", "uwv.bekendKanNiet")
                .klaar();
        if (groep == partijen(gelezen).vangnetgroep()
                && Objects.equals(bekendOp, zaak.feiten().vangnetBekendOp())) {
            return;
        }
        slot.houd(zaak.bedrijf(), dossier);
        if (!repository.zetVangnet(zaak, versie, Objects.requireNonNull(groep), bekendOp)) {
            throw new Conflict("uwv.gewijzigd");
        }
        audit.schrijf(
                actor,
                Handeling.UWV_MELDEN,
                Onderwerp.van("dossier", zaak.bedrijf(), zaak.werknemer(), dossier),
                "vangnetgroep");
    }

    private static Uwvdossier uwvdossier(Zaaklezing gelezen) {
        var zaak = gelezen.feiten();
        var keuzes = zaak.feiten().keuzes();
        return new Uwvdossier(
                zaak.dossier(),
                zaak.bedrijf(),
                zaak.versie(),
                zaak.feiten().vangnet(),
                zaak.feiten().vangnetBekendOp(),
                keuzes.uwvDoorArbodienst(),
                keuzes.eigenrisicodrager(),
                new Bladschrijver(partijen(gelezen), zaak, zaak.mijlpalen()).alle());
    }

    private void schrijfInzage(Actor actor, Dossierfeiten zaak, String wat) {
        audit.schrijf(
                actor,
                Handeling.UWV_INZIEN,
                Onderwerp.van("dossier", zaak.bedrijf(), zaak.werknemer(), zaak.dossier()),
                wat);
    }

    private static Partijen partijen(Zaaklezing zaak) {
        return zaak.van(Partijen.VRAAG).getFirst();
    }

    private Zaaklezing leesGeldig(Actor actor, DossierId dossier) {
        var zaak = lees(actor, dossier);
        if (zaak.feiten().vervallen()) {
            throw new NietGevonden("dossier", dossier);
        }
        return zaak;
    }

    private Zaaklezing lees(Actor actor, DossierId dossier) {
        return feiten.met(actor.bereik(), dossier, List.of(Partijen.VRAAG))
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
    }
}
