package nl.verzuimsysteem.medisch;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;

/**
 * What a bedrijfsarts judges: the medical sheet beside what would leave the medical zone. It does not belong in a log.
 *
 * @param professional the POB
 * @param medisch what stands on the medical sheet
 * @param versie of the consult, to give along with what he says of it
 */
public record Accordeerblad(
        ConsultId consult,
        Consultstatus status,
        LocalDate dag,
        String werknemer,
        String bedrijf,
        String professional,
        Aanleiding aanleiding,
        String medisch,
        Terugkoppelinhoud inhoud,
        List<Accordeerronde> rondes,
        int versie) {
    public Accordeerblad {
        rondes = List.copyOf(rondes);
    }

    @Override
    public String toString() {
        return "Accordeerblad[" + consult + ", " + status + "]";
    }
}
