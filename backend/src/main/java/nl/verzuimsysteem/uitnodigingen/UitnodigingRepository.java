package nl.verzuimsysteem.uitnodigingen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What is to be told of appointments. */
@Singleton
class UitnodigingRepository {
    private final Jdbi jdbi;

    UitnodigingRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes that something is to be told. One statement. */
    void noteer(BedrijfId bedrijf, AfspraakId afspraak, Uitnodigingsoort soort, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO uitnodiging (bedrijf_id, regio_id, gepland_regio_id, afspraak_id, soort, begin, einde,
                               status, gemaakt_op)
                        SELECT a.bedrijf_id, a.regio_id, a.regio_id, a.id, :soort, a.begin, a.einde, 'TE_MAKEN', :nu
                        FROM afspraak a WHERE a.bedrijf_id = :bedrijf AND a.id = :afspraak""")
                .bind("bedrijf", bedrijf)
                .bind("afspraak", afspraak)
                .bind("soort", soort)
                .bind("nu", nu)
                .execute());
    }

    /**
     * Notes a reminder of each appointment in a time, but for those of which something was told today. One for each
     * moment, however often it is asked. One statement; how many.
     */
    int herinner(Instant van, Instant tot, Instant vandaag, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO uitnodiging (bedrijf_id, regio_id, gepland_regio_id, afspraak_id, soort, begin, einde,
                               herinnering_voor, status, gemaakt_op)
                        SELECT a.bedrijf_id, a.regio_id, a.regio_id, a.id, 'HERINNERING', a.begin, a.einde, a.begin,
                               'TE_MAKEN', :nu
                        FROM afspraak a
                        WHERE a.begin >= :van AND a.begin < :tot AND a.loopt = 1
                          AND NOT EXISTS (SELECT 1 FROM uitnodiging u
                                WHERE u.bedrijf_id = a.bedrijf_id AND u.afspraak_id = a.id
                                  AND (u.herinnering_voor = a.begin
                                    OR (u.soort <> 'HERINNERING' AND u.gemaakt_op >= :vandaag)))
                        ON DUPLICATE KEY UPDATE uitnodiging.id = uitnodiging.id""")
                .bind("van", van)
                .bind("tot", tot)
                .bind("vandaag", vandaag)
                .bind("nu", nu)
                .execute());
    }

    /** Takes what is to be told, for this transaction and no other. Two statements, one when there is nothing. */
    List<TeMaken> pak(Bereik bereik, int aantal) {
        var grens = bereik.voorBedrijf("u.bedrijf_id", "u.regio_id");
        return jdbi.withHandle(handle -> {
            var ids = handle.createQuery("SELECT u.id FROM uitnodiging u WHERE u.status = 'TE_MAKEN' AND " + grens.sql()
                            + " ORDER BY u.id LIMIT :aantal FOR UPDATE SKIP LOCKED")
                    .bind("aantal", aantal)
                    .bindMap(grens.waarden())
                    .mapTo(Long.class)
                    .list();
            return ids.isEmpty()
                    ? List.<TeMaken>of()
                    : handle.createQuery("""
                            SELECT u.id, u.bedrijf_id AS bedrijf, a.werknemer_id AS werknemer, u.afspraak_id AS afspraak,
                                   a.dossier_id AS dossier, a.vertrouwelijk, u.soort, u.begin,
                                   a.begin AS afspraak_begin, a.loopt IS NOT NULL AS loopt, a.taal, w.email,
                                   (SELECT MIN(g.email) FROM gebruiker_functie gf JOIN gebruiker g ON g.id = gf.gebruiker_id
                                     WHERE gf.bedrijf_id = a.bedrijf_id AND gf.werknemer_id = a.werknemer_id
                                       AND gf.functie = 'WERKNEMER' AND g.actief = 1) AS account_email,
                                   v.telefoon AS telefoon_verzoek, d.telefoon AS telefoon_dossier, w.telefoon,
                                   COALESCE(d.verblijfadres, (SELECT l.verblijfadres FROM dossier l
                                     WHERE l.bedrijf_id = a.bedrijf_id AND l.werknemer_id = a.werknemer_id
                                       AND l.loopt = 1)) AS verblijfadres,
                                   EXISTS (SELECT 1 FROM uitnodiging e
                                     WHERE e.bedrijf_id = u.bedrijf_id AND e.afspraak_id = u.afspraak_id AND e.id < u.id
                                       AND e.soort <> 'HERINNERING'
                                       AND (e.status IN ('GEMAAKT', 'VERSTUURD') OR e.afgedrukt_op IS NOT NULL)) AS gehoord,
                                   EXISTS (SELECT 1 FROM uitnodiging n
                                     WHERE n.bedrijf_id = u.bedrijf_id AND n.afspraak_id = u.afspraak_id AND n.id > u.id
                                       AND n.soort <> 'HERINNERING') AS nieuwer
                            FROM uitnodiging u
                            JOIN afspraak a ON a.bedrijf_id = u.bedrijf_id AND a.id = u.afspraak_id
                            JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                            LEFT JOIN dossier d ON d.bedrijf_id = a.bedrijf_id AND d.id = a.dossier_id
                            LEFT JOIN spreekuurverzoek v ON v.bedrijf_id = a.bedrijf_id AND v.id = a.verzoek_id
                            WHERE u.id IN (<ids>) ORDER BY u.id""")
                            .bindList("ids", ids)
                            .mapTo(TeMaken.class)
                            .list();
        });
    }

    /** Keeps what was decided. One batch. */
    void beslis(List<Besluit> besluiten) {
        jdbi.useHandle(handle -> {
            var lading = handle.prepareBatch("""
                    UPDATE uitnodiging SET soort = :soort, status = :status, kanaal = :kanaal, token_hash = :hash,
                           adres = :adres
                    WHERE bedrijf_id = :bedrijf AND id = :id AND status = 'TE_MAKEN'""");
            besluiten.forEach(besluit -> lading.bind("soort", besluit.soort())
                    .bind("status", besluit.status())
                    .bind("kanaal", naam(besluit.kanaal()))
                    .bind("hash", besluit.hash())
                    .bind("adres", besluit.adres())
                    .bind("bedrijf", besluit.bedrijf())
                    .bind("id", besluit.id())
                    .add());
            lading.execute();
        });
    }

    /** The first row of a batch fixes how each value is bound: nothing at all would fix it wrongly. */
    private static @Nullable String naam(@Nullable Kanaal kanaal) {
        return kanaal == null ? null : kanaal.name();
    }

    /** Takes letters out of the queue that tell what is not so any more. One statement. */
    void laatVervallen(Collection<UitnodigingId> vervangers) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE uitnodiging oud
                        JOIN uitnodiging nieuw ON nieuw.bedrijf_id = oud.bedrijf_id
                         AND nieuw.afspraak_id = oud.afspraak_id AND nieuw.id > oud.id
                        SET oud.status = 'VERVALLEN'
                        WHERE nieuw.id IN (<ids>) AND nieuw.soort <> 'HERINNERING' AND oud.status = 'TE_PRINTEN'""")
                .bindList("ids", vervangers.stream().map(Id::waarde).toList())
                .execute());
    }

    /** Keeps that mail or SMS does not arrive. Again changes nothing. One statement. */
    void nietBezorgd(UitnodigingId id, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE uitnodiging SET niet_bezorgd_op = :nu WHERE id = :id AND niet_bezorgd_op IS NULL")
                .bind("id", id)
                .bind("nu", nu)
                .execute());
    }

    /** Takes what was told to people of a company along to its new regio. One statement. */
    void verhuis(BedrijfId bedrijf, RegioId naar) {
        jdbi.useHandle(
                handle -> handle.createUpdate("UPDATE uitnodiging SET regio_id = :naar WHERE bedrijf_id = :bedrijf")
                        .bind("naar", naar)
                        .bind("bedrijf", bedrijf)
                        .execute());
    }

    /** What stands in the calendar of a werknemer after this. One statement. */
    Optional<Agendaregel> agendaregel(Bereik bereik, UitnodigingId id) {
        var grens = bereik.voorBedrijf("u.bedrijf_id", "u.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT u.afspraak_id AS afspraak, u.soort = 'AFGEZEGD' AS vervallen, u.begin, u.einde, a.taal,
                               a.soort, CONCAT(p.straat, ', ', p.postcode, ' ', p.plaats) AS plek,
                               (SELECT COUNT(*) FROM uitnodiging e
                                 WHERE e.bedrijf_id = u.bedrijf_id AND e.afspraak_id = u.afspraak_id
                                   AND e.id <= u.id) AS volgnummer
                        FROM uitnodiging u
                        JOIN afspraak a ON a.bedrijf_id = u.bedrijf_id AND a.id = u.afspraak_id
                        LEFT JOIN spreekuurplaats p ON p.id = a.plaats_id
                        WHERE u.id = :id AND\s""" + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Agendaregel.class)
                .findOne());
    }

    /** How many changes of an appointment were noted: the version of its line in a calendar. One statement. */
    int volgnummer(BedrijfId bedrijf, AfspraakId afspraak) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT COUNT(*) FROM uitnodiging u
                        WHERE u.bedrijf_id = :bedrijf AND u.afspraak_id = :afspraak""")
                .bind("bedrijf", bedrijf)
                .bind("afspraak", afspraak)
                .mapTo(Integer.class)
                .one());
    }

    /** @param soort where the two meet follows from it */
    record Agendaregel(
            AfspraakId afspraak,
            boolean vervallen,
            Instant begin,
            Instant einde,
            String taal,
            Spreekuursoort soort,
            @Nullable String plek,
            int volgnummer) {}
}
