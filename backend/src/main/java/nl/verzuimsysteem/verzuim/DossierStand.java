package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * What an act on a case is judged by.
 *
 * @param ziekSinds the first day of its last spell
 * @param eerderContact the latest day of contact on record
 * @param contact the contact that was recorded with the key at hand, if any
 */
record DossierStand(
        DossierId id,
        BedrijfId bedrijf,
        RegioId regio,
        WerknemerId werknemer,
        String naam,
        LocalDate eersteZiektedag,
        LocalDate ziekSinds,
        @Nullable LocalDate inDienst,
        @Nullable LocalDate uitDienst,
        int werknemerVersie,
        @Nullable LocalDate eerderContact,
        @Nullable ContactmomentId contact) {}
