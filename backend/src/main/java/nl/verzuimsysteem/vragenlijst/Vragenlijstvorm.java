package nl.verzuimsysteem.vragenlijst;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes and reads a questionnaire as JSON, the form in which it is stored. */
@Singleton
class Vragenlijstvorm {
    private final JsonMapper json;

    Vragenlijstvorm(JsonMapper json) {
        this.json = json;
    }

    String tekst(Vragenlijst lijst) {
        try {
            return json.writeValueAsString(lijst);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Vragenlijst lees(String tekst) {
        try {
            return json.readValue(tekst, Vragenlijst.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
