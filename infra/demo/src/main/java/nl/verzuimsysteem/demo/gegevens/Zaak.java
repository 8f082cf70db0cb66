package nl.verzuimsysteem.demo.gegevens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.demo.gegevens.Gebruikers.Speler;
import nl.verzuimsysteem.demo.gegevens.Verzuimverloop.Geval;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/**
 * One case as it is in the system.
 *
 * @param geval when its person was absent
 * @param gemeld when each spell was reported
 * @param werkgever who acts in it for the employer
 */
record Zaak(Rijen.Dossier rij, Geval geval, List<Instant> gemeld, Bedrijfskaart bedrijf, Speler werkgever) {

    /** Something that happened in it, by the employer. */
    Rijen.Gebeurtenis gebeurtenis(
            Instant moment,
            GebeurtenisSoort soort,
            @Nullable LocalDate datum,
            @Nullable String onderwerp,
            @Nullable String tekst) {
        return new Rijen.Gebeurtenis(
                rij.bedrijf(),
                rij.id(),
                moment,
                soort,
                datum,
                onderwerp,
                tekst,
                null,
                werkgever.naam(),
                werkgever.functie());
    }

    /** Something that happened in it, by the employer, of which the date says all. */
    Rijen.Gebeurtenis gebeurtenis(Instant moment, GebeurtenisSoort soort, LocalDate datum) {
        return gebeurtenis(moment, soort, datum, null, null);
    }
}
