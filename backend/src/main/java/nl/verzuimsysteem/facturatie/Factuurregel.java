package nl.verzuimsysteem.facturatie;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.tarieven.Btw;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice. Neutral: no name, nothing of health.
 *
 * @param uitleg the sum or rule behind the amount, in plain words
 * @param prijs of one, without VAT
 * @param bedrag without VAT; what counts, since the price of a part of a month does not come out in whole cents
 * @param van the first day it is for
 * @param totEnMet the last day it is for
 * @param jaar the year a fee or settlement is for
 * @param verrichting what was delivered
 */
record Factuurregel(
        Regelsoort soort,
        String omschrijving,
        String uitleg,
        BigDecimal aantal,
        Eenheid eenheid,
        Geld prijs,
        Geld bedrag,
        Btw btw,
        @Nullable LocalDate van,
        @Nullable LocalDate totEnMet,
        @Nullable Integer jaar,
        @Nullable Long verrichting) {

    /** The same line with other words about its amount. */
    Factuurregel metUitleg(String nieuw) {
        return new Factuurregel(
                soort, omschrijving, nieuw, aantal, eenheid, prijs, bedrag, btw, van, totEnMet, jaar, verrichting);
    }

    /** The line that takes this one back. */
    Factuurregel tegenboeking() {
        return new Factuurregel(
                soort,
                omschrijving,
                uitleg,
                aantal.negate(),
                eenheid,
                prijs,
                bedrag.tegengesteld(),
                btw,
                van,
                totEnMet,
                jaar,
                verrichting);
    }
}
