package nl.verzuimsysteem.maatregelen;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Adds a row that carries the key of what was sent, so that sending it twice records it once. */
final class Eenmalig {
    private Eenmalig() {}

    /** The key of the new row; empty when what was sent was recorded at the same time. One statement. */
    static Optional<Long> voegToe(Jdbi jdbi, String sql, UnaryOperator<Update> waarden) {
        return Uniek.schrijf(() -> jdbi.withHandle(handle -> waarden.apply(handle.createUpdate(sql))
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one()));
    }
}
