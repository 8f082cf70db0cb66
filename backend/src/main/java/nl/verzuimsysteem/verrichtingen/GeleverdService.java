package nl.verzuimsysteem.verrichtingen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.tarieven.Gevonden;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.verrichtingen.GeleverdRepository.Openrij;

/**
 * What was delivered to a company as a whole: what waits for the next invoice, and what was invoiced. A nameless service
 * shows its month alone, and to the company itself not before that month is over: else the day on which it appeared would
 * tell who was away.
 */
@Singleton
public class GeleverdService {
    private final GeleverdRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    GeleverdService(GeleverdRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /** What was delivered to a company, the newest month first. Two statements, one of which logs the look. */
    @Mag(Handeling.GELEVERD_INZIEN)
    @Transactional
    public Bladzijde<Geleverd> lijst(Actor actor, BedrijfId bedrijf, Geleverdfilter filter, Uitsnede uitsnede) {
        var rijen = repository
                .lijst(
                        actor.bereik(),
                        bedrijf,
                        filter,
                        naamloosTot(actor),
                        actor.gebruiker(),
                        Rechten.mag(actor, Handeling.VERRICHTINGEN_INZIEN),
                        uitsnede)
                .stream()
                .map(rij -> rij.voor(actor))
                .toList();
        audit.schrijfLijst(actor, Handeling.GELEVERD_INZIEN, Onderwerp.lijst("verrichting", bedrijf), null);
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * What waits for the next invoice. One statement.
     *
     * @throws NietGevonden when the company lies outside the scope
     */
    @Mag(Handeling.GELEVERD_INZIEN)
    @Transactional(readOnly = true)
    public Openstand open(Actor actor, BedrijfId bedrijf) {
        var rijen = repository.open(actor.bereik(), bedrijf, naamloosTot(actor));
        if (rijen.isEmpty()) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        var diensten = new ArrayList<Openstand.Dienst>();
        rijen.stream()
                .filter(rij -> !rij.naamloos())
                .map(rij -> new Openstand.Dienst(rij.code(), rij.naam(), rij.aantal(), new Geld(rij.bedragCent())))
                .forEach(diensten::add);
        rijen.stream().filter(Openrij::naamloos).findFirst().ifPresent(eerste -> {
            var samen = rijen.stream().filter(Openrij::naamloos).toList();
            diensten.add(new Openstand.Dienst(
                    Geleverdfilter.NAAMLOOS,
                    eerste.naam(),
                    samen.stream().mapToInt(Openrij::aantal).sum(),
                    new Geld(samen.stream().mapToLong(Openrij::bedragCent).sum())));
        });
        return new Openstand(diensten);
    }

    /**
     * The nameless services with what each costs a company in a month, to show before one is put in. The price of a month is
     * that of its first day, and that does not change any more. One statement.
     *
     * @throws NietGevonden when the company lies outside the scope
     * @throws OngeldigeInvoer on {@code maand}, when it has not begun
     */
    @Mag(Handeling.VERRICHTING_VASTLEGGEN)
    @Transactional(readOnly = true)
    public List<Naamlozedienst> naamlozeDiensten(Actor actor, BedrijfId bedrijf, YearMonth maand) {
        var invoer = new OngeldigeInvoer.Verzamelaar();
        Invoer.maand(invoer, maand, Kalender.vandaag(klok));
        invoer.klaar();
        var dag = maand.atDay(1);
        var rijen = repository.naamloos(actor.bereik(), bedrijf, dag);
        if (rijen.isEmpty()) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        return rijen.stream()
                .flatMap(rij -> rij.gevonden().stream())
                .map(gevonden -> dienst(gevonden, dag))
                .toList();
    }

    private static Naamlozedienst dienst(Gevonden gevonden, LocalDate dag) {
        var dienst = gevonden.dienst();
        return new Naamlozedienst(dienst.code(), dienst.naam(), dienst.factuurtekst(), gevonden.oordeel(dag, null));
    }

    /** The first day of which this reader learns nothing nameless. */
    private LocalDate naamloosTot(Actor actor) {
        var functie = actor.functie();
        var arbodienst = functie.isRegioteam() || functie == Functie.FUNCTIONEEL_BEHEERDER;
        return YearMonth.from(Kalender.vandaag(klok))
                .plusMonths(arbodienst ? 1 : 0)
                .atDay(1);
    }
}
