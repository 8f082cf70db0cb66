package nl.verzuimsysteem.opdrachten;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** The arbodienst that runs this system: its name stands where that of an opdrachttype says {@code {arbodienst}}. */
@Singleton
class Arbodienst {
    private final String naam;

    Arbodienst(@Property(name = "verzuim.arbodienst.naam", defaultValue = "de arbodienst") String naam) {
        this.naam = naam;
    }

    String naam() {
        return naam;
    }
}
