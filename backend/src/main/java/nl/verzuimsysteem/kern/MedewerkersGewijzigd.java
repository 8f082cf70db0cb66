package nl.verzuimsysteem.kern;

/**
 * The addresses or last days of employees of a company may have changed. Published in the transaction of the change, so
 * that who is which employee follows at once. It lies here because accounts are kept below the employees.
 */
public record MedewerkersGewijzigd(BedrijfId bedrijf) {}
