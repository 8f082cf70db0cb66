package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class WijzigingApiTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger werkgever = inloggers.verzuimcoordinator(bezetting.bedrijf);
    private final String dossier = "/api/v1/dossiers/" + bezetting.meldZiek(20);

    @Test
    void een_ander_systeem_bekijkt_een_wijziging_legt_haar_vast_en_draait_haar_terug() {
        var wijziging = Map.<String, Object>of("soort", "EERSTE_DAG", "van", dag(20), "wordt", dag(22), "versie", 0);

        var proef = als(werkgever).post(dossier + "/wijzigingen?proef=true", wijziging);
        assertThat(proef.status()).as(proef.toString()).isEqualTo(200);
        assertThat(proef.body()).contains("PROBLEEMANALYSE", dag(-21), dag(-19));
        assertThat(als(werkgever).get(dossier).tekst("eersteZiektedag")).isEqualTo(dag(20));

        var gedaan = als(werkgever).post(dossier + "/wijzigingen", wijziging);
        assertThat(gedaan.status()).as(gedaan.toString()).isEqualTo(200);
        assertThat(gedaan.tekst("proef")).isEqualTo("false");
        assertThat(als(werkgever).get(dossier).tekst("eersteZiektedag")).isEqualTo(dag(22));

        assertThat(als(werkgever)
                        .post(dossier + "/terugdraaien?proef=true", Map.of())
                        .body())
                .contains("PROBLEEMANALYSE");
        assertThat(als(werkgever)
                        .post(dossier + "/terugdraaien?versie=1", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(als(werkgever).get(dossier).tekst("eersteZiektedag")).isEqualTo(dag(20));
    }

    @Test
    void elke_soort_wijziging_komt_langs_de_api_binnen() {
        for (var velden : List.of(
                Map.<String, Object>of("soort", "GEDEELTELIJK_HERSTELD", "vanaf", dag(15), "percentage", 50),
                Map.<String, Object>of("soort", "TERUGVAL", "vanaf", dag(10), "percentage", 80),
                Map.<String, Object>of("soort", "ARBEIDSTHERAPIE", "vanaf", dag(8)),
                Map.<String, Object>of("soort", "VERLOOP_WEG", "vanaf", dag(10)),
                Map.<String, Object>of("soort", "VERLOF_VAST", "van", dag(-10), "tot", dag(-100)),
                Map.<String, Object>of("soort", "VERLOF_WEG", "van", dag(-10)),
                Map.<String, Object>of("soort", "HERSTELD", "eersteDagWeerAanHetWerk", dag(2)),
                Map.<String, Object>of("soort", "HERSTELDAG", "van", dag(20)),
                Map.<String, Object>of("soort", "TREK_IN", "van", dag(20)))) {
            var met = new HashMap<>(velden);
            met.put("versie", Integer.valueOf(als(werkgever).get(dossier).tekst("versie")));

            assertThat(als(werkgever).post(dossier + "/wijzigingen", met).status())
                    .as(velden.toString())
                    .isEqualTo(200);
        }
    }

    @Test
    void wat_ontbreekt_of_niet_kan_staat_bij_zijn_veld() {
        for (var geval : Map.<String, Map<String, Object>>of(
                        "soort", Map.of("versie", 0),
                        "vanaf", Map.of("soort", "TERUGVAL", "versie", 0, "percentage", 50),
                        "percentage", Map.of("soort", "TERUGVAL", "versie", 0, "vanaf", dag(3)),
                        "versie", Map.of("soort", "TREK_IN", "van", dag(20)),
                        "wordt", Map.of("soort", "EERSTE_DAG", "versie", 0, "van", dag(20), "wordt", dag(-1)),
                        "uren", Map.of("soort", "GEDEELTELIJK_HERSTELD", "versie", 0, "vanaf", dag(3), "uren", 16))
                .entrySet()) {
            var antwoord = als(werkgever).post(dossier + "/wijzigingen", geval.getValue());
            assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(400);
            assertThat(antwoord.body()).contains("\"" + geval.getKey() + "\"");
        }
        assertThat(als(werkgever)
                        .post(
                                dossier + "/wijzigingen",
                                Map.of("soort", "ARBEIDSTHERAPIE", "vanaf", dag(3), "versie", 9))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void buiten_bereik_404_en_in_een_andere_functie_403() {
        var vreemde = inloggers.verzuimcoordinator(new Gegevens(programma).bedrijf(bezetting.regio));
        var mma = inloggers.regioteam(Functie.MMA, bezetting.regio);
        var wijziging = Map.<String, Object>of("soort", "TREK_IN", "van", dag(20), "versie", 0);
        for (var pad : List.of(
                dossier + "/wijzigingen",
                dossier + "/wijzigingen?proef=true",
                dossier + "/terugdraaien?versie=0",
                dossier + "/terugdraaien?proef=true")) {
            assertThat(new ApiAanroep(programma).post(pad, wijziging).status())
                    .as(pad)
                    .isEqualTo(401);
            assertThat(als(vreemde).post(pad, wijziging).status()).as(pad).isEqualTo(404);
            assertThat(als(mma).post(pad, wijziging).status()).as(pad).isEqualTo(403);
        }
        assertThat(als(werkgever)
                        .post("/api/v1/dossiers/0/wijzigingen", wijziging)
                        .status())
                .isEqualTo(404);
        assertThat(als(werkgever).get(dossier).tekst("loopt")).isEqualTo("true");
    }

    private String dag(int geleden) {
        return bezetting.vandaag.minusDays(geleden).toString();
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
