package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import org.jspecify.annotations.Nullable;

/**
 * What somebody records for a step of a case. Which parts a step has tells {@link Stapvorm}.
 *
 * @param volgnummer the how many-th of its kind, from 0
 * @param datum of the document or of the report
 * @param getekendWerkgever when the employer signed
 * @param getekendWerknemer when the employee signed
 * @param ondertekening why somebody did not sign; never medical
 * @param uitkomst what came of it
 * @param referentie of the report to UWV
 * @param nietMedisch whether a word in it that looks medical is not meant so
 */
public record NieuweStap(
        MijlpaalSoort soort,
        int volgnummer,
        @Nullable LocalDate datum,
        @Nullable LocalDate getekendWerkgever,
        @Nullable LocalDate getekendWerknemer,
        @Nullable String ondertekening,
        @Nullable Uitkomst uitkomst,
        @Nullable String referentie,
        boolean nietMedisch) {

    /** With nothing in it that looks medical. */
    public NieuweStap(
            MijlpaalSoort soort,
            int volgnummer,
            @Nullable LocalDate datum,
            @Nullable LocalDate getekendWerkgever,
            @Nullable LocalDate getekendWerknemer,
            @Nullable String ondertekening,
            @Nullable Uitkomst uitkomst,
            @Nullable String referentie) {
        this(
                soort,
                volgnummer,
                datum,
                getekendWerkgever,
                getekendWerknemer,
                ondertekening,
                uitkomst,
                referentie,
                false);
    }
}
