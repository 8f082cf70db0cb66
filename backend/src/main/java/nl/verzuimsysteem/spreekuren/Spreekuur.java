package nl.verzuimsysteem.spreekuren;

import java.time.Instant;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * A consult of a case, as employer and team see it. Of a confidential one there is none.
 *
 * @param vorm at a place, by phone, by video or at home
 * @param functie who sees him: POB or bedrijfsarts
 * @param plaats where, of what is held at a place
 * @param vanTeam what only the team of the regio sees; empty for the employer
 */
public record Spreekuur(
        AfspraakId id,
        BedrijfId bedrijf,
        WerknemerId werknemer,
        Instant begin,
        Instant einde,
        Spreekuursoort.Vorm vorm,
        Functie functie,
        @Nullable String plaats,
        @Nullable String plaatsadres,
        Afspraakstatus status,
        String taal,
        Tolk tolk,
        int versie,
        @Nullable VanTeam vanTeam) {

    /**
     * What only the team of the regio sees.
     *
     * @param opmerking what was written with a no-show or cancellation
     */
    public record VanTeam(
            Aanleiding aanleiding,
            Spreekuursoort soort,
            GebruikerId professional,
            String professionalNaam,
            @Nullable String adres,
            @Nullable String opmerking) {}

    /** Whether it is still to come or going on. */
    public boolean loopt() {
        return status.loopt();
    }

    static Spreekuur van(Afspraak afspraak, boolean team) {
        return new Spreekuur(
                afspraak.id(),
                afspraak.bedrijf(),
                afspraak.werknemer(),
                afspraak.begin(),
                afspraak.einde(),
                afspraak.soort().vorm(),
                afspraak.functie(),
                afspraak.plaatsnaam(),
                afspraak.plaatsadres(),
                afspraak.status(),
                afspraak.taal(),
                afspraak.tolk(),
                afspraak.versie(),
                team
                        ? new VanTeam(
                                afspraak.aanleiding(),
                                afspraak.soort(),
                                afspraak.professional(),
                                afspraak.professionalNaam(),
                                afspraak.adres(),
                                afspraak.opmerking())
                        : null);
    }
}
