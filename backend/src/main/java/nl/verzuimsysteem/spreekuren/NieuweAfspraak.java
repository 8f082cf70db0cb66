package nl.verzuimsysteem.spreekuren;

import java.time.Instant;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that somebody plans.
 *
 * @param sleutel by which planning it twice plans it once
 * @param aanleiding why he is to be seen
 * @param dossier the case it is for; without one it is for who is not sick, or confidential
 * @param taak the step of the case it is for
 * @param opdracht the order it is for
 * @param verzoek the request it is for
 * @param plaats where, of what is held at a place
 * @param adres where, of a visit at home
 * @param bevestigd whether the planner knows that the werknemer left, recovered or has no open case, and plans all the same
 */
public record NieuweAfspraak(
        String sleutel,
        Aanleiding aanleiding,
        Spreekuursoort soort,
        BedrijfId bedrijf,
        WerknemerId werknemer,
        @Nullable DossierId dossier,
        @Nullable TaakId taak,
        @Nullable OpdrachtId opdracht,
        @Nullable VerzoekId verzoek,
        GebruikerId professional,
        @Nullable PlaatsId plaats,
        @Nullable String adres,
        Instant begin,
        boolean bevestigd) {

    /** For somebody of whom nothing stands in the way. */
    public NieuweAfspraak(
            String sleutel,
            Aanleiding aanleiding,
            Spreekuursoort soort,
            BedrijfId bedrijf,
            WerknemerId werknemer,
            @Nullable DossierId dossier,
            @Nullable TaakId taak,
            @Nullable OpdrachtId opdracht,
            @Nullable VerzoekId verzoek,
            GebruikerId professional,
            @Nullable PlaatsId plaats,
            @Nullable String adres,
            Instant begin) {
        this(
                sleutel,
                aanleiding,
                soort,
                bedrijf,
                werknemer,
                dossier,
                taak,
                opdracht,
                verzoek,
                professional,
                plaats,
                adres,
                begin,
                false);
    }
}
