package nl.verzuimsysteem.medisch;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;

/**
 * The sheet with the terugkoppeling of a consult.
 *
 * @param nietMedisch whether the writer said that nothing in it is medical
 * @param versie to give along with a change; 0 while nothing was kept
 * @param magSchrijven whether this person may write on it now
 * @param legtVoor whether closing lays it before the bedrijfsarts, instead of giving it
 * @param bedrijfsarts the name of who is responsible
 * @param vertrouwelijk whether only the werknemer gets it
 * @param rondes when it was laid before him and what he said, the last first
 */
public record Terugkoppelconcept(
        ConsultId consult,
        LocalDate vandaag,
        Consultstatus status,
        Terugkoppelinhoud inhoud,
        boolean nietMedisch,
        int versie,
        boolean magSchrijven,
        boolean legtVoor,
        String bedrijfsarts,
        boolean vertrouwelijk,
        List<Accordeerronde> rondes) {
    public Terugkoppelconcept {
        rondes = List.copyOf(rondes);
    }
}
