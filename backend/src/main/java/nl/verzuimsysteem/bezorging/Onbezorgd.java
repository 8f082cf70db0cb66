package nl.verzuimsysteem.bezorging;

import java.time.Instant;

/**
 * Mail or SMS that does not arrive.
 *
 * @param moment when that was known
 * @param aan where it was to go, made unreadable but for who knows the address: {@code j…@example.com}, {@code …78}
 */
public record Onbezorgd(Instant moment, Weg weg, Berichtsoort soort, String aan, Reden reden) {

    /** Which way it went. */
    public enum Weg {
        MAIL,
        SMS
    }
}
