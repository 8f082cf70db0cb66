package nl.verzuimsysteem.facturatie;

/** What somebody should look at before the invoices of a month become definitive. */
public enum Bijzonderheid {
    /** There is nowhere to mail the invoice to. */
    GEEN_EMAIL,
    /** A part of the address is empty. */
    GEEN_ADRES,
    /** No number of employees was given in for this year: that of last year is used. */
    AANTAL_VAN_VORIG_JAAR,
    /** No number was given in at all: the employees that are registered were counted. */
    AANTAL_GETELD,
    /** No number was given in and nobody is registered: the fee is nothing. */
    GEEN_AANTAL,
    /** The company is taken on and has no subscription in this month. */
    GEEN_ABONNEMENT,
    /** There is a subscription, but no fee is known for some of its days. */
    GEEN_PRIJS,
    /** Something was delivered of which no price is known; it stays open. */
    VERRICHTING_ZONDER_PRIJS,
    /** There are lines, and together they are nothing. */
    BEDRAG_NUL,
    /** More than twice the invoice of the month before. */
    MEER_DAN_DUBBEL,
    /** The invoice cannot be computed; no invoice is made. The log says why. */
    NIET_TE_BEREKENEN
}
