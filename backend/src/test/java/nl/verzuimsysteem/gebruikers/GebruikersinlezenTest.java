package nl.verzuimsysteem.gebruikers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.inlezen.Inleesrapport;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class GebruikersinlezenTest {
    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final String KOP = "Naam;E-mail;Telefoon;Functie;Afdeling;Van;Tot;Personeelsnummer\n";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final GebruikersinlezenService inlezen = programma.bean(GebruikersinlezenService.class);
    private final GebruikersService gebruikers = programma.bean(GebruikersService.class);
    private final BedrijfId bedrijf = gegevens.bedrijf(gegevens.regio());
    private final Inlogger beheerder = inloggers.gebruikersbeheerder(bedrijf);

    @Test
    void goede_regels_gaan_erin_en_hetzelfde_bestand_nog_eens_verandert_niets() {
        var afdeling = gegevens.afdeling(bedrijf);
        var naam = programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT naam FROM afdeling WHERE id = ?", afdeling.waarde())
                        .mapTo(String.class)
                        .one());
        var lijst = utf8(KOP + "Anna de Vries;" + adres() + ";06 12345678;leidinggevende;" + naam.toUpperCase()
                + ";;;\n" + "Béa Bos;" + adres() + ";;Verzuimcoördinator;;01-01-2026;31-12-2030;\n");

        assertThat(inlezen.proef(beheerder.actor(), bedrijf, lijst).nieuw()).isEqualTo(2);
        assertThat(gebruikers
                        .lijst(beheerder.actor(), Gebruikerfilter.GEEN, Uitsnede.eerste(50))
                        .rijen())
                .hasSize(1);
        inlezen.neemOver(beheerder.actor(), bedrijf, lijst);
        var tweede = inlezen.neemOver(beheerder.actor(), bedrijf, lijst);

        assertThat(tweede.ongewijzigd()).isEqualTo(2);
        assertThat(tweede.overTeNemen()).isZero();
        assertThat(gebruikers
                        .lijst(beheerder.actor(), new Gebruikerfilter("anna", null, null), Uitsnede.eerste(50))
                        .rijen())
                .singleElement()
                .satisfies(
                        rij -> assertThat(rij.functies().getFirst().afdeling()).isEqualTo(afdeling));
    }

    @Test
    void een_lijst_van_windows_met_kommas_wordt_gelezen() {
        var bytes = ("naam,e-mail,functie\nZoë Bakker," + adres() + ",Verzuimcoördinator\n")
                .getBytes(Charset.forName("windows-1252"));

        inlezen.neemOver(beheerder.actor(), bedrijf, bytes);

        assertThat(gebruikers
                        .lijst(beheerder.actor(), new Gebruikerfilter("Zoë", null, null), Uitsnede.eerste(50))
                        .rijen())
                .hasSize(1);
    }

    @Test
    void foute_regels_blijven_achter_met_de_reden() {
        var dubbel = adres();
        var lijst = utf8(KOP + "Arts Assistent;" + adres() + ";;Bedrijfsarts;;;;\n"
                + ";geen adres;;werknemer;;;;\n"
                + "Anna;" + adres() + ";;leidinggevende;Bestaat niet;31-02-2026;;\n"
                + "Ik Zelf;" + beheerder.inlognaam() + ";;verzuimcoördinator;;;;\n"
                + "Dubbel;" + dubbel + ";;verzuimcoördinator;;;;\n"
                + "Dubbel;" + dubbel + ";;verzuimcoördinator;;;;\n");

        var rapport = inlezen.neemOver(beheerder.actor(), bedrijf, lijst);

        assertThat(rapport.nieuw()).isEqualTo(1);
        assertThat(rapport.fouteRegels())
                .extracting(Inleesrapport.FouteRegel::nummer)
                .containsExactly(2, 3, 4, 5, 7);
        assertThat(rapport.fouteRegels().get(2).fouten())
                .extracting(OngeldigeInvoer.Veldfout::veld)
                .contains("afdeling", "van");
        assertThat(rapport.foutbestand()).contains("Arts Assistent", "fout", "Dit gaat over uzelf");
        assertThat(gebruikers
                        .lijst(
                                beheerder.actor(),
                                new Gebruikerfilter("", Functie.VERZUIMCOORDINATOR, null),
                                Uitsnede.eerste(50))
                        .rijen())
                .hasSize(1);
    }

    @Test
    void met_een_personeelsnummer_krijgt_niemand_de_gegevens_van_een_ander() {
        var werknemer = gegevens.werknemer(bedrijf);
        var eigen = adres();
        var nummer = programma.jdbi().withHandle(handle -> {
            handle.execute("UPDATE werknemer SET email = ? WHERE id = ?", eigen, werknemer.waarde());
            return handle.select("SELECT personeelsnummer FROM werknemer WHERE id = ?", werknemer.waarde())
                    .mapTo(String.class)
                    .one();
        });
        var lijst = utf8("naam;email;functie;personeelsnummer\n" + "Vreemde;" + adres() + ";werknemer;" + nummer + "\n"
                + "Sanne;" + eigen + ";werknemer;" + nummer + "\n");

        var rapport = inlezen.neemOver(beheerder.actor(), bedrijf, lijst);

        assertThat(rapport.nieuw()).isEqualTo(1);
        assertThat(rapport.fouteRegels()).singleElement().satisfies(regel -> {
            assertThat(regel.nummer()).isEqualTo(2);
            assertThat(regel.fouten())
                    .extracting(OngeldigeInvoer.Veldfout::veld)
                    .containsExactly("personeelsnummer");
        });
    }

    @Test
    void wie_elders_een_login_heeft_heet_hier_gewoon_nieuw() {
        var elders = inloggers.verzuimcoordinator(gegevens.bedrijf(gegevens.regio()));
        var lijst = utf8("naam;email;functie\nCollega;" + elders.inlognaam() + ";leidinggevende\n");

        assertThat(inlezen.neemOver(beheerder.actor(), bedrijf, lijst).nieuw()).isEqualTo(1);
        assertThat(gebruikers.lees(beheerder.actor(), elders.id()).functies()).hasSize(1);
    }

    @Test
    void een_bestand_zonder_de_nodige_kolommen_en_een_ander_bedrijf_worden_geweigerd() {
        assertThatThrownBy(() -> inlezen.proef(beheerder.actor(), bedrijf, utf8("naam;telefoon\nA;1\n")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("email, functie");
        assertThatThrownBy(() -> inlezen.proef(beheerder.actor(), gegevens.bedrijf(gegevens.regio()), utf8(KOP)))
                .isInstanceOf(NietGevonden.class);
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String adres() {
        return "lijst" + NUMMER.incrementAndGet() + "-inlezen@example.com";
    }
}
