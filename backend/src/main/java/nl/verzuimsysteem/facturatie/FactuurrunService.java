package nl.verzuimsysteem.facturatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * The monthly run: the fee of the month in advance, all that was delivered before it, and the settlement of past years
 * whose real number of employees is known. Months are done one after the other, none is left out.
 */
@Singleton
public class FactuurrunService {
    private final RunRepository runs;
    private final GemistRepository gemist;
    private final VoorbeeldRepository voorbeelden;
    private final Grondslagen grondslagen;
    private final Factuurronde ronde;
    private final AuditLog audit;
    private final Clock klok;

    FactuurrunService(
            RunRepository runs,
            GemistRepository gemist,
            VoorbeeldRepository voorbeelden,
            Grondslagen grondslagen,
            Factuurronde ronde,
            AuditLog audit,
            Clock klok) {
        this.runs = runs;
        this.gemist = gemist;
        this.voorbeelden = voorbeelden;
        this.grondslagen = grondslagen;
        this.ronde = ronde;
        this.audit = audit;
        this.klok = klok;
    }

    /** The month whose turn it is: after that of the last run, and else this one. One statement. */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional(readOnly = true)
    public YearMonth maand(Actor actor) {
        return beurt(actor).maand();
    }

    /**
     * What the run of a month would make. It is computed the first time somebody asks, and again after a run; in between it
     * stays as it was made. Two statements, one of which logs the look; else as {@link #maakVoorbeeld}.
     *
     * @throws OngeldigeInvoer on {@code maand}, when it is not its turn
     * @throws Conflict when its invoices were made already, or others are being made
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public Voorbeeld voorbeeld(Actor actor, YearMonth maand) {
        var voorbeeld = voorbeelden.lees(actor.bereik(), maand).orElseGet(() -> maak(actor, maand));
        schrijfInzage(actor, maand, null);
        return voorbeeld;
    }

    /**
     * Computes the preview of a month anew, in the place of what was kept. Some twelve statements for each {@value
     * Factuurronde#BLADZIJDE} companies.
     *
     * @throws OngeldigeInvoer on {@code maand}, when it is not its turn
     * @throws Conflict when its invoices were made already, or others are being made
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public Voorbeeld maakVoorbeeld(Actor actor, YearMonth maand) {
        var voorbeeld = maak(actor, maand);
        schrijfInzage(actor, maand, null);
        return voorbeeld;
    }

    /**
     * The companies behind a preview, by key. Two statements once there is one; three when no company is found.
     *
     * @param bijzonderheid only those with this; {@code null}: all that would get an invoice
     * @throws OngeldigeInvoer on {@code maand}, when it is not its turn
     * @throws Conflict when its invoices were made already, or others are being made
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public Bladzijde<Voorbeeldregel> voorbeeldregels(
            Actor actor, YearMonth maand, @Nullable Bijzonderheid bijzonderheid, Uitsnede uitsnede) {
        var regels = voorbeelden.regels(actor.bereik(), maand, bijzonderheid, uitsnede);
        if (regels.isEmpty() && voorbeelden.lees(actor.bereik(), maand).isEmpty()) {
            maak(actor, maand);
            regels = voorbeelden.regels(actor.bereik(), maand, bijzonderheid, uitsnede);
        }
        schrijfInzage(actor, maand, bijzonderheid);
        return Bladzijde.van(regels, uitsnede.aantal());
    }

    /**
     * Starts the making of all invoices of a month; a background job makes them. Four statements. Again with the same key
     * gives the same.
     *
     * @throws OngeldigeInvoer on {@code maand}, when it is not its turn; on {@code sleutel}
     * @throws Conflict when its invoices were made already, or those of another month are being made
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public FactuurrunId maakDefinitief(Actor actor, String sleutel, YearMonth maand) {
        eisSleutel(sleutel);
        var vandaag = Kalender.vandaag(klok);
        // First, since it makes who does the same at the same time wait.
        runs.beginReeks(vandaag.getYear());
        var beurt = beurt(actor);
        var zelfde = beurt.runs().stream()
                .filter(run -> run.sleutel().equals(sleutel))
                .findFirst();
        if (zelfde.isPresent()) {
            return zelfde.get().id();
        }
        beurt.eis(maand);
        var nieuw = runs.begin(maand, vandaag, klok.instant(), actor.naam(), sleutel);
        audit.schrijf(actor, Handeling.FACTUREN_MAKEN, onderwerp(nieuw), maand.toString());
        return nieuw;
    }

    /**
     * Starts the making of the invoices that a run missed because they could not be computed; a background job makes them,
     * with the date of today and the next numbers of the series. What still cannot be computed stays missed. Four
     * statements. Again with the same key does nothing.
     *
     * @throws NietGevonden when there is no such run
     * @throws OngeldigeInvoer on {@code sleutel}
     * @throws Conflict when invoices are being made, or the run missed none
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public void opnieuw(Actor actor, FactuurrunId id, String sleutel) {
        eisSleutel(sleutel);
        var vandaag = Kalender.vandaag(klok);
        runs.beginReeks(vandaag.getYear());
        var beurt = beurt(actor);
        var run = beurt.runs().stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NietGevonden("factuurrun", id));
        if (sleutel.equals(run.opnieuwSleutel())) {
            return;
        }
        beurt.eisRust();
        if (!runs.beginOpnieuw(id, vandaag, sleutel)) {
            throw new Conflict("facturatie.opnieuw.niets", Kalender.maand(run.maandVan()));
        }
        audit.schrijf(actor, Handeling.FACTUREN_MAKEN, onderwerp(id), "gemiste facturen van " + run.maandVan());
    }

    /** The companies that a run could not make an invoice for and that still have none, by key. Two statements. */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public Bladzijde<Gemist> gemist(Actor actor, FactuurrunId run, Uitsnede uitsnede) {
        var rijen = gemist.lijst(actor.bereik(), run, uitsnede);
        audit.schrijfLijst(actor, Handeling.FACTUREN_MAKEN, onderwerp(run), "gemist");
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * The companies of which the invoice is not what the last preview before the run showed, as far as the run is, by key;
     * none when nobody looked at a preview. Two statements.
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public Bladzijde<Verschil> verschillen(Actor actor, FactuurrunId run, Uitsnede uitsnede) {
        var rijen = voorbeelden.verschillen(actor.bereik(), run, uitsnede);
        audit.schrijfLijst(actor, Handeling.FACTUREN_MAKEN, onderwerp(run), "verschillen met het voorbeeld");
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /** Runs with how far they are and what they made, the newest first. One statement. */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional(readOnly = true)
    public Bladzijde<Factuurrun> runs(Actor actor, Uitsnede uitsnede) {
        return Bladzijde.van(runs.runs(actor.bereik(), uitsnede), uitsnede.aantal());
    }

    /**
     * Makes the invoices of the run that was started, or what a run missed, from where it was, each in a transaction of its
     * own; nothing when there is none. Any number of nodes may do it at once.
     *
     * @return whether nothing is left to do
     */
    @Mag(Handeling.FACTUURRUN_UITVOEREN)
    @Transactional
    public boolean voerUit(Actor actor) {
        return ronde.loop(actor, Factuurronde.BLADZIJDE);
    }

    private Voorbeeld maak(Actor actor, YearMonth maand) {
        var beurt = beurt(actor);
        beurt.eis(maand);
        voorbeelden.begin(maand, klok.instant(), actor.naam());
        var bron = grondslagen.voor(actor.bereik(), maand, beurt.eersteMaand(maand));
        var concepten = bron.lees(0, Factuurronde.BLADZIJDE);
        while (!concepten.isEmpty()) {
            voorbeelden.voegToe(maand, concepten);
            concepten = bron.lees(concepten.getLast().klant().bedrijf().waarde(), Factuurronde.BLADZIJDE);
        }
        return voorbeelden.lees(actor.bereik(), maand).orElseThrow();
    }

    private void schrijfInzage(Actor actor, YearMonth maand, @Nullable Bijzonderheid bijzonderheid) {
        audit.schrijfLijst(
                actor,
                Handeling.FACTUREN_MAKEN,
                Onderwerp.lijst("factuurvoorbeeld", null),
                bijzonderheid == null ? maand.toString() : maand + " " + bijzonderheid);
    }

    private static Onderwerp onderwerp(FactuurrunId run) {
        return new Onderwerp(null, null, "factuurrun", run.waarde());
    }

    private static void eisSleutel(String sleutel) {
        if (!Sleutel.isGeldig(sleutel)) {
            throw OngeldigeInvoer.veld("sleutel", "facturatie.sleutel");
        }
    }

    private Factuurbeurt beurt(Actor actor) {
        return new Factuurbeurt(runs.alle(actor.bereik()), YearMonth.from(Kalender.vandaag(klok)));
    }
}
