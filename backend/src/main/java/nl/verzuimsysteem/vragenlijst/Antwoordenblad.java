package nl.verzuimsysteem.vragenlijst;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads answers as JSON, for who keeps them. They keep the order in which they were given. */
@Singleton
public class Antwoordenblad {
    private static final Argument<List<Regel>> REGELS = Argument.listOf(Regel.class);

    private final JsonMapper json;

    Antwoordenblad(JsonMapper json) {
        this.json = json;
    }

    /** @param antwoorden by the code of their question */
    public String json(Map<String, Antwoord> antwoorden) {
        var regels = antwoorden.entrySet().stream()
                .map(gegeven -> new Regel(
                        gegeven.getKey(),
                        gegeven.getValue().keuzes(),
                        gegeven.getValue().tekst()))
                .toList();
        try {
            return json.writeValueAsString(REGELS, regels);
        } catch (IOException e) {
            throw new IllegalStateException("Answers cannot be written");
        }
    }

    /**
     * Answers by the code of their question.
     *
     * @throws IllegalStateException when this is no such sheet; it does not say what stands there
     */
    public Map<String, Antwoord> lees(String blad) {
        var antwoorden = new LinkedHashMap<String, Antwoord>();
        try {
            json.readValue(blad, REGELS)
                    .forEach(regel -> antwoorden.put(
                            regel.vraag(),
                            new Antwoord(
                                    regel.keuzes() == null ? List.of() : regel.keuzes(),
                                    regel.tekst() == null ? "" : regel.tekst())));
        } catch (IOException e) {
            // Without the cause: it may quote an answer.
            throw new IllegalStateException("Answers cannot be read");
        }
        return Collections.unmodifiableMap(antwoorden);
    }

    /** As it is kept; never rename anything here. */
    @Serdeable
    record Regel(
            String vraag,
            @Nullable List<String> keuzes,
            @Nullable String tekst) {}
}
