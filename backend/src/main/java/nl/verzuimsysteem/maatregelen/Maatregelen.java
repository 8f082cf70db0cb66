package nl.verzuimsysteem.maatregelen;

import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.frequent.Frequentie;

/**
 * All measures of one case together.
 *
 * @param einde when the case ends, and what moves that
 * @param oordelen of UWV, newest first
 * @param loon what was done about wages; for the verzuimcoördinator alone
 * @param frequentie how often the employee reported sick lately
 */
public record Maatregelen(
        Verlengingen einde, List<Deskundigenoordeel> oordelen, Optional<Loonmaatregelen> loon, Frequentie frequentie) {
    public Maatregelen {
        oordelen = List.copyOf(oordelen);
    }
}
