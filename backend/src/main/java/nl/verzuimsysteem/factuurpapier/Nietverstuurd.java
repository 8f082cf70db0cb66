package nl.verzuimsysteem.factuurpapier;

import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Geld;

/**
 * An invoice or credit note that nobody got and that does not go by itself.
 *
 * @param naam of the company
 */
public record Nietverstuurd(
        FactuurId factuur, BedrijfId bedrijf, String nummer, String naam, Geld totaal, Poststand stand) {}
