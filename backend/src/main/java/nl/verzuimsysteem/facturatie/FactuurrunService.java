package nl.verzuimsysteem.facturatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.facturatie.RunRepository.Runrij;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * The monthly run: the fee of the month in advance, all that was delivered before it, and the settlement of past years
 * whose real number of employees is known. Months are done one after the other, none is left out.
 */
@Singleton
public class FactuurrunService {
    private static final int LANGSTE_SLEUTEL = 36;

    private final RunRepository runs;
    private final Grondslagen grondslagen;
    private final Factuurronde ronde;
    private final AuditLog audit;
    private final Clock klok;

    FactuurrunService(RunRepository runs, Grondslagen grondslagen, Factuurronde ronde, AuditLog audit, Clock klok) {
        this.runs = runs;
        this.grondslagen = grondslagen;
        this.ronde = ronde;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * What the run of a month would make; nothing is written. Some ten statements for each {@value Factuurronde#BLADZIJDE}
     * companies.
     *
     * @throws OngeldigeInvoer on {@code maand}, when it is not its turn
     * @throws Conflict when its invoices were made already
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional(readOnly = true)
    public Voorbeeld voorbeeld(Actor actor, YearMonth maand) {
        var bron = bron(actor, maand);
        var bedrijven = 0;
        var facturen = 0;
        var netto = new Geld(0);
        var btw = new Geld(0);
        var bijzonderheden = new EnumMap<Bijzonderheid, Integer>(Bijzonderheid.class);
        var concepten = bron.lees(0, Factuurronde.BLADZIJDE);
        while (!concepten.isEmpty()) {
            for (var concept : concepten) {
                bedrijven++;
                facturen += concept.isLeeg() ? 0 : 1;
                netto = netto.plus(concept.bedragen().netto());
                btw = btw.plus(concept.bedragen().btw());
                concept.bijzonderheden().forEach(een -> bijzonderheden.merge(een, 1, Integer::sum));
            }
            concepten = bron.lees(laatste(concepten), Factuurronde.BLADZIJDE);
        }
        return new Voorbeeld(maand, bedrijven, facturen, netto, btw, netto.plus(btw), bijzonderheden);
    }

    /**
     * The companies behind a preview, by key.
     *
     * @param bijzonderheid only those with this; {@code null}: all that would get an invoice
     * @throws OngeldigeInvoer on {@code maand}, when it is not its turn
     * @throws Conflict when its invoices were made already
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional(readOnly = true)
    public Bladzijde<Voorbeeldregel> voorbeeldregels(
            Actor actor, YearMonth maand, @Nullable Bijzonderheid bijzonderheid, Uitsnede uitsnede) {
        var bron = bron(actor, maand);
        var genoeg = uitsnede.vanaf() + uitsnede.metEenMeer();
        var gevonden = new ArrayList<Voorbeeldregel>();
        var concepten = bron.lees(0, Factuurronde.BLADZIJDE);
        while (!concepten.isEmpty() && gevonden.size() < genoeg) {
            concepten.stream()
                    .filter(concept -> bijzonderheid == null
                            ? !concept.isLeeg()
                            : concept.bijzonderheden().contains(bijzonderheid))
                    .map(Voorbeeldregel::van)
                    .forEach(gevonden::add);
            concepten = bron.lees(laatste(concepten), Factuurronde.BLADZIJDE);
        }
        return Bladzijde.van(
                gevonden.subList(Math.min(uitsnede.vanaf(), gevonden.size()), Math.min(genoeg, gevonden.size())),
                uitsnede.aantal());
    }

    /**
     * Starts the making of all invoices of a month; a background job makes them. Five statements. Again with the same key
     * gives the same.
     *
     * @throws OngeldigeInvoer on {@code maand}, when it is not its turn
     * @throws Conflict when its invoices were made already, or those of another month are being made
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public FactuurrunId maakDefinitief(Actor actor, String sleutel, YearMonth maand) {
        if (sleutel.isBlank() || sleutel.length() > LANGSTE_SLEUTEL) {
            throw OngeldigeInvoer.veld("sleutel", "facturatie.sleutel");
        }
        var alle = runs.alle(actor.bereik());
        var zelfde = alle.stream().filter(run -> run.sleutel().equals(sleutel)).findFirst();
        if (zelfde.isPresent()) {
            return zelfde.get().id();
        }
        eisBeurt(maand, alle);
        var vandaag = Kalender.vandaag(klok);
        runs.begin(maand, vandaag, klok.instant(), actor.naam(), sleutel);
        var nieuw = runs.alle(actor.bereik()).stream()
                .filter(run -> run.sleutel().equals(sleutel))
                .findFirst()
                // Somebody else was a moment earlier.
                .orElseThrow(() -> new Conflict("facturatie.run.bestaat", Kalender.maand(maand)));
        runs.beginReeks(vandaag.getYear());
        audit.schrijf(
                actor,
                Handeling.FACTUREN_MAKEN,
                new Onderwerp(null, null, "factuurrun", nieuw.id().waarde()),
                maand.toString());
        return nieuw.id();
    }

    /** Runs with how far they are and what they made, the newest first. One statement. */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional(readOnly = true)
    public Bladzijde<Factuurrun> runs(Actor actor, Uitsnede uitsnede) {
        return Bladzijde.van(runs.runs(actor.bereik(), uitsnede), uitsnede.aantal());
    }

    /**
     * Makes the invoices of the run that was started, from where it was, each in a transaction of its own; nothing when
     * there is none. Any number of nodes may do it at once.
     *
     * @return whether nothing is left to do
     */
    @Mag(Handeling.FACTUURRUN_UITVOEREN)
    @Transactional
    public boolean voerUit(Actor actor) {
        return ronde.loop(actor, Factuurronde.BLADZIJDE);
    }

    private Grondslagen.Maandbron bron(Actor actor, YearMonth maand) {
        var alle = runs.alle(actor.bereik());
        eisBeurt(maand, alle);
        return grondslagen.voor(
                actor.bereik(), maand, alle.isEmpty() ? maand : alle.getLast().maandVan());
    }

    private void eisBeurt(YearMonth maand, List<Runrij> alle) {
        if (alle.stream().anyMatch(run -> run.maandVan().equals(maand))) {
            throw new Conflict("facturatie.run.bestaat", Kalender.maand(maand));
        }
        var laatste = alle.isEmpty() ? null : alle.getFirst();
        if (laatste != null && !laatste.isKlaar()) {
            throw new Conflict("facturatie.run.loopt", Kalender.maand(laatste.maandVan()));
        }
        var volgende = laatste == null ? null : laatste.maandVan().plusMonths(1);
        var uiterlijk = YearMonth.from(Kalender.vandaag(klok)).plusMonths(1);
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        volgende == null || maand.equals(volgende),
                        "maand",
                        "facturatie.run.volgende",
                        Kalender.maand(Objects.requireNonNullElse(volgende, maand)))
                .eis(!maand.isAfter(uiterlijk), "maand", "facturatie.run.maand", Kalender.maand(uiterlijk))
                .klaar();
    }

    private static long laatste(List<Conceptfactuur> concepten) {
        return concepten.getLast().klant().bedrijf().waarde();
    }
}
