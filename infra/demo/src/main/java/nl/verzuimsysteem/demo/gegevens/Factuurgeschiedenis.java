package nl.verzuimsysteem.demo.gegevens;

import jakarta.inject.Singleton;
import nl.verzuimsysteem.facturatie.CreditService;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.facturatie.Vervolg;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;

/**
 * Makes the invoices of the past months, by the same run that makes those of the next, with a credit note and something
 * that was taken back after it was invoiced. An invoice is a transaction of its own, so this cannot be a part of loading
 * the demo; who was stopped in the midst goes on at the next start.
 */
@Singleton
public class Factuurgeschiedenis {
    private final Factuurboek boek;
    private final FactuurrunService runs;
    private final CreditService credits;
    private final VerrichtingService verrichtingen;

    Factuurgeschiedenis(
            Factuurboek boek, FactuurrunService runs, CreditService credits, VerrichtingService verrichtingen) {
        this.boek = boek;
        this.runs = runs;
        this.credits = credits;
        this.verrichtingen = verrichtingen;
    }

    /** Makes what is still to be made; nothing when all of it is there. Before the background work begins. */
    public void maakAf() {
        if (!boek.isOpen()) {
            return;
        }
        var systeem = Actor.systeem("facturen-maken");
        for (var nummer = 0; nummer < Verrichtingenverloop.MAANDEN; nummer++) {
            runs.voerUit(systeem);
        }
        var beheerder = boek.beheerder();
        boek.teCrediteren()
                .ifPresent(factuur -> credits.crediteer(
                        beheerder,
                        factuur,
                        Factuurboek.CREDITSLEUTEL,
                        "Uw inkoopnummer ontbrak. U krijgt dit op een nieuwe factuur.",
                        Vervolg.OPNIEUW_FACTUREREN,
                        false));
        boek.terugTeNemen()
                .ifPresent(verrichting ->
                        verrichtingen.corrigeer(beheerder, verrichting, "De afspraak was op tijd afgezegd.", false));
        boek.legWeg();
    }
}
