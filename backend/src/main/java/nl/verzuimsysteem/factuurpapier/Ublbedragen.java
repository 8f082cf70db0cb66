package nl.verzuimsysteem.factuurpapier;

import java.math.BigDecimal;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.tarieven.Btw;
import nl.verzuimsysteem.tarieven.Btwsoort;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;

/**
 * The sums of an e-invoice.
 *
 * @param credit whether amounts turn round: what a credit note gives back is positive on it
 */
record Ublbedragen(boolean credit) {
    static final String EURO = "EUR";

    private static final int HONDERDSTEN = 2;

    /** Euros as they stand on this paper. */
    BigDecimal euro(Geld geld) {
        return Regelprijs.euro(credit ? geld.tegengesteld() : geld);
    }

    TaxTotalType btw(Factuur factuur) {
        var totaal = new TaxTotalType();
        totaal.setTaxAmount(euro(factuur.kop().btw())).setCurrencyID(EURO);
        factuur.btw().forEach(regel -> totaal.addTaxSubtotal(deel(regel)));
        return totaal;
    }

    MonetaryTotalType totalen(Factuur factuur) {
        var kop = factuur.kop();
        var totalen = new MonetaryTotalType();
        totalen.setLineExtensionAmount(euro(kop.netto())).setCurrencyID(EURO);
        totalen.setTaxExclusiveAmount(euro(kop.netto())).setCurrencyID(EURO);
        totalen.setTaxInclusiveAmount(euro(kop.totaal())).setCurrencyID(EURO);
        totalen.setPayableAmount(euro(kop.totaal())).setCurrencyID(EURO);
        return totalen;
    }

    /** The rate by the codes of EN 16931: S with a percentage, E exempt, Z a rate of nothing. */
    static TaxCategoryType categorie(Btw btw) {
        var categorie = new TaxCategoryType();
        categorie.setID(btw.soort() == Btwsoort.VRIJ ? "E" : btw.honderdsten() == 0 ? "Z" : "S");
        categorie.setPercent(BigDecimal.valueOf(btw.honderdsten(), HONDERDSTEN));
        categorie.setTaxScheme(Ublpartij.btw());
        return categorie;
    }

    private TaxSubtotalType deel(Factuur.Btwregel regel) {
        var deel = new TaxSubtotalType();
        deel.setTaxableAmount(euro(regel.grondslag())).setCurrencyID(EURO);
        deel.setTaxAmount(euro(regel.bedrag())).setCurrencyID(EURO);
        var categorie = categorie(regel.tarief());
        if (regel.tarief().soort() == Btwsoort.VRIJ) {
            categorie.addTaxExemptionReason(new TaxExemptionReasonType(
                    Melding.van("factuurpapier.btw.vrijgesteld").tekst()));
        }
        deel.setTaxCategory(categorie);
        return deel;
    }
}
