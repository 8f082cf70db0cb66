package nl.verzuimsysteem.taken;

import java.util.List;
import nl.verzuimsysteem.kern.Bladzijde;

/**
 * The first page of the overview of cases.
 *
 * @param tellingen how many there are in each phase, whatever phase the filter asks for
 */
public record Voortganglijst(Bladzijde<VoortgangRij> bladzijde, List<FaseTelling> tellingen) {
    public Voortganglijst {
        tellingen = List.copyOf(tellingen);
    }
}
