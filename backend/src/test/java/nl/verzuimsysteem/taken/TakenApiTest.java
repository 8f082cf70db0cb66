package nl.verzuimsysteem.taken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TakenApiTest {
    private static final String TAKEN = "/api/v1/taken";

    private final Trajecttoneel toneel = new Trajecttoneel();
    private final Bezetting bezetting = toneel.bezetting;
    private final Inloggers inloggers = new Inloggers(toneel.programma);
    private final String dossier = toneel.ziek(50).toString();

    @Test
    void een_functie_leest_haar_eigen_taken_en_kiest_daaruit() {
        var mma = toneel.lid(Functie.MMA);

        assertThat(rijen(mma, ""))
                .allSatisfy(taak -> assertThat(taak)
                        .containsEntry("functie", "MMA")
                        .containsEntry("dossier", Integer.valueOf(dossier)));
        var tellingen = als(mma).get(TAKEN + "/tellingen");
        assertThat(tellingen.tekst("alle"))
                .isEqualTo(String.valueOf(rijen(mma, "").size()));
        assertThat(rijen(mma, "?termijn=TE_LAAT"))
                .hasSize(Integer.parseInt(tellingen.tekst("teLaat")))
                .isNotEmpty();
        assertThat(rijen(mma, "?traject=WIA")).isEmpty();
        assertThat(rijen(mma, "?functie=BEDRIJFSARTS")).isEmpty();
        assertThat(rijen(mma, "?vanMij=true")).isEmpty();
        assertThat(rijen(toneel.verzuimcoordinator(), "?functie=BEDRIJFSARTS&bedrijf=" + bezetting.bedrijf))
                .extracting(taak -> taak.get("mijlpaal"))
                .containsExactly("PROBLEEMANALYSE");
        assertThat(als(mma).get(TAKEN + "?bedrijf=0").status()).isEqualTo(404);
        assertThat(als(mma).get(TAKEN + "?termijn=NOOIT").status()).isEqualTo(400);
    }

    @Test
    void een_taak_gaat_van_de_groep_naar_een_mens_en_naar_zijn_collega() {
        var jan = toneel.lid(Functie.BEDRIJFSARTS);
        var els = toneel.lid(Functie.BEDRIJFSARTS);
        var taak = pad(jan, "PROBLEEMANALYSE");

        assertThat(als(jan).post(taak + "/oppakken", Map.of()).status()).isEqualTo(204);
        assertThat(als(els).post(taak + "/oppakken", Map.of()).status()).isEqualTo(409);
        assertThat(rijen(jan, "?vanMij=true")).hasSize(1);
        var collegas = als(jan).get(taak + "/collegas");
        assertThat(collegas.body()).contains("\"id\":" + els.id());
        assertThat(als(jan).post(taak + "/overdragen", Map.of("aan", els.id().waarde()))
                        .status())
                .isEqualTo(204);
        assertThat(rijen(jan, "?vanMij=true")).isEmpty();
        assertThat(als(els).post(taak + "/loslaten", Map.of()).status()).isEqualTo(204);
        assertThat(als(els).post(taak + "/overdragen", Map.of("aan", 0)).status())
                .isEqualTo(400);
        var plan = pad(toneel.leidinggevende(), "PLAN_VAN_AANPAK");
        assertThat(als(toneel.leidinggevende())
                        .post(plan + "/afronden", Map.of())
                        .status())
                .as("a step is recorded, not ticked")
                .isEqualTo(409);
    }

    @Test
    void een_afgesproken_gesprek_is_af_te_ronden_en_nog_eens_doet_niets() {
        var noor = toneel.verzuimcoordinator();
        assertThat(als(noor)
                        .post(
                                "/api/v1/dossiers/" + dossier + "/contactmomenten",
                                Map.of(
                                        "sleutel",
                                        Bezetting.sleutel(),
                                        "datum",
                                        toneel.vandaag.toString(),
                                        "afspraken",
                                        "Wij spreken elkaar morgen",
                                        "volgendeDatum",
                                        toneel.vandaag.plusDays(1).toString()))
                        .status())
                .isEqualTo(201);
        var taak = TAKEN + "/"
                + rijen(noor, "?traject=CONTACT").stream()
                        .filter(een -> "CONTACT".equals(een.get("soort")))
                        .map(een -> een.get("id"))
                        .findFirst()
                        .orElseThrow();

        for (var keer = 0; keer < 2; keer++) {
            assertThat(als(noor).post(taak + "/afronden", Map.of()).status()).isEqualTo(204);
        }
        assertThat(rijen(noor, "?traject=CONTACT"))
                .extracting(een -> een.get("soort"))
                .doesNotContain("CONTACT");
    }

    @Test
    void zonder_token_401_en_van_een_ander_404() {
        var gegevens = new Gegevens(toneel.programma);
        var taak = pad(toneel.lid(Functie.BEDRIJFSARTS), "PROBLEEMANALYSE");
        var vreemden = List.of(
                toneel.lid(Functie.MMA),
                toneel.leidinggevende(),
                inloggers.verzuimcoordinator(gegevens.bedrijf(bezetting.regio)),
                inloggers.regioteam(Functie.BEDRIJFSARTS, gegevens.regio()));
        for (var act : List.of("/oppakken", "/loslaten", "/afronden", "/overdragen")) {
            var body = Map.of("aan", 1);
            var handeling = act.equals("/afronden") ? Handeling.TAAK_AFRONDEN : Handeling.TAAK_OPPAKKEN;
            assertThat(new ApiAanroep(toneel.programma).post(taak + act, body).status())
                    .as(act)
                    .isEqualTo(401);
            for (var vreemde : vreemden) {
                assertThat(als(vreemde).post(taak + act, body).status())
                        .as(act + " " + vreemde)
                        .isEqualTo(Rechten.mag(vreemde.actor(), handeling) ? 404 : 403);
            }
            assertThat(als(toneel.leidinggevende())
                            .post(TAKEN + "/0" + act, body)
                            .status())
                    .isEqualTo(404);
        }
        for (var vreemde : vreemden) {
            assertThat(als(vreemde).get(taak + "/collegas").status()).isEqualTo(404);
        }
        assertThat(new ApiAanroep(toneel.programma).get(TAKEN).status()).isEqualTo(401);
        assertThat(rijen(vreemden.get(2), "")).isEmpty();
        assertThat(rijen(vreemden.get(3), "")).isEmpty();
        for (var pad : List.of(TAKEN, TAKEN + "/tellingen", taak + "/collegas")) {
            assertThat(als(inloggers.gebruikersbeheerder(bezetting.bedrijf))
                            .get(pad)
                            .status())
                    .as(pad)
                    .isEqualTo(403);
        }
    }

    private String pad(Inlogger wie, String mijlpaal) {
        return TAKEN + "/"
                + rijen(wie, "").stream()
                        .filter(taak -> mijlpaal.equals(taak.get("mijlpaal")))
                        .map(taak -> taak.get("id"))
                        .findFirst()
                        .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rijen(Inlogger wie, String vraag) {
        var antwoord = als(wie).get(TAKEN + vraag);
        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
        return (List<Map<String, Object>>) Objects.requireNonNullElse(antwoord.veld("rijen"), List.of());
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(toneel.programma).met(wie.token());
    }
}
