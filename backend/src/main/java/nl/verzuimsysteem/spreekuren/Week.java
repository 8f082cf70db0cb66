package nl.verzuimsysteem.spreekuren;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * A week in the agenda of a regio or of one professional.
 *
 * @param feestdagen on which no sessions are held but those of one day
 * @param afspraken but for those that were cancelled
 */
public record Week(
        LocalDate maandag,
        List<LocalDate> feestdagen,
        List<Houder> houders,
        List<Sessie> zittingen,
        List<Blok> afwezig,
        List<Afspraakregel> afspraken) {

    /** Somebody of whom something stands in this week. */
    public record Houder(GebruikerId id, String naam) {}

    /** A session on one of its days. */
    public record Sessie(
            GebruikerId professional,
            String naam,
            Functie functie,
            @Nullable PlaatsId plaats,
            @Nullable String plaatsnaam,
            Instant begin,
            Instant einde) {}

    /** A time in which somebody holds no consults. */
    public record Blok(GebruikerId professional, String naam, Instant begin, Instant einde) {}

    /**
     * An appointment. Of one that the reader may not know more of, only its hours and whose they are.
     *
     * @param wie {@code null} when the reader may not know more of it
     * @param plaats {@code null} when the two do not meet at a place of the arbodienst
     */
    public record Afspraakregel(
            AfspraakId id,
            GebruikerId professional,
            String professionalNaam,
            @Nullable PlaatsId plaats,
            @Nullable String plaatsnaam,
            Instant begin,
            Instant einde,
            @Nullable Wie wie) {}

    /**
     * Who comes, and for what kind of consult; never why.
     *
     * @param taal that of the werknemer
     */
    public record Wie(
            WerknemerId werknemer,
            String naam,
            BedrijfId bedrijf,
            String bedrijfsnaam,
            @Nullable DossierId dossier,
            boolean vertrouwelijk,
            Spreekuursoort soort,
            Aanleiding aanleiding,
            Afspraakstatus status,
            String taal,
            Tolk tolk,
            int versie) {}
}
