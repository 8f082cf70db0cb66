package nl.verzuimsysteem.facturatie;

/** What a line of an invoice is for. */
public enum Regelsoort {
    /** The fee of the month that comes, in advance. */
    ABONNEMENT,
    /** What a past year cost by the real number of employees, less what was invoiced for it. */
    AFREKENING,
    /** Something that was delivered. */
    VERRICHTING
}
