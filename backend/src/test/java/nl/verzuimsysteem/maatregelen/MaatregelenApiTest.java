package nl.verzuimsysteem.maatregelen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.poortwachter.Verlenging.Soort;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MaatregelenApiTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger coordinator = inloggers.verzuimcoordinator(bezetting.bedrijf);
    private final Inlogger leidinggevende = inloggers.leidinggevende(bezetting.bedrijf, bezetting.afdeling);
    private final DossierId dossier = bezetting.meldZiek(600);
    private final String pad = "/api/v1/dossiers/" + dossier + "/maatregelen";

    @Test
    void een_ander_systeem_leest_de_loonmaatregelen() {
        programma
                .bean(LoonmaatregelService.class)
                .legVast(
                        bezetting.coordinator(),
                        dossier,
                        new NieuweLoonmaatregel(
                                Bezetting.sleutel(),
                                Loonmaatregelreden.WEIGERT_PASSEND_WERK,
                                bezetting.vandaag.minusDays(5),
                                null,
                                bezetting.vandaag.minusDays(5)));

        var antwoord = als(coordinator).get(pad);

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
        assertThat(antwoord.tekst("loonmaatregelen.vangnet")).isEqualTo("false");
        assertThat(rijen(antwoord.veld("loonmaatregelen.rijen")))
                .singleElement()
                .satisfies(rij -> assertThat(rij)
                        .containsEntry("soort", "LOONSTOP")
                        .containsEntry("reden", "WEIGERT_PASSEND_WERK")
                        .containsEntry("van", bezetting.vandaag.minusDays(5).toString())
                        .containsEntry("loopt", true));

        var leidt = als(leidinggevende).get(pad);
        assertThat(leidt.status()).isEqualTo(200);
        assertThat(leidt.veld("loonmaatregelen")).as("not his to know").isNull();
        assertThat(leidt.body()).doesNotContain("LOONSTOP");
    }

    @Test
    void een_ander_systeem_leest_de_deskundigenoordelen() {
        programma
                .bean(OordeelService.class)
                .legVast(
                        bezetting.coordinator(),
                        dossier,
                        new NieuwOordeel(
                                Bezetting.sleutel(),
                                Oordeelvraag.PASSEND_WERK,
                                Oordeelaanvrager.WERKGEVER,
                                bezetting.vandaag.minusDays(9)));

        for (var wie : List.of(coordinator, leidinggevende)) {
            var antwoord = als(wie).get(pad);
            assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
            assertThat(rijen(antwoord.veld("deskundigenoordelen")))
                    .singleElement()
                    .satisfies(rij -> assertThat(rij)
                            .containsEntry("vraag", "PASSEND_WERK")
                            .containsEntry("aanvrager", "WERKGEVER")
                            .containsEntry(
                                    "aangevraagdOp",
                                    bezetting.vandaag.minusDays(9).toString()));
            assertThat(antwoord.tekst("frequentie.maanden")).isEqualTo("12");
        }
    }

    @Test
    void een_ander_systeem_leest_wanneer_loon_en_wachttijd_eindigen() {
        var einde = bezetting.vandaag.minusDays(600).plusDays(727);
        programma
                .bean(VerlengingService.class)
                .legVast(
                        bezetting.coordinator(),
                        dossier,
                        new NieuweVerlenging(
                                Soort.LOONSANCTIE, einde.plusDays(1), einde.plusDays(71), "Spoor 2 begon te laat"));

        var antwoord = als(coordinator).get(pad);

        assertThat(antwoord.status()).as(antwoord.toString()).isEqualTo(200);
        assertThat(antwoord.tekst("einde.eindeWachttijd")).isEqualTo(einde.toString());
        assertThat(antwoord.tekst("einde.eindeLoon"))
                .isEqualTo(einde.plusDays(70).toString());
        assertThat(rijen(antwoord.veld("einde.rijen")))
                .singleElement()
                .satisfies(rij -> assertThat(rij)
                        .containsEntry("soort", "LOONSANCTIE")
                        .containsEntry("van", einde.plusDays(1).toString())
                        .containsEntry("tot", einde.plusDays(71).toString()));
    }

    @Test
    void zonder_token_401_buiten_bereik_404_en_in_een_andere_functie_403() {
        var gegevens = new Gegevens(programma);
        var elders = inloggers.verzuimcoordinator(gegevens.bedrijf(bezetting.regio));
        var andereAfdeling = inloggers.leidinggevende(bezetting.bedrijf, gegevens.afdeling(bezetting.bedrijf));
        assertThat(new ApiAanroep(programma).get(pad).status()).isEqualTo(401);
        assertThat(als(elders).get(pad).status()).isEqualTo(404);
        assertThat(als(andereAfdeling).get(pad).status()).isEqualTo(404);
        assertThat(als(coordinator).get("/api/v1/dossiers/0/maatregelen").status())
                .isEqualTo(404);
        for (var functie : List.of(Functie.MMA, Functie.BEDRIJFSARTS)) {
            var lid = inloggers.regioteam(functie, bezetting.regio);
            assertThat(als(lid).get(pad).status()).as(functie.name()).isEqualTo(403);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rijen(@Nullable Object rijen) {
        return (List<Map<String, Object>>) Objects.requireNonNull(rijen);
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
