package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class StapApiTest {
    private final Trajecttoneel toneel = new Trajecttoneel();
    private final Inloggers inloggers = new Inloggers(toneel.programma);
    private final Inlogger leidinggevende = toneel.leidinggevende();
    private final String dossier = "/api/v1/dossiers/" + toneel.ziek(60);
    private final String plan = dossier + "/stappen/PLAN_VAN_AANPAK/0";
    private final Map<String, Object> getekend =
            Map.of("datum", dag(3), "getekendWerkgever", dag(2), "getekendWerknemer", dag(1));
    private final Map<String, Object> later = Map.of("tot", dag(-20), "reden", "Wij spreken elkaar pas dan");

    @Test
    void een_ander_systeem_legt_een_stap_vast_en_neemt_hem_terug() {
        for (var keer = 0; keer < 2; keer++) {
            assertThat(als(leidinggevende).put(plan, getekend).status()).isEqualTo(204);
        }
        assertThat(als(leidinggevende).get("/api/v1/taken").body()).doesNotContain("PLAN_VAN_AANPAK");

        for (var keer = 0; keer < 2; keer++) {
            assertThat(als(leidinggevende).delete(plan).status()).isEqualTo(204);
        }
        assertThat(als(leidinggevende).get("/api/v1/taken").body()).contains("PLAN_VAN_AANPAK");
    }

    @Test
    void een_ander_systeem_wijkt_met_een_reden_af_van_een_termijn() {
        assertThat(als(leidinggevende).put(plan + "/afwijking", later).status()).isEqualTo(204);
        assertThat(als(leidinggevende).get("/api/v1/taken").body()).contains(dag(-20));

        assertThat(als(leidinggevende)
                        .put(plan + "/afwijking", Map.of("reden", "Geen dag"))
                        .body())
                .contains("\"tot\"");
        var hard = als(toneel.verzuimcoordinator())
                .put(
                        dossier + "/stappen/RE_INTEGRATIEVERSLAG/0/afwijking",
                        Map.of("tot", dag(-700), "reden", "Past zo"));
        assertThat(hard.status()).as(hard.toString()).isEqualTo(400);
        assertThat(hard.body()).contains("\"soort\"");
    }

    @Test
    void wat_niet_kan_staat_bij_zijn_veld() {
        for (var geval : Map.of(
                        "datum", met("datum", dag(-1)),
                        "getekendWerknemer", met("getekendWerknemer", dag(4)),
                        "getekendWerkgever", met("getekendWerkgever", dag(61)),
                        "ondertekening", met("ondertekening", "Tekent niet"),
                        "referentie", met("referentie", "UWV 12"))
                .entrySet()) {
            var antwoord = als(leidinggevende).put(plan, geval.getValue());
            assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(400);
            assertThat(antwoord.body()).contains("\"" + geval.getKey() + "\"");
        }
        assertThat(als(leidinggevende)
                        .put(dossier + "/stappen/PLAN_VAN_AANPAK/9", getekend)
                        .status())
                .isEqualTo(400);
        assertThat(als(leidinggevende)
                        .put(dossier + "/stappen/BESTAAT_NIET/0", getekend)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void zonder_token_401_buiten_bereik_404_en_in_een_andere_functie_403() {
        var gegevens = new Gegevens(toneel.programma);
        assertThat(statussen(new ApiAanroep(toneel.programma))).containsOnly(401);
        for (var vreemde : List.of(
                inloggers.verzuimcoordinator(gegevens.bedrijf(toneel.bezetting.regio)),
                inloggers.leidinggevende(toneel.bezetting.bedrijf, gegevens.afdeling(toneel.bezetting.bedrijf)),
                inloggers.regioteam(Functie.BEDRIJFSARTS, gegevens.regio()))) {
            assertThat(statussen(als(vreemde))).as(vreemde.toString()).containsOnly(404);
        }
        for (var ander : List.of(
                toneel.lid(Functie.MMA),
                toneel.lid(Functie.BEDRIJFSARTS),
                inloggers.gebruikersbeheerder(toneel.bezetting.bedrijf),
                inloggers.werknemer(toneel.bezetting.bedrijf, toneel.bezetting.werknemer))) {
            assertThat(statussen(als(ander))).as(ander.toString()).containsOnly(403);
        }
        assertThat(als(leidinggevende)
                        .put("/api/v1/dossiers/0/stappen/PLAN_VAN_AANPAK/0", getekend)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void wie_niet_aan_uwv_meldt_legt_daar_niets_van_vast_en_hoort_niet_of_het_er_is() {
        var melding = dossier + "/stappen/VANGNETMELDING/0";
        var zonder = als(leidinggevende).put(melding, Map.of("datum", dag(0)));
        toneel.bezetting.doe("UPDATE dossier SET vangnet = 'JA', vangnetgroep = 'NO_RISK' WHERE bedrijf_id = :bedrijf");
        var met = als(leidinggevende).put(melding, Map.of("datum", dag(0)));

        assertThat(zonder.status()).isEqualTo(403);
        assertThat(met.status()).isEqualTo(403);
        assertThat(met.tekst("detail")).isEqualTo(zonder.tekst("detail"));
        assertThat(als(toneel.verzuimcoordinator())
                        .put(melding, Map.of("datum", dag(0)))
                        .status())
                .isEqualTo(204);
    }

    private List<Integer> statussen(ApiAanroep wie) {
        return List.of(
                wie.put(plan, getekend).status(),
                wie.put(plan + "/afwijking", later).status(),
                wie.delete(plan).status());
    }

    private Map<String, Object> met(String veld, Object waarde) {
        var alle = new HashMap<>(getekend);
        alle.put(veld, waarde);
        return alle;
    }

    private String dag(int geleden) {
        return toneel.vandaag.minusDays(geleden).toString();
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(toneel.programma).met(wie.token());
    }
}
