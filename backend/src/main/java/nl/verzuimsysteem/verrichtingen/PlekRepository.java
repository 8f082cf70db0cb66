package nl.verzuimsysteem.verrichtingen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.tarieven.Tariefregel;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads where something is delivered, and what it costs there. */
@Singleton
class PlekRepository {
    static final Bereik.Kolommen DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");
    private static final RowMapper<Plek> PLEK = Rij.van(Plek.class);

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    PlekRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** Empty when the case is out of reach, or is none any more. One statement. */
    Optional<Plek> plek(Bereik bereik, Vraag vraag) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.id AS dossier, d.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, CAST(:dag AS DATE) AS dag,
                               d.eerste_ziektedag, COALESCE(d.teldag, d.eerste_ziektedag) AS teldag,
                               (SELECT v.id FROM verrichting v
                                WHERE v.bedrijf_id = d.bedrijf_id AND v.bron = :bron) AS bekend,
                               (SELECT r.id FROM tijdregel r
                                WHERE r.gebruiker_id = :wie AND r.sleutel = :sleutel) AS regel,
                               (SELECT r.id FROM tijdregel r WHERE r.gebruiker_id = :wie AND r.loopt = 1) AS lopend,
                        """ + Opdrachtprijs.KOLOMMEN + ", " + Tariefregel.KOLOMMEN
                        + """
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        LEFT JOIN opdracht o ON o.bedrijf_id = d.bedrijf_id AND o.dossier_id = d.id AND o.id = :opdracht
                        LEFT JOIN opdrachttype ot ON ot.id = o.opdrachttype_id
                        """ + Tariefregel.verbinding("d.bedrijf_id", ":dienst")
                        + "WHERE d.id = :dossier AND d.vervallen IS NULL AND " + grens.sql())
                .bindMethods(vraag)
                .bind("bron", Verrichtingenboek.vanSleutel(vraag.sleutel()))
                .bind("arbodienst", arbodienst.naam())
                .bindMap(grens.waarden())
                .map(PLEK)
                .findOne());
    }

    /**
     * What is asked for. Public, because the query reads its parts.
     *
     * @param wie who gives it in
     * @param sleutel with which key
     */
    public record Vraag(
            DossierId dossier,
            @Nullable OpdrachtId opdracht,
            String dienst,
            LocalDate dag,
            GebruikerId wie,
            String sleutel) {}
}
