package nl.verzuimsysteem.verzuim;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What undoing an act needs, as it is kept with the entry of the Tijdlijn that tells of it.
 *
 * @param wat the act itself, in a form that can be compared: the same act again is a repetition
 * @param beeld how all stood before it
 * @param verhuisd what moved to another case by it
 */
@Serdeable
record Voorstand(String wat, Verzuimbeeld beeld, List<Verhuisd> verhuisd) {

    /**
     * One row that moved from a case to another.
     *
     * @param tabel its table
     * @param uit the case it lay in
     * @param nummer the number it had there, of a step
     * @param bron the cause it had there, of a taak
     */
    @Serdeable
    record Verhuisd(
            String tabel,
            long id,
            long uit,
            @Nullable Integer nummer,
            @Nullable String bron) {}

    /** Writes and reads it as JSON. */
    @Singleton
    static class Vorm {
        private final ObjectMapper mapper;

        Vorm(ObjectMapper mapper) {
            this.mapper = mapper;
        }

        String tekst(Voorstand voor) {
            try {
                return mapper.writeValueAsString(voor);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Voorstand lees(String tekst) {
            try {
                return mapper.readValue(tekst, Voorstand.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
