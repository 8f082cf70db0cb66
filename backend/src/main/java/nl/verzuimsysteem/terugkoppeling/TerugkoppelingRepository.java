package nl.verzuimsysteem.terugkoppeling;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** What was given. Of a case, what is confidential is never read; nor, for the employer, what is not for him yet. */
@Singleton
class TerugkoppelingRepository {
    private static final int MEESTE = 200;
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("t.bedrijf_id", "t.regio_id", "w.afdeling_id", "w.id");
    private static final Bereik.Kolommen DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "w.id");

    private static final String VAN_DOSSIER = """
             FROM terugkoppeling t
            JOIN werknemer w ON w.bedrijf_id = t.bedrijf_id AND w.id = t.werknemer_id
            JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id AND d.vervallen IS NULL
            WHERE t.vertrouwelijk = 0 AND (:tot IS NULL OR t.zichtbaar_vanaf <= :tot) AND\s""";

    private static final String VAN_HEM = """
             FROM terugkoppeling t
            JOIN werknemer w ON w.bedrijf_id = t.bedrijf_id AND w.id = t.werknemer_id
            WHERE\s""";

    private static final String NAMEN = """
            , CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam, w.personeelsnummer, w.taal,
              (SELECT b.naam FROM bedrijf b WHERE b.id = t.bedrijf_id) AS bedrijfsnaam,
              (SELECT r.naam FROM regio r WHERE r.id = t.regio_id) AS regionaam,
              (SELECT r.telefoon FROM regio r WHERE r.id = t.regio_id) AS telefoon""";

    private static final RowMapper<Terugkoppelrij> RIJ = Rij.van(Terugkoppelrij.class);
    private static final RowMapper<Terugkoppelregel> REGEL = Rij.van(Terugkoppelregel.class);
    private static final RowMapper<Namen> PAPIERNAMEN = Rij.van(Namen.class);
    private static final RowMapper<Papierrij> PAPIER =
            (rij, context) -> new Papierrij(RIJ.map(rij, context), PAPIERNAMEN.map(rij, context));

    private final Jdbi jdbi;

    TerugkoppelingRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Of a case, newest first. One statement.
     *
     * @param tot only what could be read by the employer then; {@code null} for the team, which reads all
     */
    List<Terugkoppelrij> vanDossier(Bereik bereik, DossierId dossier, @Nullable Instant tot) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Terugkoppelrij.VELDEN + VAN_DOSSIER
                        + grens.sql() + " AND d.id = :dossier ORDER BY t.dag DESC, t.id DESC LIMIT :meeste")
                .bind("dossier", dossier)
                .bind("tot", tot)
                .bind("meeste", MEESTE)
                .bindMap(grens.waarden())
                .mapTo(Terugkoppelrij.class)
                .list());
    }

    /**
     * A page of what employers can read, the newest first, with one row more when there is more. One statement.
     *
     * @param sinds what they could read before is left out
     * @param nieuw what they could read since is new
     */
    List<Terugkoppelregel> recente(Bereik bereik, Instant sinds, Instant nieuw, Instant nu, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT t.id, t.dossier_id AS dossier, b.naam AS bedrijfsnaam, t.dag, t.functie, t.soort,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemersnaam,
                               t.zichtbaar_vanaf AS sinds, t.zichtbaar_vanaf >= :nieuw AS nieuw
                        FROM terugkoppeling t
                        JOIN bedrijf b ON b.id = t.bedrijf_id
                        JOIN werknemer w ON w.bedrijf_id = t.bedrijf_id AND w.id = t.werknemer_id
                        JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id AND d.vervallen IS NULL
                        WHERE t.vertrouwelijk = 0 AND t.zichtbaar_vanaf BETWEEN :sinds AND :nu
                          AND\s""" + grens.sql() + " ORDER BY t.zichtbaar_vanaf DESC, t.id DESC LIMIT :aantal OFFSET :vanaf")
                .bind("sinds", sinds)
                .bind("nieuw", nieuw)
                .bind("nu", nu)
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .bindMap(grens.waarden())
                .map(REGEL)
                .list());
    }

    /** Whether there is such a case within the scope. One statement. */
    Optional<DossierId> dossier(Bereik bereik, DossierId dossier) {
        var grens = bereik.voorwaarde(DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.id FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        WHERE d.id = :dossier AND d.vervallen IS NULL AND\s""" + grens.sql())
                .bind("dossier", dossier)
                .bindMap(grens.waarden())
                .mapTo(DossierId.class)
                .findOne());
    }

    /** One of a case, with the names that stand on paper. One statement. */
    Optional<Papierrij> papier(Bereik bereik, TerugkoppelingId id, @Nullable Instant tot) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + Terugkoppelrij.VELDEN + NAMEN + VAN_DOSSIER + grens.sql() + " AND t.id = :id")
                .bind("id", id)
                .bind("tot", tot)
                .bindMap(grens.waarden())
                .map(PAPIER)
                .findOne());
    }

    /** Those of the werknemer himself, what is confidential too, newest first. One statement. */
    List<Terugkoppelrij> eigen(Bereik ik) {
        var grens = ik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("SELECT " + Terugkoppelrij.VELDEN + VAN_HEM + grens.sql()
                        + " ORDER BY t.dag DESC, t.id DESC LIMIT :meeste")
                .bind("meeste", MEESTE)
                .bindMap(grens.waarden())
                .mapTo(Terugkoppelrij.class)
                .list());
    }

    /** One of the werknemer himself. One statement. */
    Optional<Papierrij> eigen(Bereik ik, TerugkoppelingId id) {
        var grens = ik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + Terugkoppelrij.VELDEN + NAMEN + VAN_HEM + grens.sql() + " AND t.id = :id")
                .bind("id", id)
                .bindMap(grens.waarden())
                .map(PAPIER)
                .findOne());
    }

    /** One statement; {@code false} when he wrote something else in another window. */
    boolean zetZienswijze(
            BedrijfId bedrijf,
            WerknemerId werknemer,
            TerugkoppelingId id,
            int versie,
            @Nullable String tekst,
            Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE terugkoppeling
                        SET zienswijze = :tekst, zienswijze_op = CASE WHEN :tekst IS NULL THEN NULL ELSE :nu END,
                            versie = versie + 1
                        WHERE bedrijf_id = :bedrijf AND werknemer_id = :werknemer AND id = :id AND versie = :versie""")
                        .bind("tekst", tekst)
                        .bind("nu", nu)
                        .bind("bedrijf", bedrijf)
                        .bind("werknemer", werknemer)
                        .bind("id", id)
                        .bind("versie", versie)
                        .execute()
                > 0);
    }

    /** A terugkoppeling with the names that stand on paper. */
    record Papierrij(Terugkoppelrij rij, Namen namen) {}

    /**
     * @param taal that of the werknemer
     * @param telefoon of the regio
     */
    record Namen(
            String naam,
            String personeelsnummer,
            String taal,
            String bedrijfsnaam,
            String regionaam,
            String telefoon) {}
}
