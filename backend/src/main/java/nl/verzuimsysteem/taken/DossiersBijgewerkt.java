package nl.verzuimsysteem.taken;

import java.util.List;
import nl.verzuimsysteem.kern.DossierId;

/**
 * Cases that somebody changed a moment ago, and whose taken follow now. Published in that transaction, in which the cases
 * are kept from others; may come again for the same change.
 */
public record DossiersBijgewerkt(List<DossierId> dossiers) {
    public DossiersBijgewerkt {
        dossiers = List.copyOf(dossiers);
    }
}
