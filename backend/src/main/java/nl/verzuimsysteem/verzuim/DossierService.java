package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Telefoon;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** Looking into a case and keeping up what the employer recorded in it. Every look is logged. */
@Singleton
public class DossierService {
    private static final int LANGSTE_ADRES = 200;
    private static final int LANGSTE_AFSPRAKEN = 500;

    private final DossierRepository repository;
    private final FeitenRepository feiten;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final Clock klok;

    DossierService(
            DossierRepository repository, FeitenRepository feiten, Tijdlijn tijdlijn, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.feiten = feiten;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The head of a case: who, where, how long. Two statements, one of which logs the look. Of a case that was joined to
     * another it is the head of that other: who asked by the old key goes on with {@link DossierKop#id()}. A withdrawn
     * case says so in {@link DossierKop#ingetrokken()}.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.DOSSIER_INZIEN)
    @Transactional
    public DossierKop kop(Actor actor, DossierId dossier) {
        var kop = lees(actor, dossier);
        audit.schrijf(
                actor, Handeling.DOSSIER_INZIEN, Onderwerp.van("dossier", kop.bedrijf(), kop.werknemer(), kop.id()));
        return kop;
    }

    /**
     * What happened in a case, newest first. Two statements, one of which logs the look.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.DOSSIER_INZIEN)
    @Transactional
    public Bladzijde<Gebeurtenis> tijdlijn(Actor actor, DossierId dossier, Uitsnede uitsnede) {
        var deel = repository
                .tijdlijn(actor.bereik(), actor.functie(), dossier, uitsnede)
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
        audit.schrijf(
                actor,
                Handeling.DOSSIER_INZIEN,
                Onderwerp.van("dossier", deel.bedrijf(), deel.werknemer(), dossier),
                "tijdlijn");
        return Bladzijde.van(deel.gebeurtenissen(), uitsnede.aantal());
    }

    /**
     * The terms of a case, computed now from what this person may know: see {@link Vangnetzicht}. Two statements however
     * much the case holds, one of which logs the look.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.DOSSIER_INZIEN)
    @Transactional
    public Voortgang voortgang(Actor actor, DossierId dossier) {
        var zaak = feiten.van(actor.bereik(), dossier)
                .map(gelezen -> Vangnetzicht.van(actor, gelezen))
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
        audit.schrijf(
                actor,
                Handeling.DOSSIER_INZIEN,
                Onderwerp.van("dossier", zaak.bedrijf(), zaak.werknemer(), dossier),
                "voortgang");
        var mijlpalen = zaak.mijlpalen(Kalender.vandaag(klok));
        var terug = zaak.terugTeDraaien();
        return new Voortgang(
                mijlpalen,
                zaak.feiten(),
                zaak.vervallen(),
                zaak.verloop(),
                zaak.stappen(),
                terug == null ? null : terug.tekst());
    }

    /**
     * Changes what the employer recorded. Four statements; one when nothing changed.
     *
     * @param versie of the case as it was read
     * @param nietMedisch whether a word that looks medical is not meant so; then it is kept, and logged
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of {@link DossierGegevens}
     * @throws Conflict when somebody else changed the case since it was read
     */
    @Mag(Handeling.DOSSIER_BIJWERKEN)
    @Transactional
    public void wijzigGegevens(
            Actor actor, DossierId dossier, int versie, DossierGegevens gegevens, boolean nietMedisch) {
        var kop = lees(actor, dossier);
        if (kop.ingetrokken() || !kop.id().equals(dossier)) {
            throw new Conflict("dossier.gewijzigd");
        }
        var wacht = new Medischewacht(
                nietMedisch, kop.gegevens().verblijfadres(), kop.gegevens().lopendeAfspraken());
        controleer(kop, gegevens, wacht);
        var velden = GewijzigdeVelden.tussen(kop.gegevens(), gegevens);
        if (velden.isEmpty()) {
            return;
        }
        if (!repository.wijzig(kop.bedrijf(), dossier, versie, gegevens)) {
            throw repository
                    .laatste(actor.bereik(), actor.functie(), dossier)
                    .map(laatste ->
                            new Conflict("dossier.gewijzigdDoor", laatste.door(), Kalender.kort(laatste.moment())))
                    .orElseGet(() -> new Conflict("dossier.gewijzigd"));
        }
        tijdlijn.schrijf(
                actor,
                new NieuweGebeurtenis(
                        kop.bedrijf(),
                        dossier,
                        GebeurtenisSoort.GEGEVENS_GEWIJZIGD,
                        null,
                        velden.inWoorden(),
                        null,
                        null));
        audit.schrijf(
                actor,
                Handeling.DOSSIER_BIJWERKEN,
                Onderwerp.van("dossier", kop.bedrijf(), kop.werknemer(), dossier),
                wacht.inLog(velden.namen()));
    }

    private static void controleer(DossierKop kop, DossierGegevens gegevens, Medischewacht wacht) {
        var terug = gegevens.verwachteTerugkeer();
        var adres = gegevens.verblijfadres();
        var afspraken = gegevens.lopendeAfspraken();
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(Telefoon.isGeldig(gegevens.telefoon()), "telefoon", "dossier.telefoon")
                .eis(adres == null || adres.length() <= LANGSTE_ADRES, "verblijfadres", "dossier.telang", LANGSTE_ADRES)
                .eis(
                        terug == null || terug.isAfter(kop.ziekSinds()),
                        "verwachteTerugkeer",
                        "dossier.verwachteTerugkeer.tevroeg")
                .eis(
                        afspraken == null || afspraken.length() <= LANGSTE_AFSPRAKEN,
                        "lopendeAfspraken",
                        "dossier.telang",
                        LANGSTE_AFSPRAKEN);
        wacht.kijk(fouten, "verblijfadres", adres);
        wacht.kijk(fouten, "lopendeAfspraken", afspraken);
        fouten.klaar();
    }

    private DossierKop lees(Actor actor, DossierId dossier) {
        return repository
                .kop(actor.bereik(), actor.functie(), dossier, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
    }
}
