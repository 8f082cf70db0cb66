package nl.verzuimsysteem.ui.spervuur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.ui.micronaut.ScreenServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every address with the headers it sends: they stand in {@code target/kopregels.md} after this test. */
@Tag("database")
@Tag("scherm")
class KopregelsTest {
    private static final List<String> OVERAL = List.of(
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "content-security-policy",
            "strict-transport-security");

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> fouten = new ArrayList<>();
    private final Map<String, Map<String, String>> gezien = new TreeMap<>();

    @Test
    void elk_adres_stuurt_de_koppen_die_de_browser_tot_voorzichtigheid_manen() throws IOException {
        var beheerder = new Inloggers(programma).beheerder(Functie.FUNCTIONEEL_BEHEERDER);
        for (var adres : Adressen.api(programma)) {
            var pad = adres.pad().replaceAll("\\{[^}]+}", "1");
            var koppen = vraag(adres.methode() + " " + adres.pad(), programma.api() + pad, adres.methode(), Map.of());
            eis(adres.pad(), koppen, "cache-control", "no-store");
        }
        for (var route : Adressen.schermen()) {
            var pad = route.replaceAll(":[a-z]+\\??", "1");
            var koppen = vraag("scherm /" + route, schermen() + "/" + pad, "GET", koekje(beheerder));
            eis(route, koppen, "content-security-policy", "'nonce-");
            eis(route, koppen, "content-security-policy", "frame-ancestors 'none'");
            eis(route, koppen, "cross-origin-opener-policy", "same-origin");
            eis(route, koppen, "cache-control", "no-store");
            if (koppen.getOrDefault("content-security-policy", "").matches(".*script-src[^;]*'unsafe-inline'.*")) {
                fouten.add(route + " allows inline scripts");
            }
        }

        schrijfOp();
        assertThat(fouten).isEmpty();
    }

    @Test
    void het_koekje_is_van_geen_script_en_komt_met_geen_verzoek_van_elders_mee() throws IOException {
        var gegevens = new Gegevens(programma);
        var wie = new Inloggers(programma).verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
        var beeindigd = Map.of("Cookie", "verzuim=" + "geen.geldig.token");

        var antwoord = stuur(schermen() + "/", "GET", beeindigd);

        assertThat(antwoord.headers().allValues("set-cookie"))
                .filteredOn(koekje -> koekje.startsWith("verzuim="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Strict");
        assertThat(stuur(schermen() + "/", "GET", koekje(wie)).statusCode()).isEqualTo(200);
    }

    private Map<String, String> vraag(String naam, String adres, String methode, Map<String, String> extra) {
        var koppen = new TreeMap<String, String>();
        stuur(adres, methode, extra).headers().map().forEach((kop, waarden) -> koppen.put(kop, waarden.getFirst()));
        for (var kop : OVERAL) {
            if (!koppen.containsKey(kop)) {
                fouten.add(naam + " does not send " + kop);
            }
        }
        gezien.put(naam, koppen);
        return koppen;
    }

    private void eis(String naam, Map<String, String> koppen, String kop, String deel) {
        if (!koppen.getOrDefault(kop, "").contains(deel)) {
            fouten.add(naam + ": " + kop + " should hold " + deel + " but is " + koppen.get(kop));
        }
    }

    private HttpResponse<String> stuur(String adres, String methode, Map<String, String> extra) {
        var verzoek = HttpRequest.newBuilder(URI.create(adres))
                .header("Accept", "GET".equals(methode) && !adres.contains("/api/") ? "text/html" : "*/*")
                .method(methode, HttpRequest.BodyPublishers.noBody());
        extra.forEach(verzoek::header);
        try {
            return http.send(verzoek.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer from " + adres, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> koekje(Inlogger wie) {
        return Map.of("Cookie", "verzuim=" + programma.bean(Tokens.class).scherm(wie.sessie()));
    }

    private String schermen() {
        return programma.bean(ScreenServer.class).url();
    }

    private void schrijfOp() throws IOException {
        var tekst = new StringBuilder("| Address | Headers |\n|---|---|\n");
        gezien.forEach((adres, koppen) -> {
            tekst.append("| `").append(adres).append("` | ");
            koppen.forEach((kop, waarde) -> {
                if (!"date".equals(kop)) {
                    tekst.append(kop)
                            .append(": ")
                            .append(waarde.replaceAll("nonce-[^']+", "nonce-…"))
                            .append("<br>");
                }
            });
            tekst.append(" |\n");
        });
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "kopregels.md"), tekst);
    }
}
