package nl.verzuimsysteem.organisatie;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.RegioId;

/**
 * A company came to lie in another regio. Whoever keeps rows with both a company and a regio takes them along, in the
 * transaction of the move: by that column a team finds its work.
 */
public record BedrijfVerhuisd(BedrijfId bedrijf, RegioId van, RegioId naar) {}
