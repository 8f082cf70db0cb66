package nl.verzuimsysteem.uitnodigingen;

import java.time.Instant;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.spreekuren.Afspraak;
import nl.verzuimsysteem.spreekuren.Tolk;
import org.jspecify.annotations.Nullable;

/**
 * What a werknemer is to know of his appointment, as facts.
 *
 * @param onderNaam the bedrijfsarts who is responsible
 * @param adres of a visit at home
 * @param telefoonRegio whom he can call
 */
public record Bladgegevens(
        boolean vertrouwelijk,
        Spreekuursoort soort,
        String professionalNaam,
        Functie functie,
        String onderNaam,
        @Nullable String plaatsnaam,
        @Nullable String plaatsadres,
        @Nullable String adres,
        Instant begin,
        Instant einde,
        Tolk tolk,
        String telefoonRegio) {

    /** Those of an appointment. */
    public static Bladgegevens van(Afspraak afspraak, String telefoonRegio) {
        return new Bladgegevens(
                afspraak.vertrouwelijk(),
                afspraak.soort(),
                afspraak.professionalNaam(),
                afspraak.functie(),
                afspraak.onderNaam(),
                afspraak.plaatsnaam(),
                afspraak.plaatsadres(),
                afspraak.adres(),
                afspraak.begin(),
                afspraak.einde(),
                afspraak.tolk(),
                telefoonRegio);
    }
}
