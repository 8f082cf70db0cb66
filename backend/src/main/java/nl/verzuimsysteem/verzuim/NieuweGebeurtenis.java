package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened just now, to be told in the Tijdlijn of a case.
 *
 * @param datum the legal date it speaks of, when that is another than the day it was recorded
 * @param onderwerp a name, such as that of the opdrachttype
 * @param tekst what somebody wrote
 * @param opdracht the order it belongs to
 */
public record NieuweGebeurtenis(
        BedrijfId bedrijf,
        DossierId dossier,
        GebeurtenisSoort soort,
        @Nullable LocalDate datum,
        @Nullable String onderwerp,
        @Nullable String tekst,
        @Nullable OpdrachtId opdracht) {

    /** Something about the case itself. */
    public static NieuweGebeurtenis van(
            BedrijfId bedrijf, DossierId dossier, GebeurtenisSoort soort, @Nullable LocalDate datum) {
        return new NieuweGebeurtenis(bedrijf, dossier, soort, datum, null, null, null);
    }
}
