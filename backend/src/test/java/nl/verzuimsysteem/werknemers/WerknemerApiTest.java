package nl.verzuimsysteem.werknemers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
class WerknemerApiTest {
    private static final String CSV = "text/csv";
    private static final String LIJST = "personeelsnummer;voornaam;achternaam\n1;Zoë;Vos\n2;;Smit\n";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final Inlogger werkgever = inloggers.verzuimcoordinator(bedrijf);
    private final String pad = "/api/v1/bedrijven/" + bedrijf + "/medewerkers";

    @Test
    void een_personeelssysteem_leest_zijn_lijst_in() {
        var proef = als(werkgever).post(pad + "/inlezen?proef=true", LIJST, CSV);
        assertThat(proef.status()).as(proef.toString()).isEqualTo(200);
        assertThat(proef.tekst("proef")).isEqualTo("true");
        assertThat((List<?>) als(werkgever).get(pad).veld("rijen")).isEmpty();

        var eerste = als(werkgever).post(pad + "/inlezen", LIJST, CSV);
        assertThat(eerste.tekst("nieuw")).isEqualTo("1");
        assertThat(eerste.body()).contains("\"regel\":3", "\"veld\":\"voornaam\"");
        assertThat(als(werkgever).get(pad + "?tekst=zo").body()).contains("Vos, Zoë");
        assertThat(als(werkgever).post(pad + "/inlezen", LIJST, CSV).tekst("ongewijzigd"))
                .isEqualTo("1");
    }

    @Test
    void een_bestand_dat_niet_deugt_is_een_probleem_met_het_veld() {
        var fout = als(werkgever).post(pad + "/inlezen", "zomaar wat", CSV);
        assertThat(fout.status()).isEqualTo(400);
        assertThat(fout.body()).contains("\"veld\":\"bestand\"");
        assertThat(als(werkgever)
                        .post(pad + "/inlezen", "{}", "application/json")
                        .status())
                .isEqualTo(415);
    }

    @Test
    void wie_er_niets_te_zoeken_heeft_krijgt_een_probleem() {
        gegevens.werknemer(bedrijf);
        assertThat(new ApiAanroep(programma).get(pad).status()).isEqualTo(401);
        assertThat(als(inloggers.gebruikersbeheerder(bedrijf)).get(pad).status())
                .isEqualTo(403);
        var mma = als(inloggers.regioteam(Functie.MMA, regio));
        assertThat(mma.get(pad).status()).isEqualTo(200);
        assertThat(mma.post(pad + "/inlezen", LIJST, CSV).status()).isEqualTo(403);
        var ander = als(inloggers.verzuimcoordinator(gegevens.bedrijf(regio)));
        assertThat(ander.get(pad).status()).isEqualTo(404);
        assertThat(ander.post(pad + "/inlezen", LIJST, CSV).status()).isEqualTo(404);
    }

    private ApiAanroep als(Inlogger wie) {
        return new ApiAanroep(programma).met(wie.token());
    }
}
