package nl.verzuimsysteem.verzuim;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Telefoon;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.organisatie.Beeindiging;
import nl.verzuimsysteem.poortwachter.Vierwekenregel;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** Reporting somebody sick: opens a case, or lets one that closed less than four weeks ago run on. */
@Singleton
public class ZiekmeldService {
    private static final int OUDSTE_JAREN = 2;

    private final ZiekmeldRepository repository;
    private final Tijdlijn tijdlijn;
    private final AuditLog audit;
    private final ApplicationEventPublisher<ZiekGemeld> gebeurtenissen;
    private final Clock klok;

    ZiekmeldService(
            ZiekmeldRepository repository,
            Tijdlijn tijdlijn,
            AuditLog audit,
            ApplicationEventPublisher<ZiekGemeld> gebeurtenissen,
            Clock klok) {
        this.repository = repository;
        this.tijdlijn = tijdlijn;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Reports an employee sick. A spell that begins less than four weeks after the last recovery joins that case (BW
     * 7:629 lid 10); otherwise a new case opens. Five statements at most. Reporting again with the same key gives the
     * same case and changes nothing.
     *
     * @return the case, new or joined
     * @throws NietGevonden when the employee lies outside the scope
     * @throws OngeldigeInvoer on {@code sleutel}, {@code werknemer}, {@code eersteZiektedag}, {@code telefoon} or {@code
     *     verwachteTerugkeer}
     * @throws Conflict when the employee is absent already, or his company has ended
     */
    @Mag(Handeling.ZIEK_MELDEN)
    @Transactional
    public DossierId meldZiek(Actor actor, Ziekmelding melding) {
        var werknemer = melding.werknemer();
        var dag = melding.eersteZiektedag();
        if (werknemer == null || dag == null) {
            throw onvolledig(werknemer != null, dag != null);
        }
        return meld(
                actor,
                melding,
                dag,
                () -> repository
                        .stand(actor.bereik(), werknemer)
                        .orElseThrow(() -> new NietGevonden("werknemer", werknemer)));
    }

    /**
     * The same, as a system for personnel does it: for an employee of one company, by key or by number.
     *
     * @param personeelsnummer used when the report has no key of an employee
     */
    @Mag(Handeling.ZIEK_MELDEN)
    @Transactional
    public DossierId meldZiek(Actor actor, BedrijfId bedrijf, @Nullable String personeelsnummer, Ziekmelding melding) {
        var werknemer = melding.werknemer();
        var nummer = personeelsnummer == null ? "" : personeelsnummer.strip();
        var dag = melding.eersteZiektedag();
        if ((werknemer == null && nummer.isEmpty()) || dag == null) {
            throw onvolledig(werknemer != null || !nummer.isEmpty(), dag != null);
        }
        return meld(
                actor,
                melding,
                dag,
                () -> repository
                        .stand(actor.bereik(), bedrijf, werknemer, nummer)
                        .orElseThrow(() -> werknemer == null
                                ? new NietGevonden("bedrijf", bedrijf)
                                : new NietGevonden("werknemer", werknemer)));
    }

    private DossierId meld(Actor actor, Ziekmelding melding, LocalDate dag, Supplier<WerknemerStand> lees) {
        var stand = lees.get();
        var eerder = stand.gemeldMet(melding.sleutel());
        if (eerder.isPresent()) {
            return eerder.get();
        }
        Beeindiging.weiger(stand.beeindigdOp(), Kalender.vandaag(klok));
        stand.lopend().ifPresent(lopend -> {
            throw alZiek(stand, lopend);
        });
        controleer(melding, dag, stand);

        var herstel = stand.laatste().filter(laatste -> Vierwekenregel.teltDoor(eind(laatste), dag));
        var dossier = herstel.isPresent()
                ? repository.heropen(stand.bedrijf(), herstel.get(), melding)
                : repository.open(stand, melding, klok.instant(), actor.naam());
        if (dossier == null) {
            return intussenGemeld(lees.get(), melding.sleutel());
        }
        tijdlijn.schrijf(
                actor,
                herstel.map(laatste -> opnieuwZiek(stand, dossier, eind(laatste), dag))
                        .orElseGet(() ->
                                NieuweGebeurtenis.van(stand.bedrijf(), dossier, GebeurtenisSoort.ZIEK_GEMELD, dag)));
        audit.schrijf(actor, Handeling.ZIEK_MELDEN, Onderwerp.van("dossier", stand.bedrijf(), stand.id(), dossier));
        gebeurtenissen.publishEvent(new ZiekGemeld(stand.bedrijf(), dossier, dag, herstel.isPresent()));
        return dossier;
    }

    /**
     * Employees who can be reported sick, by parts of name or number; all of them for an empty text. The first page of a
     * search is written in the audit log. Two statements, one for a further page.
     *
     * @param bedrijf only those of one company
     */
    @Mag(Handeling.ZIEK_MELDEN)
    @Transactional
    public List<Medewerkerkeuze> zoek(Actor actor, @Nullable BedrijfId bedrijf, String tekst, Uitsnede uitsnede) {
        if (uitsnede.vanaf() == 0) {
            audit.schrijfLijst(actor, Handeling.MEDEWERKERS_INZIEN, Onderwerp.lijst("werknemers", bedrijf), tekst);
        }
        return repository.zoek(actor.bereik(), bedrijf, Zoekwoorden.van(tekst), Kalender.vandaag(klok), uitsnede);
    }

    /**
     * One employee, to be reported sick. Two statements.
     *
     * @throws NietGevonden when he lies outside the scope
     */
    @Mag(Handeling.ZIEK_MELDEN)
    @Transactional
    public Medewerkerkeuze keuze(Actor actor, WerknemerId werknemer) {
        var keuze =
                repository.keuze(actor.bereik(), werknemer).orElseThrow(() -> new NietGevonden("werknemer", werknemer));
        audit.schrijf(
                actor, Handeling.MEDEWERKERS_INZIEN, Onderwerp.van("werknemer", keuze.bedrijf(), werknemer, werknemer));
        return keuze;
    }

    private static OngeldigeInvoer onvolledig(boolean metWerknemer, boolean metDag) {
        var fouten = new ArrayList<OngeldigeInvoer.Veldfout>();
        if (!metWerknemer) {
            fouten.add(new OngeldigeInvoer.Veldfout("werknemer", Melding.van("dossier.werknemer.leeg")));
        }
        if (!metDag) {
            fouten.add(new OngeldigeInvoer.Veldfout("eersteZiektedag", Melding.van("dossier.datum.leeg")));
        }
        return new OngeldigeInvoer(fouten);
    }

    private void controleer(Ziekmelding melding, LocalDate dag, WerknemerStand stand) {
        var vandaag = Kalender.vandaag(klok);
        var terug = melding.verwachteTerugkeer();
        var oudste = vandaag.minusYears(OUDSTE_JAREN);
        var fouten = new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(melding.sleutel()), "sleutel", "dossier.sleutel")
                .eis(!dag.isAfter(vandaag), "eersteZiektedag", "dossier.eersteZiektedag.toekomst")
                .eis(!dag.isBefore(oudste), "eersteZiektedag", "dossier.eersteZiektedag.teOud", Kalender.voluit(oudste))
                .eis(Telefoon.isGeldig(melding.telefoon()), "telefoon", "dossier.telefoon")
                .eis(terug == null || terug.isAfter(dag), "verwachteTerugkeer", "dossier.verwachteTerugkeer.tevroeg");
        if (stand.inDienst() != null) {
            fouten.eis(
                    !dag.isBefore(stand.inDienst()),
                    "eersteZiektedag",
                    "dossier.eersteZiektedag.nietInDienst",
                    stand.naam(),
                    Kalender.voluit(stand.inDienst()));
        }
        if (stand.uitDienst() != null) {
            fouten.eis(
                    !dag.isAfter(stand.uitDienst()),
                    "eersteZiektedag",
                    "dossier.eersteZiektedag.uitDienst",
                    stand.naam(),
                    Kalender.voluit(stand.uitDienst()));
        }
        stand.laatste()
                .ifPresent(laatste -> fouten.eis(
                        !dag.isBefore(eind(laatste)),
                        "eersteZiektedag",
                        "dossier.eersteZiektedag.overlap",
                        stand.naam(),
                        Kalender.voluit(laatste.van()),
                        Kalender.voluit(eind(laatste))));
        fouten.klaar();
    }

    private static NieuweGebeurtenis opnieuwZiek(
            WerknemerStand stand, DossierId dossier, LocalDate hersteldOp, LocalDate eersteZiektedag) {
        var uitleg = Melding.van(
                "dossier.samengesteld",
                Vierwekenregel.dagenHersteld(hersteldOp, eersteZiektedag),
                Kalender.voluit(hersteldOp),
                Kalender.voluit(eersteZiektedag),
                Vierwekenregel.DAGEN);
        return new NieuweGebeurtenis(
                stand.bedrijf(), dossier, GebeurtenisSoort.OPNIEUW_ZIEK, eersteZiektedag, null, uitleg.tekst(), null);
    }

    /** Somebody else was first: with the same key it was the same report, otherwise it was another one. */
    private static DossierId intussenGemeld(WerknemerStand stand, String sleutel) {
        return stand.gemeldMet(sleutel)
                .orElseThrow(() -> stand.lopend()
                        .map(lopend -> alZiek(stand, lopend))
                        .orElseGet(() -> new Conflict("dossier.sleutel.gebruikt")));
    }

    private static Conflict alZiek(WerknemerStand stand, WerknemerStand.Periode lopend) {
        return new Conflict(
                "dossier.alZiek",
                stand.naam(),
                Kalender.voluit(lopend.van()),
                lopend.dossier().toString());
    }

    private static LocalDate eind(WerknemerStand.Periode gesloten) {
        var tot = gesloten.tot();
        if (tot == null) {
            throw new IllegalStateException("The spell runs: " + gesloten);
        }
        return tot;
    }
}
