package nl.verzuimsysteem.selekt;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.opslag.Dagsql;
import org.jdbi.v3.core.Jdbi;

/** Brings triages in line with the spells they belong to. */
@Singleton
class VolgRepository {
    private final Jdbi jdbi;

    VolgRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Plans a triage of each running spell of these cases that has none, and was reported not too long ago. One statement.
     *
     * @param sinds what was reported before gets none
     */
    void begin(Collection<DossierId> dossiers, Instant nu, Instant sinds, LocalDate vandaag) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een,
                               status, volgende_op, taal)
                        SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, p.sleutel, p.van,
                               GREATEST(p.van, %s), 'GEPLAND', :nu, w.taal
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN verzuimperiode p ON p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id AND p.tot IS NULL
                        JOIN gebeurtenis g ON g.bedrijf_id = d.bedrijf_id AND g.dossier_id = d.id
                         AND g.moment >= :sinds AND g.soort IN ('ZIEK_GEMELD', 'OPNIEUW_ZIEK') AND g.datum = p.van
                        WHERE d.id IN (<dossiers>) AND d.vervallen IS NULL AND d.loopt IS NOT NULL
                          AND (w.uit_dienst IS NULL OR w.uit_dienst >= :vandaag)
                          AND NOT EXISTS (SELECT 1 FROM selekt s
                                WHERE s.bedrijf_id = p.bedrijf_id AND s.melding = p.sleutel)
                        GROUP BY d.id, d.bedrijf_id, d.regio_id, d.werknemer_id, p.sleutel, p.van, w.taal
                        ON DUPLICATE KEY UPDATE selekt.id = selekt.id""".formatted(Dagsql.van("MAX(g.moment)", vandaag)))
                .bindList("dossiers", dossiers.stream().map(Id::waarde).toList())
                .bind("nu", nu)
                .bind("sinds", sinds)
                .bind("vandaag", vandaag)
                .execute());
    }

    /**
     * Moves triages along with their spells, and lets the clock look at those whose spell ended or goes on after all. One
     * statement.
     */
    void volg(Collection<DossierId> dossiers, Instant nu, LocalDate vandaag) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dossier z
                        JOIN selekt s ON s.bedrijf_id = z.bedrijf_id AND s.dossier_id = z.id
                        """ + SelektRepository.ROND + """
                        SET s.dossier_id = COALESCE(p.dossier_id, s.dossier_id),
                            s.eerste_dag = COALESCE(p.van, s.eerste_dag),
                            s.dag_een = CASE WHEN s.status = 'GEPLAND' THEN GREATEST(s.dag_een, COALESCE(p.van, s.dag_een))
                                        ELSE s.dag_een END,
                            s.volgende_op = CASE
                                WHEN s.status IN ('GEPLAND', 'VERSTUURD', 'TE_BELLEN')
                                  OR (s.status = 'VERVALLEN' AND s.einde <> 'AFSPRAAK') THEN :nu
                                ELSE s.volgende_op END
                        WHERE z.id IN (<dossiers>)
                          AND (p.dossier_id <> s.dossier_id OR p.van <> s.eerste_dag
                            OR (s.status IN ('GEPLAND', 'VERSTUURD', 'TE_BELLEN') AND NOT\s""" + SelektRepository.LOOPT + """
                            )
                            OR (s.status = 'VERVALLEN' AND s.einde <> 'AFSPRAAK' AND\s"""
                        + SelektRepository.LOOPT + "))")
                .bindList("dossiers", dossiers.stream().map(Id::waarde).toList())
                .bind("nu", nu)
                .bind("vandaag", vandaag)
                .execute());
    }
}
