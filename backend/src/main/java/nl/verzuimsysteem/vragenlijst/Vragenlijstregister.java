package nl.verzuimsysteem.vragenlijst;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The stored versions. They belong to no company, so no scope bounds them: who asks was judged before. */
@Singleton
class Vragenlijstregister {
    /** There is one questionnaire yet: that of the triage. */
    private static final String CODE = "SELEKT";

    private static final String VELDEN = """
            id, nummer,
            CASE WHEN concept = 1 THEN 'CONCEPT' WHEN geldt = 1 THEN 'GELDT' ELSE 'VERVALLEN' END AS stand,
            gewijzigd_op, gewijzigd_door, gepubliceerd_op, gepubliceerd_door, versie""";

    private static final RowMapper<Inhoudrij> INHOUD = Rij.van(Inhoudrij.class);
    private static final RowMapper<Stukrij> STUK = Rij.van(Stukrij.class);
    private static final RowMapper<Vragenlijstversie> VERSIE = Rij.van(Vragenlijstversie.class);

    private final Jdbi jdbi;

    Vragenlijstregister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The one in force. One statement. */
    Optional<Inhoudrij> geldend() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, nummer, inhoud FROM vragenlijst WHERE code = :code AND geldt = 1")
                .bind("code", CODE)
                .map(INHOUD)
                .findOne());
    }

    /** One that is or was in force. One statement. */
    Optional<Inhoudrij> gepubliceerd(VragenlijstId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT id, nummer, inhoud FROM vragenlijst WHERE id = :id AND gepubliceerd_op IS NOT NULL""").bind("id", id).map(INHOUD).findOne());
    }

    /** Puts the very first version in force; when there is one already, that stays. One statement. */
    void eerste(String inhoud, String door, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO vragenlijst (code, nummer, geldt, inhoud, gewijzigd_op, gewijzigd_door,
                          gepubliceerd_op, gepubliceerd_door)
                        VALUES (:code, 1, 1, :inhoud, :nu, :door, :nu, :door)
                        ON DUPLICATE KEY UPDATE vragenlijst.id = vragenlijst.id""")
                .bind("code", CODE)
                .bind("inhoud", inhoud)
                .bind("nu", nu)
                .bind("door", door)
                .execute());
    }

    /** All versions, the latest first. One statement. */
    List<Vragenlijstversie> versies() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT " + VELDEN + " FROM vragenlijst WHERE code = :code ORDER BY nummer DESC")
                .bind("code", CODE)
                .map(VERSIE)
                .list());
    }

    /** One version. One statement. */
    Optional<Stukrij> stuk(VragenlijstId id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT inhoud, " + VELDEN + " FROM vragenlijst WHERE code = :code AND id = :id")
                .bind("code", CODE)
                .bind("id", id)
                .map(STUK)
                .findOne());
    }

    /** Makes a draft of what is in force; when there is a draft already, that is the one. One statement. */
    VragenlijstId begin(String door, Instant nu) {
        return new VragenlijstId(jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO vragenlijst (code, nummer, concept, inhoud, gewijzigd_op, gewijzigd_door)
                        SELECT g.code, (SELECT MAX(v.nummer) + 1 FROM vragenlijst v WHERE v.code = :code), 1, g.inhoud, :nu,
                               :door
                        FROM vragenlijst g WHERE g.code = :code AND g.geldt = 1
                        ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(vragenlijst.id)""")
                .bind("code", CODE)
                .bind("door", door)
                .bind("nu", nu)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one()));
    }

    /** Saves a draft. One statement; {@code false} when it is not that draft any more. */
    boolean bewaar(VragenlijstId id, int versie, String inhoud, String door, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE vragenlijst SET inhoud = :inhoud, gewijzigd_op = :nu, gewijzigd_door = :door,
                          versie = versie + 1
                        WHERE id = :id AND concept = 1 AND versie = :versie""")
                        .bind("inhoud", inhoud)
                        .bind("nu", nu)
                        .bind("door", door)
                        .bind("id", id)
                        .bind("versie", versie)
                        .execute()
                == 1);
    }

    /** Puts a draft in the place of what is in force. Two statements; {@code false} when it is not that draft any more. */
    boolean neemInGebruik(VragenlijstId id, int versie, String door, Instant nu) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("UPDATE vragenlijst SET geldt = NULL WHERE code = :code AND geldt = 1")
                    .bind("code", CODE)
                    .execute();
            return handle.createUpdate("""
                            UPDATE vragenlijst SET concept = NULL, geldt = 1, gepubliceerd_op = :nu,
                              gepubliceerd_door = :door, versie = versie + 1
                            WHERE id = :id AND concept = 1 AND versie = :versie""")
                            .bind("nu", nu)
                            .bind("door", door)
                            .bind("id", id)
                            .bind("versie", versie)
                            .execute()
                    == 1;
        });
    }

    /** Throws a draft away. One statement; {@code false} when it is not that draft any more. */
    boolean gooiWeg(VragenlijstId id, int versie) {
        return jdbi.withHandle(handle ->
                handle.createUpdate("DELETE FROM vragenlijst WHERE id = :id AND concept = 1 AND versie = :versie")
                                .bind("id", id)
                                .bind("versie", versie)
                                .execute()
                        == 1);
    }

    /** @param inhoud JSON */
    record Stukrij(
            VragenlijstId id,
            int nummer,
            Versiestand stand,
            Instant gewijzigdOp,
            String gewijzigdDoor,
            @Nullable Instant gepubliceerdOp,
            @Nullable String gepubliceerdDoor,
            int versie,
            String inhoud) {

        Vragenlijstversie versieregel() {
            return new Vragenlijstversie(
                    id, nummer, stand, gewijzigdOp, gewijzigdDoor, gepubliceerdOp, gepubliceerdDoor, versie);
        }
    }

    /** @param inhoud JSON */
    record Inhoudrij(VragenlijstId id, int nummer, String inhoud) {}
}
