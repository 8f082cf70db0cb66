package nl.verzuimsysteem.taken;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import nl.verzuimsysteem.kern.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * Writes taken in batches. Plain JDBC, because a night writes millions of values; on a connection that rewrites batches
 * each batch is one statement with many rows.
 */
final class Taakschrijver {
    private static final int TEGELIJK = 1000;

    private static final String KOLOMMEN = """
            INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, traject, mijlpaal, volgnummer, functie, open_op,
                   waarschuw_op, uiterlijk_op, bron, loopt, einde, gedaan_op, gedaan_door, id,
                   vervallen_op)
            VALUES (?, ?, ?, 'MIJLPAAL', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /**
     * The row is there: as an insert it can be one of many in a statement, which an update cannot. Nobody did anything in
     * the meantime: whoever records a step waits for the row of its case, which is kept while its taken are written.
     */
    private static final String BESTAAT = KOLOMMEN + """

            ON DUPLICATE KEY UPDATE
                   toegewezen_aan = IF(functie = VALUES(functie), toegewezen_aan, NULL),
                   geescaleerd_op = IF(uiterlijk_op = VALUES(uiterlijk_op) AND VALUES(loopt) = 1, geescaleerd_op, NULL),
                   functie = VALUES(functie), open_op = VALUES(open_op), waarschuw_op = VALUES(waarschuw_op),
                   uiterlijk_op = VALUES(uiterlijk_op), traject = VALUES(traject),
                   loopt = VALUES(loopt), gedaan_op = VALUES(gedaan_op), gedaan_door = VALUES(gedaan_door),
                   einde = VALUES(einde), vervallen_op = VALUES(vervallen_op)""";

    private static final String STAND = """
            UPDATE dossier SET herberekenen = NULL, herbereken_na = NULL, teldag = ?, volgende_op = ?,
                   volgende_mijlpaal = ?, volgende_functie = ?, vangnet_op = ?, vangnet_mijlpaal = ?, vangnet_functie = ?,
                   gesloten_op = ?, sluitreden = ?, loopt = ?, gevolgd = ?
            WHERE id = ?""";

    private Taakschrijver() {}

    /** New taken and those that changed. */
    static void schrijf(Connection verbinding, List<Taakregel> regels, Instant nu) throws SQLException {
        schrijf(verbinding, KOLOMMEN, regels, nu, regel -> regel.id() == null);
        schrijf(verbinding, BESTAAT, regels, nu, regel -> regel.id() != null);
    }

    private static void schrijf(
            Connection verbinding, String sql, List<Taakregel> regels, Instant nu, Predicate<Taakregel> welke)
            throws SQLException {
        if (regels.stream().noneMatch(welke)) {
            return;
        }
        try (var opdracht = verbinding.prepareStatement(sql)) {
            var aantal = 0;
            for (var regel : regels) {
                if (welke.test(regel)) {
                    vul(opdracht, regel, nu);
                    opdracht.addBatch();
                    if (++aantal % TEGELIJK == 0) {
                        opdracht.executeBatch();
                    }
                }
            }
            if (aantal % TEGELIJK != 0) {
                opdracht.executeBatch();
            }
        }
    }

    private static void vul(PreparedStatement opdracht, Taakregel regel, Instant nu) throws SQLException {
        var zaak = regel.zaak();
        opdracht.setLong(1, zaak.bedrijf().waarde());
        opdracht.setLong(2, zaak.regio().waarde());
        opdracht.setLong(3, zaak.dossier().waarde());
        opdracht.setString(4, regel.soort().traject().name());
        opdracht.setString(5, regel.soort().name());
        opdracht.setInt(6, regel.volgnummer());
        opdracht.setString(7, regel.functie().name());
        opdracht.setObject(8, regel.open());
        opdracht.setObject(9, regel.waarschuw());
        opdracht.setObject(10, regel.uiterlijk());
        opdracht.setString(11, regel.bron());
        opdracht.setObject(12, regel.loopt(), Types.TINYINT);
        opdracht.setString(13, regel.einde());
        opdracht.setTimestamp(14, regel.gedaanOp() == null ? null : Timestamp.from(regel.gedaanOp()));
        opdracht.setString(15, regel.gedaanDoor());
        opdracht.setObject(16, regel.id(), Types.BIGINT);
        opdracht.setTimestamp(17, Taakregel.VERVALLEN.equals(regel.einde()) ? Timestamp.from(nu) : null);
    }

    /** What stands with the cases, which are up to date then. */
    static void schrijfStand(Connection verbinding, List<Stand> standen) throws SQLException {
        if (standen.isEmpty()) {
            return;
        }
        try (var opdracht = verbinding.prepareStatement(STAND)) {
            for (var stand : standen) {
                var zaak = stand.zaak();
                var volgende = zaak.volgende();
                var gesloten = zaak.gesloten();
                var kolom = 0;
                opdracht.setObject(++kolom, volgende.teldag());
                opdracht.setObject(++kolom, volgende.op());
                opdracht.setString(++kolom, naam(volgende.mijlpaal()));
                opdracht.setString(++kolom, naam(volgende.functie()));
                var vangnet = volgende.vangnet();
                opdracht.setObject(++kolom, vangnet == null ? null : vangnet.op());
                opdracht.setString(++kolom, vangnet == null ? null : naam(vangnet.mijlpaal()));
                opdracht.setString(++kolom, vangnet == null ? null : naam(vangnet.functie()));
                opdracht.setObject(++kolom, gesloten == null ? null : gesloten.op());
                opdracht.setString(
                        ++kolom, gesloten == null ? null : gesloten.reden().name());
                opdracht.setObject(++kolom, zaak.loopt() ? 1 : null, Types.TINYINT);
                opdracht.setObject(++kolom, zaak.gevolgd() ? 1 : null, Types.TINYINT);
                opdracht.setLong(++kolom, stand.dossier().waarde());
                opdracht.addBatch();
            }
            opdracht.executeBatch();
        }
    }

    private static @Nullable String naam(@Nullable Enum<?> waarde) {
        return waarde == null ? null : waarde.name();
    }

    /** How a case stands. */
    record Stand(DossierId dossier, Zaakstand zaak) {}
}
