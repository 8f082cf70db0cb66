package nl.verzuimsysteem.ui.spervuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.rechten.Wereld;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Proefsessie;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.ui.micronaut.ScreenServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Thousands of requests that nobody should send, with good, forged and spent tokens, keys of other tenants and odd input,
 * against every address of the API and every view: none makes the program fail, none shows a row of somebody else or
 * changes one, and every refusal is in the audit log.
 */
@Tag("database")
class SpervuurTest {
    private static final long ZAAD = 20_261_122;
    private static final int API = 4000;
    private static final int SCHERMEN = 1200;

    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    private final Rommel rommel = new Rommel(ZAAD);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);
    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Wereld eigen = Wereld.maak(PROGRAMMA, gegevens.regio());
    private final List<Wereld> vreemd =
            List.of(Wereld.maak(PROGRAMMA, gegevens.regio()), Wereld.maak(PROGRAMMA, gegevens.regio()));
    private final List<Inlogger> mensen = List.of(
            inloggers.verzuimcoordinator(eigen.bedrijf()),
            inloggers.leidinggevende(eigen.bedrijf(), eigen.afdeling()),
            inloggers.gebruikersbeheerder(eigen.bedrijf()),
            inloggers.werknemer(eigen.bedrijf(), eigen.werknemer()),
            inloggers.regioteam(Functie.MMA, eigen.regio()),
            inloggers.regioteam(Functie.CASEMANAGER, eigen.regio()));
    private final List<String> fouten = new ArrayList<>();
    private final Map<Integer, Integer> antwoorden = new TreeMap<>();
    private int geweigerd;

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    /** Who asks, and with what: a token that is good, or one that is not. */
    private record Wie(@Nullable Actor actor, String token, boolean goed) {}

    @Test
    void niets_valt_om_niets_lekt_en_elke_weigering_staat_in_het_logboek() {
        var voordien = new LinkedHashMap<Wereld, String>();
        vreemd.forEach(wereld -> voordien.put(wereld, wereld.inhoud(PROGRAMMA)));
        var adressen = Adressen.api(PROGRAMMA);
        var schermen = Adressen.schermen();
        assertThat(adressen).hasSizeGreaterThan(25);
        assertThat(schermen).hasSizeGreaterThan(10);

        for (var keer = 0; keer < API; keer++) {
            api(adressen.get(keer % adressen.size()));
        }
        for (var keer = 0; keer < SCHERMEN; keer++) {
            scherm(schermen.get(keer % schermen.size()));
        }

        System.out.printf(
                "Spervuur: %d aanvragen op %d adressen van de API en %d op %d schermen, antwoorden %s, %d weigeringen in"
                        + " het logboek%n",
                API, adressen.size(), SCHERMEN, schermen.size(), antwoorden, geweigerd);
        assertThat(fouten).isEmpty();
        voordien.forEach((wereld, rijen) -> assertThat(wereld.inhoud(PROGRAMMA)).isEqualTo(rijen));
        assertThat(geweigerd).isGreaterThan(API / 4);
    }

    private void api(Adressen.Api adres) {
        var wie = wie(Tokens::api);
        var pad = vul(adres.pad(), "\\{([^}]+)}");
        var query = adres.query().stream()
                .filter(naam -> rommel.kans(2))
                .map(naam -> naam + "=" + veilig(rommel.kans(2) ? sleutel(naam) : rommel.woord()))
                .toList();
        var verzoek = HttpRequest.newBuilder(URI.create(PROGRAMMA.api() + pad + "?" + String.join("&", query)))
                .header("Authorization", "Bearer " + wie.token())
                .header(
                        "Idempotency-Key",
                        rommel.kans(4) ? "zomaar" : java.util.UUID.randomUUID().toString());
        if (adres.metBody()) {
            verzoek.header("Content-Type", rommel.kans(20) ? "text/plain" : "application/json");
        }
        verzoek.method(
                adres.methode(),
                adres.metBody()
                        ? HttpRequest.BodyPublishers.ofString(body(adres))
                        : HttpRequest.BodyPublishers.noBody());
        var weigeringen = weigeringen();
        var antwoord = stuur(verzoek.build());
        var wat = adres.methode() + " " + kort(pad) + " als " + wie.actor();
        kijkNa(wat, wie, antwoord);
        var bijgeschreven = weigeringen() - weigeringen;
        geweigerd += bijgeschreven;
        var code = antwoord.statusCode();
        if (!wie.goed() && code != 401 && !isTeGroot(code) && !isOpen(adres)) {
            fouten.add(wat + " kreeg met een token dat niets opent " + code);
        }
        if ((code == 401 || code == 403) && !isOpen(adres) && bijgeschreven == 0) {
            fouten.add(wat + " kreeg " + code + " zonder regel in het logboek");
        }
    }

    /** Refused before anything of it was read. */
    private static boolean isTeGroot(int code) {
        return code == 413 || code == 414 || code == 431;
    }

    /** Logging in, what is told to everybody, and what a secret link opens: no token is asked there. */
    private static boolean isOpen(Adressen.Api adres) {
        return adres.pad().startsWith("/api/v1/inloggen")
                || adres.pad().endsWith("/openapi.yaml")
                || adres.pad().endsWith(".ics")
                || adres.pad().startsWith("/api/v1/sms/status/");
    }

    /** The request by which the browser has a view made and shown. */
    private void scherm(String route) {
        var wie = wie(Tokens::scherm);
        var pad = vul(route, ":([a-z]+)\\??");
        var query = rommel.kans(2) ? "" : "zoek=" + veilig(rommel.woord()) + "&status=" + veilig(rommel.woord());
        var adres = PROGRAMMA.bean(ScreenServer.class).url() + "/?v-r=init&location=" + veilig(pad) + "&query="
                + veilig(query);
        var weigeringen = weigeringen();
        var antwoord = stuur(HttpRequest.newBuilder(URI.create(adres))
                .header("Cookie", "verzuim=" + wie.token())
                .build());
        kijkNa("scherm " + kort(pad) + " als " + wie.actor(), wie, antwoord);
        var bijgeschreven = weigeringen() - weigeringen;
        geweigerd += bijgeschreven;
        if (antwoord.body().contains("Er ging iets mis")) {
            fouten.add("scherm " + kort(pad) + " viel om");
        }
        if (!wie.goed() && !wie.token().isEmpty() && bijgeschreven == 0 && !isTeGroot(antwoord.statusCode())) {
            fouten.add("scherm " + kort(pad) + " kreeg een koekje dat niets opent, zonder regel in het logboek");
        }
    }

    private void kijkNa(String wat, Wie wie, HttpResponse<String> antwoord) {
        antwoorden.merge(antwoord.statusCode(), 1, Integer::sum);
        if (antwoord.statusCode() >= 500) {
            fouten.add(wat + " viel om: " + antwoord.statusCode() + " " + kort(antwoord.body()));
        }
        var actor = wie.actor();
        for (var wereld : vreemd) {
            var kenmerken = actor == null
                    ? wereld.kenmerken(PROGRAMMA, new Actor(null, "", Functie.SYSTEEM, NIETS, HIER))
                    : wereld.kenmerken(PROGRAMMA, actor);
            if (kenmerken.stream().map(een -> een.replace(",", "")).anyMatch(antwoord.body()::contains)) {
                fouten.add(wat + " kreeg iets van een ander te zien: " + kort(antwoord.body()));
            }
        }
    }

    private static final Bereik NIETS = new Bereik.Bedrijven(java.util.Set.of(), java.util.Set.of());
    private static final Actor.Herkomst HIER = new Actor.Herkomst(Actor.Kanaal.API, null);

    private interface Maker {
        String maak(Tokens tokens, Sessie sessie);
    }

    private Wie wie(Maker maker) {
        var mens = rommel.kies(mensen);
        var sessie = Proefsessie.van(PROGRAMMA.context(), mens.id());
        var goed = maker.maak(PROGRAMMA.bean(Tokens.class), sessie);
        return switch (rommel.tot(8)) {
            case 0 -> new Wie(null, veilig(rommel.woord()).replace("%", ""), false);
            case 1 -> new Wie(null, goed.substring(0, goed.length() - 4) + "AAAA", false);
            case 2 -> new Wie(null, goed.replaceFirst("^[^.]+", "eyJhbGciOiJub25lIn0"), false);
            case 3 -> new Wie(null, PROGRAMMA.bean(Tokens.class).vernieuwen(sessie), false);
            default -> new Wie(mens.actor(), goed, true);
        };
    }

    private String vul(String patroon, String deel) {
        return java.util.regex.Pattern.compile(deel)
                .matcher(patroon)
                .replaceAll(gevonden -> java.util.regex.Matcher.quoteReplacement(
                        veilig(rommel.kans(3) ? rommel.woord() : sleutel(gevonden.group(1)))));
    }

    /** A key that exists, of somebody else more often than not. */
    private String sleutel(String naam) {
        var wereld = rommel.kans(3) ? eigen : rommel.kies(vreemd);
        return switch (naam) {
            case "bedrijf" -> wereld.bedrijf().toString();
            case "dossier" -> wereld.dossier().toString();
            case "opdracht" -> wereld.opdracht().toString();
            case "taak" -> wereld.taak().toString();
            case "werknemer" -> wereld.werknemer().toString();
            case "afdeling" -> wereld.afdeling().toString();
            case "regio" -> wereld.regio().toString();
            default ->
                rommel.kies(List.of(
                        wereld.dossier().toString(),
                        wereld.opdracht().toString(),
                        wereld.bedrijf().toString()));
        };
    }

    private String body(Adressen.Api adres) {
        if (rommel.kans(5)) {
            return rommel.kapot();
        }
        var velden = new LinkedHashMap<String, Object>();
        adres.velden().forEach((naam, soort) -> {
            if (!rommel.kans(5)) {
                velden.put(naam, rommel.kans(3) ? sleutel(naam) : rommel.waarde(soort));
            }
        });
        return PROGRAMMA.json(velden);
    }

    private static String kort(String tekst) {
        return tekst.length() < 200 ? tekst : tekst.substring(0, 200) + "…";
    }

    private static String veilig(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> stuur(HttpRequest verzoek) {
        try {
            return stuurEens(verzoek);
        } catch (IOException ignored) {
            // After a body it refused the server closes the connection, which the client may find out by using it
            // again.
        }
        try {
            return stuurEens(verzoek);
        } catch (IOException e) {
            throw new AssertionError("No answer to " + verzoek.uri(), e);
        }
    }

    private HttpResponse<String> stuurEens(HttpRequest verzoek) throws IOException {
        try {
            return http.send(verzoek, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int weigeringen() {
        return PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.select("SELECT COUNT(*) FROM audit_regel WHERE uitkomst = 4")
                        .mapTo(Integer.class)
                        .one());
    }
}
