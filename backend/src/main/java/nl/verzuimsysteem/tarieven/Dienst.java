package nl.verzuimsysteem.tarieven;

/**
 * Something the arbodienst delivers.
 *
 * @param naam as people of the field call it
 * @param factuurtekst as it stands on an invoice: neutral, tells nothing of health
 * @param naamloos whether the employer must not learn whom or which case it was for, such as a second opinion
 */
public record Dienst(String code, String naam, String factuurtekst, Per per, Btwsoort btw, boolean naamloos) {}
