package nl.verzuimsysteem.opdrachten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.ApiAanroep.Antwoord;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OpdrachtApiTest {
    private final Toneel toneel = new Toneel();
    private final Inloggers inloggers = new Inloggers(toneel.programma);
    private final Inlogger werkgever = inloggers.verzuimcoordinator(toneel.bedrijf);
    private final Inlogger mma = inloggers.regioteam(Functie.MMA, toneel.regio);
    private final String opdrachten = "/api/v1/dossiers/" + toneel.dossier + "/opdrachten";

    @Test
    void van_versturen_tot_uitvoeren_door_twee_systemen() {
        var verstuurd = verstuur(UUID.randomUUID().toString());
        assertThat(verstuurd.status()).isEqualTo(201);
        var id = verstuurd.tekst("id");
        assertThat(verstuurd.http().headers().firstValue("Location")).hasValue("/api/v1/opdrachten/" + id);
        var pad = "/api/v1/opdrachten/" + id;

        assertThat(als(mma).get("/api/v1/werklijst").body()).contains("\"id\":" + id);
        assertThat(als(mma).post(pad + "/oppakken", Map.of()).status()).isEqualTo(204);
        assertThat(als(mma).post(pad + "/vraag", tekst("Op welke locatie?")).status())
                .isEqualTo(204);
        assertThat(als(werkgever).get(pad).tekst("status")).isEqualTo("VRAAG");
        assertThat(als(werkgever)
                        .post(pad + "/toelichten", tekst("In Utrecht, graag."))
                        .status())
                .isEqualTo(204);
        assertThat(als(mma).post(pad + "/uitvoeren", tekst("Het is gepland op 1 december."))
                        .status())
                .isEqualTo(204);

        var klaar = als(werkgever).get(pad);
        assertThat(klaar.tekst("status")).isEqualTo("UITGEVOERD");
        assertThat(klaar.tekst("slottekst")).isEqualTo("Het is gepland op 1 december.");
        assertThat((List<?>) klaar.veld("verloop")).hasSize(5);
        assertThat(als(werkgever).get(opdrachten).body()).contains("\"id\":" + id);
    }

    @Test
    void dezelfde_sleutel_geeft_dezelfde_opdracht() {
        var sleutel = UUID.randomUUID().toString();

        assertThat(verstuur(sleutel).body()).isEqualTo(verstuur(sleutel).body());
    }

    @Test
    void de_typen_staan_er_met_uitvoerders_en_tarief() {
        var typen = als(werkgever).get("/api/v1/dossiers/" + toneel.dossier + "/opdrachttypen");

        assertThat(typen.status()).isEqualTo(200);
        assertThat(typen.body()).contains("EXTRA_SPREEKUUR", "Fatima Yilmaz", "BUITEN");
    }

    @Test
    void wat_er_niet_klopt_staat_bij_het_veld() {
        var antwoord = als(werkgever)
                .metKop("Idempotency-Key", "geen-uuid")
                .post(opdrachten, Map.of("type", "BESTAAT_NIET", "tekst", "x"));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.soort()).isEqualTo("application/problem+json");
        assertThat(antwoord.body()).contains("\"veld\":\"sleutel\"", "\"veld\":\"type\"", "\"veld\":\"tekst\"");
    }

    @Test
    void zonder_sleutel_met_een_foute_datum_of_een_lege_body_is_het_een_400() {
        var goed = Map.of("type", "HUISBEZOEK", "tekst", "Kunt u langsgaan?");

        var zonder = als(werkgever).post(opdrachten, goed);
        assertThat(zonder.status()).isEqualTo(400);
        assertThat(zonder.body()).contains("\"veld\":\"sleutel\"");
        var datum = als(werkgever)
                .metKop("Idempotency-Key", UUID.randomUUID().toString())
                .post(
                        opdrachten,
                        Map.of("type", "HUISBEZOEK", "tekst", "Kunt u langsgaan?", "gewensteDatum", "morgen"));
        assertThat(datum.status()).isEqualTo(400);
        assertThat(datum.body()).contains("gewensteDatum");
        assertThat(als(werkgever)
                        .metKop("Idempotency-Key", UUID.randomUUID().toString())
                        .post(opdrachten, Map.of())
                        .status())
                .isEqualTo(400);
        assertThat(als(mma).get("/api/v1/werklijst?aantal=1000").status()).isEqualTo(400);
        assertThat(als(mma).get("/api/v1/werklijst?status=ONZIN").status()).isEqualTo(400);
    }

    @Test
    void een_medisch_woord_wordt_niet_verstuurd_tenzij_het_niet_medisch_is() {
        var antwoord = als(werkgever)
                .metKop("Idempotency-Key", UUID.randomUUID().toString())
                .post(opdrachten, Map.of("type", "HUISBEZOEK", "tekst", "Hij heeft migraine, graag een bezoek."));

        assertThat(antwoord.status()).isEqualTo(400);
        assertThat(antwoord.body()).contains("migraine");
        assertThat(als(werkgever)
                        .metKop("Idempotency-Key", UUID.randomUUID().toString())
                        .post(
                                opdrachten,
                                Map.of(
                                        "type",
                                        "HUISBEZOEK",
                                        "tekst",
                                        "Graag een bezoek bij boot Migraine.",
                                        "nietMedisch",
                                        true))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void wie_te_laat_is_krijgt_een_409_met_de_naam() {
        var id = verstuur(UUID.randomUUID().toString()).tekst("id");
        als(mma).post("/api/v1/opdrachten/" + id + "/oppakken", Map.of());

        var tweede = als(inloggers.regioteam(Functie.MMA, toneel.regio))
                .post("/api/v1/opdrachten/" + id + "/oppakken", Map.of());

        assertThat(tweede.status()).isEqualTo(409);
        assertThat(tweede.tekst("detail")).contains(mma.naam());
    }

    @Test
    void zonder_token_401_buiten_bereik_404_en_in_een_andere_functie_403() {
        var id = verstuur(UUID.randomUUID().toString()).tekst("id");
        var pad = "/api/v1/opdrachten/" + id;
        var anderBedrijf = inloggers.verzuimcoordinator(toneel.gegevens.bedrijf(toneel.regio));
        var andereRegio = inloggers.regioteam(Functie.MMA, toneel.gegevens.regio());
        var werknemer = inloggers.werknemer(toneel.bedrijf, toneel.werknemer);

        assertThat(new ApiAanroep(toneel.programma).get(pad).status()).isEqualTo(401);
        assertThat(als(anderBedrijf).get(pad).status()).isEqualTo(404);
        assertThat(als(anderBedrijf).get(opdrachten).status()).isEqualTo(404);
        assertThat(als(anderBedrijf).post(pad + "/intrekken", Map.of()).status())
                .isEqualTo(404);
        for (var daad : List.of("oppakken", "vrijgeven")) {
            assertThat(als(andereRegio).post(pad + "/" + daad, Map.of()).status())
                    .as(daad)
                    .isEqualTo(404);
            assertThat(als(werkgever).post(pad + "/" + daad, Map.of()).status())
                    .as(daad)
                    .isEqualTo(403);
        }
        for (var daad : List.of("vraag", "uitvoeren", "terugsturen")) {
            assertThat(als(andereRegio)
                            .post(pad + "/" + daad, tekst("Zomaar iets."))
                            .status())
                    .as(daad)
                    .isEqualTo(404);
        }
        assertThat(als(werknemer).get(pad).status()).isEqualTo(403);
        assertThat(als(werkgever).get("/api/v1/werklijst").status()).isEqualTo(403);
        assertThat(als(werkgever).get("/api/v1/opdrachten/0").status()).isEqualTo(404);
    }

    private Antwoord verstuur(String sleutel) {
        return als(werkgever)
                .metKop("Idempotency-Key", sleutel)
                .post(
                        opdrachten,
                        Map.of(
                                "type",
                                "EXTRA_SPREEKUUR",
                                "tekst",
                                "Graag een spreekuur.",
                                "gewensteDatum",
                                "2099-01-05"));
    }

    private static Map<String, String> tekst(String tekst) {
        return Map.of("tekst", tekst);
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(toneel.programma).met(wie.token());
    }
}
