package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;

/** What orders are called. Kept: their kinds come with a new version of the program, and are the same for everybody. */
@Singleton
class Opdrachtnamen {
    private final Jdbi jdbi;
    private final Arbodienst arbodienst;
    private volatile Map<String, String> namen = Map.of();

    Opdrachtnamen(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** The name of a kind, or its code when there is none by that code. One statement the first time. */
    String naam(String code) {
        var bekend = namen;
        if (!bekend.containsKey(code)) {
            bekend = jdbi.withHandle(handle ->
                    handle.createQuery("SELECT t.code, t.naam FROM opdrachttype t").mapTo(Soort.class).stream()
                            .collect(Collectors.toUnmodifiableMap(
                                    Soort::code, soort -> soort.naam().replace("{arbodienst}", arbodienst.naam()))));
            namen = bekend;
        }
        return bekend.getOrDefault(code, code);
    }

    record Soort(String code, String naam) {}
}
