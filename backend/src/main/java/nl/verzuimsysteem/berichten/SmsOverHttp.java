package nl.verzuimsysteem.berichten;

import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/**
 * A provider that takes messages as JSON over HTTPS with a bearer token, as Spryng, Bird and their like do: recipients as
 * digits with the country, a sender and a text. What it answers tells by its status alone: 2xx it has it; 400, 404, 410
 * and 422 it refuses this message; all else (no credit, wrong secret, too many, out of order, silence) may pass.
 */
@Singleton
class SmsOverHttp implements SmsAanbieder {
    private static final Duration VERBINDEN = Duration.ofSeconds(5);
    private static final Duration ANTWOORDEN = Duration.ofSeconds(10);

    private final Smsdienst dienst;
    private final JsonMapper json;
    private final HttpClient lijn;

    SmsOverHttp(Smsdienst dienst, JsonMapper json) {
        this.dienst = dienst;
        this.json = json;
        this.lijn = HttpClient.newBuilder()
                .connectTimeout(VERBINDEN)
                // Our secret goes nowhere but where it was set to go.
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @PreDestroy
    void sluit() {
        lijn.shutdownNow();
    }

    @Override
    public Uitslag bied(String kenmerk, String nummer, String tekst) {
        try {
            var antwoord = lijn.send(aanvraag(kenmerk, nummer, tekst), HttpResponse.BodyHandlers.discarding());
            return uitslag(antwoord.statusCode());
        } catch (IOException e) {
            return new Uitslag.Later(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Uitslag.Later("afgebroken");
        }
    }

    private HttpRequest aanvraag(String kenmerk, String nummer, String tekst) throws IOException {
        var bericht = new Bericht(List.of(nummer.substring(1)), dienst.afzender(), tekst, "auto", kenmerk);
        return HttpRequest.newBuilder(dienst.adres())
                .timeout(ANTWOORDEN)
                .header("Authorization", "Bearer " + dienst.sleutel())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(bericht)))
                .build();
    }

    private static Uitslag uitslag(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> new Uitslag.Aangenomen();
            case 400, 404, 410, 422 -> new Uitslag.Geweigerd("HTTP " + status);
            default -> new Uitslag.Later("HTTP " + status);
        };
    }

    /**
     * A message as it travels.
     *
     * @param encoding {@code auto}: the provider chooses the alphabet the text needs
     * @param reference by which the provider knows a second copy for what it is
     */
    @Serdeable
    record Bericht(List<String> recipients, String originator, String body, String encoding, String reference) {}
}
