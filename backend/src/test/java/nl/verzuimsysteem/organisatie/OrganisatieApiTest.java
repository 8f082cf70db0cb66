package nl.verzuimsysteem.organisatie;

import static org.assertj.core.api.Assertions.assertThat;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class OrganisatieApiTest {
    private static final String BEDRIJVEN = "/api/v1/bedrijven";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio, "Van Dijk Transport");
    private final Inlogger werkgever = inloggers.verzuimcoordinator(bedrijf);

    @Test
    void een_werkgever_leest_zijn_bedrijf_en_wie_er_voor_werkt() {
        new Teamgegevens(programma).inRegio(regio, Functie.CASEMANAGER, "Karin de Boer");

        var lijst = als(werkgever).get(BEDRIJVEN + "?tekst=dijk");
        assertThat(lijst.status()).as(lijst.toString()).isEqualTo(200);
        assertThat(lijst.body()).contains("Van Dijk Transport", "\"meer\":false");
        var een = als(werkgever).get(BEDRIJVEN + "/" + bedrijf);
        assertThat(een.tekst("plaats")).isEqualTo("Utrecht");
        assertThat(een.tekst("abonnement.soort")).isEqualTo("COMPLEET");
        assertThat(een.body()).contains("Karin de Boer", "CASEMANAGER");
    }

    @Test
    void wie_er_niets_te_zoeken_heeft_krijgt_een_probleem() {
        var elders = gegevens.bedrijf(gegevens.regio());
        var pad = BEDRIJVEN + "/" + bedrijf;

        assertThat(new ApiAanroep(programma).get(pad).status()).isEqualTo(401);
        assertThat(als(inloggers.werknemer(bedrijf, gegevens.werknemer(bedrijf)))
                        .get(pad)
                        .status())
                .isEqualTo(403);
        assertThat(als(werkgever).get(BEDRIJVEN + "/" + elders).status()).isEqualTo(404);
        assertThat(als(werkgever).get(BEDRIJVEN + "/0").status()).isEqualTo(404);
        assertThat(als(inloggers.regioteam(Functie.MMA, gegevens.regio()))
                        .get(pad)
                        .status())
                .isEqualTo(404);
        assertThat(als(werkgever).get(BEDRIJVEN).body()).doesNotContain("\"id\":" + elders + ",");
        var fout = als(werkgever).get(BEDRIJVEN + "?aantal=1000");
        assertThat(fout.status()).isEqualTo(400);
        assertThat(fout.soort()).isEqualTo("application/problem+json");
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
