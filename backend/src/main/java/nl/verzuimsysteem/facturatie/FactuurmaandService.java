package nl.verzuimsysteem.facturatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** What somebody who makes the invoices of a month looks at before and after it. Makes nothing. */
@Singleton
public class FactuurmaandService {
    private final RunRepository runs;
    private final FactuurmaandRepository repository;
    private final Grondslagen grondslagen;
    private final AuditLog audit;
    private final Clock klok;

    FactuurmaandService(
            RunRepository runs,
            FactuurmaandRepository repository,
            Grondslagen grondslagen,
            AuditLog audit,
            Clock klok) {
        this.runs = runs;
        this.repository = repository;
        this.grondslagen = grondslagen;
        this.audit = audit;
        this.klok = klok;
    }

    /** The month whose turn it is. One statement. */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional(readOnly = true)
    public Maandbeurt beurt(Actor actor) {
        return Maandbeurt.van(beurt(actor.bereik()));
    }

    /** How it stands with a month. At most four statements. */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional(readOnly = true)
    public Factuurmaand maand(Actor actor, YearMonth maand) {
        var bereik = actor.bereik();
        var beurt = Maandbeurt.van(beurt(bereik));
        var jaar = Kalender.vandaag(klok).getYear();
        var volgendNummer = NieuweFactuur.nummer(
                jaar, repository.laatsteNummer(bereik, jaar).orElse(0) + 1);
        if (beurt.eerste() || maand.isAfter(beurt.maand())) {
            return new Factuurmaand(beurt, null, null, volgendNummer, null);
        }
        // Months follow each other without a gap, so the place in the list is known.
        var plek = (int) maand.until(beurt.maand(), ChronoUnit.MONTHS) - 1;
        var samen = runs.runs(bereik, new Uitsnede(Math.max(plek, 0), 2));
        var run = van(samen, maand);
        var nummers = run == null ? null : repository.nummers(bereik, run.id()).orElse(null);
        return new Factuurmaand(beurt, run, van(samen, maand.minusMonths(1)), volgendNummer, nummers);
    }

    /**
     * The invoice that one company would get; nothing is written. Some fifteen statements, one of which logs the look.
     *
     * @throws NietGevonden when there is no such company in scope
     * @throws OngeldigeInvoer on {@code maand}, when it is not its turn
     * @throws Conflict when the invoices of that month were made already
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public Voorbeeldfactuur voorbeeldfactuur(Actor actor, YearMonth maand, BedrijfId bedrijf) {
        var beurt = beurt(actor.bereik());
        beurt.eis(maand);
        var bron = grondslagen.voor(actor.bereik(), maand, beurt.eersteMaand(maand));
        var factuur = bron.lees(bedrijf.waarde() - 1, 1).stream()
                .filter(concept -> concept.klant().bedrijf().equals(bedrijf))
                .findFirst()
                .map(concept -> Voorbeeldfactuur.van(maand, concept))
                .orElseThrow(() -> new NietGevonden("bedrijf", bedrijf));
        audit.schrijfLijst(
                actor, Handeling.FACTUREN_MAKEN, Onderwerp.lijst("factuurvoorbeeld", bedrijf), maand.toString());
        return factuur;
    }

    private Factuurbeurt beurt(Bereik bereik) {
        return new Factuurbeurt(runs.alle(bereik), YearMonth.from(Kalender.vandaag(klok)));
    }

    private static @Nullable Factuurrun van(List<Factuurrun> runs, YearMonth maand) {
        return runs.stream()
                .filter(run -> run.maand().equals(maand))
                .findFirst()
                .orElse(null);
    }
}
