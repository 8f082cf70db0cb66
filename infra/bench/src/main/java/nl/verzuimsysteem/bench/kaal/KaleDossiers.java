package nl.verzuimsysteem.bench.kaal;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** As Micronaut Data makes it. Public for what Micronaut makes. */
@Requires(env = KaleApi.OMGEVING)
@JdbcRepository(dialect = Dialect.MYSQL)
public interface KaleDossiers extends GenericRepository<KaalDossier, Long> {
    Optional<KaalDossier> findByIdAndBedrijfId(Long id, long bedrijfId);

    /** A line in the audit log, with the columns that every look fills. */
    @Query("""
            INSERT INTO audit_regel (moment, handeling, actie, uitkomst, naam, functie, kanaal, bedrijf_id, werknemer_id,
                   object_soort, object_id, zone)
            VALUES (UTC_TIMESTAMP(3), 'DOSSIER_INZIEN', 'R', 0, 'Kaal', 'VERZUIMCOORDINATOR', 'API', :bedrijf, :werknemer,
                   'dossier', :dossier, 'FUNCTIONEEL')""")
    void log(long bedrijf, long werknemer, long dossier);
}
