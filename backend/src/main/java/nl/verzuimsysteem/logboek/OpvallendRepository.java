package nl.verzuimsysteem.logboek;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;

/** Reads and judges the looks that ask for an explanation. */
@Singleton
class OpvallendRepository {
    private static final Bereik.Kolommen KOLOMMEN = new Bereik.Kolommen("o.bedrijf_id", "NULL", null, "o.werknemer_id");
    private static final String RIJEN = """
            SELECT o.id, o.reden, o.dag, o.gebruiker_id AS gebruiker, o.naam, o.functie, o.organisatie, b.naam AS bedrijf,
                   o.werknemer_id AS werknemer, w.personeelsnummer, o.aantal, o.eerste_id AS eerste,
                   o.laatste_id AS laatste, o.oordeel, o.toelichting, o.beoordelaar, o.beoordeeld_op, o.versie
            FROM opvallende_inzage o
            LEFT JOIN bedrijf b ON b.id = o.bedrijf_id
            LEFT JOIN werknemer w ON w.bedrijf_id = o.bedrijf_id AND w.id = o.werknemer_id
            WHERE\s""";

    private final Jdbi jdbi;

    OpvallendRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A page, newest day first, with one row more when there are more. One statement. */
    List<Opvallend> lijst(Bereik bereik, boolean ookBeoordeeld, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var sql = RIJEN + grens.sql() + (ookBeoordeeld ? "" : " AND o.oordeel IS NULL")
                + " ORDER BY o.dag DESC, o.id DESC LIMIT :aantal OFFSET :vanaf";
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(grens.waarden())
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .mapTo(Opvallend.class)
                .list());
    }

    /** One of them. One statement. */
    Optional<Opvallend> lees(Bereik bereik, OpvallendId id) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(RIJEN + grens.sql() + " AND o.id = :id")
                .bindMap(grens.waarden())
                .bind("id", id)
                .mapTo(Opvallend.class)
                .findOne());
    }

    /** @return whether nobody else was first */
    boolean beoordeel(OpvallendId id, int versie, Oordeel oordeel, String toelichting, Actor door, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE opvallende_inzage
                        SET oordeel = :oordeel, toelichting = :toelichting, beoordeeld_door = :door,
                            beoordelaar = :naam, beoordeeld_op = :nu, versie = versie + 1
                        WHERE id = :id AND versie = :versie""")
                        .bind("oordeel", oordeel)
                        .bind("toelichting", toelichting.isEmpty() ? null : toelichting)
                        .bind("door", door.gebruiker())
                        .bind("naam", door.naam())
                        .bind("nu", nu)
                        .bind("id", id)
                        .bind("versie", versie)
                        .execute())
                == 1;
    }

    /** Whether a week was looked through; asked before it is. One statement. */
    boolean isNagezien(Bereik bereik, LocalDate maandag) {
        var grens = bereik.voorwaarde(new Bereik.Kolommen("NULL", "NULL", null, null));
        return jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT n.maandag FROM nagezien_week n WHERE n.maandag = :maandag AND " + grens.sql())
                        .bindMap(grens.waarden())
                        .bind("maandag", maandag)
                        .mapTo(LocalDate.class)
                        .findOne())
                .isPresent();
    }

    /** Writes down that a week was looked through; doing so twice changes nothing. One statement. */
    void zetNagezien(LocalDate maandag, Instant nu, int gevonden) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO nagezien_week (maandag, gemaakt_op, gevonden) VALUES (:maandag, :nu, :gevonden)
                        ON DUPLICATE KEY UPDATE maandag = :maandag""")
                .bind("maandag", maandag)
                .bind("nu", nu)
                .bind("gevonden", gevonden)
                .execute());
    }
}
