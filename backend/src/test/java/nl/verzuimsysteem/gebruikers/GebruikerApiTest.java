package nl.verzuimsysteem.gebruikers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class GebruikerApiTest {
    private static final String PAD = "/api/v1/gebruikers";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio());
    private final Inlogger beheerder = inloggers.gebruikersbeheerder(bedrijf);
    private final String vandaag = Kalender.vandaag(programma.bean(Clock.class)).toString();

    @Test
    void een_ander_systeem_maakt_vindt_en_beeindigt() {
        var gemaakt = als(beheerder).post(PAD, nieuw(bedrijf, "LEIDINGGEVENDE"));
        assertThat(gemaakt.status()).as(gemaakt.body()).isEqualTo(200);

        var gelezen = als(beheerder).get(PAD + "/" + gemaakt.tekst("id"));
        assertThat(gelezen.body()).contains("\"status\":\"UITGENODIGD\"", "\"functie\":\"LEIDINGGEVENDE\"");
        var functie = gelezen.body().replaceAll(".*\"functies\":\\[\\{\"id\":(\\d+).*", "$1");
        assertThat(als(beheerder)
                        .patch(PAD + "/functies/" + functie, Map.of("per", vandaag))
                        .status())
                .isEqualTo(200);
        assertThat(als(beheerder)
                        .patch(PAD + "/functies/" + functie, Map.of("per", vandaag))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void het_eigen_account_wacht_en_een_medische_functie_is_een_fout_in_het_veld() {
        var wacht = als(beheerder)
                .post(
                        PAD + "/" + beheerder.id() + "/functies",
                        Map.of(
                                "bedrijf",
                                bedrijf.waarde(),
                                "functie",
                                Map.of("functie", "VERZUIMCOORDINATOR", "van", vandaag)));
        assertThat(wacht.status()).isEqualTo(202);
        assertThat(wacht.body()).contains("\"wacht\":true");
        var fout = als(beheerder).post(PAD, nieuw(bedrijf, "BEDRIJFSARTS"));
        assertThat(fout.status()).isEqualTo(400);
        assertThat(fout.body()).contains("\"veld\":\"functie\"");
    }

    @Test
    void een_datum_die_niet_kan_is_een_fout_in_het_veld_en_geen_storing() {
        for (var datum :
                java.util.List.of("+999999999-12-31", "+12345-01-01", "2200-01-01", "1899-12-31", "-0001-01-01")) {
            var einde = als(beheerder).patch(PAD + "/functies/1", Map.of("per", datum));
            assertThat(einde.status()).as(datum + " " + einde.body()).isEqualTo(400);
            assertThat(einde.body()).contains("\"veld\":\"per\"", "datum");
            var geef = als(beheerder)
                    .post(
                            PAD + "/" + beheerder.id() + "/functies",
                            Map.of(
                                    "bedrijf",
                                    bedrijf.waarde(),
                                    "functie",
                                    Map.of("functie", "LEIDINGGEVENDE", "van", vandaag, "totEnMet", datum)));
            assertThat(geef.status()).as(datum + " " + geef.body()).isEqualTo(400);
        }
        var log = new ApiAanroep(programma)
                .met(inloggers
                        .beheerder(nl.verzuimsysteem.kern.Functie.LOGBEHEERDER)
                        .token());
        for (var vraag : java.util.List.of(
                "tot=%2B999999999-12-31", "van=-0001-01-01", "tot=2200-01-01", "verder=999999999999999-1")) {
            assertThat(log.get("/api/v1/logboek?" + vraag).status()).as(vraag).isEqualTo(400);
        }
        assertThat(log.get("/api/v1/logboek?van=2026-01-01&tot=2026-02-01").status())
                .isEqualTo(200);
    }

    @Test
    void wie_er_niet_over_gaat_krijgt_een_probleem() {
        var buren = gegevens.bedrijf(gegevens.regio());
        assertThat(new ApiAanroep(programma).get(PAD).status()).isEqualTo(401);
        assertThat(als(inloggers.verzuimcoordinator(bedrijf)).get(PAD).status()).isEqualTo(403);
        assertThat(als(beheerder).post(PAD, nieuw(buren, "LEIDINGGEVENDE")).status())
                .isEqualTo(404);
        assertThat(als(beheerder).get(PAD + "/0").status()).isEqualTo(404);
        assertThat(als(inloggers.gebruikersbeheerder(buren))
                        .get(PAD + "/" + beheerder.id())
                        .status())
                .isEqualTo(404);
    }

    private Map<String, Object> nieuw(BedrijfId bij, String functie) {
        return Map.of(
                "bedrijf",
                bij.waarde(),
                "naam",
                "Piet Bos",
                "email",
                "api" + bedrijf + functie + "@example.com",
                "functie",
                Map.of("functie", functie, "van", vandaag));
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
