package nl.verzuimsysteem.toegang;

import java.time.Duration;

/** What a link in a mail opens, and how long it waits to be used. */
enum Linksoort {
    /** The first login: password and second factor are chosen anew. */
    UITNODIGING("welkom", Duration.ofDays(14)),
    /** A forgotten password: only the password is chosen anew. */
    WACHTWOORD("wachtwoord", Duration.ofHours(1));

    private final String pad;
    private final Duration geldig;

    Linksoort(String pad, Duration geldig) {
        this.pad = pad;
        this.geldig = geldig;
    }

    /** The page it opens. */
    String pad() {
        return pad;
    }

    Duration geldig() {
        return geldig;
    }
}
