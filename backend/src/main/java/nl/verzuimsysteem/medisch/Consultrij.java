package nl.verzuimsysteem.medisch;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import org.jspecify.annotations.Nullable;

/**
 * A consult, as far as it is no secret of the kluis.
 *
 * @param professional who held it
 * @param onder the bedrijfsarts who is responsible for it
 * @param vertrouwelijk whether the employer must never learn that it took place
 * @param versie of the terugkoppeling and the status; the other sheets have versions of their own
 */
record Consultrij(
        ConsultId id,
        BedrijfId bedrijf,
        RegioId regio,
        WerknemerId werknemer,
        @Nullable DossierId dossier,
        AfspraakId afspraak,
        GebruikerId professional,
        Functie functie,
        GebruikerId onder,
        Aanleiding aanleiding,
        boolean vertrouwelijk,
        LocalDate dag,
        Consultstatus status,
        @Nullable Kenmerk medisch,
        @Nullable Kenmerk werknotitie,
        @Nullable Kenmerk terugkoppeling,
        int versie) {

    /** Where a sheet lies; {@code null} while nothing was written on it. */
    @Nullable
    Kenmerk kenmerk(Blad blad) {
        return switch (blad) {
            case MEDISCH -> medisch;
            case WERKNOTITIE -> werknotitie;
        };
    }
}
