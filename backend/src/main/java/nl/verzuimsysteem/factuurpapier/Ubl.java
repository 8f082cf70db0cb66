package nl.verzuimsysteem.factuurpapier;

/**
 * An invoice for a bookkeeping program: UBL 2.1 by the Dutch rules (NLCIUS).
 *
 * @param naam of the file
 */
public record Ubl(String naam, byte[] inhoud) {}
