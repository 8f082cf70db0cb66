package nl.verzuimsysteem.selekt;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The triages of a case, and the calls in vain. */
@Singleton
class TriageRepository {
    private static final RowMapper<Verder> VERDER = Rij.van(Verder.class);
    private static final Bereik.Kolommen DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");
    private static final String VRAAG =
            "SELECT " + KlokRepository.KOLOMMEN + """
            , s.begonnen_op, s.ingevuld_op, s.afgenomen_door, s.beoordeeld_op,
            REPLACE(s.actie, 'SPOEDSPREEKUUR', 'BEDRIJFSARTS') AS actie,
            s.gestopt_op, s.gestopt_door, s.gestopt_namens, s.stopsoort, s.reden,
            (SELECT r.telefoon FROM regio r WHERE r.id = s.regio_id) AS telefoon_regio,
            (SELECT MAX(n.niet_bezorgd_op) FROM selektbericht n
              WHERE n.bedrijf_id = s.bedrijf_id AND n.selekt_id = s.id) AS niet_bezorgd_op,
            (SELECT COUNT(*) FROM selektpoging o WHERE o.bedrijf_id = s.bedrijf_id AND o.selekt_id = s.id) AS pogingen,
            (SELECT MAX(o.moment) FROM selektpoging o
              WHERE o.bedrijf_id = s.bedrijf_id AND o.selekt_id = s.id) AS laatst_gebeld_op
            FROM dossier z
            JOIN selekt s ON s.bedrijf_id = z.bedrijf_id AND s.dossier_id = z.id
            """ + SelektRepository.ROND + "WHERE z.id = :dossier AND ";

    private final Jdbi jdbi;

    TriageRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of a case, that of its last spell first. One statement. */
    List<Gelezen> vanDossier(Bereik bereik, DossierId dossier, Instant nu) {
        var grens = bereik.voorwaarde(SelektRepository.KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        VRAAG + grens.sql() + " ORDER BY s.eerste_dag DESC, s.id DESC")
                .bind("dossier", dossier)
                .bind("nu", nu)
                .bindMap(grens.waarden())
                .map((rij, context) -> new Gelezen(KlokRepository.RIJ.map(rij, context), VERDER.map(rij, context)))
                .list());
    }

    /** Whether a case is within reach. One statement. */
    boolean bestaat(Bereik bereik, DossierId dossier) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT 1 FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        WHERE d.id = :dossier AND\s""" + grens.sql())
                .bind("dossier", dossier)
                .bindMap(grens.waarden())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** Keeps that somebody called and reached nobody. A key that was used before adds nothing. One statement. */
    void poging(Selekt selekt, String door, Instant nu, String sleutel) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO selektpoging (bedrijf_id, selekt_id, moment, door, sleutel)
                        VALUES (:bedrijf, :id, :nu, :door, :sleutel)
                        ON DUPLICATE KEY UPDATE selektpoging.id = selektpoging.id""")
                .bind("bedrijf", selekt.bedrijf())
                .bind("id", selekt.id())
                .bind("nu", nu)
                .bind("door", door)
                .bind("sleutel", sleutel)
                .execute());
    }

    /** A triage with what its clock need not know. */
    record Gelezen(Selektrij rij, Verder verder) {}

    /** What its clock need not know. */
    record Verder(
            @Nullable Instant begonnenOp,
            @Nullable Instant ingevuldOp,
            @Nullable String afgenomenDoor,
            @Nullable Instant beoordeeldOp,
            @Nullable Vervolgactie actie,
            @Nullable Instant gestoptOp,
            @Nullable String gestoptDoor,
            @Nullable String gestoptNamens,
            @Nullable Stopsoort stopsoort,
            @Nullable String reden,
            String telefoonRegio,
            @Nullable Instant nietBezorgdOp,
            int pogingen,
            @Nullable Instant laatstGebeldOp) {
        Triage.@Nullable Stop stop() {
            return gestoptOp == null
                            || gestoptDoor == null
                            || gestoptNamens == null
                            || stopsoort == null
                            || reden == null
                    ? null
                    : new Triage.Stop(gestoptOp, gestoptDoor, gestoptNamens, stopsoort, reden);
        }
    }
}
