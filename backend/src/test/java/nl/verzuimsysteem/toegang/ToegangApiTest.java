package nl.verzuimsysteem.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.Inloggers.Aanstelling;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToegangApiTest {
    private TestProgramma programma;
    private Gegevens gegevens;
    private Inloggers inloggers;
    private ApiAanroep api;

    /** A program of its own: the server counts attempts and statements, and here all come from one address. */
    @BeforeAll
    void start() {
        programma = TestProgramma.nieuw(Map.of());
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        api = new ApiAanroep(programma);
    }

    @AfterAll
    void stop() {
        programma.close();
    }

    private Inlogger iemand() {
        return inloggers.verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
    }

    private ApiAanroep.Antwoord logIn(Inlogger wie) {
        return api.post(
                "/api/v1/inloggen",
                Map.of("inlognaam", wie.inlognaam(), "wachtwoord", wie.wachtwoord(), "code", wie.code(Instant.now())));
    }

    private ApiAanroep.Antwoord vernieuw(String token) {
        return api.post("/api/v1/inloggen/vernieuwen", Map.of("vernieuwtoken", token));
    }

    private static void weigert(ApiAanroep.Antwoord antwoord, int status) {
        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(status);
        assertThat(antwoord.soort()).isEqualTo("application/problem+json");
    }

    @Test
    void inloggen_kost_drie_vragen_en_geeft_een_token_dat_werkt() {
        var wie = iemand();
        ApiAanroep.Antwoord antwoord;
        try (var telling = programma.teller().begin()) {
            antwoord = logIn(wie);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
        }

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
        assertThat(antwoord.http().headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(antwoord.tekst("wie.naam")).isEqualTo(wie.naam());
        var functie = api.met(antwoord.tekst("toegangstoken")).get("/api/v1/functie");
        assertThat(functie.status()).isEqualTo(200);
        assertThat(functie.tekst("functie")).isEqualTo("VERZUIMCOORDINATOR");
    }

    @Test
    void elk_verkeerd_gegeven_geeft_hetzelfde_antwoord() {
        var wie = iemand();
        var code = wie.code(Instant.now());
        var antwoorden = List.of(
                Map.of("inlognaam", "niemand@example.com", "wachtwoord", wie.wachtwoord(), "code", code),
                Map.of("inlognaam", wie.inlognaam(), "wachtwoord", "anders", "code", code),
                Map.of("inlognaam", wie.inlognaam(), "wachtwoord", wie.wachtwoord(), "code", "12345"));
        for (var gegevens : antwoorden) {
            var antwoord = api.post("/api/v1/inloggen", gegevens);

            weigert(antwoord, 401);
            assertThat(antwoord.tekst("detail")).startsWith("De inlognaam, het wachtwoord of de code klopt niet.");
        }
    }

    @Test
    void wat_ontbreekt_wordt_genoemd() {
        var antwoord = api.post("/api/v1/inloggen", Map.of("inlognaam", "iemand"));

        weigert(antwoord, 400);
        assertThat(antwoord.body()).contains("\"veld\":\"wachtwoord\"", "\"veld\":\"code\"");
    }

    @Test
    void een_vernieuwtoken_geldt_een_keer_en_een_dief_maakt_er_een_eind_aan() {
        var eerste = logIn(iemand()).tekst("vernieuwtoken");
        var tweede = vernieuw(eerste);
        assertThat(tweede.status()).as(tweede.toString()).isEqualTo(200);
        var derde = vernieuw(tweede.tekst("vernieuwtoken"));
        assertThat(derde.status()).isEqualTo(200);

        weigert(vernieuw(eerste), 401);

        weigert(vernieuw(derde.tekst("vernieuwtoken")), 401);
    }

    @Test
    void een_token_van_de_ene_soort_is_geen_token_van_de_andere() {
        var wie = iemand();
        var tokens = programma.bean(Tokens.class);
        var toegang = logIn(wie);

        weigert(vernieuw(toegang.tekst("toegangstoken")), 401);
        weigert(api.met(toegang.tekst("vernieuwtoken")).get("/api/v1/functie"), 401);
        weigert(api.met(tokens.scherm(wie.sessie())).get("/api/v1/functie"), 401);
        assertThat(tokens.lees(toegang.tekst("toegangstoken"), Token.Soort.SCHERM))
                .isEmpty();
    }

    @Test
    void na_uitloggen_is_er_niets_te_vernieuwen() {
        var toegang = logIn(iemand());
        var uit = api.met(toegang.tekst("toegangstoken")).post("/api/v1/uitloggen", Map.of());
        assertThat(uit.status()).as(uit.toString()).isEqualTo(204);

        weigert(vernieuw(toegang.tekst("vernieuwtoken")), 401);
        weigert(api.met(toegang.tekst("toegangstoken")).get("/api/v1/functie"), 401);
    }

    @Test
    void wie_een_functie_verliest_of_krijgt_merkt_het_bij_de_volgende_aanroep() {
        var wie = iemand();
        var toegang = logIn(wie);
        var token = toegang.tekst("toegangstoken");
        assertThat(api.met(token).get("/api/v1/functie").status()).isEqualTo(200);

        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET rechten_versie = rechten_versie + 1 WHERE id = ?",
                        wie.id().waarde()));

        weigert(api.met(token).get("/api/v1/functie"), 401);
        var nieuw = vernieuw(toegang.tekst("vernieuwtoken"));
        assertThat(api.met(nieuw.tekst("toegangstoken")).get("/api/v1/functie").status())
                .isEqualTo(200);
    }

    @Test
    void wie_geblokkeerd_wordt_is_bij_de_volgende_aanroep_buiten() {
        var wie = iemand();
        var toegang = logIn(wie);

        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker SET actief = 0 WHERE id = ?", wie.id().waarde()));

        weigert(api.met(toegang.tekst("toegangstoken")).get("/api/v1/functie"), 401);
        weigert(vernieuw(toegang.tekst("vernieuwtoken")), 401);
    }

    @Test
    void overal_uitloggen_laat_alleen_deze_sessie_open() {
        var wie = iemand();
        var hier = logIn(wie).tekst("toegangstoken");
        var elders = wie.token();
        assertThat(api.met(elders).get("/api/v1/sessies").body()).contains("\"deze\":true");

        assertThat(api.met(hier).delete("/api/v1/sessies").body()).contains("\"aantal\":1");

        weigert(api.met(elders).get("/api/v1/sessies"), 401);
        assertThat(api.met(hier).get("/api/v1/sessies").status()).isEqualTo(200);
    }

    @Test
    void een_sessie_van_een_ander_is_niet_te_beeindigen() {
        var wie = iemand();
        var ander = iemand();

        assertThat(api.met(wie.token())
                        .delete("/api/v1/sessies/" + ander.sessie().aanmelding().sessie())
                        .status())
                .isEqualTo(204);

        assertThat(api.met(ander.token()).get("/api/v1/functie").status()).isEqualTo(200);
    }

    @Test
    void wie_zijn_functie_verloor_kan_niet_vernieuwen() {
        var wie = iemand();
        var toegang = logIn(wie);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker_functie SET geldig_tot = '2021-01-01' WHERE gebruiker_id = ?", wie.id()));

        weigert(vernieuw(toegang.tekst("vernieuwtoken")), 401);
    }

    @Test
    void wie_meer_functies_heeft_wisselt_en_begint_de_volgende_keer_daar() {
        var bedrijf = gegevens.bedrijf(gegevens.regio(), "Van Dijk Transport");
        var wie = inloggers.maak(
                Aanstelling.van(Functie.VERZUIMCOORDINATOR, bedrijf),
                Aanstelling.van(Functie.GEBRUIKERSBEHEERDER, bedrijf));
        var toegang = logIn(wie);
        assertThat(toegang.body()).contains("Verzuimcoördinator · Van Dijk Transport");

        var gewisseld = api.met(toegang.tekst("toegangstoken"))
                .post("/api/v1/functie", Map.of("functie", "GEBRUIKERSBEHEERDER"));
        assertThat(gewisseld.status()).as(gewisseld.toString()).isEqualTo(200);
        assertThat(gewisseld.tekst("wie.functie")).isEqualTo("GEBRUIKERSBEHEERDER");
        assertThat(vernieuw(gewisseld.tekst("vernieuwtoken")).tekst("wie.functie"))
                .isEqualTo("GEBRUIKERSBEHEERDER");
        assertThat(Proefsessie.van(programma.context(), wie.id()).keuze().functie())
                .isEqualTo(Functie.GEBRUIKERSBEHEERDER);

        weigert(
                api.met(toegang.tekst("toegangstoken")).post("/api/v1/functie", Map.of("functie", "LOGBEHEERDER")),
                400);
    }

    @Test
    void de_beschrijving_is_open_voor_iedereen_en_kent_de_actor_niet() {
        var antwoord = api.get("/api/v1/openapi.yaml");

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.soort()).isEqualTo("application/yaml");
        assertThat(antwoord.body())
                .contains("/api/v1/inloggen:", "bearerFormat: JWT", "Probleem")
                .as("Write @Parameter(hidden = true) before each Actor of a controller")
                .doesNotContain("schemas/Actor", "schemas/Herkomst");
    }
}
