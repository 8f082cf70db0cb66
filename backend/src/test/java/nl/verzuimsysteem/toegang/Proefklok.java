package nl.verzuimsysteem.toegang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import nl.verzuimsysteem.kern.Kalender;

/** A clock that stands still until told. */
final class Proefklok extends Clock {
    private Instant nu = Instant.parse("2026-11-24T10:00:00Z");

    void later(Duration duur) {
        nu = nu.plus(duur);
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return Kalender.NEDERLAND;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
