package nl.verzuimsysteem.organisatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;

/** Reads who stands in for whom: the functions that were given for somebody else's absence. */
@Singleton
class VervangingRepository {
    private final Jdbi jdbi;

    VervangingRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All that run or begin on a day or later, the first to end first. One statement. */
    List<Vervangingsregel> vanaf(Bereik bereik, LocalDate dag) {
        var grens = bereik.voorBedrijf("w.bedrijf_id", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT w.id AS wie, w.naam AS wie_naam, d.id AS door, d.naam AS door_naam,
                               MIN(f.geldig_van) AS van, MAX(f.geldig_tot) - INTERVAL 1 DAY AS tot
                        FROM gebruiker_functie f
                        JOIN gebruiker w ON w.id = f.vervangt_id
                        JOIN gebruiker d ON d.id = f.gebruiker_id
                        WHERE f.geldig_tot > :dag AND f.geldig_tot > f.geldig_van AND\s""" + grens.sql()
                        + " GROUP BY w.id, w.naam, d.id, d.naam, f.geldig_van, f.geldig_tot"
                        + " ORDER BY tot, w.naam, d.naam, w.id, d.id")
                .bindMap(grens.waarden())
                .bind("dag", dag)
                .mapTo(Vervangingsregel.class)
                .list());
    }

    /** The functions by which one stands in for the other, in that very time. One statement. */
    List<FunctieId> functies(Bereik bereik, Vervangingsregel regel) {
        var grens = bereik.voorBedrijf("w.bedrijf_id", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT f.id FROM gebruiker_functie f JOIN gebruiker w ON w.id = f.vervangt_id
                        WHERE f.vervangt_id = :wie AND f.gebruiker_id = :door AND f.geldig_van = :van
                          AND f.geldig_tot = :einde AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("wie", regel.wie())
                .bind("door", regel.door())
                .bind("van", regel.van())
                .bind("einde", regel.tot().plusDays(1))
                .mapTo(FunctieId.class)
                .list());
    }

    /** Makes others who change the functions of these people wait. One statement; in the order of their keys. */
    void houdVast(List<GebruikerId> mensen) {
        jdbi.useHandle(
                handle -> handle.createQuery("SELECT id FROM gebruiker WHERE id IN (<mensen>) ORDER BY id FOR UPDATE")
                        .bindList("mensen", mensen)
                        .mapTo(Long.class)
                        .list());
    }
}
