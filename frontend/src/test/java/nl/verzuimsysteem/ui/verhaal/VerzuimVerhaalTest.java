package nl.verzuimsysteem.ui.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How an absence goes, from the first report until the second case, with the dates as they stand on the screen. */
@Tag("database")
@Tag("ui")
class VerzuimVerhaalTest {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());
    private static final int PROBLEEMANALYSE = 41;
    private static final int EINDE_WACHTTIJD = 727;

    private static final String NIEUW = "Er komt een nieuw dossier.";
    private static final String TELT_DOOR = "Het verzuim telt door in een dossier dat er al is.";

    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);
    private final LocalDate vandaag = Kalender.vandaag(PROGRAMMA.bean(Clock.class));

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @Test
    void van_ziekmelding_over_terugval_en_herstel_naar_hetzelfde_en_naar_een_nieuw_dossier() {
        var bedrijf = gegevens.bedrijf(gegevens.regio());
        var werknemer = gegevens.werknemer(bedrijf);
        var begin = vandaag.minusDays(195);
        try (var noor = Persoon.logtIn(PROGRAMMA, inloggers.verzuimcoordinator(bedrijf), Scherm.BREED)) {
            meldtZiek(noor, werknemer, begin.plusDays(5), NIEUW);
            termijn(noor, "Probleemanalyse", begin.plusDays(5L + PROBLEEMANALYSE), 6);

            kiest(noor, "Corrigeer een datum", "Wat is de goede eerste ziektedag?", begin);
            rij(noor, "Probleemanalyse", begin.plusDays(5L + PROBLEEMANALYSE), begin.plusDays(PROBLEEMANALYSE));
            noor.bekijkt("verzuim-corrigeren");
            noor.klik("Wijzig de datum");
            noor.ziet("De correctie is vastgelegd.");
            termijn(noor, "Probleemanalyse", begin.plusDays(PROBLEEMANALYSE), 6);
            termijn(noor, "Einde van de wachttijd", begin.plusDays(EINDE_WACHTTIJD), 104);

            kiest(noor, "Meld gedeeltelijk hersteld", "Vanaf welke dag?", begin.plusDays(40));
            invoer(noor, "Hoeveel procent is de medewerker nog afwezig?").fill("50");
            noor.ziet("Er verandert geen enkele termijn.");
            noor.klik("Meld gedeeltelijk hersteld");
            noor.ziet("is gedeeltelijk hersteld gemeld");

            kiest(noor, "Meld terugval", "Vanaf welke dag?", begin.plusDays(60));
            noor.klik("Meld terugval");
            noor.ziet("De terugval van");

            var hersteld = begin.plusDays(100);
            kiest(noor, "Meld hersteld", "Eerste dag weer aan het werk", hersteld);
            noor.ziet("vervalt");
            noor.bekijkt("verzuim-herstellen");
            noor.klik("Meld hersteld");
            noor.ziet("Weer aan het werk sinds " + Kalender.voluit(hersteld));
            var eerste = dossier(noor);

            meldtZiek(noor, werknemer, hersteld.plusDays(27), TELT_DOOR);
            assertThat(dossier(noor)).as("27 days fit: the same case").isEqualTo(eerste);
            termijn(noor, "Einde van de wachttijd", begin.plusDays(27L + EINDE_WACHTTIJD), 104);
            noor.bekijkt("verzuim-zelfde-dossier");
            noor.volg("Overzicht");
            noor.ziet("(na 27 dagen herstel)");
            noor.klikTekst("Toon als tabel");
            assertThat(noor.pagina().locator("table")).containsText("50 procent");
            noor.bekijkt("verzuim-verloop");

            var weer = hersteld.plusDays(40);
            kiest(noor, "Meld hersteld", "Eerste dag weer aan het werk", weer);
            noor.klik("Meld hersteld");
            noor.ziet("Weer aan het werk sinds " + Kalender.voluit(weer));

            var nieuw = weer.plusDays(28);
            meldtZiek(noor, werknemer, nieuw, NIEUW);
            assertThat(dossier(noor)).as("28 days fit: a new case").isNotEqualTo(eerste);
            termijn(noor, "Probleemanalyse", nieuw.plusDays(PROBLEEMANALYSE), 6);
            termijn(noor, "Einde van de wachttijd", nieuw.plusDays(EINDE_WACHTTIJD), 104);
            noor.bekijkt("verzuim-nieuw-dossier");
            assertThat(noor.scherm().fouten()).isEmpty();
        }
    }

    @Test
    void een_leidinggevende_meldt_op_zijn_telefoon_ziek_en_gedeeltelijk_hersteld() {
        var bedrijf = gegevens.bedrijf(gegevens.regio());
        var werknemer = gegevens.werknemer(bedrijf);
        var begin = vandaag.minusDays(30);
        try (var ali = Persoon.logtIn(PROGRAMMA, inloggers.leidinggevende(bedrijf), Scherm.SMAL)) {
            meldtZiek(ali, werknemer, begin, NIEUW);
            ali.ziet("Ziek sinds " + Kalender.voluit(begin));

            kiest(ali, "Meld gedeeltelijk hersteld", "Vanaf welke dag?", vandaag);
            invoer(ali, "Hoeveel procent is de medewerker nog afwezig?").fill("40");
            ali.ziet("Er verandert geen enkele termijn.");
            ali.bekijkt("verzuim-gedeeltelijk");
            ali.klik("Meld gedeeltelijk hersteld");
            ali.ziet("is gedeeltelijk hersteld gemeld");
            ali.bekijkt("verzuim-overzicht");

            termijn(ali, "Plan van aanpak", begin.plusDays(55), 8);
            ali.pagina().locator(".merk-knop").first().click();
            assertThat(ali.pagina().locator(".merkuitleg")).containsText("Bron:");
            ali.bekijkt("verzuim-tijdlijn");
            assertThat(ali.scherm().fouten()).isEmpty();
        }
    }

    /** Reports sick from the form, after looking at the first terms. */
    private static void meldtZiek(Persoon wie, WerknemerId werknemer, LocalDate dag, String gevolg) {
        wie.naar("ziek-melden?werknemer=" + werknemer);
        vul(wie, "Eerste ziektedag", dag);
        assertThat(wie.pagina().locator(".gevolgen-tabel").first()).isVisible();
        wie.ziet(gevolg);
        wie.bekijkt("ziek-melden-gevolgen");
        wie.klik("Meld ziek");
        wie.ziet("is ziek gemeld.");
        wie.scherm().staatOpBegin("dossier/");
    }

    /** Opens a dialog of the dossier and fills in its day. */
    private static void kiest(Persoon wie, String keuze, String veld, LocalDate dag) {
        wie.kies("Acties", keuze);
        vul(wie, veld, dag);
    }

    private static void vul(Persoon wie, String veld, LocalDate dag) {
        var invoer = invoer(wie, veld);
        invoer.fill(Kalender.kort(dag));
        invoer.press("Enter");
        wie.scherm().rust();
    }

    private static Locator invoer(Persoon wie, String label) {
        return wie.pagina().getByLabel(label).and(wie.pagina().locator("input"));
    }

    /** Sees in the preview what a term was and becomes. */
    private static void rij(Persoon wie, String termijn, LocalDate was, LocalDate wordt) {
        var rij = wie.pagina()
                .locator(".gevolgen-tabel tbody tr")
                .filter(new Locator.FilterOptions().setHasText(termijn));
        assertThat(rij).containsText(Kalender.kort(was));
        assertThat(rij).containsText(Kalender.kort(wordt));
    }

    /** Sees on the Tijdlijn until when something must be done. */
    private static void termijn(Persoon wie, String naam, LocalDate uiterlijk, int week) {
        if (!wie.scherm().pad().endsWith("/tijdlijn")) {
            wie.volg("Tijdlijn");
            wie.scherm().staatOp("dossier/" + dossier(wie) + "/tijdlijn");
        }
        var rij = wie.pagina()
                .locator(".termijn")
                .filter(new Locator.FilterOptions()
                        .setHas(wie.pagina()
                                .locator(".termijn-naam")
                                .getByText(naam, new Locator.GetByTextOptions().setExact(true))));
        assertThat(rij).containsText("Uiterlijk " + Kalender.voluit(uiterlijk) + " · week " + week);
    }

    private static String dossier(Persoon wie) {
        return wie.scherm().pad().split("/")[1];
    }
}
