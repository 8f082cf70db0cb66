package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.poortwachter.Sluitreden;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Cases whose taken must be brought up to date, and the taken as they stand. */
@Singleton
class BijwerkRepository {
    /** From the cases to their taken, whatever the server believes of a table that was filled a moment ago. */
    private static final String TAKEN = """
            SELECT t.dossier_id, t.id, t.mijlpaal, t.volgnummer, t.functie, t.open_op, t.waarschuw_op, t.uiterlijk_op,
                   COALESCE(t.loopt, 0)
            FROM dossier d FORCE INDEX (PRIMARY)
            STRAIGHT_JOIN taak t FORCE INDEX (ix_taak_dossier)
                       ON t.bedrijf_id = d.bedrijf_id AND t.dossier_id = d.id AND t.soort = 'MIJLPAAL'
            WHERE %s AND %s""";

    private static final String STANDEN = """
            SELECT d.id, d.teldag, d.volgende_op, d.volgende_mijlpaal, d.volgende_functie,
                   d.loopt, d.gesloten_op, d.sluitreden, d.vangnet_op, d.vangnet_mijlpaal, d.vangnet_functie
            FROM dossier d FORCE INDEX (PRIMARY) WHERE %s AND %s""";
    private static final String BLADZIJDE = "d.id > :na AND d.id <= :tot AND d.gevolgd = 1";

    BijwerkRepository() {}

    /** Marked cases, in the order of their keys, kept from other nodes until the transaction ends. One statement. */
    List<DossierId> neem(Handle handle, Bereik bereik, Instant nu, int aantal) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return handle.createQuery("""
                        SELECT d.id FROM dossier d
                        WHERE d.herberekenen = 1 AND (d.herbereken_na IS NULL OR d.herbereken_na <= :nu) AND\s""" + grens.sql() + " ORDER BY d.id LIMIT :aantal FOR UPDATE SKIP LOCKED")
                .bind("nu", nu)
                .bind("aantal", aantal)
                .bindMap(grens.waarden())
                .mapTo(DossierId.class)
                .list();
    }

    /** The same, without keeping them: to go through them one by one. One statement. */
    List<DossierId> gemerkt(Handle handle, Bereik bereik, Instant nu, int aantal) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return handle.createQuery("""
                        SELECT d.id FROM dossier d
                        WHERE d.herberekenen = 1 AND (d.herbereken_na IS NULL OR d.herbereken_na <= :nu) AND\s""" + grens.sql() + " ORDER BY d.id LIMIT :aantal")
                .bind("nu", nu)
                .bind("aantal", aantal)
                .bindMap(grens.waarden())
                .mapTo(DossierId.class)
                .list();
    }

    /** These cases, kept from whoever changes them until the transaction ends. One statement. */
    List<DossierId> houdVast(Handle handle, Bereik bereik, Collection<DossierId> dossiers) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return handle.createQuery("SELECT d.id FROM dossier d WHERE d.id IN (<dossiers>) AND " + grens.sql()
                        + " ORDER BY d.id FOR UPDATE")
                .bindList("dossiers", dossiers.stream().map(Id::waarde).toList())
                .bindMap(grens.waarden())
                .mapTo(DossierId.class)
                .list();
    }

    /** The taken for milestones of some cases, also those that are over. One statement. */
    Map<Long, List<Taakstand>> taken(Handle handle, Bereik bereik, Collection<DossierId> dossiers) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return taken(handle.createQuery(TAKEN.formatted("d.id IN (<dossiers>)", grens.sql()))
                .bindList("dossiers", dossiers.stream().map(Id::waarde).toList())
                .bindMap(grens.waarden()));
    }

    /** The same, of the cases that are followed between two keys. One statement. */
    Map<Long, List<Taakstand>> taken(Handle handle, Bereik bereik, long na, long tot) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return taken(handle.createQuery(TAKEN.formatted(BLADZIJDE, grens.sql()))
                .bind("na", na)
                .bind("tot", tot)
                .bindMap(grens.waarden()));
    }

    /** What stands with the cases that are followed between two keys. One statement. */
    Map<Long, Zaakstand> standen(Handle handle, Bereik bereik, long na, long tot) {
        var grens = bereik.voorBedrijf("d.bedrijf_id", "d.regio_id");
        return handle.createQuery(STANDEN.formatted(BLADZIJDE, grens.sql()))
                .bind("na", na)
                .bind("tot", tot)
                .bindMap(grens.waarden())
                .scanResultSet((rijen, context) -> {
                    try (context) {
                        var standen = new HashMap<Long, Zaakstand>();
                        var rij = rijen.get();
                        while (rij.next()) {
                            standen.put(
                                    rij.getLong(1),
                                    new Zaakstand(
                                            new Volgende(
                                                    dag(rij, 2),
                                                    dag(rij, 3),
                                                    een(MijlpaalSoort.class, rij.getString(4)),
                                                    een(Functie.class, rij.getString(5)),
                                                    eerder(
                                                            dag(rij, 9),
                                                            een(MijlpaalSoort.class, rij.getString(10)),
                                                            een(Functie.class, rij.getString(11)))),
                                            sluiting(dag(rij, 7), een(Sluitreden.class, rij.getString(8))),
                                            rij.getInt(6) == 1,
                                            true));
                        }
                        return standen;
                    }
                });
    }

    private static Volgende.@Nullable Eerder eerder(
            @Nullable LocalDate op, @Nullable MijlpaalSoort mijlpaal, @Nullable Functie functie) {
        return op == null || mijlpaal == null || functie == null ? null : new Volgende.Eerder(op, mijlpaal, functie);
    }

    /** Sets cases aside that could not be computed; they are tried again later. One statement. */
    void stelUit(Handle handle, Collection<DossierId> dossiers, Instant tot) {
        handle.createUpdate("UPDATE dossier SET herberekenen = 1, herbereken_na = :tot WHERE id IN (<dossiers>)")
                .bindList("dossiers", dossiers.stream().map(Id::waarde).toList())
                .bind("tot", tot)
                .execute();
    }

    /** Whatever is open in these cases is not needed any more. One statement. */
    void laatVervallen(Handle handle, Collection<DossierId> dossiers, Instant nu) {
        handle.createUpdate("""
                        UPDATE taak t JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                        SET t.loopt = NULL, t.einde = 'VERVALLEN', t.vervallen_op = :nu
                        WHERE d.id IN (<dossiers>) AND t.loopt IS NOT NULL""")
                .bind("nu", nu)
                .bindList("dossiers", dossiers.stream().map(Id::waarde).toList())
                .execute();
    }

    /** The talk that was promised in cases that closed by themselves is not needed any more. One statement. */
    void laatContactVervallen(Handle handle, Collection<DossierId> dossiers) {
        handle.createUpdate("""
                        UPDATE taak t JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                        SET t.loopt = NULL, t.einde = 'VERVALLEN'
                        WHERE d.id IN (<dossiers>) AND t.soort IN ('CONTACT', 'WERKGESPREK', 'CASEMANAGER_ADVIES') AND t.loopt IS NOT NULL""")
                .bindList("dossiers", dossiers.stream().map(Id::waarde).toList())
                .execute();
    }

    /** In cases that opened again by themselves the promise of a talk holds again. One statement. */
    void heropenContact(Handle handle, Collection<DossierId> dossiers) {
        handle.createUpdate("""
                        UPDATE taak t JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                        SET t.loopt = 1, t.einde = NULL
                        WHERE d.id IN (<dossiers>) AND t.soort IN ('CONTACT', 'WERKGESPREK', 'CASEMANAGER_ADVIES')
                          AND t.loopt IS NULL AND t.gedaan_op IS NULL AND t.bron NOT LIKE '%~%'""")
                .bindList("dossiers", dossiers.stream().map(Id::waarde).toList())
                .execute();
    }

    /** Shows the taken whose first day has come. One statement; how many there were. */
    int open(Handle handle, LocalDate vandaag, int aantal) {
        return handle.createUpdate("UPDATE taak SET loopt = 1 WHERE loopt = 2 AND open_op <= :vandaag LIMIT :aantal")
                .bind("vandaag", vandaag)
                .bind("aantal", aantal)
                .execute();
    }

    private static Map<Long, List<Taakstand>> taken(Query vraag) {
        return vraag.scanResultSet((rijen, context) -> {
            try (context) {
                var taken = new HashMap<Long, List<Taakstand>>();
                var rij = rijen.get();
                while (rij.next()) {
                    taken.computeIfAbsent(rij.getLong(1), dossier -> new ArrayList<>(24))
                            .add(taak(rij));
                }
                return taken;
            }
        });
    }

    private static Taakstand taak(ResultSet rij) throws SQLException {
        return new Taakstand(
                rij.getLong(2),
                MijlpaalSoort.valueOf(rij.getString(3)),
                rij.getInt(4),
                Functie.valueOf(rij.getString(5)),
                dag(rij, 6),
                dag(rij, 7),
                rij.getObject(8, LocalDate.class),
                rij.getInt(9));
    }

    private static @Nullable Sluiting sluiting(@Nullable LocalDate op, @Nullable Sluitreden reden) {
        return op == null || reden == null ? null : new Sluiting(reden, op);
    }

    private static @Nullable LocalDate dag(ResultSet rij, int kolom) throws SQLException {
        return rij.getObject(kolom, LocalDate.class);
    }

    private static <E extends Enum<E>> @Nullable E een(Class<E> soort, @Nullable String naam) {
        return naam == null ? null : Enum.valueOf(soort, naam);
    }
}
