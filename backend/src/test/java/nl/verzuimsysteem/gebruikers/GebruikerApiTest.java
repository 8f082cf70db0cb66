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
