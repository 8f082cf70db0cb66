package nl.verzuimsysteem.maatregelen;

import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import org.jdbi.v3.core.Jdbi;

/** The measures about wages of one employee, over all his cases. */
@Singleton
class EigenLoonRepository {
    private final Jdbi jdbi;

    EigenLoonRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Newest first; not of cases that were withdrawn. One statement. */
    List<EigenLoonmaatregel> alle(Bereik bereik, int hoogstens) {
        var grens = bereik.voorwaarde(Plek.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT l.id, l.soort, l.van, l.tot" + Plek.TABELLEN + """
                        JOIN loonmaatregel l ON l.bedrijf_id = d.bedrijf_id AND l.dossier_id = d.id
                        WHERE"""
                        + Plek.GELDIG + grens.sql() + " ORDER BY l.van DESC, l.id DESC LIMIT :hoogstens")
                .bindMap(grens.waarden())
                .bind("hoogstens", hoogstens)
                .mapTo(EigenLoonmaatregel.class)
                .list());
    }
}
