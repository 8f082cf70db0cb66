package nl.verzuimsysteem.berichten;

/**
 * A file that goes with a mail.
 *
 * @param naam as the reader sees it; holds no name of a person
 * @param soort such as {@code application/pdf}
 */
public record Bijlage(String naam, String soort, byte[] inhoud) {}
