package nl.verzuimsysteem.papier;

/**
 * A file to keep or print.
 *
 * @param naam of the file; holds no name of a person
 */
public record Pdf(String naam, byte[] inhoud) {}
