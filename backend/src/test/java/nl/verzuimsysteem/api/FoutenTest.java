package nl.verzuimsysteem.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Zone;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoutenTest {
    private TestProgramma programma;
    private Inlogger wie;
    private ApiAanroep api;

    @BeforeAll
    void start() {
        programma = TestProgramma.nieuw(Map.of("fouten-test", true));
        var gegevens = new Gegevens(programma);
        wie = new Inloggers(programma).verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
        api = new ApiAanroep(programma).met(wie.token());
    }

    @AfterAll
    void stop() {
        programma.close();
    }

    private static void isProbleem(ApiAanroep.Antwoord antwoord, int status, String soort, String titel) {
        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(status);
        assertThat(antwoord.soort()).isEqualTo("application/problem+json");
        assertThat(antwoord.http().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(antwoord.json())
                .containsEntry("status", status)
                .containsEntry("type", "urn:problem-type:verzuimsysteem:" + soort)
                .containsEntry("title", titel);
        assertThat(antwoord.tekst("detail")).isNotBlank().doesNotContain("null", "Exception");
    }

    private static List<Object> velden(ApiAanroep.Antwoord antwoord) {
        assertThat(antwoord.veld("fouten")).as(antwoord.toString()).isInstanceOf(List.class);
        return ((List<?>) antwoord.veld("fouten"))
                .stream().<Object>map(fout -> ((Map<?, ?>) fout).get("veld")).toList();
    }

    @Test
    void de_actor_komt_uit_het_token_en_kost_alleen_de_vraag_aan_de_deur() {
        try (var telling = programma.teller().begin()) {
            var antwoord = api.get("/api/proef/ik");

            assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
            assertThat(antwoord.json())
                    .containsEntry("naam", wie.naam())
                    .containsEntry("functie", "VERZUIMCOORDINATOR")
                    .containsEntry("bereik", wie.actor().bereik().toString())
                    .containsEntry("adres", "127.0.0.1");
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
    }

    @Test
    void zonder_token_is_men_niet_ingelogd() {
        isProbleem(new ApiAanroep(programma).get("/api/proef/ik"), 401, "niet-ingelogd", "Niet ingelogd");
    }

    @Test
    void met_een_vervalst_token_is_men_niet_ingelogd() {
        var deel = wie.token().split("\\.");
        var vervalst = deel[0] + "." + deel[1].substring(0, deel[1].length() - 4) + "AAAA." + deel[2];

        isProbleem(new ApiAanroep(programma).met(vervalst).get("/api/proef/ik"), 401, "niet-ingelogd", "Niet ingelogd");
    }

    @Test
    void wat_iemand_niet_mag_is_403() {
        var antwoord = api.get("/api/proef/fout/recht");

        isProbleem(antwoord, 403, "geen-recht", "Geen recht");
        assertThat(antwoord.tekst("detail")).contains("Verzuimcoördinator");
    }

    @Test
    void wat_er_voor_hem_niet_is_is_404() {
        isProbleem(api.get("/api/proef/fout/weg"), 404, "niet-gevonden", "Niet gevonden");
    }

    @Test
    void een_adres_dat_er_niet_is_is_404_voor_wie_is_ingelogd() {
        isProbleem(api.get("/api/v1/bestaat-niet"), 404, "niet-gevonden", "Niet gevonden");
        isProbleem(new ApiAanroep(programma).get("/api/v1/bestaat-niet"), 401, "niet-ingelogd", "Niet ingelogd");
    }

    @Test
    void een_andere_methode_is_405_en_andere_inhoud_415() {
        isProbleem(api.delete("/api/proef/ik"), 405, "andere-methode", "Deze methode kan hier niet");
        isProbleem(
                api.post("/api/proef/melding", "<xml/>", "application/xml"),
                415,
                "andere-inhoud",
                "Dit soort inhoud kan hier niet");
    }

    @Test
    void een_conflict_is_409() {
        isProbleem(api.get("/api/proef/fout/conflict"), 409, "conflict", "Het kan nu niet");
    }

    @Test
    void ongeldige_invoer_noemt_de_velden() {
        var antwoord = api.get("/api/proef/fout/invoer");

        isProbleem(antwoord, 400, "ongeldige-invoer", "De aanvraag klopt niet");
        assertThat(velden(antwoord)).containsExactly("wachtwoord", "code");
        assertThat(antwoord.tekst("detail")).isEqualTo("2 velden zijn niet goed ingevuld.");
    }

    @Test
    void json_dat_niet_past_noemt_het_veld() {
        for (var fout : Map.of(
                        "{\"datum\":\"morgen\"}", "datum",
                        "{\"aantal\":\"drie\"}", "aantal",
                        "{\"zone\":\"GEHEIM\"}", "zone",
                        "{\"adres\":{\"nummer\":\"x\"}}", "adres.nummer")
                .entrySet()) {
            var antwoord = api.post("/api/proef/melding", fout.getKey(), "application/json");

            isProbleem(antwoord, 400, "ongeldige-invoer", "De aanvraag klopt niet");
            assertThat(velden(antwoord)).containsExactly(fout.getValue());
        }
    }

    @Test
    void kapotte_of_ontbrekende_json_is_400() {
        for (var body : List.of("{", "", "[1,2", "null")) {
            isProbleem(
                    api.post("/api/proef/melding", body, "application/json"),
                    400,
                    "ongeldige-invoer",
                    "De aanvraag klopt niet");
        }
    }

    @Test
    void een_parameter_die_ontbreekt_of_niet_past_wordt_genoemd() {
        assertThat(velden(api.get("/api/proef/lijst"))).containsExactly("vanaf");
        assertThat(velden(api.get("/api/proef/lijst?vanaf=x"))).containsExactly("vanaf");
    }

    @Test
    void een_storing_geeft_een_code_en_niets_van_de_oorzaak() {
        var antwoord = api.get("/api/proef/fout/storing");

        isProbleem(antwoord, 500, "storing", "Er ging iets mis");
        assertThat(antwoord.tekst("code")).matches("[0-9a-f]{8}");
        assertThat(antwoord.body()).doesNotContain("geheim detail");
    }

    @Test
    void het_log_noemt_van_een_storing_wat_er_gevraagd_werd_en_niet_wat_er_is_ingevuld() {
        var log = new ListAppender<ILoggingEvent>();
        var logger = (Logger) LoggerFactory.getLogger(Foutafhandeling.class);
        log.start();
        logger.addAppender(log);
        String code;
        try {
            code = api.get("/api/proef/fout/storing").tekst("code");
        } finally {
            logger.detachAppender(log);
        }

        assertThat(List.copyOf(log.list))
                .extracting(ILoggingEvent::getFormattedMessage)
                .contains("Storing " + code + " bij GET /api/proef/fout/{soort}");
    }

    @Controller("/api/proef")
    @Requires(property = "fouten-test")
    static class Proefcontroller {
        @Get("/ik")
        Ik ik(Actor actor) {
            return new Ik(
                    actor.naam(),
                    actor.functie().name(),
                    actor.bereik().toString(),
                    String.valueOf(actor.herkomst().adres()));
        }

        @Get("/fout/{soort}")
        Ik fout(Actor actor, String soort) {
            throw switch (soort) {
                case "recht" -> new GeenRecht(Handeling.WERKLIJST_INZIEN, Functie.VERZUIMCOORDINATOR);
                case "weg" -> new NietGevonden("dossier", new DossierId(7));
                case "conflict" -> new Conflict("toegang.functie.onbekend");
                case "invoer" ->
                    new OngeldigeInvoer(List.of(
                            new OngeldigeInvoer.Veldfout("wachtwoord", Melding.van("toegang.veld.wachtwoord")),
                            new OngeldigeInvoer.Veldfout("code", Melding.van("toegang.veld.code"))));
                default -> new IllegalStateException("geheim detail");
            };
        }

        @Get("/lijst")
        String lijst(@QueryValue int vanaf) {
            return String.valueOf(vanaf);
        }

        @Post("/melding")
        String meld(@Body Proefmelding melding) {
            return melding.toString();
        }
    }

    @Serdeable
    record Ik(String naam, String functie, String bereik, String adres) {}

    @Serdeable
    record Proefmelding(
            @Nullable LocalDate datum,
            @Nullable Integer aantal,
            @Nullable Zone zone,
            @Nullable Adres adres) {}

    @Serdeable
    record Adres(int nummer) {}
}
