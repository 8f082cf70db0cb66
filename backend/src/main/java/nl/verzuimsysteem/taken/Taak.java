package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Traject;
import nl.verzuimsysteem.poortwachter.Verzuimduur;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be done. Who gets mail about it tells {@link TakenService#wieKrijgtBericht}.
 *
 * @param id empty when it is an opdracht that waits, and so is done by answering it
 * @param opdracht the order that waits for an answer
 * @param onderwerp the name of that order
 * @param werknemer whom it is about
 * @param traject the course it belongs to
 * @param mijlpaal the step of the case it is for
 * @param volgnummer the how many-th step of its kind, from 0
 * @param waarschuwOp the day from which it is pressing
 * @param uiterlijkOp the last day on which it is still in time; of a question the day after it was asked
 * @param teldag the day from which the weeks of the case are counted
 * @param functie the function that must act
 * @param toegewezenAan the name of who picked it up
 * @param vanMij whether that is the reader, or whom he stands in for today
 * @param geescaleerd whether it is so late that the verzuimcoördinator is told
 * @param bron what caused it, such as {@code selekt:12:bellen}
 * @param omschrijving what must be done, in the words of who decided it; of a kind that says it all, none
 */
public record Taak(
        TaakSoort soort,
        @Nullable TaakId id,
        @Nullable OpdrachtId opdracht,
        @Nullable String onderwerp,
        DossierId dossier,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        String werknemer,
        Traject traject,
        @Nullable MijlpaalSoort mijlpaal,
        @Nullable Integer volgnummer,
        @Nullable LocalDate waarschuwOp,
        LocalDate uiterlijkOp,
        LocalDate teldag,
        Functie functie,
        @Nullable String toegewezenAan,
        boolean vanMij,
        boolean geescaleerd,
        @Nullable String bron,
        @Nullable String omschrijving) {

    /** The week of absence in which its last day lies. */
    public int week() {
        return Verzuimduur.week(teldag, uiterlijkOp);
    }

    public Termijn termijn(LocalDate vandaag) {
        return Termijn.van(uiterlijkOp, vandaag);
    }
}
