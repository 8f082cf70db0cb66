package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The series of a regio with the overleg that comes or runs, held while its agenda is made. */
@Singleton
class DeurRepository {
    private static final RowMapper<Deur> DEUR = Rij.van(Deur.class);
    private static final RowMapper<Plekrij> PLEK = Rij.van(Plekrij.class, "p");

    private final Jdbi jdbi;

    DeurRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Holds the series of a regio, and the overleg that is not over with its points; empty when the regio has no series. One
     * statement. Whoever changes more than one of them holds them in this order. Of one that runs and one that is planned
     * after it, it is the one that runs.
     */
    Optional<Gehouden> houdVast(Bereik bereik, RegioId regio) {
        var grens = Teambereik.opRegio(bereik, "r.regio_id");
        var rijen = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT r.regio_id AS regio, r.weekdag, r.begin, r.minuten, r.actief,
                               o.id, o.dag, o.begin AS begin_op, o.minuten AS duur, o.status, o.stand, o.overig,
                               v.id AS vorige, v.dag AS vorige_dag, v.gesloten_op AS vorige_op,
                               p.id AS p_id, p.bedrijf_id AS p_bedrijf, p.dossier_id AS p_dossier,
                               p.volgorde AS p_volgorde, p.minuten AS p_minuten, p.redenen AS p_redenen,
                               p.status AS p_status, p.met_hand AS p_met_hand,
                               p.ingebracht_door AS p_ingebracht_door, p.notitie AS p_notitie, p.arts_id AS p_arts,
                               p.arts_met_hand AS p_arts_met_hand
                        FROM overlegreeks r
                        LEFT JOIN overleg o ON o.regio_id = r.regio_id AND o.status IN ('GEPLAND', 'LOOPT')
                        LEFT JOIN overleg v ON v.regio_id = r.regio_id AND v.status = 'GESLOTEN'
                         AND v.dag = (SELECT MAX(m.dag) FROM overleg m
                                      WHERE m.regio_id = r.regio_id AND m.status = 'GESLOTEN')
                        LEFT JOIN agendapunt p ON p.overleg_id = o.id
                         AND EXISTS (SELECT 1 FROM dossier d
                                     WHERE d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
                                       AND d.regio_id = r.regio_id AND d.vervallen IS NULL)
                        WHERE r.regio_id = :regio AND\s""" + grens.sql() + " ORDER BY o.dag, o.id FOR UPDATE")
                .bind("regio", regio)
                .bindMap(grens.waarden())
                .map((rij, context) -> new Deurrij(
                        DEUR.map(rij, context), rij.getObject("p_id") == null ? null : PLEK.map(rij, context)))
                .list());
        return rijen.stream()
                .findFirst()
                .map(eerste -> new Gehouden(
                        eerste.deur(),
                        rijen.stream()
                                .filter(rij -> Objects.equals(
                                        rij.deur().id(), eerste.deur().id()))
                                .map(Deurrij::plek)
                                .filter(Objects::nonNull)
                                .map(Plekrij::plek)
                                .toList()));
    }

    /** @param plekken of the overleg that is not over, whose cases lie with its team still */
    record Gehouden(Deur deur, List<Agendaplek> plekken) {}

    private record Deurrij(Deur deur, @Nullable Plekrij plek) {}

    private record Plekrij(
            AgendapuntId id,
            BedrijfId bedrijf,
            DossierId dossier,
            int volgorde,
            int minuten,
            String redenen,
            Puntstatus status,
            boolean metHand,
            @Nullable String ingebrachtDoor,
            @Nullable String notitie,
            @Nullable GebruikerId arts,
            boolean artsMetHand) {
        Agendaplek plek() {
            return new Agendaplek(
                    id,
                    bedrijf,
                    dossier,
                    volgorde,
                    minuten,
                    Agendaredenen.lees(redenen),
                    status,
                    metHand,
                    ingebrachtDoor,
                    notitie,
                    arts,
                    artsMetHand);
        }
    }
}
