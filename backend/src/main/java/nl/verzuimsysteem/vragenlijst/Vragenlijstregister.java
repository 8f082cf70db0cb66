package nl.verzuimsysteem.vragenlijst;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** The stored versions. They belong to no company, so no scope bounds them: who asks was judged before. */
@Singleton
class Vragenlijstregister {
    /** There is one questionnaire yet: that of the triage. */
    private static final String CODE = "SELEKT";

    private static final RowMapper<Inhoudrij> INHOUD = Rij.van(Inhoudrij.class);

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

    /** @param inhoud JSON */
    record Inhoudrij(VragenlijstId id, int nummer, String inhoud) {}
}
