package nl.verzuimsysteem.bench.server;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server told of its page so far: enough to find what can be clicked on. */
final class Boom {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<Integer, String> soorten = new HashMap<>();
    private final Map<Integer, Set<String>> klassen = new HashMap<>();

    static JsonNode json(String tekst) {
        return JSON.readTree(tekst);
    }

    static String begin(String tekst) {
        return tekst.substring(0, Math.min(300, tekst.length()));
    }

    void neemOver(JsonNode bericht) {
        for (var wijziging : bericht.path("changes")) {
            var knoop = wijziging.path("node").asInt();
            if (wijziging.path("key").asString("").equals("tag")) {
                soorten.put(knoop, wijziging.path("value").asString(""));
            }
            for (var erbij : wijziging.path("add")) {
                if (erbij.isString()) {
                    klassen.computeIfAbsent(knoop, nieuw -> new HashSet<>()).add(erbij.asString());
                }
            }
        }
    }

    /**
     * The first element of this kind, in the order in which they were made.
     *
     * @param klasse one of its classes; empty: any
     */
    OptionalInt zoek(String soort, String klasse) {
        return soorten.entrySet().stream()
                .filter(een -> een.getValue().equals(soort))
                .mapToInt(Map.Entry::getKey)
                .filter(knoop -> klasse.isEmpty()
                        || klassen.getOrDefault(knoop, Set.of()).contains(klasse))
                .min();
    }
}
