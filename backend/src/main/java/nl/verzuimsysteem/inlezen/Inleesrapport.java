package nl.verzuimsysteem.inlezen;

import java.util.List;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;

/**
 * What reading a list comes down to, before or after it was taken over.
 *
 * @param nieuw who was not known
 * @param gewijzigd of whom something changes
 * @param ongewijzigd of whom all was known
 * @param fouteRegels the lines that are left out, with the reasons
 * @param nieuweAfdelingen departments that were not known
 * @param onbekendeKolommen heads we do not use
 * @param foutbestand the faulty lines as a CSV file with a column {@code fout}, fit to be mended and sent again; empty
 *     when there are none
 */
public record Inleesrapport(
        int nieuw,
        int gewijzigd,
        int ongewijzigd,
        List<FouteRegel> fouteRegels,
        List<String> nieuweAfdelingen,
        List<String> onbekendeKolommen,
        String foutbestand) {

    public Inleesrapport {
        fouteRegels = List.copyOf(fouteRegels);
        nieuweAfdelingen = List.copyOf(nieuweAfdelingen);
        onbekendeKolommen = List.copyOf(onbekendeKolommen);
    }

    /**
     * A line that is left out.
     *
     * @param nummer its place in the file; the head is line 1
     * @param wie the personeelsnummer and the name, as far as the line has them
     */
    public record FouteRegel(int nummer, String wie, List<Veldfout> fouten) {}

    /** How many are added or changed. */
    public int overTeNemen() {
        return nieuw + gewijzigd;
    }

    /** In figures, for the audit log. */
    public String cijfers() {
        return "ingelezen: nieuw %d, gewijzigd %d, ongewijzigd %d, fout %d"
                .formatted(nieuw, gewijzigd, ongewijzigd, fouteRegels.size());
    }
}
