package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opslag.Uniek;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.tarieven.Prijskolommen;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads and writes single opdrachten and those of one case. */
@Singleton
class OpdrachtRepository {
    private static final Bereik.Kolommen OPDRACHT =
            new Bereik.Kolommen("o.bedrijf_id", "o.regio_id", "w.afdeling_id", "d.werknemer_id");

    private static final String KOLOMMEN = """
            SELECT o.id, o.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, o.regio_id AS regio, o.dossier_id AS dossier,
                   d.werknemer_id AS werknemer,
                   CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemersnaam,
                   REPLACE(t.naam, '{arbodienst}', :arbodienst) AS type, o.groep, o.tekst, o.gewenste_datum, o.status,
                   o.oordeel, o.grond, o.abonnement, o.week, o.teldag, o.tot_week, o.bedrag_cent AS prijs_cent, o.per,
                   o.afgesproken, van.naam AS verstuurd_door, o.verstuurd_op, o.gezien_op, o.alarm_na,
                   o.uitvoerder_id AS uitvoerder, door.naam AS uitvoerdersnaam, o.opgepakt_op, o.afgerond_op,
                   o.slottekst, COALESCE(o.ongelezen, 0) AS ongelezen, o.versie, g.moment AS stap_moment, g.soort AS stap_soort, g.tekst AS stap_tekst,
                   g.door AS stap_door, g.door_functie AS stap_functie
            """;

    /** The order with whose case it is, who sent it and who picked it up. */
    private static final String MET_NAMEN = """
            JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
            JOIN bedrijf b ON b.id = o.bedrijf_id
            JOIN opdrachttype t ON t.id = o.opdrachttype_id
            JOIN gebruiker van ON van.id = o.verstuurd_door
            LEFT JOIN gebruiker door ON door.id = o.uitvoerder_id
            """;

    private static final String MET_VERLOOP = """
            LEFT JOIN gebeurtenis g ON g.bedrijf_id = o.bedrijf_id AND g.opdracht_id = o.id
            """;

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    OpdrachtRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** One order with its steps; no row when it is out of reach. */
    List<OpdrachtRij> opdracht(Bereik bereik, OpdrachtId id) {
        var grens = bereik.voorwaarde(OPDRACHT);
        return jdbi.withHandle(handle -> handle.createQuery(
                        KOLOMMEN + """
                        FROM opdracht o
                        JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id
                        """ + MET_NAMEN + MET_VERLOOP + "WHERE o.id = :id AND " + grens.sql()
                                + " ORDER BY g.moment, g.id")
                .bind("id", id)
                .bind("arbodienst", arbodienst.naam())
                .bindMap(grens.waarden())
                .mapTo(OpdrachtRij.class)
                .list());
    }

    /** The orders of a case with their steps, newest first. */
    List<OpdrachtRij> vanDossier(Bereik bereik, DossierId dossier) {
        var grens = bereik.voorwaarde(OPDRACHT);
        return jdbi.withHandle(handle -> handle.createQuery(
                        KOLOMMEN + """
                        FROM dossier d
                        JOIN opdracht o ON o.bedrijf_id = d.bedrijf_id AND o.dossier_id = d.id
                        """ + MET_NAMEN + MET_VERLOOP + "WHERE d.id = :dossier AND " + grens.sql()
                                + " ORDER BY o.verstuurd_op DESC, o.id DESC, g.moment, g.id")
                .bind("dossier", dossier)
                .bind("arbodienst", arbodienst.naam())
                .bindMap(grens.waarden())
                .mapTo(OpdrachtRij.class)
                .list());
    }

    /** Whether the case exists for this reader, to tell a case without orders from one out of reach. */
    boolean bestaat(Bereik bereik, DossierId dossier) {
        var grens =
                bereik.voorwaarde(new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id"));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT 1 FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        WHERE d.id = :dossier AND """ + " " + grens.sql())
                .bind("dossier", dossier)
                .bindMap(grens.waarden())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    /** What an act must know of the order; empty when it is out of reach. */
    Optional<Stand> stand(Bereik bereik, OpdrachtId id) {
        var grens = bereik.voorwaarde(OPDRACHT);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT o.id, o.bedrijf_id AS bedrijf, o.regio_id AS regio, o.dossier_id AS dossier,
                               d.werknemer_id AS werknemer, REPLACE(t.naam, '{arbodienst}', :arbodienst) AS type,
                               o.groep, o.status,
                               CASE WHEN van.actief = 1 THEN van.email END AS afzender,
                               o.uitvoerder_id AS uitvoerder, door.naam AS uitvoerdersnaam,
                               CASE WHEN door.actief = 1 THEN door.email END AS uitvoerder_email,
                               o.opgepakt_op, o.afgerond_op, o.slottekst, o.versie
                        FROM opdracht o
                        JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id
                        """ + MET_NAMEN + "WHERE o.id = :id AND " + grens.sql())
                .bind("id", id)
                .bind("arbodienst", arbodienst.naam())
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .findOne());
    }

    /** Who did the last thing to the order, from its steps. */
    Optional<String> laatsteDoor(Bereik bereik, BedrijfId bedrijf, OpdrachtId id) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT g.door FROM gebeurtenis g JOIN bedrijf b ON b.id = g.bedrijf_id
                        WHERE g.bedrijf_id = :bedrijf AND g.opdracht_id = :id AND """ + " " + grens.sql() + " ORDER BY g.moment DESC, g.id DESC LIMIT 1")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .bindMap(grens.waarden())
                        .mapTo(String.class)
                        .findOne());
    }

    /** The order that was sent with this key before, by anybody of the company. */
    Optional<OpdrachtId> metSleutel(Bereik bereik, BedrijfId bedrijf, String sleutel) {
        var grens = bereik.voorBedrijf("o.bedrijf_id", "o.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT o.id FROM opdracht o WHERE o.bedrijf_id = :bedrijf AND o.sleutel = :sleutel AND "
                                + grens.sql())
                .bind("bedrijf", bedrijf)
                .bind("sleutel", sleutel)
                .bindMap(grens.waarden())
                .mapTo(OpdrachtId.class)
                .findOne());
    }

    /** Stores a new order; {@code null} when one with this key was stored a moment ago. */
    @Nullable
    OpdrachtId voegToe(Nieuw nieuw) {
        return Uniek.schrijf(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                            INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst,
                                   gewenste_datum, status, loopt, verstuurd_op, verstuurd_door, alarm_na, oordeel,
                                   grond, abonnement, week, teldag, tot_week, bedrag_cent, per, afgesproken,
                                   gewijzigd_op, sleutel)
                            VALUES (:bedrijf, :regio, :dossier, :type, :groep, :tekst, :gewensteDatum, 'VERSTUURD', 1,
                                   :verstuurdOp, :verstuurdDoor, :alarmNa, :prijs.oordeel, :prijs.grond,
                                   :prijs.abonnement, :prijs.week, :prijs.teldag, :prijs.totWeek, :prijs.prijsCent,
                                   :prijs.per, :prijs.afgesproken, :verstuurdOp, :sleutel)""")
                        .bindMethods(nieuw)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(OpdrachtId.class)
                        .one()))
                .orElse(null);
    }

    /** Notes that somebody of its group opened it, if nobody had yet. Tells whether this was the first time. */
    boolean zetGezien(Bereik bereik, OpdrachtId id, Functie groep, Instant nu) {
        var grens = bereik.voorBedrijf("bedrijf_id", "regio_id");
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE opdracht
                                SET status = 'GEZIEN', gezien_op = :nu, gewijzigd_op = :nu, versie = versie + 1
                                WHERE id = :id AND groep = :groep AND status = 'VERSTUURD' AND """ + " " + grens.sql())
                        .bind("id", id)
                        .bind("groep", groep)
                        .bind("nu", nu)
                        .bindMap(grens.waarden())
                        .execute())
                > 0;
    }

    /** Notes that somebody of the employer has these answers before him. Nothing of the order itself changes by it. */
    void zetGelezen(Bereik bereik, BedrijfId bedrijf, List<OpdrachtId> opdrachten) {
        var grens = bereik.voorBedrijf("bedrijf_id", "regio_id");
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE opdracht SET ongelezen = NULL WHERE bedrijf_id = :bedrijf AND id IN (<opdrachten>) AND "
                                + grens.sql())
                .bind("bedrijf", bedrijf)
                .bindList("opdrachten", opdrachten)
                .bindMap(grens.waarden())
                .execute());
    }

    /**
     * Brings the order into another state, provided that it is still in one of the states that lead there and still with
     * the same person. Tells whether it was. Whoever of the team handles it has seen it; withdrawing is the employer's
     * own act and tells nothing of that.
     */
    boolean zet(Overgang overgang) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE opdracht
                                SET status = :naar, loopt = :loopt, uitvoerder_id = :uitvoerder,
                                    opgepakt_op = :opgepaktOp,
                                    gezien_op = CASE WHEN :naar = 'INGETROKKEN' THEN gezien_op ELSE COALESCE(gezien_op, :nu) END,
                                    afgerond_op = :afgerondOp, slottekst = :slottekst,
                                    ongelezen = CASE WHEN :naar IN ('UITGEVOERD', 'TERUGGESTUURD') THEN 1 END,
                                    gewijzigd_op = :nu, versie = versie + 1
                                WHERE id = :id AND bedrijf_id = :bedrijf AND status IN (<van>)
                                  AND uitvoerder_id <=> :verwacht""")
                        .bindList("van", overgang.van())
                        .bindMethods(overgang)
                        .execute())
                > 0;
    }

    /** A new order, as it is inserted. */
    public record Nieuw(
            BedrijfId bedrijf,
            RegioId regio,
            DossierId dossier,
            long type,
            Functie groep,
            String tekst,
            @Nullable LocalDate gewensteDatum,
            Instant verstuurdOp,
            GebruikerId verstuurdDoor,
            Instant alarmNa,
            Prijskolommen prijs,
            String sleutel) {}

    /**
     * A change of state.
     *
     * @param van the states in which it must still be
     * @param verwacht with whom it must still be
     * @param loopt 1 while somebody must still act
     */
    public record Overgang(
            OpdrachtId id,
            BedrijfId bedrijf,
            List<OpdrachtStatus> van,
            @Nullable GebruikerId verwacht,
            OpdrachtStatus naar,
            @Nullable Integer loopt,
            @Nullable GebruikerId uitvoerder,
            @Nullable Instant opgepaktOp,
            @Nullable Instant afgerondOp,
            @Nullable String slottekst,
            Instant nu) {}
}
