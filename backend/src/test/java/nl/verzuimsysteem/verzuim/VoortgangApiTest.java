package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VoortgangApiTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger coordinator = inloggers.verzuimcoordinator(bezetting.bedrijf);
    private final String pad = "/api/v1/dossiers/" + bezetting.meldZiek(50) + "/voortgang";

    @Test
    void een_ander_systeem_leest_de_stappen_met_hun_dagen() {
        var begin = bezetting.vandaag.minusDays(50);

        var antwoord = als(coordinator).get(pad);

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
        assertThat(antwoord.tekst("eersteZiektedag")).isEqualTo(begin.toString());
        assertThat(antwoord.tekst("telVanaf")).isEqualTo(begin.toString());
        assertThat(antwoord.tekst("week")).isEqualTo("8");
        assertThat(antwoord.tekst("eindeWachttijd"))
                .isEqualTo(begin.plusDays(727).toString());
        assertThat(stap(antwoord, "PROBLEEMANALYSE"))
                .containsEntry("uiterlijk", begin.plusDays(41).toString())
                .containsEntry("status", "OPEN")
                .containsEntry("teLaat", true)
                .containsEntry("eigenaar", "BEDRIJFSARTS")
                .doesNotContainKey("uitleg");
        assertThat(stap(als(coordinator).get(pad + "?uitleg=true"), "PROBLEEMANALYSE")
                        .get("uitleg"))
                .asString()
                .contains("bedrijfsarts");
    }

    @Test
    void de_melding_van_het_vangnet_leest_alleen_wie_aan_uwv_meldt() {
        bezetting.doe(
                "UPDATE dossier SET vangnet = 'JA', vangnetgroep = 'ZWANGERSCHAP_VOOR_VERLOF' WHERE bedrijf_id = :bedrijf");
        for (var wie : List.of(coordinator, inloggers.regioteam(Functie.MMA, bezetting.regio))) {
            assertThat(als(wie).get(pad + "?uitleg=true").body()).contains("VANGNETMELDING");
        }
        for (var wie : List.of(
                inloggers.leidinggevende(bezetting.bedrijf, bezetting.afdeling),
                inloggers.regioteam(Functie.CASEMANAGER, bezetting.regio))) {
            assertThat(als(wie).get(pad + "?uitleg=true").body())
                    .contains("PROBLEEMANALYSE")
                    .doesNotContainIgnoringCase("vangnet")
                    .doesNotContainIgnoringCase("zwanger");
        }
    }

    @Test
    void een_ingetrokken_dossier_heeft_geen_stappen_en_geen_einde_van_de_wachttijd() {
        assertThat(als(coordinator).get(pad).status()).isEqualTo(200);
        bezetting.doe("UPDATE dossier SET vervallen = 'INGETROKKEN', loopt = NULL WHERE bedrijf_id = :bedrijf");

        assertThat(als(coordinator).get(pad).status()).isEqualTo(404);
    }

    @Test
    void zonder_token_401_buiten_bereik_404_en_in_een_andere_functie_403() {
        var gegevens = new Gegevens(programma);
        assertThat(new ApiAanroep(programma).get(pad).status()).isEqualTo(401);
        for (var vreemde : List.of(
                inloggers.verzuimcoordinator(gegevens.bedrijf(bezetting.regio)),
                inloggers.leidinggevende(bezetting.bedrijf, gegevens.afdeling(bezetting.bedrijf)),
                inloggers.regioteam(Functie.BEDRIJFSARTS, gegevens.regio()))) {
            assertThat(als(vreemde).get(pad).status()).isEqualTo(404);
        }
        for (var ander : List.of(
                inloggers.gebruikersbeheerder(bezetting.bedrijf),
                inloggers.werknemer(bezetting.bedrijf, bezetting.werknemer))) {
            assertThat(als(ander).get(pad).status()).isEqualTo(403);
        }
        assertThat(als(coordinator).get("/api/v1/dossiers/0/voortgang").status())
                .isEqualTo(404);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> stap(ApiAanroep.Antwoord antwoord, String soort) {
        return ((List<?>) Objects.requireNonNull(antwoord.veld("stappen")))
                .stream()
                        .map(een -> (Map<String, Object>) een)
                        .filter(een -> soort.equals(een.get("soort")))
                        .findFirst()
                        .orElseThrow();
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
