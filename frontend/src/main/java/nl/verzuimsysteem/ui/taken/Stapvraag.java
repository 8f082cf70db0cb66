package nl.verzuimsysteem.ui.taken;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;

/**
 * The step of a case that is to be recorded or put off.
 *
 * @param werknemer whom it is about
 * @param volgnummer the how many-th of its kind, from 0
 * @param uiterlijk its last day
 */
public record Stapvraag(DossierId dossier, String werknemer, MijlpaalSoort soort, int volgnummer, LocalDate uiterlijk) {

    public static Stapvraag van(DossierId dossier, String werknemer, Mijlpaal mijlpaal) {
        return new Stapvraag(dossier, werknemer, mijlpaal.soort(), mijlpaal.volgnummer(), mijlpaal.uiterlijk());
    }
}
