package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.tarieven.Tariefregel;
import org.jdbi.v3.core.Jdbi;

/** Reads what can be ordered from a case, by whom it is carried out and at what price. */
@Singleton
class OpdrachttypeRepository {
    private static final Bereik.Kolommen DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");

    private static final String TARIEF = Tariefregel.verbinding("d.bedrijf_id", "t.dienst_code");

    private static final String GELDIG =
            "gf.geldig_van <= :dag AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :dag) AND g.actief = 1";

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    OpdrachttypeRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** Every active type as it would be ordered from this case today; empty when the case is out of reach. */
    List<Keuze> keuzes(Bereik bereik, DossierId dossier, LocalDate vandaag) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, COALESCE(d.teldag, d.eerste_ziektedag) AS teldag, t.code,
                               REPLACE(t.naam, '{arbodienst}', :arbodienst) AS naam, t.uitleg, t.groep,
                               """ + Tariefregel.KOLOMMEN + """
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN opdrachttype t ON t.actief = 1
                        """ + TARIEF
                        + "WHERE d.id = :dossier AND d.vervallen IS NULL AND " + grens.sql()
                        + " ORDER BY t.volgorde, t.id")
                .bind("dossier", dossier)
                .bind("arbodienst", arbodienst.naam())
                .bind("dag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(Keuze.class)
                .list());
    }

    /** All that sending an order needs to know; empty when the case is out of reach. */
    Optional<Vertrekpunt> vertrekpunt(
            Bereik bereik, DossierId dossier, String type, String sleutel, LocalDate vandaag) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.regio_id AS regio, d.werknemer_id AS werknemer,
                               r.email AS postbus, b.beeindigd_op, t.id AS type,
                               REPLACE(t.naam, '{arbodienst}', :arbodienst) AS naam, t.groep,
                               EXISTS (SELECT 1 FROM gebruiker_functie gf JOIN gebruiker g ON g.id = gf.gebruiker_id
                                       WHERE gf.bedrijf_id = d.bedrijf_id AND gf.functie = t.groep AND %1$s)
                               OR EXISTS (SELECT 1 FROM gebruiker_functie gf JOIN gebruiker g ON g.id = gf.gebruiker_id
                                       WHERE gf.regio_id = d.regio_id AND gf.functie = t.groep AND %1$s) AS bemand,
                               o.id AS eerder, o.dossier_id AS eerder_dossier,
                               COALESCE(d.teldag, d.eerste_ziektedag) AS teldag, %2$s
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN regio r ON r.id = d.regio_id
                        JOIN bedrijf b ON b.id = d.bedrijf_id
                        LEFT JOIN opdrachttype t ON t.code = :type AND t.actief = 1
                        LEFT JOIN opdracht o ON o.bedrijf_id = d.bedrijf_id AND o.sleutel = :sleutel
                        """.formatted(GELDIG, Tariefregel.KOLOMMEN) + TARIEF
                        + "WHERE d.id = :dossier AND d.vervallen IS NULL AND " + grens.sql())
                .bind("dossier", dossier)
                .bind("arbodienst", arbodienst.naam())
                .bind("type", type)
                .bind("sleutel", sleutel)
                .bind("dag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(Vertrekpunt.class)
                .findOne());
    }
}
