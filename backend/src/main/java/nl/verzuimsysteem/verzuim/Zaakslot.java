package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.NietGevonden;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Holds a case until the end of the transaction, for features that record something in it: nobody joins or withdraws it
 * in the meantime, after which what was recorded would lie where nobody looks.
 */
@Singleton
public class Zaakslot {
    private final Jdbi jdbi;

    Zaakslot(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One statement, about a case that was read within the scope.
     *
     * @throws Conflict when it is no case any more: joined to another, or withdrawn
     */
    public void houd(BedrijfId bedrijf, DossierId dossier) {
        var stand = jdbi.withHandle(handle -> handle.createQuery("""
                                SELECT d.vervallen, d.opgegaan_in FROM dossier d
                                WHERE d.bedrijf_id = :bedrijf AND d.id = :dossier FOR UPDATE""")
                        .bind("bedrijf", bedrijf)
                        .bind("dossier", dossier)
                        .mapTo(Stand.class)
                        .findOne())
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
        if (stand.vervallen == Vervallen.SAMENGEVOEGD) {
            throw new Conflict("dossier.isSamengevoegd", String.valueOf(stand.opgegaanIn));
        }
        if (stand.vervallen == Vervallen.INGETROKKEN) {
            throw new Conflict("dossier.isIngetrokken");
        }
    }

    /** Whether it is a case still, and which it was joined to. */
    record Stand(@Nullable Vervallen vervallen, @Nullable Long opgegaanIn) {}
}
