package nl.verzuimsysteem.ui.tarieven;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A price from the one who keeps it to the employer who orders by it. In a program of its own: prices hold for everybody. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class TarievenVerhaalTest {
    private static final String EXTRA = "Extra spreekuur aanvragen bij de arbodienst";

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Toneel toneel = new Toneel(programma);
    private final Inlogger beheerder = new Inloggers(programma).beheerder(Functie.FUNCTIONEEL_BEHEERDER);
    private final LocalDate vandaag = Kalender.vandaag(programma.bean(Clock.class));

    @AfterEach
    void sluit() {
        programma.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_prijs_gaat_van_de_beheerder_naar_de_werkgever_die_ernaar_bestelt(int breedte) {
        try (var scherm = Scherm.van(programma, beheerder, breedte)) {
            scherm.naar(Paden.TARIEVEN).heet("Tarieven");
            bekijk(scherm, "lijst", breedte);
            scherm.link("Extra spreekuur").click();
            scherm.heet("Extra spreekuur");

            scherm.knop("Nieuwe prijs").click();
            veld(scherm, "Bedrag in euro").fill("95.00");
            dag(scherm, "Eerste dag", vandaag);
            scherm.knop("Leg prijs vast").click();
            assertThat(scherm.pagina()
                            .getByText("Schrijf het bedrag met een komma")
                            .first())
                    .isVisible();
            bekijk(scherm, "prijs-fout", breedte);
            veld(scherm, "Bedrag in euro").fill("95,00");
            scherm.knop("Leg prijs vast").click();
            assertThat(scherm.pagina().getByText("€ 95,00 per keer, zonder btw"))
                    .isVisible();

            scherm.knop("Nieuwe prijs").click();
            veld(scherm, "Bedrag in euro").fill("99,00");
            dag(scherm, "Eerste dag", vandaag.plusDays(30));
            scherm.knop("Leg prijs vast").click();
            assertThat(scherm.pagina().getByText("Straks")).isVisible();
            bekijk(scherm, "dienst", breedte);
            scherm.knop("Trek in: € 99,00 per keer, zonder btw").click();
            scherm.pagina()
                    .getByRole(AriaRole.ALERTDIALOG)
                    .getByText("Trek in", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(scherm.pagina().getByText("Straks")).hasCount(0);

            scherm.knop("Nieuwe regel bij Compleet XL").click();
            scherm.knop("Leg regel vast").waitFor();
            bekijk(scherm, "regel", breedte);
            scherm.pagina().keyboard().press("Escape");

            scherm.naar(Paden.TARIEVEN + "/abonnement/EIGEN_REGIE").heet("Eigen Regie");
            assertThat(scherm.pagina().getByText("Niet meer te koop")).isVisible();
            bekijk(scherm, "abonnement", breedte);

            scherm.naar(Paden.bedrijf(toneel.bedrijf, "beheer"));
            scherm.knop("Nieuwe afspraak").click();
            veld(scherm, "Waarover").fill("Extra spreekuur");
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Extra spreekuur"))
                    .click();
            veld(scherm, "Bedrag in euro").fill("80,00");
            dag(scherm, "Eerste dag", vandaag);
            veld(scherm, "Waarom").fill("Vast aantal per jaar");
            bekijk(scherm, "afspraak-dialoog", breedte);
            scherm.knop("Leg afspraak vast").click();
            assertThat(scherm.pagina().getByText("Vast aantal per jaar. Vastgelegd door"))
                    .isVisible();
            bekijk(scherm, "afspraken", breedte);

            scherm.naar(Paden.TARIEVEN);
            var bedrijf = naamVanBedrijf();
            veld(scherm, "Bedrijf").fill(bedrijf);
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(bedrijf))
                    .first()
                    .click();
            kies(scherm, "Dienst", "Spreekuur");
            veld(scherm, "Week van het dossier").fill("12");
            scherm.pagina().keyboard().press("Tab");
            scherm.knop("Bekijk de prijs").click();
            assertThat(scherm.pagina().getByText("Compleet: inbegrepen tot en met week 11."))
                    .isVisible();
            bekijk(scherm, "proef", breedte);
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, toneel.werkgever, breedte)) {
            scherm.naar(Paden.dossier(toneel.dossier, "opdrachten"));
            scherm.knop("Opdracht versturen").click();
            kies(scherm, "Wat wilt u laten doen?", EXTRA);
            var uitleg = "Compleet: nooit inbegrepen. Deze prijs is met het bedrijf afgesproken.";
            assertThat(scherm.pagina().getByText("€ 80,00 per keer, zonder btw"))
                    .isVisible();
            assertThat(scherm.pagina().getByText(uitleg)).isVisible();
            veld(scherm, "Wat vraagt u?").fill("Graag een spreekuur op onze locatie.");
            bekijk(scherm, "opdracht", breedte);
            scherm.knop("Verstuur opdracht").click();
            var kaart = scherm.pagina().getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(EXTRA));
            assertThat(kaart.getByText("€ 80,00 per keer, zonder btw")).isVisible();
            assertThat(kaart.getByText(uitleg)).isVisible();
            bekijk(scherm, "opdrachtkaart", breedte);

            scherm.naar(Paden.bedrijf(toneel.bedrijf, "stamgegevens"));
            assertThat(scherm.pagina().getByText("Tot en met week 11")).isVisible();
            bekijk(scherm, "stamgegevens", breedte);
            scherm.naar(Paden.TARIEVEN).heet("Pagina niet gevonden");
        }
    }

    private String naamVanBedrijf() {
        return toneel.tekst("SELECT naam FROM bedrijf WHERE id = ?", toneel.bedrijf.waarde());
    }

    private static void bekijk(Scherm scherm, String naam, int breedte) {
        scherm.rust();
        scherm.foto("tarieven-" + naam + "-" + breedte);
        assertThat(scherm.overtredingen()).as("what axe finds on " + naam).isEmpty();
        assertThat(scherm.steektUit()).as(naam + " sticks out").isFalse();
    }

    private static Locator veld(Scherm scherm, String label) {
        return scherm.pagina().getByLabel(label).locator("visible=true").first();
    }

    private static void dag(Scherm scherm, String label, LocalDate dag) {
        // A dialog lies over a page that may have a field of the same name.
        scherm.pagina().getByLabel(label).locator("visible=true").last().fill(Kalender.kort(dag));
        scherm.pagina().keyboard().press("Tab");
        scherm.rust();
    }

    private static void kies(Scherm scherm, String label, String keuze) {
        scherm.pagina()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        scherm.pagina()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(keuze).setExact(true))
                .click();
        scherm.rust();
    }
}
