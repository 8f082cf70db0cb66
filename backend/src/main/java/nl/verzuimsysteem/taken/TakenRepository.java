package nl.verzuimsysteem.taken;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.verzuim.ContactVastgelegd;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Open taken: rows of their own, and orders that wait for the employer. */
@Singleton
class TakenRepository {
    private static final Bereik.Kolommen VAN_TAAK =
            new Bereik.Kolommen("t.bedrijf_id", "t.regio_id", "w.afdeling_id", "w.id");
    private static final Bereik.Kolommen VAN_OPDRACHT =
            new Bereik.Kolommen("o.bedrijf_id", "o.regio_id", "w.afdeling_id", "w.id");

    private static final String RONDOM_TAAK = """

                   JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                   JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                   JOIN bedrijf b ON b.id = t.bedrijf_id
                  WHERE t.functie = :functie AND t.loopt = 1 AND\s""";

    private static final String RONDOM_OPDRACHT = """

                   JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id
                   JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                   JOIN bedrijf b ON b.id = o.bedrijf_id
                  WHERE o.status = 'VRAAG' AND\s""";

    private static final String VOLGORDE = "\nORDER BY uiterlijk_op, soort, dossier LIMIT :aantal";
    private static final RowMapper<Taak> TAAK = Rij.van(Taak.class);

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    TakenRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /**
     * One page of open taken, most urgent first, with one row more when the list goes on. One statement.
     *
     * @param metVragen whether the function answers questions about orders
     */
    List<Taak> open(
            Bereik bereik, Functie functie, boolean metVragen, TakenFilter filter, LocalDate vandaag, Uitsnede deel) {
        var grens = bereik.voorwaarde(VAN_TAAK);
        var geheel = rijen(bereik, grens, metVragen, filter) + VOLGORDE + " OFFSET :vanaf";
        return jdbi.withHandle(handle -> vul(handle.createQuery(geheel), grens, functie, filter, vandaag)
                .bind("arbodienst", arbodienst.naam())
                .bind("tot", deel.vanaf() + deel.metEenMeer())
                .bind("aantal", deel.metEenMeer())
                .bind("vanaf", deel.vanaf())
                .mapTo(Taak.class)
                .list());
    }

    /** The most urgent taken, and how many there are. One statement. */
    OpenTaken eerste(Bereik bereik, Functie functie, boolean metVragen, LocalDate vandaag, int aantal) {
        var grens = bereik.voorwaarde(VAN_TAAK);
        var geheel = "SELECT alle.*, (" + geteld(bereik, grens, metVragen) + ") AS totaal FROM ("
                + rijen(bereik, grens, metVragen, TakenFilter.ALLE) + ") alle" + VOLGORDE;
        return jdbi.withHandle(handle -> {
            var totaal = new AtomicLong();
            var taken = vul(handle.createQuery(geheel), grens, functie, TakenFilter.ALLE, vandaag)
                    .bind("arbodienst", arbodienst.naam())
                    .bind("tot", aantal)
                    .bind("aantal", aantal)
                    .map((rij, context) -> {
                        totaal.set(rij.getLong("totaal"));
                        return TAAK.map(rij, context);
                    })
                    .list();
            return new OpenTaken(taken, totaal.get());
        });
    }

    private static String rijen(Bereik bereik, Bereik.Voorwaarde grens, boolean metVragen, TakenFilter filter) {
        // Each half is cut before they are joined: a long list is never sorted as a whole.
        var sql = """
                (SELECT t.soort, t.id, NULL AS opdracht, NULL AS onderwerp, t.dossier_id AS dossier,
                        t.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam,
                        CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer, t.traject,
                        t.mijlpaal, t.volgnummer, t.waarschuw_op, t.uiterlijk_op, t.functie, NULL AS toegewezen_aan,
                        0 AS van_mij, t.geescaleerd_op IS NOT NULL AS geescaleerd
                   FROM taak t""" + RONDOM_TAAK + grens.sql() + grenzen("t", "t.uiterlijk_op", filter)
                + " ORDER BY t.uiterlijk_op, t.id LIMIT :tot)";
        if (metVragen) {
            sql += """

                UNION ALL
                (SELECT 'VRAAG', NULL, o.id, REPLACE(ot.naam, '{arbodienst}', :arbodienst), o.dossier_id, o.bedrijf_id, b.naam,
                        CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam), 'OPDRACHT', NULL, NULL, NULL,
                        DATE_ADD(DATE(o.gewijzigd_op), INTERVAL 1 DAY), :functie, NULL, 0, 0
                   FROM opdracht o
                   JOIN opdrachttype ot ON ot.id = o.opdrachttype_id""" + RONDOM_OPDRACHT
                    + bereik.voorwaarde(VAN_OPDRACHT).sql()
                    + grenzen("o", "DATE_ADD(DATE(o.gewijzigd_op), INTERVAL 1 DAY)", filter)
                    + " ORDER BY o.gewijzigd_op, o.id LIMIT :tot)";
        }
        return sql;
    }

    private static String geteld(Bereik bereik, Bereik.Voorwaarde grens, boolean metVragen) {
        var sql = "SELECT (SELECT COUNT(*) FROM taak t" + RONDOM_TAAK + grens.sql() + ")";
        if (metVragen) {
            sql += " + (SELECT COUNT(*) FROM opdracht o" + RONDOM_OPDRACHT
                    + bereik.voorwaarde(VAN_OPDRACHT).sql() + ")";
        }
        return sql;
    }

    /** One taak, open or done. One statement. */
    Optional<Stand> stand(Bereik bereik, Functie functie, TaakId taak) {
        var grens = bereik.voorwaarde(VAN_TAAK);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT t.id, t.bedrijf_id AS bedrijf, t.dossier_id AS dossier, w.id AS werknemer,
                               t.loopt IS NOT NULL AS loopt
                        FROM taak t
                        JOIN dossier d ON d.bedrijf_id = t.bedrijf_id AND d.id = t.dossier_id
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        WHERE t.id = :taak AND t.functie = :functie AND\s""" + grens.sql())
                .bind("taak", taak)
                .bind("functie", functie)
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .findOne());
    }

    /** Marks a taak as done. One statement; {@code false} when it was done already. */
    boolean rondAf(BedrijfId bedrijf, TaakId taak, Instant moment, String door) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL, gedaan_op = :moment, gedaan_door = :door
                        WHERE bedrijf_id = :bedrijf AND id = :taak AND loopt = 1""")
                        .bind("bedrijf", bedrijf)
                        .bind("taak", taak)
                        .bind("moment", moment)
                        .bind("door", door)
                        .execute())
                > 0;
    }

    /** Sets the next talk of a case, in the place of an earlier promise. One statement. */
    void zetContact(ContactVastgelegd contact, LocalDate uiterlijkOp) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                        VALUES (:bedrijf, :regio, :dossier, 'CONTACT', :functie, :uiterlijkOp, :bron, 1)
                        ON DUPLICATE KEY UPDATE functie = :functie, uiterlijk_op = :uiterlijkOp, loopt = 1,
                               gedaan_op = NULL, gedaan_door = NULL""")
                .bindMethods(contact)
                .bind("functie", contact.actor().functie())
                .bind("uiterlijkOp", uiterlijkOp)
                .bind("bron", bron(contact.dossier()))
                .execute());
    }

    /** The promised talk took place. One statement. */
    void contactGehad(ContactVastgelegd contact, Instant moment) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL, gedaan_op = :moment, gedaan_door = :door
                        WHERE bedrijf_id = :bedrijf AND bron = :bron AND loopt = 1""")
                .bindMethods(contact)
                .bind("bron", bron(contact.dossier()))
                .bind("moment", moment)
                .bind("door", contact.actor().naam())
                .execute());
    }

    /** Whatever was open in a case is not needed any more. One statement. */
    void laatVervallen(BedrijfId bedrijf, DossierId dossier) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE taak SET loopt = NULL
                        WHERE bedrijf_id = :bedrijf AND dossier_id = :dossier AND loopt = 1""")
                .bind("bedrijf", bedrijf)
                .bind("dossier", dossier)
                .execute());
    }

    /** One cause, one taak: the next talk of a case. */
    private static String bron(DossierId dossier) {
        return "contact:" + dossier;
    }

    private static String grenzen(String tabel, String uiterlijk, TakenFilter filter) {
        var bedrijf = filter.bedrijf() == null ? "" : " AND " + tabel + ".bedrijf_id = :bedrijf";
        return bedrijf
                + switch (filter.termijn()) {
                    case TE_LAAT -> " AND " + uiterlijk + " < :vandaag";
                    case BINNENKORT -> " AND " + uiterlijk + " >= :vandaag AND " + uiterlijk + " < :later";
                    case LATER -> " AND " + uiterlijk + " >= :later";
                    case null -> "";
                };
    }

    private static Query vul(
            Query vraag, Bereik.Voorwaarde grens, Functie functie, TakenFilter filter, LocalDate vandaag) {
        vraag.bindMap(grens.waarden()).bind("functie", functie);
        if (filter.bedrijf() != null) {
            vraag.bind("bedrijf", filter.bedrijf());
        }
        if (filter.termijn() != null) {
            vraag.bind("vandaag", vandaag).bind("later", Termijn.eersteLater(vandaag));
        }
        return vraag;
    }

    /** What an act on a taak is judged by. */
    record Stand(TaakId id, BedrijfId bedrijf, DossierId dossier, WerknemerId werknemer, boolean loopt) {}
}
