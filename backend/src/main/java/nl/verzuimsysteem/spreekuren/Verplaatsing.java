package nl.verzuimsysteem.spreekuren;

import java.time.Instant;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/** With whom, where and when an appointment will be instead. */
public record Verplaatsing(
        GebruikerId professional, @Nullable PlaatsId plaats, Instant begin) {}
