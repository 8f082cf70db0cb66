package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.testen.Programmaproces;

/**
 * Systems of an employer that send orders side by side, as fast as they can, each order with a key of its own; what got
 * no answer they send again with the same key.
 */
final class Verzenders {
    static final int AANTAL = 8;

    private static final int GEDULD_SECONDEN = 60;
    private static final String OPDRACHT = """
            {"type": "EXTRA_SPREEKUUR", "tekst": "Graag een spreekuur op locatie."}""";

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String pad;
    private final String token;
    private final Map<String, Long> bevestigd = new ConcurrentHashMap<>();
    private final Queue<String> onbevestigd = new ConcurrentLinkedQueue<>();

    Verzenders(DossierId dossier, String token) {
        this.pad = "/api/v1/dossiers/" + dossier + "/opdrachten";
        this.token = token;
    }

    /** The order that the program named for each key it answered. */
    Map<String, Long> bevestigd() {
        return Map.copyOf(bevestigd);
    }

    /** How many keys were sent and never answered. */
    int onbevestigd() {
        return onbevestigd.size();
    }

    /**
     * Sends, first what is unconfirmed, until so many more orders are confirmed. Then the end happens, in the middle of
     * the sending, and this waits until every sender has noticed.
     *
     * @param einde may end the process
     */
    void verstuurTot(int aantal, Programmaproces proces, Callable<?> einde) throws Exception {
        proces.api();
        var genoeg = new CountDownLatch(aantal);
        var voorbij = new AtomicBoolean();
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var verzenders = new ArrayList<Future<?>>();
            for (var i = 0; i < AANTAL; i++) {
                verzenders.add(draden.submit(() -> verstuurTot(genoeg, voorbij, proces)));
            }
            try {
                assertThat(genoeg.await(GEDULD_SECONDEN, TimeUnit.SECONDS))
                        .as("%s orders confirmed by %s", aantal, proces)
                        .isTrue();
            } finally {
                voorbij.set(true);
                einde.call();
            }
            wacht(verzenders);
        }
    }

    /** Sends every unconfirmed key twice, at the same moment. */
    void herhaal(Programmaproces proces) throws InterruptedException, ExecutionException {
        try (var draden = Executors.newVirtualThreadPerTaskExecutor()) {
            var verzenders = new ArrayList<Future<?>>();
            for (var sleutel : onbevestigd) {
                verzenders.add(draden.submit(() -> verstuur(sleutel, proces)));
                verzenders.add(draden.submit(() -> verstuur(sleutel, proces)));
            }
            wacht(verzenders);
        }
        onbevestigd.clear();
    }

    private static void wacht(List<Future<?>> verzenders) throws InterruptedException, ExecutionException {
        for (var verzender : verzenders) {
            verzender.get();
        }
    }

    private int verstuurTot(CountDownLatch genoeg, AtomicBoolean voorbij, Programmaproces proces) throws Exception {
        var verstuurd = 0;
        while (!voorbij.get()) {
            var oud = onbevestigd.poll();
            var sleutel = oud == null ? UUID.randomUUID().toString() : oud;
            try {
                verstuur(sleutel, proces);
                genoeg.countDown();
                verstuurd++;
            } catch (IOException e) {
                if (!voorbij.get()) {
                    throw e;
                }
                onbevestigd.add(sleutel);
            }
        }
        return verstuurd;
    }

    private long verstuur(String sleutel, Programmaproces proces) throws IOException, InterruptedException {
        var antwoord = client.send(
                HttpRequest.newBuilder(proces.api().resolve(pad))
                        .timeout(Duration.ofSeconds(GEDULD_SECONDEN))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", sleutel)
                        .POST(BodyPublishers.ofString(OPDRACHT))
                        .build(),
                BodyHandlers.ofString());
        assertThat(antwoord.statusCode())
                .as("%s from %s", antwoord.body(), proces)
                .isEqualTo(201);
        var plaats = antwoord.headers().firstValue("Location").orElseThrow();
        var opdracht = Long.parseLong(plaats.substring(plaats.lastIndexOf('/') + 1));
        var eerder = bevestigd.putIfAbsent(sleutel, opdracht);
        assertThat(eerder == null ? opdracht : eerder)
                .as("the order of key %s", sleutel)
                .isEqualTo(opdracht);
        return opdracht;
    }
}
