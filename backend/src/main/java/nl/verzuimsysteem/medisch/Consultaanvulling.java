package nl.verzuimsysteem.medisch;

import java.time.Instant;

/** What was added to a consult after it was closed. It does not belong in a log. */
public record Consultaanvulling(Instant moment, String door, String tekst) {
    @Override
    public String toString() {
        return "Consultaanvulling[moment=" + moment + "]";
    }
}
