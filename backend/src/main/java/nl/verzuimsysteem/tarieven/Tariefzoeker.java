package nl.verzuimsysteem.tarieven;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.RowMapper;

/** Looks up what a service costs a company on a day, within the transaction of the service that asks. */
@Singleton
public class Tariefzoeker {
    private static final Bereik.Kolommen DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");
    private static final RowMapper<Tariefregel> REGEL = Rij.van(Tariefregel.class);
    private static final RowMapper<Dossierregel> DOSSIERREGEL = Rij.van(Dossierregel.class);

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    Tariefzoeker(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /**
     * For the company as a whole. One statement.
     *
     * @param dienst the code of the service
     * @throws NietGevonden when the company is out of reach, or there is no such service
     */
    public Gevonden zoek(Bereik bereik, BedrijfId bedrijf, String dienst, LocalDate dag) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Tariefregel.KOLOMMEN + "FROM bedrijf b "
                                + Tariefregel.verbinding("b.id", ":dienst") + "WHERE b.id = :bedrijf AND "
                                + grens.sql())
                        .bind("bedrijf", bedrijf)
                        .bind("dienst", dienst)
                        .bind("dag", dag)
                        .bind("arbodienst", arbodienst.naam())
                        .bindMap(grens.waarden())
                        .map(REGEL)
                        .findOne())
                .orElseThrow(() -> new NietGevonden("bedrijf", bedrijf))
                .gevonden()
                .orElseThrow(() -> new NietGevonden("dienst", 0));
    }

    /**
     * For a case, with the day from which its weeks are counted. One statement.
     *
     * @param dienst the code of the service
     * @throws NietGevonden when the case is out of reach, or there is no such service
     */
    public Gevonden.VoorDossier zoekVoorDossier(Bereik bereik, DossierId dossier, String dienst, LocalDate dag) {
        var grens = bereik.voorwaarde(DOSSIER);
        var regel = jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT d.bedrijf_id AS bedrijf, COALESCE(d.teldag, d.eerste_ziektedag) AS teldag, "
                                        + Tariefregel.KOLOMMEN + """
                                        FROM dossier d
                                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                                        """ + Tariefregel.verbinding("d.bedrijf_id", ":dienst")
                                        + "WHERE d.id = :dossier AND d.vervallen IS NULL AND " + grens.sql())
                        .bind("dossier", dossier)
                        .bind("dienst", dienst)
                        .bind("dag", dag)
                        .bind("arbodienst", arbodienst.naam())
                        .bindMap(grens.waarden())
                        .map(DOSSIERREGEL)
                        .findOne())
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
        return new Gevonden.VoorDossier(
                regel.bedrijf(),
                regel.teldag(),
                regel.regel().gevonden().orElseThrow(() -> new NietGevonden("dienst", 0)));
    }

    /** A case with what held for the service. */
    record Dossierregel(
            BedrijfId bedrijf, LocalDate teldag, @Nested Tariefregel regel) {}
}
