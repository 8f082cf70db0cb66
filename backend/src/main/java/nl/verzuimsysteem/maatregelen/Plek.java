package nl.verzuimsysteem.maatregelen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.WerknemerId;

/**
 * The case in which something is recorded, as far as that depends on it. Public, because the mapper of rows makes
 * it as a part of other records.
 */
public record Plek(DossierId dossier, BedrijfId bedrijf, WerknemerId werknemer, LocalDate eersteZiektedag) {
    static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");

    /** Of a case that is none any more nothing is shown: it was withdrawn, or is found in the one it was joined to. */
    static final String GELDIG = " d.vervallen IS NULL AND ";

    /** The columns of the case, whose tables are {@link #TABELLEN}. */
    static final String VELDEN = """
            d.id AS dossier, d.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, d.eerste_ziektedag\s""";

    static final String TABELLEN = """

            FROM dossier d
            JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id\s""";
}
