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
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.organisatie.Beeindiging;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** Reporting somebody sick: opens a case, or lets one that closed less than four weeks ago run on. */
@Singleton
public class ZiekmeldService {
    private final ZiekmeldRepository repository;
    private final BeeldRepository beelden;
    private final Vastlegging vastlegging;
    private final AuditLog audit;
    private final ApplicationEventPublisher<ZiekGemeld> gebeurtenissen;
    private final Clock klok;

    ZiekmeldService(
            ZiekmeldRepository repository,
            BeeldRepository beelden,
            Vastlegging vastlegging,
            AuditLog audit,
            ApplicationEventPublisher<ZiekGemeld> gebeurtenissen,
            Clock klok) {
        this.repository = repository;
        this.beelden = beelden;
        this.vastlegging = vastlegging;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Reports an employee sick, on the day itself or later than the law asks. A spell with less than four weeks to the
     * recovery before it, or to the spell after it, joins that case (BW 7:629 lid 10), and may so join two; otherwise a
     * new case opens. Five statements at most, about ten more when two cases are joined. Reporting again with the same
     * key gives the same case and changes nothing, also when it was withdrawn since.
     *
     * @return the case, new or joined
     * @throws NietGevonden when the employee lies outside the scope
     * @throws OngeldigeInvoer on {@code sleutel}, {@code werknemer}, {@code eersteZiektedag}, {@code telefoon}, {@code
     *     verwachteTerugkeer} or {@code eersteDagWeerAanHetWerk}
     * @throws Conflict when the employee is absent already, also in a case that closed by itself, or his company has ended
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
                () -> beelden.van(actor.bereik(), werknemer)
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
                () -> beelden.van(actor.bereik(), bedrijf, werknemer, nummer)
                        .orElseThrow(() -> werknemer == null
                                ? new NietGevonden("bedrijf", bedrijf)
                                : new NietGevonden("werknemer", werknemer)));
    }

    private DossierId meld(Actor actor, Ziekmelding melding, LocalDate dag, Supplier<Verzuimstand> lees) {
        var stand = lees.get();
        var eerder = stand.gemeldMet(melding.sleutel());
        if (eerder.isPresent()) {
            return eerder.get();
        }
        var vandaag = Kalender.vandaag(klok);
        Beeindiging.weiger(stand.beeindigdOp(), vandaag);
        stand.weigerInGesloten(dag);
        var voor = stand.beeld();
        var doel = metGegevens(Indeling.van(voor, Ziekopname.van(voor, melding, dag, stand.grenzen(vandaag))), melding);
        var samengesteld = zaak(doel, melding).kopieVan() == null
                && voor.zaak(zaak(doel, melding).id()).isPresent();
        var akte = new Spelakte(
                Handeling.ZIEK_MELDEN,
                samengesteld ? GebeurtenisSoort.OPNIEUW_ZIEK : GebeurtenisSoort.ZIEK_GEMELD,
                Verzuimstand.akte(melding.sleutel()),
                dag,
                Spelwoorden.melding(voor, doel),
                dag,
                null);
        try {
            var dossier = vastlegging.schrijf(actor, stand, 0, doel, akte).dossier();
            gebeurtenissen.publishEvent(new ZiekGemeld(stand.bedrijf(), dossier, dag, samengesteld));
            return dossier;
        } catch (Ingehaald e) {
            if (!e.isSchoon()) {
                throw new Conflict("dossier.gewijzigd");
            }
            return intussenGemeld(lees.get(), melding.sleutel());
        }
    }

    /** The case of the report takes over what it says, unless a later spell said something else since. */
    private static Verzuimbeeld metGegevens(Verzuimbeeld beeld, Ziekmelding melding) {
        var zaak = zaak(beeld, melding);
        return beeld.van(zaak.id()).getLast().sleutel().equals(melding.sleutel())
                ? beeld.metZaken(Verzuimbeeld.vervang(
                        beeld.zaken(), zaak, een -> een.met(melding.telefoon(), melding.verwachteTerugkeer())))
                : beeld;
    }

    private static Verzuimbeeld.Zaak zaak(Verzuimbeeld beeld, Ziekmelding melding) {
        return beeld.geldig().stream()
                .filter(een -> een.sleutel().equals(melding.sleutel()))
                .findFirst()
                .flatMap(een -> beeld.zaak(een.dossier()))
                .orElseThrow();
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
        if (uitsnede.isInzage()) {
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

    static OngeldigeInvoer onvolledig(boolean metWerknemer, boolean metDag) {
        var fouten = new ArrayList<OngeldigeInvoer.Veldfout>();
        if (!metWerknemer) {
            fouten.add(new OngeldigeInvoer.Veldfout("werknemer", Melding.van("dossier.werknemer.leeg")));
        }
        if (!metDag) {
            fouten.add(new OngeldigeInvoer.Veldfout("eersteZiektedag", Melding.van("dossier.datum.leeg")));
        }
        return new OngeldigeInvoer(fouten);
    }

    /** Somebody else was first: with the same key it was the same report, otherwise it was another one. */
    private static DossierId intussenGemeld(Verzuimstand stand, String sleutel) {
        return stand.gemeldMet(sleutel)
                .orElseThrow(() -> stand.beeld().geldig().stream()
                        .filter(een -> een.tot() == null)
                        .findFirst()
                        .map(lopend -> Ziekopname.alZiek(stand.naam(), lopend))
                        .orElseGet(() -> new Conflict("dossier.sleutel.gebruikt")));
    }
}
