package nl.verzuimsysteem.uwv;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.poortwachter.Vangnet;
import org.jspecify.annotations.Nullable;

/**
 * What there is to report to UWV in one case.
 *
 * @param versie of the case, for whoever sets the group of the vangnet
 * @param vangnet the group; {@link Vangnet#ONBEKEND} when only the fact is known
 * @param bekendOp the day the group became known
 * @param doorArbodienst whether the arbodienst reports for this company
 * @param eigenrisicodrager whether the company pays the Ziektewet itself
 * @param bladen the reports that this case asks for, or asked for
 */
public record Uwvdossier(
        DossierId dossier,
        BedrijfId bedrijf,
        int versie,
        Vangnet vangnet,
        @Nullable LocalDate bekendOp,
        boolean doorArbodienst,
        boolean eigenrisicodrager,
        List<Uwvblad> bladen) {
    public Uwvdossier {
        bladen = List.copyOf(bladen);
    }
}
