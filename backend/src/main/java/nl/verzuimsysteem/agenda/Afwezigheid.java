package nl.verzuimsysteem.agenda;

import java.time.Instant;
import nl.verzuimsysteem.kern.GebruikerId;

/** When somebody holds no consults after all. Why is nobody's business. */
public record Afwezigheid(AgendablokId id, GebruikerId professional, String naam, Instant van, Instant tot) {
    /** Its stretch of time. */
    public Tijdvak tijdvak() {
        return new Tijdvak(van, tot);
    }
}
