package nl.verzuimsysteem.testen;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Calls the API as another system does, and gives the answer whatever its status.
 *
 * {@snippet :
 * var antwoord = new ApiAanroep(programma).met(sanne.token()).post("/api/v1/taken/7/afronden", Map.of());
 * assertThat(antwoord.status()).isEqualTo(404);
 * assertThat(antwoord.tekst("title")).isEqualTo("Niet gevonden");
 * }
 */
public final class ApiAanroep {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final TestProgramma programma;
    private final Map<String, String> koppen;

    public ApiAanroep(TestProgramma programma) {
        this(programma, Map.of());
    }

    private ApiAanroep(TestProgramma programma, Map<String, String> koppen) {
        this.programma = programma;
        this.koppen = koppen;
    }

    /** Calls as the one whose token this is. */
    public ApiAanroep met(String token) {
        return metKop("Authorization", "Bearer " + token);
    }

    public ApiAanroep metKop(String naam, String waarde) {
        var alle = new java.util.HashMap<>(koppen);
        alle.put(naam, waarde);
        return new ApiAanroep(programma, alle);
    }

    public Antwoord get(String pad) {
        return stuur("GET", pad, null, "application/json");
    }

    public Antwoord delete(String pad) {
        return stuur("DELETE", pad, null, "application/json");
    }

    /** @param body a record or a map, sent as JSON */
    public Antwoord post(String pad, Object body) {
        return post(pad, programma.json(body), "application/json");
    }

    public Antwoord post(String pad, String body, String soort) {
        return stuur("POST", pad, body, soort);
    }

    public Antwoord patch(String pad, Object body) {
        return stuur("PATCH", pad, programma.json(body), "application/json");
    }

    public Antwoord put(String pad, Object body) {
        return stuur("PUT", pad, programma.json(body), "application/json");
    }

    private Antwoord stuur(String methode, String pad, @Nullable String body, String soort) {
        var aanvraag = HttpRequest.newBuilder(URI.create(programma.api() + pad))
                .method(methode, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            aanvraag.header("Content-Type", soort);
        }
        koppen.forEach(aanvraag::header);
        try {
            return new Antwoord(programma, CLIENT.send(aanvraag.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the API answered. */
    public record Antwoord(TestProgramma programma, HttpResponse<String> http) {
        public int status() {
            return http.statusCode();
        }

        /** Without its parameters. */
        public String soort() {
            return http.headers().firstValue("Content-Type").orElse("").split(";")[0];
        }

        public String body() {
            return http.body();
        }

        /** The body as JSON: maps, lists, texts, numbers. */
        public Map<String, Object> json() {
            return programma.uitJson(http.body());
        }

        /** One field of the body, by its path: {@code wie.naam}. */
        public @Nullable Object veld(String pad) {
            Object deel = json();
            for (var naam : pad.split("\\.")) {
                deel = deel instanceof Map<?, ?> map ? map.get(naam) : null;
            }
            return deel;
        }

        public String tekst(String pad) {
            return String.valueOf(veld(pad));
        }

        @Override
        public String toString() {
            return status() + " " + http.body();
        }
    }
}
