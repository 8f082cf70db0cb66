package nl.verzuimsysteem.medisch;

import java.util.UUID;

/** By which something in the kluis is found again. Random, so that it tells nothing, and known before it is stored. */
public record Kenmerk(UUID waarde) {

    static Kenmerk nieuw() {
        return new Kenmerk(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
