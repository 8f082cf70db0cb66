package nl.verzuimsysteem.medisch;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.selekt.SelektId;

/**
 * A triage somebody filled in.
 *
 * @param eersteDag of the spell
 * @param telefonisch whether it was filled in with him on the phone
 * @param spoed whether it is proposed to see him at once
 */
public record Selektoordeelregel(
        SelektId id,
        String werknemer,
        String bedrijf,
        LocalDate eersteDag,
        Instant ingevuldOp,
        boolean telefonisch,
        boolean spoed) {}
