package nl.verzuimsysteem.overleg;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.RegioId;
import org.jspecify.annotations.Nullable;

/**
 * One overleg of a regional team.
 *
 * @param minuten how long it may take
 * @param stand rises with every change of it, its points or its decisions
 * @param agendaOp when its agenda was last made
 * @param punt the case on the wall
 */
public record Overleg(
        OverlegId id,
        RegioId regio,
        String regionaam,
        LocalDate dag,
        Instant begin,
        int minuten,
        Overlegstatus status,
        int stand,
        @Nullable Instant agendaOp,
        @Nullable AgendapuntId punt,
        @Nullable Instant begonnenOp,
        @Nullable String begonnenDoor,
        @Nullable Instant geslotenOp,
        @Nullable String geslotenDoor) {}
