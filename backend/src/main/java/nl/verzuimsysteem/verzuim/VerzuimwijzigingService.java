package nl.verzuimsysteem.verzuim;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;
import org.jspecify.annotations.Nullable;

/** What happens to a spell after it was reported, and what is corrected in it, with its consequences beforehand. */
@Singleton
public class VerzuimwijzigingService {
    private final BeeldRepository repository;
    private final DossierRepository dossiers;
    private final Vastlegging vastlegging;
    private final Terugweg terugweg;
    private final Gevolgenrekening rekening;
    private final Voorstand.Vorm vorm;
    private final Clock klok;

    VerzuimwijzigingService(
            BeeldRepository repository,
            DossierRepository dossiers,
            Vastlegging vastlegging,
            Terugweg terugweg,
            Gevolgenrekening rekening,
            Voorstand.Vorm vorm,
            Clock klok) {
        this.repository = repository;
        this.dossiers = dossiers;
        this.vastlegging = vastlegging;
        this.terugweg = terugweg;
        this.rekening = rekening;
        this.vorm = vorm;
        this.klok = klok;
    }

    /**
     * What a change would do; writes nothing. Two statements.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of the change
     * @throws Conflict when the case is none any more, or does not run and the change needs that
     */
    @Mag(Handeling.VERLOOP_VASTLEGGEN)
    @Transactional(readOnly = true)
    public Gevolgen voorbeeld(Actor actor, DossierId dossier, Wijziging wijziging) {
        Rechten.eis(actor, wijziging.handeling());
        var stand = lees(actor, dossier);
        eisGeldig(stand, dossier);
        var na = Toepassing.van(stand.beeld(), dossier.waarde(), wijziging, grenzen(stand), vastlegging.akte(actor));
        return rekening.van(actor, stand, dossier.waarde(), Indeling.van(stand.beeld(), na));
    }

    /**
     * Makes a change. Five statements at most, however many spells there are. About eight more when cases join or split by it, see {@link Inhoudverhuizing}. The same change again changes
     * nothing.
     *
     * @param versie of the case as it was read
     * @return the case in which the spell now lies; another one when spells joined or split
     * @throws NietGevonden when the case lies outside the scope
     * @throws OngeldigeInvoer on the fields of the change
     * @throws Conflict when somebody else changed the case since it was read, the case is none any more, or an order of
     *     it still runs while its only report is withdrawn
     */
    @Mag(Handeling.VERLOOP_VASTLEGGEN)
    @Transactional
    public DossierId legVast(Actor actor, DossierId dossier, int versie, Wijziging wijziging) {
        Rechten.eis(actor, wijziging.handeling());
        return voerUit(actor, dossier, versie, wijziging);
    }

    /** The same, for an act that asks for no version. */
    DossierId voerUit(Actor actor, DossierId dossier, @Nullable Integer versie, Wijziging wijziging) {
        var stand = lees(actor, dossier);
        var herhaald = herhaald(stand, wijziging);
        if (herhaald.isPresent()) {
            return herhaald.get();
        }
        var zaak = eisGeldig(stand, dossier);
        var na = Toepassing.van(stand.beeld(), dossier.waarde(), wijziging, grenzen(stand), vastlegging.akte(actor));
        if (na.equals(stand.beeld())) {
            return dossier;
        }
        if (versie != null && zaak.versie() != versie) {
            throw gewijzigd(actor, dossier);
        }
        var doel = Indeling.van(stand.beeld(), na);
        eisZonderOpdracht(stand.beeld(), doel);
        var akte = Spelakte.van(wijziging).met(Spelwoorden.van(wijziging, dossier, stand.beeld(), doel));
        try {
            return vastlegging
                    .schrijf(actor, stand, dossier.waarde(), doel, akte)
                    .dossier();
        } catch (Ingehaald e) {
            throw gewijzigd(actor, dossier);
        }
    }

    /**
     * What undoing the last change would do; writes nothing. Two statements, three when cases join or split.
     *
     * @throws NietGevonden when the case lies outside the scope
     * @throws Conflict when there is nothing to undo, or something newer stands on it
     */
    @Mag(Handeling.VERZUIM_CORRIGEREN)
    @Transactional(readOnly = true)
    public Gevolgen voorbeeldTerug(Actor actor, DossierId dossier) {
        var stand = lees(actor, dossier);
        return rekening.van(
                actor,
                stand,
                dossier.waarde(),
                terugweg.weg(actor.bereik(), stand).doel());
    }

    /**
     * Undoes the last change to the spells of this employee, a report of sickness or recovery included: all is as it was.
     * Five statements; about ten more when cases join or split by it.
     *
     * @param versie of the case as it was read
     * @return the case in which the spell now lies
     * @throws NietGevonden when the case lies outside the scope
     * @throws Conflict when there is nothing to undo, something newer stands on it, or somebody else changed the case
     */
    @Mag(Handeling.VERZUIM_CORRIGEREN)
    @Transactional
    public DossierId draaiTerug(Actor actor, DossierId dossier, int versie) {
        var stand = lees(actor, dossier);
        if (zaak(stand, dossier).versie() != versie) {
            throw gewijzigd(actor, dossier);
        }
        try {
            return terugweg.ga(actor, stand, dossier);
        } catch (Ingehaald e) {
            throw gewijzigd(actor, dossier);
        }
    }

    /**
     * What reporting somebody sick would do; writes nothing. Two statements.
     *
     * @throws NietGevonden when the employee lies outside the scope
     * @throws OngeldigeInvoer on the fields of the report
     * @throws Conflict when he is absent already, also in a case that closed by itself
     */
    @Mag(Handeling.ZIEK_MELDEN)
    @Transactional(readOnly = true)
    public Gevolgen voorbeeldZiek(Actor actor, Ziekmelding melding) {
        var werknemer = melding.werknemer();
        var dag = melding.eersteZiektedag();
        if (werknemer == null || dag == null) {
            throw ZiekmeldService.onvolledig(werknemer != null, dag != null);
        }
        var stand =
                repository.van(actor.bereik(), werknemer).orElseThrow(() -> new NietGevonden("werknemer", werknemer));
        stand.weigerInGesloten(dag);
        var na = Ziekopname.van(stand.beeld(), melding, dag, grenzen(stand));
        return rekening.van(actor, stand, 0, Indeling.van(stand.beeld(), na));
    }

    /** Sent twice: the last act was exactly this one. */
    private Optional<DossierId> herhaald(Verzuimstand stand, Wijziging wijziging) {
        var laatste = stand.laatste();
        return laatste != null && vorm.lees(laatste.voor()).wat().equals(wijziging.toString())
                ? Optional.of(laatste.dossier())
                : Optional.empty();
    }

    private static Zaak zaak(Verzuimstand stand, DossierId dossier) {
        return stand.beeld().zaak(dossier.waarde()).orElseThrow(() -> new NietGevonden("dossier", dossier));
    }

    static Zaak eisGeldig(Verzuimstand stand, DossierId dossier) {
        var zaak = zaak(stand, dossier);
        if (zaak.vervallen() == Vervallen.SAMENGEVOEGD) {
            throw new Conflict("dossier.isSamengevoegd", String.valueOf(zaak.opgegaanIn()));
        }
        if (zaak.vervallen() == Vervallen.INGETROKKEN) {
            throw new Conflict("dossier.isIngetrokken");
        }
        return zaak;
    }

    /** Whoever works on an order must hear that the case is none any more. */
    private static void eisZonderOpdracht(Verzuimbeeld voor, Verzuimbeeld doel) {
        if (doel.zaken().stream()
                .anyMatch(zaak -> zaak.vervallen() == Vervallen.INGETROKKEN
                        && zaak.metOpdracht()
                        && voor.zaak(zaak.id()).map(Zaak::geldt).orElse(false))) {
            throw new Conflict("dossier.intrekken.opdracht");
        }
    }

    private Grenzen grenzen(Verzuimstand stand) {
        return stand.grenzen(Kalender.vandaag(klok));
    }

    private Verzuimstand lees(Actor actor, DossierId dossier) {
        return repository.van(actor.bereik(), dossier).orElseThrow(() -> new NietGevonden("dossier", dossier));
    }

    private Conflict gewijzigd(Actor actor, DossierId dossier) {
        return dossiers.laatste(actor.bereik(), actor.functie(), dossier)
                .map(laatste -> new Conflict("dossier.gewijzigdDoor", laatste.door(), Kalender.kort(laatste.moment())))
                .orElseGet(() -> new Conflict("dossier.gewijzigd"));
    }
}
