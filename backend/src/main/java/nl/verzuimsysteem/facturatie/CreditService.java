package nl.verzuimsysteem.facturatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.facturatie.FactuurlijstRepository.Koprij;
import nl.verzuimsysteem.facturatie.FactuurlijstRepository.Regelrij;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verrichtingen.OpenVerrichtingen;
import nl.verzuimsysteem.verzuim.Medischewacht;
import org.jspecify.annotations.Nullable;

/** Takes whole invoices back. */
@Singleton
public class CreditService {
    private static final int LANGSTE_REDEN = 200;
    private static final Pattern STUURTEKENS = Pattern.compile("[\\p{Cntrl}\\uFFFE\\uFFFF]+");

    private final FactuurlijstRepository lijst;
    private final FactuurRepository facturen;
    private final RunRepository runs;
    private final OpenVerrichtingen verrichtingen;
    private final Betaaltermijn termijn;
    private final AuditLog audit;
    private final Clock klok;

    CreditService(
            FactuurlijstRepository lijst,
            FactuurRepository facturen,
            RunRepository runs,
            OpenVerrichtingen verrichtingen,
            Betaaltermijn termijn,
            AuditLog audit,
            Clock klok) {
        this.lijst = lijst;
        this.facturen = facturen;
        this.runs = runs;
        this.verrichtingen = verrichtingen;
        this.termijn = termijn;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Makes a credit note: a number from the same series, every line of the invoice the other way, together nothing. It
     * names the company as the invoice does, and goes to the billing address of today: that of then may be what was wrong.
     * The fee on it comes on the next invoice with {@link Vervolg#OPNIEUW_FACTUREREN}, by the numbers and prices of then; else,
     * as what was settled on it, in the settlement of its year. Again with the same key gives the same credit note. Eleven to
     * thirteen statements: a rare act, and each is of another table.
     *
     * @param reden why, for the company to read; nothing of health
     * @param vervolg what becomes of what was invoiced
     * @param nietMedisch whether a word in the reason that looks medical is not meant so; then it is kept, and logged
     * @throws NietGevonden when the invoice is out of scope
     * @throws OngeldigeInvoer on {@code reden}, {@code vervolg} or {@code sleutel}
     * @throws Conflict when it was credited already, or is a credit note itself
     */
    @Mag(Handeling.FACTUREN_MAKEN)
    @Transactional
    public FactuurId crediteer(
            Actor actor, FactuurId id, String sleutel, String reden, @Nullable Vervolg vervolg, boolean nietMedisch) {
        // It comes in an e-invoice: XML has no control characters.
        var waarom = STUURTEKENS.matcher(reden).replaceAll(" ").strip();
        var wacht = new Medischewacht(nietMedisch);
        var invoer = new OngeldigeInvoer.Verzamelaar()
                .eis(!waarom.isEmpty() && waarom.length() <= LANGSTE_REDEN, "reden", "facturatie.credit.reden")
                .eis(vervolg != null, "vervolg", "facturatie.credit.vervolg")
                .eis(Sleutel.isGeldig(sleutel), "sleutel", "facturatie.sleutel");
        wacht.kijk(invoer, "reden", waarom);
        invoer.klaar();
        var factuur = lijst.houdVast(actor.bereik(), id).orElseThrow(() -> new NietGevonden("factuur", id));
        if (factuur.soort() == Factuursoort.CREDIT) {
            throw new Conflict("facturatie.credit.isCredit");
        }
        if (factuur.credit() != null) {
            if (sleutel.equals(factuur.creditSleutel())) {
                return factuur.credit();
            }
            throw new Conflict("facturatie.credit.bestaat", Objects.requireNonNull(factuur.gecrediteerdMet()));
        }
        var gekozen = Objects.requireNonNull(vervolg);
        var credit = maak(actor, factuur, sleutel, waarom, gekozen);
        switch (gekozen) {
            case OPNIEUW_FACTUREREN -> verrichtingen.zetOpen(factuur.bedrijf(), id.waarde());
            case TERUGNEMEN ->
                verrichtingen.neemTerug(
                        factuur.bedrijf(), id.waarde(), credit.waarde(), waarom, klok.instant(), actor.naam());
        }
        audit.schrijf(
                actor,
                Handeling.FACTUREN_MAKEN,
                Onderwerp.van("factuur", factuur.bedrijf(), null, credit),
                wacht.inLog("credit van " + factuur.nummer() + ", " + vervolg));
        return credit;
    }

    private FactuurId maak(Actor actor, Koprij factuur, String sleutel, String reden, Vervolg vervolg) {
        var vandaag = Kalender.vandaag(klok);
        runs.beginReeks(vandaag.getYear());
        var volgnummer = runs.neemNummer(vandaag.getYear());
        var regels = lijst.regels(actor.bereik(), factuur.bedrijf(), factuur.id(), false).stream()
                .map(Regelrij::regel)
                .map(Factuurregel::tegenboeking)
                .toList();
        return facturen.maak(new NieuweFactuur(
                factuur.aan(lijst.email(actor.bereik(), factuur.bedrijf())),
                null,
                Factuursoort.CREDIT,
                volgnummer,
                vandaag,
                termijn.vervalt(vandaag),
                regels,
                Factuurbedragen.van(regels),
                klok.instant(),
                actor.naam(),
                factuur.id(),
                sleutel,
                vervolg,
                reden));
    }
}
