package nl.verzuimsysteem.aantallen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AantallenApiTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Uitvraagtoneel toneel = new Uitvraagtoneel(programma);
    private final BedrijfId bedrijf = toneel.gegevens.bedrijf(toneel.regio);
    private final Inlogger ria = toneel.inloggers.gebruikersbeheerder(bedrijf);
    private final String aantallen = "/api/v1/bedrijven/" + bedrijf + "/aantallen";

    @Test
    void een_ander_systeem_leest_de_vraag_geeft_op_en_leest_terug() {
        var id = toneel.vraag(Uitvraagsoort.NAJAAR, bedrijf);
        var afdeling = toneel.gegevens.afdeling(bedrijf);
        assertThat(als(ria).get("/api/v1/aantalvragen").body())
                .contains("\"id\":" + id, "\"stand\":\"OPEN\"", "\"versie\":0");
        assertThat(als(ria).get(aantallen + "/" + toneel.jaar()).status()).isEqualTo(404);

        var opgave = Map.of(
                "sleutel", UUID.randomUUID().toString(),
                "versie", 0,
                "dezeJaar", 48,
                "volgendJaar", 50,
                "perAfdeling", List.of(Map.of("afdeling", afdeling.waarde(), "aantal", 48)));
        var gegeven = als(ria).post("/api/v1/aantalvragen/" + id + "/opgaven", opgave);
        assertThat(gegeven.status()).as(gegeven.body()).isEqualTo(200);
        assertThat(gegeven.body()).contains("\"versie\":1", "\"dezeJaar\":48", "\"stand\":\"OPGEGEVEN\"");
        assertThat(als(ria).post("/api/v1/aantalvragen/" + id + "/opgaven", opgave)
                        .status())
                .as("the same again")
                .isEqualTo(200);

        assertThat(als(ria).get(aantallen).body()).contains("\"volgnummer\":1", "\"geldt\":true", ria.naam());
        assertThat(als(ria).get(aantallen + "/" + toneel.jaar()).body())
                .contains("\"aantal\":48", "\"soort\":\"WERKELIJK\"");
        assertThat(als(ria).get("/api/v1/aantalvragen/" + id).body()).contains("\"volgendJaar\":50");
    }

    @Test
    void een_te_oude_versie_is_een_conflict_en_een_fout_staat_bij_het_veld() {
        var pad = "/api/v1/aantalvragen/" + toneel.vraag(Uitvraagsoort.VOORJAAR, bedrijf) + "/opgaven";
        assertThat(als(ria).post(pad, opgave(0, 48)).status()).isEqualTo(200);

        var conflict = als(ria).post(pad, opgave(0, 40));
        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.body()).contains(ria.naam(), "48");
        var fout = als(ria).post(pad, opgave(1, -5));
        assertThat(fout.status()).isEqualTo(400);
        assertThat(fout.body()).contains("\"veld\":\"dezeJaar\"");
    }

    @Test
    void wie_er_niets_mee_te_maken_heeft_vindt_niets_en_wie_geen_beheerder_is_mag_niet() {
        var id = toneel.vraag(Uitvraagsoort.VOORJAAR, bedrijf);
        var ander = toneel.inloggers.gebruikersbeheerder(toneel.gegevens.bedrijf(toneel.regio));
        assertThat(als(ander).get("/api/v1/aantalvragen/" + id).status()).isEqualTo(404);
        assertThat(als(ander).get("/api/v1/aantalvragen/0").status()).isEqualTo(404);
        assertThat(als(ander).get(aantallen + "/" + toneel.jaar()).status()).isEqualTo(404);
        assertThat(als(ander)
                        .post("/api/v1/aantalvragen/" + id + "/opgaven", opgave(0, 1))
                        .status())
                .isEqualTo(404);
        assertThat(als(toneel.inloggers.verzuimcoordinator(bedrijf))
                        .get("/api/v1/aantalvragen")
                        .status())
                .isEqualTo(403);
    }

    private static Map<String, Object> opgave(int versie, int dezeJaar) {
        return Map.of("sleutel", UUID.randomUUID().toString(), "versie", versie, "dezeJaar", dezeJaar);
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
