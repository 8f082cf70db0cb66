package nl.verzuimsysteem.vervolg;

import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.taken.TaakSoort;
import org.jdbi.v3.core.Jdbi;

/** Writes taken that follow from an answer. */
@Singleton
class Vervolgschrijver {
    private final Jdbi jdbi;

    Vervolgschrijver(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Makes the taken, or lets those run again that had lapsed. One statement for all.
     *
     * @param dagenOm how many days there are for it
     */
    void zet(List<Vervolgtaak> taken, TaakSoort soort, Functie functie, int dagenOm) {
        if (taken.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            var rijen = handle.prepareBatch("""
                    INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, waarschuw_op,
                           uiterlijk_op, bron, loopt)
                    VALUES (:bedrijf, :regio, :dossier, :soort, :functie, 'POORTWACHTER', :dag, :uiterlijkOp, :bron, 1)
                    ON DUPLICATE KEY UPDATE dossier_id = :dossier, waarschuw_op = :dag, uiterlijk_op = :uiterlijkOp,
                           loopt = 1, einde = NULL, geescaleerd_op = NULL""");
            taken.forEach(een -> rijen.bind("bedrijf", een.bedrijf())
                    .bind("regio", een.regio())
                    .bind("dossier", een.dossier())
                    .bind("bron", een.bron())
                    .bind("dag", een.dag())
                    .bind("soort", soort)
                    .bind("functie", functie)
                    .bind("uiterlijkOp", een.dag().plusDays(dagenOm))
                    .add());
            rijen.execute();
        });
    }
}
