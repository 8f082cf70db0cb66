package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.ApiAanroep.Antwoord;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class VerzuimApiTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger werkgever = inloggers.verzuimcoordinator(bezetting.bedrijf);
    private final String bedrijf = "/api/v1/bedrijven/" + bezetting.bedrijf;
    private final String sleutel = Bezetting.sleutel();

    @Test
    void van_ziek_melden_tot_herstel_door_een_ander_systeem() {
        var gemeld = meldZiek(Map.of("werknemer", bezetting.werknemer.waarde(), "eersteZiektedag", dag(10)));

        assertThat(gemeld.status()).as(gemeld.toString()).isEqualTo(201);
        var dossier = "/api/v1/dossiers/" + gemeld.tekst("dossier");
        assertThat(gemeld.http().headers().firstValue("Location")).hasValue(dossier);
        var gelezen = als(werkgever).get(dossier);
        assertThat(gelezen.status()).isEqualTo(200);
        assertThat(gelezen.tekst("eersteZiektedag")).isEqualTo(dag(10));
        assertThat(gelezen.tekst("week")).isEqualTo("2");
        assertThat(gelezen.tekst("loopt")).isEqualTo("true");
        assertThat(gelezen.tekst("vangnet")).isEqualTo("ONBEKEND");
        assertThat(als(werkgever).get(bedrijf + "/verzuim").body()).contains(gemeld.tekst("dossier"));

        var contact = als(werkgever)
                .metKop("Idempotency-Key", Bezetting.sleutel())
                .post(
                        dossier + "/contactmomenten",
                        Map.of(
                                "datum",
                                dag(2),
                                "kanaal",
                                "TELEFOON",
                                "afspraken",
                                "Wij bellen maandag",
                                "volgendeDatum",
                                dag(-3)));
        assertThat(contact.status()).as(contact.toString()).isEqualTo(201);
        assertThat(als(werkgever).get(dossier + "/contactmomenten").body()).contains("Wij bellen maandag");
        var taken = als(werkgever).get("/api/v1/taken?bedrijf=" + bezetting.bedrijf);
        assertThat(taken.body()).contains("\"soort\":\"CONTACT\"", "\"termijn\":\"BINNENKORT\"");
        var taak = ((Map<?, ?>) ((List<?>) taken.veld("rijen")).getFirst()).get("id");
        assertThat(als(werkgever)
                        .post("/api/v1/taken/" + taak + "/afronden", Map.of())
                        .status())
                .isEqualTo(204);

        assertThat(als(werkgever)
                        .post(dossier + "/uit-dienst", Map.of("laatsteDag", dag(-30)))
                        .status())
                .isEqualTo(204);
        assertThat(als(werkgever).get(dossier).tekst("uitDienst")).isEqualTo(dag(-30));
        assertThat(als(werkgever).delete(dossier + "/uit-dienst").status()).isEqualTo(204);
        assertThat(als(werkgever)
                        .post(dossier + "/herstel", Map.of("eersteDagWeerAanHetWerk", dag(0)))
                        .status())
                .isEqualTo(204);
        assertThat(als(werkgever).get(dossier).tekst("hersteldOp")).isEqualTo(dag(0));
        var tijdlijn = als(werkgever).get(dossier + "/tijdlijn?aantal=2");
        assertThat((List<?>) tijdlijn.veld("rijen")).hasSize(2);
        assertThat(tijdlijn.tekst("meer")).isEqualTo("true");
        assertThat(tijdlijn.body()).contains("HERSTELD_GEMELD");
        assertThat(als(werkgever).get(bedrijf + "/verzuim?status=AFGESLOTEN").body())
                .contains(gemeld.tekst("dossier"));
    }

    @Test
    void een_personeelsnummer_is_genoeg_en_dezelfde_sleutel_geeft_hetzelfde_dossier() {
        var nummer = programma
                .bean(ZiekmeldService.class)
                .keuze(bezetting.coordinator(), bezetting.werknemer)
                .personeelsnummer();
        var body = Map.<String, Object>of("personeelsnummer", nummer, "eersteZiektedag", dag(1), "sleutel", sleutel);

        var eerste = als(werkgever).post(bedrijf + "/ziekmeldingen", body);
        var tweede = als(werkgever).post(bedrijf + "/ziekmeldingen", body);

        assertThat(eerste.status()).as(eerste.toString()).isEqualTo(201);
        assertThat(tweede.body()).isEqualTo(eerste.body());
    }

    @Test
    void een_ziekmelding_met_personeelsnummer_kost_ten_hoogste_vijf_vragen() {
        var nummer = programma
                .bean(ZiekmeldService.class)
                .keuze(bezetting.coordinator(), bezetting.werknemer)
                .personeelsnummer();
        var melding = new Ziekmelding(sleutel, null, bezetting.vandaag, null, null);
        try (var telling = programma.teller().beginDezeThread()) {
            programma.bean(ZiekmeldService.class).meldZiek(bezetting.coordinator(), bezetting.bedrijf, nummer, melding);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void wat_er_niet_klopt_staat_bij_het_veld() {
        var leeg = meldZiek(Map.of());
        assertThat(leeg.status()).isEqualTo(400);
        assertThat(leeg.soort()).isEqualTo("application/problem+json");
        assertThat(leeg.body()).contains("\"veld\":\"werknemer\"", "\"veld\":\"eersteZiektedag\"");

        var geenDatum = meldZiek(Map.of("werknemer", bezetting.werknemer.waarde(), "eersteZiektedag", "gisteren"));
        assertThat(geenDatum.status()).isEqualTo(400);
        assertThat(geenDatum.body()).contains("\"veld\":\"eersteZiektedag\"", "2026-11-24");

        var morgen = meldZiek(Map.of("werknemer", bezetting.werknemer.waarde(), "eersteZiektedag", dag(-1)));
        assertThat(morgen.status()).isEqualTo(400);
        assertThat(morgen.body()).contains("toekomst");

        var zonderSleutel = als(werkgever)
                .post(
                        bedrijf + "/ziekmeldingen",
                        Map.of("werknemer", bezetting.werknemer.waarde(), "eersteZiektedag", dag(0)));
        assertThat(zonderSleutel.status()).isEqualTo(400);
        assertThat(zonderSleutel.body()).contains("\"veld\":\"sleutel\"");

        var dossier = "/api/v1/dossiers/" + bezetting.meldZiek(3);
        for (var pad : List.of("/herstel", "/uit-dienst", "/contactmomenten")) {
            assertThat(als(werkgever).post(dossier + pad, Map.of()).status())
                    .as(pad)
                    .isEqualTo(400);
        }
        assertThat(als(werkgever).get(dossier + "/tijdlijn?aantal=0").status()).isEqualTo(400);
        assertThat(als(werkgever).get(bedrijf + "/verzuim?status=ONZIN").status())
                .isEqualTo(400);
    }

    @Test
    void wie_al_ziek_gemeld_is_geeft_een_409_met_het_dossier() {
        var dossier = bezetting.meldZiek(4);

        var antwoord = meldZiek(Map.of("werknemer", bezetting.werknemer.waarde(), "eersteZiektedag", dag(0)));

        assertThat(antwoord.status()).isEqualTo(409);
        assertThat(antwoord.tekst("detail")).contains("dossier " + dossier);
    }

    @Test
    void zonder_token_401_buiten_bereik_404_en_in_een_andere_functie_403() {
        var nummer = bezetting.meldZiek(4);
        var dossier = "/api/v1/dossiers/" + nummer;
        var vreemden = List.of(
                inloggers.verzuimcoordinator(new Gegevens(programma).bedrijf(bezetting.regio)),
                inloggers.regioteam(Functie.MMA, new Gegevens(programma).regio()));

        for (var pad : List.of(dossier, dossier + "/tijdlijn", dossier + "/contactmomenten", bedrijf + "/verzuim")) {
            assertThat(new ApiAanroep(programma).get(pad).status()).as(pad).isEqualTo(401);
            for (var vreemde : vreemden) {
                assertThat(als(vreemde).get(pad).status()).as(pad).isEqualTo(404);
            }
            assertThat(als(inloggers.werknemer(bezetting.bedrijf, bezetting.werknemer))
                            .get(pad)
                            .status())
                    .as(pad)
                    .isEqualTo(403);
        }
        var mma = inloggers.regioteam(Functie.MMA, bezetting.regio);
        for (var daad : acties(dossier).entrySet()) {
            assertThat(als(vreemden.getFirst())
                            .post(daad.getKey(), daad.getValue())
                            .status())
                    .as(daad.getKey())
                    .isEqualTo(404);
            assertThat(als(mma).post(daad.getKey(), daad.getValue()).status())
                    .as(daad.getKey())
                    .isEqualTo(403);
        }
        assertThat(als(vreemden.getFirst()).delete(dossier + "/uit-dienst").status())
                .isEqualTo(404);
        assertThat(als(werkgever).get("/api/v1/dossiers/0").status()).isEqualTo(404);
        assertThat(als(werkgever).post("/api/v1/taken/0/afronden", Map.of()).status())
                .isEqualTo(404);
    }

    private Map<String, Map<String, Object>> acties(String dossier) {
        var acties = new HashMap<String, Map<String, Object>>();
        acties.put(
                bedrijf + "/ziekmeldingen",
                Map.of(
                        "sleutel",
                        sleutel,
                        "werknemer",
                        bezetting.nogEenWerknemer().waarde(),
                        "eersteZiektedag",
                        dag(0)));
        acties.put(dossier + "/herstel", Map.of("eersteDagWeerAanHetWerk", dag(0)));
        acties.put(dossier + "/uit-dienst", Map.of("laatsteDag", dag(0)));
        acties.put(
                dossier + "/contactmomenten",
                Map.of("sleutel", sleutel, "datum", dag(0), "kanaal", "VIDEO", "afspraken", "Tot morgen"));
        return acties;
    }

    private Antwoord meldZiek(Map<String, Object> body) {
        return als(werkgever).metKop("Idempotency-Key", sleutel).post(bedrijf + "/ziekmeldingen", body);
    }

    private String dag(int geleden) {
        return bezetting.vandaag.minusDays(geleden).toString();
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
