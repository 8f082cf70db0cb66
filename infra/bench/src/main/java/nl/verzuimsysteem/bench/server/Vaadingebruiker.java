package nl.verzuimsysteem.bench.server;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody before a screen, as the server sees him: the requests that Vaadin's client makes, without a browser. The
 * protocol is internal to Vaadin (this is that of 25.2), so each act is checked to have changed something.
 */
final class Vaadingebruiker {
    private static final String HTML = "Accept: text/html\r\n";

    private final Map<String, String> koekjes = new LinkedHashMap<>();
    private final Boom boom = new Boom();
    private Verbinding verbinding;
    private String csrf = "";
    private int ui;
    private int sync;
    private int client;
    private int stap;

    /** @param koekje by which the server knows him; {@code null} where it does not ask */
    Vaadingebruiker(Verbinding verbinding, @Nullable String koekje) {
        this.verbinding = verbinding;
        if (koekje != null) {
            onthoud(koekje);
        }
    }

    /** Goes on over another connection. */
    void via(Verbinding andere) {
        verbinding = andere;
    }

    /**
     * Opens a page in a new session: the page itself, the start of its client, and the view. Three requests.
     *
     * @return what the server tells of the view
     */
    String begin(String route) throws IOException {
        var pagina = nagekeken(verbinding.haal("/" + route, HTML + kop()));
        if (!pagina.tekst().contains("<html")) {
            throw new IOException("No page: " + Boom.begin(pagina.tekst()));
        }
        var init = nagekeken(verbinding.haal("/?v-r=init&location=" + code(route) + "&query=", kop()));
        var instellingen = Boom.json(init.tekst()).path("appConfig");
        var uidl = instellingen.path("uidl");
        ui = instellingen.path("v-uiId").asInt();
        csrf = uidl.path("Vaadin-Security-Key").asString("");
        sync = uidl.path("syncId").asInt();
        if (csrf.isEmpty()) {
            throw new IOException("No start of a client: " + Boom.begin(init.tekst()));
        }
        boom.neemOver(uidl);
        return ga(route);
    }

    /** Goes to a view within the session. */
    String ga(String route) throws IOException {
        return stuur(
                ("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":\"%s\",\"query\":\"\","
                                + "\"appShellTitle\":\"\",\"historyState\":{\"idx\":%d},\"trigger\":\"\"}}")
                        .formatted(route, stap++));
    }

    String klik(int knoop) throws IOException {
        return stuur("{\"type\":\"event\",\"node\":" + knoop + ",\"event\":\"click\",\"data\":{}}");
    }

    /** What a part that the browser draws tells the server. */
    String gebeurt(int knoop, String naam, int nummer) throws IOException {
        return stuur("{\"type\":\"event\",\"node\":" + knoop + ",\"event\":\"" + naam + "\",\"data\":{\"event.detail\":"
                + nummer + "}}");
    }

    /** Leaves the page, as a browser says when its tab is closed: the server forgets the page. */
    void verlaat() throws IOException {
        nagekeken(verbinding.stuur(
                "/?v-r=uidl&v-uiId=" + ui,
                kop(),
                "{\"csrfToken\":\"" + csrf + "\",\"rpc\":[],\"syncId\":" + sync + ",\"clientId\":" + client
                        + ",\"UNLOAD\":true}"));
    }

    /** Takes an answer in, to find elements in; costs more than sending it, so only where something is to be found. */
    Vaadingebruiker lees(String antwoord) {
        boom.neemOver(Boom.json(antwoord));
        return this;
    }

    int knoop(String soort, String klasse) {
        return boom.zoek(soort, klasse)
                .orElseThrow(() -> new IllegalStateException("Geen " + soort + " " + klasse + " op het scherm"));
    }

    private String stuur(String rpc) throws IOException {
        var antwoord = nagekeken(verbinding.stuur(
                        "/?v-r=uidl&v-uiId=" + ui,
                        kop(),
                        "{\"csrfToken\":\"" + csrf + "\",\"rpc\":[" + rpc + "],\"syncId\":" + sync + ",\"clientId\":"
                                + client + "}"))
                .tekst();
        client++;
        sync = Synchronisatie.nummer(antwoord);
        return antwoord;
    }

    private Verbinding.Antwoord nagekeken(Verbinding.Antwoord antwoord) throws IOException {
        if (antwoord.status() != 200) {
            throw new IOException("Status " + antwoord.status() + ": " + Boom.begin(antwoord.tekst()));
        }
        antwoord.koekjes().forEach(this::onthoud);
        return antwoord;
    }

    private void onthoud(String koekje) {
        var is = koekje.indexOf('=');
        koekjes.put(koekje.substring(0, is), koekje.substring(is + 1));
    }

    private String kop() {
        return koekjes.isEmpty()
                ? ""
                : koekjes.entrySet().stream()
                        .map(een -> een.getKey() + "=" + een.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }

    private static String code(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
