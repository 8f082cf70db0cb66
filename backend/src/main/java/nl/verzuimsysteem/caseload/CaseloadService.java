package nl.verzuimsysteem.caseload;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.caseload.CaseloadRepository.Groep;
import nl.verzuimsysteem.caseload.OverdrachtRepository.Zaak;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.taken.Fase;
import nl.verzuimsysteem.taken.FaseTelling;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.Medischewacht;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.jspecify.annotations.Nullable;

/** The running cases of a team, in the function somebody acts in: whose each is, and handing them over. */
@Singleton
public class CaseloadService {
    private static final String SOORT = "caseload";

    private final CaseloadRepository repository;
    private final OverdrachtRepository overdrachten;
    private final Tijdlijn tijdlijn;
    private final Caseloadpost brieven;
    private final UitgaandePost post;
    private final AuditLog audit;
    private final Clock klok;

    CaseloadService(
            CaseloadRepository repository,
            OverdrachtRepository overdrachten,
            Tijdlijn tijdlijn,
            Caseloadpost brieven,
            UitgaandePost post,
            AuditLog audit,
            Clock klok) {
        this.repository = repository;
        this.overdrachten = overdrachten;
        this.tijdlijn = tijdlijn;
        this.brieven = brieven;
        this.post = post;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The first page with all numbers; further pages come from {@link #lijst}. The look is written in the audit log. Two
     * statements, one when there is nothing to see.
     *
     * @param aantal how many cases, 1 to 200
     */
    @Mag(Handeling.CASELOAD_INZIEN)
    @Transactional
    public Caseloadblad blad(Actor actor, Caseloadfilter filter, int aantal) {
        var blad = repository.blad(actor.bereik(), actor, filter, Kalender.vandaag(klok), aantal);
        if (!blad.rijen().isEmpty()) {
            audit.schrijfLijst(actor, Handeling.CASELOAD_INZIEN, Onderwerp.lijst(SOORT, null), filter.vraag());
        }
        return new Caseloadblad(
                Bladzijde.van(blad.rijen(), aantal),
                wiens(filter, blad.groepen()),
                fasen(filter, blad.groepen()),
                blad.vervangt());
    }

    /** One page of cases, the latest first. Two statements, one for a further page. */
    @Mag(Handeling.CASELOAD_INZIEN)
    @Transactional
    public Bladzijde<Caselijn> lijst(Actor actor, Caseloadfilter filter, Uitsnede uitsnede) {
        var rijen = repository.lijst(actor.bereik(), actor, filter, Kalender.vandaag(klok), uitsnede);
        if (uitsnede.isInzage() && !rijen.isEmpty()) {
            audit.schrijfLijst(actor, Handeling.CASELOAD_INZIEN, Onderwerp.lijst(SOORT, null), filter.vraag());
        }
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * Who of the actor's own function can have cases he reaches, by name; he himself among them. One statement.
     *
     * @param regio only who works in this one
     */
    @Mag(Handeling.CASELOAD_INZIEN)
    @Transactional(readOnly = true)
    public List<Teamgenoot> collegas(Actor actor, @Nullable RegioId regio) {
        return repository.collegas(actor.bereik(), actor.functie(), regio, Kalender.vandaag(klok));
    }

    /**
     * Gives cases to a colleague of the same function, or back to the team. What whoever had them had picked up goes along,
     * the Tijdlijn of each case tells it to the team, and who gets them is mailed how many. Seven statements, however many
     * cases. Again with the same key changes nothing; a case that is his already stays as it is.
     *
     * @return how many cases changed hands
     * @throws NietGevonden when one of them lies outside the scope, or is none any more; then nothing is done
     * @throws OngeldigeInvoer on {@code dossiers}, {@code naar} when he has another function or does not reach one of them,
     *     {@code notitie} or {@code sleutel}
     */
    @Mag(Handeling.CASELOAD_OVERDRAGEN)
    @Transactional
    public int draagOver(Actor actor, Overdracht overdracht) {
        var wacht = controleer(overdracht);
        var zaken = overdrachten.houdVast(actor.bereik(), actor, overdracht, Kalender.vandaag(klok));
        var gevonden = zaken.stream().map(Zaak::dossier).toList();
        overdracht.dossiers().stream()
                .filter(dossier -> !gevonden.contains(dossier))
                .findFirst()
                .ifPresent(dossier -> {
                    throw new NietGevonden("dossier", dossier);
                });
        var eerste = zaken.getFirst();
        if (eerste.eerder() != null) {
            return eerste.eerder();
        }
        var naar = overdracht.naar();
        if (naar != null && !zaken.stream().allMatch(Zaak::bereikt)) {
            throw OngeldigeInvoer.veld("naar", "caseload.naar");
        }
        var anders =
                zaken.stream().filter(zaak -> !Objects.equals(zaak.van(), naar)).toList();
        if (anders.isEmpty()) {
            return 0;
        }
        var nu = klok.instant();
        overdrachten.geefTaken(actor, anders, naar, nu);
        overdrachten.geef(actor, anders, naar);
        tijdlijn.schrijf(
                actor,
                anders.stream()
                        .map(zaak -> new NieuweGebeurtenis(
                                zaak.bedrijf(),
                                zaak.dossier(),
                                GebeurtenisSoort.DOSSIER_OVERGEDRAGEN,
                                null,
                                zaak.naam(),
                                overdracht.notitie(),
                                null))
                        .toArray(NieuweGebeurtenis[]::new));
        audit.schrijf(
                actor,
                Handeling.CASELOAD_OVERDRAGEN,
                anders.stream()
                        .map(zaak -> new AuditLog.Regel(
                                Onderwerp.van("dossier", zaak.bedrijf(), zaak.werknemer(), zaak.dossier()),
                                wacht.inLog(wat(zaak.van(), naar))))
                        .toList());
        if (eerste.email() != null && !actor.persoon().equals(naar)) {
            post.zetKlaar(List.of(brieven.overgedragen(actor, overdracht.sleutel(), eerste.email(), anders.size())));
        }
        overdrachten.onthoud(actor, overdracht, anders.size(), nu);
        return anders.size();
    }

    private static Medischewacht controleer(Overdracht overdracht) {
        var wacht = new Medischewacht(overdracht.nietMedisch());
        var aantal = overdracht.dossiers().size();
        var notitie = overdracht.notitie();
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(aantal >= 1 && aantal <= Overdracht.MEESTE, "dossiers", "caseload.dossiers", Overdracht.MEESTE)
                .eis(
                        notitie == null || notitie.length() <= Overdracht.LANGSTE_NOTITIE,
                        "notitie",
                        "caseload.notitie",
                        Overdracht.LANGSTE_NOTITIE)
                .eis(Sleutel.isGeldig(overdracht.sleutel()), "sleutel", "caseload.sleutel");
        wacht.kijk(fouten, "notitie", notitie);
        fouten.klaar();
        return wacht;
    }

    private static String wat(@Nullable GebruikerId van, @Nullable GebruikerId naar) {
        return (van == null ? "van het team" : "van gebruiker " + van)
                + (naar == null ? " naar het team" : " naar gebruiker " + naar);
    }

    private static Map<Wiens, Caseloadblad.Telling> wiens(Caseloadfilter filter, List<Groep> groepen) {
        var tellingen = new EnumMap<Wiens, Caseloadblad.Telling>(Wiens.class);
        for (var wiens : Wiens.values()) {
            if (wiens != Wiens.PERSOON || filter.persoon() != null) {
                var hun = groepen.stream().filter(groep -> groep.zijn(wiens)).toList();
                tellingen.put(
                        wiens,
                        new Caseloadblad.Telling(
                                hun.stream().mapToLong(Groep::aantal).sum(),
                                hun.stream().mapToLong(Groep::teLaat).sum()));
            }
        }
        return tellingen;
    }

    private static List<FaseTelling> fasen(Caseloadfilter filter, List<Groep> groepen) {
        return Arrays.stream(Fase.values())
                .map(fase -> {
                    var hun = groepen.stream()
                            .filter(groep -> groep.fase() == fase && groep.zijn(filter.wiens()))
                            .toList();
                    return new FaseTelling(
                            fase,
                            hun.stream().mapToLong(Groep::aantal).sum(),
                            hun.stream().mapToLong(Groep::teLaat).sum());
                })
                .toList();
    }
}
