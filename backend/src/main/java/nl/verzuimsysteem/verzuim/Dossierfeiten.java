package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.poortwachter.Poortwachter;
import nl.verzuimsysteem.poortwachter.Regels;
import nl.verzuimsysteem.poortwachter.Sluiting;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that its terms are computed from.
 *
 * @param eersteZiektedag the first sick day, which decides which rules hold
 * @param loopt whether the employee is absent and the case was not closed
 * @param vervallen whether it is no case any more: withdrawn, or joined to another
 * @param gesloten that it closed by itself, as that stands with the case
 * @param verloop how much he was absent, as it was recorded
 * @param stappen what was recorded for its steps, in the order of the steps
 * @param terugTeDraaien the last act on spells, when the employer can undo it; known of a case that was asked for alone
 */
public record Dossierfeiten(
        DossierId dossier,
        BedrijfId bedrijf,
        RegioId regio,
        WerknemerId werknemer,
        int versie,
        LocalDate eersteZiektedag,
        boolean loopt,
        boolean vervallen,
        @Nullable Sluiting gesloten,
        Feiten feiten,
        List<Verloopregel> verloop,
        List<Stapregel> stappen,
        @Nullable Melding terugTeDraaien) {
    public Dossierfeiten {
        verloop = List.copyOf(verloop);
        stappen = List.copyOf(stappen);
    }

    /** The rules that hold for this case. */
    public Regels regels() {
        return Regels.van(eersteZiektedag);
    }

    /** Its terms by those rules, as they are on a day: a case that closed by itself asks for less. */
    public Mijlpalen mijlpalen(LocalDate vandaag) {
        return Poortwachter.bereken(feiten, regels(), vandaag);
    }

    /** Its terms by those rules, whatever day it is. */
    public Mijlpalen mijlpalen() {
        return Poortwachter.bereken(feiten, regels());
    }
}
