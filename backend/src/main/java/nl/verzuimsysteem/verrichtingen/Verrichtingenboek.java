package nl.verzuimsysteem.verrichtingen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.tarieven.Btwsoort;
import nl.verzuimsysteem.tarieven.Per;
import nl.verzuimsysteem.tarieven.Prijskolommen;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Adds rows to what was delivered, never changes or deletes one: of each cause one row, of each row one counter-entry, also
 * when two nodes add it at once.
 */
@Singleton
class Verrichtingenboek {
    private static final String KOLOMMEN = """
            INSERT INTO verrichting (bedrijf_id, regio_id, dossier_id, opdracht_id, dienst_code, datum, minuten, aantal,
                   oordeel, grond, abonnement, week, teldag, tot_week, prijs_cent, per, afspraak, btw, bedrag_cent, bron,
                   tegen_id, reden, vastgelegd_op, vastgelegd_door, te_factureren)
            """;

    /** The row that is there already is the answer. It names a column that may change: what a row says may not. */
    private static final String EENMALIG = " ON DUPLICATE KEY UPDATE verrichting.te_factureren ="
            + " IF(LAST_INSERT_ID(verrichting.id) = 0, NULL, verrichting.te_factureren)";

    private final Jdbi jdbi;

    Verrichtingenboek(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What was put in by hand has the key it was sent with as its cause. */
    static String vanSleutel(String sleutel) {
        return "hand:" + sleutel;
    }

    static String vanTijd(TijdregelId regel) {
        return "tijd:" + regel;
    }

    /** The key of the new row, or of the one this cause had already. One statement. */
    VerrichtingId voegToe(Nieuw nieuw) {
        return jdbi.withHandle(handle -> handle.createUpdate(KOLOMMEN + """
                        SELECT b.id, b.regio_id, :dossier, :opdracht, :dienst, :datum, :minuten, 1,
                               :oordeel, :grond, :abonnement, :week, :teldag, :totWeek, :prijsCent, :per, :afgesproken, :btw,
                               :bedrag, :bron, NULL, :reden, :op, :door, :open
                        FROM bedrijf b WHERE b.id = :bedrijf""" + EENMALIG)
                .bindMethods(nieuw)
                .bindMethods(Prijskolommen.van(nieuw.prijs()))
                .bind("bedrag", nieuw.bedrag())
                .bind("open", nieuw.open())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(VerrichtingId.class)
                .one());
    }

    /**
     * Adds what an order that was carried out delivered, with the verdict its sender was shown. What is paid by the hour has
     * no row of its own: it costs the time that is booked on it, and nothing twice. What is nameless keeps its month alone.
     * One statement.
     */
    void vanOpdracht(BedrijfId bedrijf, OpdrachtId opdracht, LocalDate dag, Instant op) {
        jdbi.useHandle(handle -> handle.createUpdate(KOLOMMEN + """
                        SELECT o.bedrijf_id, o.regio_id, CASE WHEN dn.naamloos = 0 THEN o.dossier_id END,
                               CASE WHEN dn.naamloos = 0 THEN o.id END, dn.code,
                               CASE WHEN dn.naamloos = 0 THEN :dag ELSE :eersteVanMaand END, NULL, 1,
                               o.oordeel, o.grond, o.abonnement, o.week, o.teldag, o.tot_week, o.bedrag_cent, o.per,
                               o.afgesproken, dn.btw,
                               CASE WHEN o.oordeel = 'BUITEN' THEN COALESCE(o.bedrag_cent, 0) ELSE 0 END,
                               CONCAT('opdracht:', o.id), NULL, NULL, :op, COALESCE(door.naam, van.naam),
                               CASE WHEN o.oordeel = 'BUITEN' THEN 1 END
                        FROM opdracht o
                        JOIN opdrachttype ot ON ot.id = o.opdrachttype_id
                        JOIN dienst dn ON dn.code = ot.dienst_code
                        JOIN gebruiker van ON van.id = o.verstuurd_door
                        LEFT JOIN gebruiker door ON door.id = o.uitvoerder_id
                        WHERE o.bedrijf_id = :bedrijf AND o.id = :opdracht AND o.per = 'KEER'""" + EENMALIG)
                .bind("bedrijf", bedrijf)
                .bind("opdracht", opdracht)
                .bind("dag", dag)
                .bind("eersteVanMaand", dag.withDayOfMonth(1))
                .bind("op", op)
                .execute());
    }

    /** Adds the contact of week 4; again after it was taken back, or went along to another case. One statement. */
    void vierdeWeek(Nieuw nieuw) {
        jdbi.useHandle(handle -> handle.createUpdate(KOLOMMEN + """
                        SELECT b.id, b.regio_id, :dossier, NULL, :dienst, :datum, NULL, 1,
                               :oordeel, :grond, :abonnement, :week, :teldag, :totWeek, :prijsCent, :per, :afgesproken, :btw,
                               :bedrag,
                               CONCAT(:bron, ':', (SELECT COUNT(*) FROM verrichting v LEFT JOIN verrichting t
                                                      ON t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id
                                                   WHERE v.bedrijf_id = b.id AND v.bron LIKE CONCAT(:bron, ':%')
                                                     AND (t.id IS NOT NULL OR v.dossier_id <> :dossier))),
                               NULL, NULL, :op, :door, :open
                        FROM bedrijf b WHERE b.id = :bedrijf""" + EENMALIG)
                .bindMethods(nieuw)
                .bindMethods(Prijskolommen.van(nieuw.prijs()))
                .bind("bedrag", nieuw.bedrag())
                .bind("open", nieuw.open())
                .execute());
    }

    /**
     * Adds what came of an appointment; again after it was taken back. What stands there already stays. One statement.
     *
     * @param nieuw with a cause that holds for the appointment alone
     */
    void vanAfspraak(Nieuw nieuw) {
        jdbi.useHandle(handle -> handle.createUpdate(KOLOMMEN + """
                        SELECT b.id, b.regio_id, :dossier, NULL, :dienst, :datum, NULL, 1,
                               :oordeel, :grond, :abonnement, :week, :teldag, :totWeek, :prijsCent, :per, :afgesproken, :btw,
                               :bedrag,
                               CONCAT(:bron, COALESCE((SELECT CONCAT(':', NULLIF(COUNT(*), 0)) FROM verrichting t
                                                       WHERE t.bedrijf_id = b.id AND t.tegen_id IN
                                                         (SELECT v.id FROM verrichting v WHERE v.bedrijf_id = b.id
                                                            AND (v.bron = :bron OR v.bron LIKE CONCAT(:bron, ':%')))), '')),
                               NULL, NULL, :op, :door, :open
                        FROM bedrijf b WHERE b.id = :bedrijf""" + EENMALIG)
                .bindMethods(nieuw)
                .bindMethods(Prijskolommen.van(nieuw.prijs()))
                .bind("bedrag", nieuw.bedrag())
                .bind("open", nieuw.open())
                .execute());
    }

    /**
     * Takes back what came of an appointment, when something stands there. What no invoice has yet comes on none. Two
     * statements.
     */
    void vanAfspraakTerug(BedrijfId bedrijf, String bron, Terugname terug) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE verrichting SET te_factureren = NULL
                        WHERE bedrijf_id = :bedrijf AND (bron = :bron OR bron LIKE CONCAT(:bron, ':%'))
                          AND te_factureren = 1""")
                .bind("bedrijf", bedrijf)
                .bind("bron", bron)
                .execute());
        tegenboeking("""
                (v.bron = :bron OR v.bron LIKE CONCAT(:bron, ':%'))
                  AND NOT EXISTS (SELECT 1 FROM verrichting t WHERE t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id)
                ORDER BY v.id LIMIT 1""", bedrijf, terug, update -> update.bind("bron", bron).execute());
    }

    /** Takes the contact of week 4 on a day back, when it stands there. One statement. */
    void vierdeWeekTerug(BedrijfId bedrijf, DossierId dossier, LocalDate datum, Terugname terug) {
        tegenboeking(
                """
                v.dossier_id = :dossier AND v.dienst_code = :dienst AND v.datum = :datum AND v.bron LIKE 'stap:%'
                  AND NOT EXISTS (SELECT 1 FROM verrichting t WHERE t.bedrijf_id = v.bedrijf_id AND t.tegen_id = v.id)
                ORDER BY v.id LIMIT 1""",
                bedrijf,
                terug,
                update -> update.bind("dossier", dossier)
                        .bind("dienst", Diensten.VIERDEWEEKSCONTACT)
                        .bind("datum", datum)
                        .execute());
    }

    /**
     * Takes one back by a counter-entry. What no invoice has yet comes on none, and neither does its counter-entry; what one
     * has is given back on the next. Two statements.
     */
    VerrichtingId neemTerug(BedrijfId bedrijf, VerrichtingId id, Terugname terug) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        UPDATE verrichting SET te_factureren = NULL
                        WHERE bedrijf_id = :bedrijf AND id = :id AND te_factureren = 1""").bind("bedrijf", bedrijf).bind("id", id).execute());
        return tegenboeking(
                "v.id = :id",
                bedrijf,
                terug,
                update -> update.bind("id", id)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(VerrichtingId.class)
                        .one());
    }

    private <T> T tegenboeking(String welke, BedrijfId bedrijf, Terugname terug, Function<Update, T> doe) {
        return jdbi.withHandle(handle -> doe.apply(handle.createUpdate(KOLOMMEN + """
                        SELECT v.bedrijf_id, v.regio_id, v.dossier_id, v.opdracht_id, v.dienst_code, v.datum, -v.minuten,
                               -v.aantal, v.oordeel, v.grond, v.abonnement, v.week, v.teldag, v.tot_week, v.prijs_cent,
                               v.per, v.afspraak, v.btw, -v.bedrag_cent, CONCAT('tegen:', v.id), v.id, :reden, :op, :door,
                               CASE WHEN v.factuur_id IS NOT NULL AND v.oordeel = 'BUITEN' THEN 1 END
                        FROM verrichting v WHERE v.bedrijf_id = :bedrijf AND\s""" + welke + EENMALIG)
                .bind("bedrijf", bedrijf)
                .bindMethods(terug)));
    }

    /** Why one was taken back, when and by whom. Public, because the query reads its parts. */
    public record Terugname(String reden, Instant op, String door) {}

    /**
     * One that is added. Public, because the query reads its parts.
     *
     * @param minuten of what is paid by the hour
     * @param bron what caused it
     * @param reden why it was put in by hand
     */
    public record Nieuw(
            BedrijfId bedrijf,
            @Nullable DossierId dossier,
            @Nullable OpdrachtId opdracht,
            String dienst,
            LocalDate datum,
            @Nullable Integer minuten,
            Prijsoordeel prijs,
            Btwsoort btw,
            String bron,
            @Nullable String reden,
            Instant op,
            String door) {

        long bedrag() {
            if (prijs.per() == Per.UUR && minuten == null) {
                throw new IllegalStateException("What is paid by the hour has minutes");
            }
            return prijs.teBetalen(minuten == null ? 0 : minuten, 1).cent();
        }

        /** Whether it must come on an invoice: 1, or else nothing. */
        @Nullable
        Integer open() {
            return switch (prijs.oordeel()) {
                case BINNEN -> null;
                case BUITEN -> 1;
            };
        }
    }
}
