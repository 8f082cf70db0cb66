package nl.verzuimsysteem.ui.facturatie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The invoices of a month from the preview to the credit note. In a program of its own: a run is of all companies. */
@Tag("database")
@Tag("ui")
class FactuurrunVerhaalTest {
    private static final String BAKKER = "Bakkerij De Korenaar";
    private static final String GARAGE = "Garage Van den Berg";

    private final TestProgramma programma = TestProgramma.nieuw(Map.of());
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inlogger beheerder = new Inloggers(programma).beheerder(Functie.FUNCTIONEEL_BEHEERDER);
    private final YearMonth maand = YearMonth.from(Kalender.vandaag(programma.bean(Clock.class)));

    @AfterEach
    void sluit() {
        programma.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_maand_gaat_van_het_voorbeeld_tot_de_creditnota(int breedte) {
        drieBedrijven();
        var titel = "Facturen van " + Kalender.maand(maand);
        try (var scherm = Scherm.van(programma, beheerder, breedte)) {
            scherm.naar(Paden.FACTUURRUNS).heet("Runs");
            bekijk(scherm, "leeg", breedte);
            scherm.link("Bereid " + Kalender.maand(maand) + " voor").click();
            scherm.heet(titel);

            scherm.knop("1 bedrijf zonder e-mailadres").click();
            var herstel = scherm.link("Vul e-mailadres in: " + GARAGE).locator("visible=true");
            herstel.waitFor();
            bekijk(scherm, "voorbeeld", breedte);
            herstel.click();
            scherm.heet(GARAGE);
            scherm.pagina().getByLabel("E-mailadres voor facturen").fill("boekhouding@example.com");
            scherm.knop("Bewaar").first().click();
            assertThat(scherm.pagina().locator("vaadin-notification-card")).isVisible();

            scherm.naar(Runpaden.maand(maand));
            scherm.knop("Reken opnieuw").click();
            assertThat(scherm.knop("1 bedrijf zonder e-mailadres")).hasCount(0);
            scherm.knop("Alle facturen").click();
            bekijk(scherm, "voorbeeld-alle", breedte);
            scherm.link(BAKKER).click();
            scherm.heet(BAKKER);
            assertThat(scherm.pagina().getByText("Niet nagekomen afspraak")).isVisible();
            bekijk(scherm, "voorbeeldfactuur", breedte);
            scherm.link(titel).click();
            scherm.heet(titel);

            scherm.knop("Maak definitief").click();
            var dialoog = scherm.pagina().getByRole(AriaRole.DIALOG);
            assertThat(dialoog.getByText("De nummers beginnen bij " + nummer(1)))
                    .isVisible();
            bekijk(scherm, "definitief", breedte);
            dialoog.getByText("Maak definitief", new Locator.GetByTextOptions().setExact(true))
                    .last()
                    .dblclick();
            assertThat(scherm.pagina().getByText("Nog geen factuur gemaakt")).isVisible();
            bekijk(scherm, "bezig", breedte);

            programma.bean(FactuurrunService.class).voerUit(Actor.systeem("facturen-maken"));
            assertThat(scherm.pagina().getByText(nummer(1) + " tot en met " + nummer(2)))
                    .isVisible();
            assertThat(scherm.pagina().getByText("geldt geen btw-tarief").locator("visible=true"))
                    .isVisible();
            bekijk(scherm, "klaar", breedte);

            doe("UPDATE verrichting SET datum = '" + vorigeMaand() + "' WHERE bron = 'oud'");
            scherm.knop("Probeer opnieuw").click();
            scherm.knop("Maak alsnog").waitFor();
            bekijk(scherm, "opnieuw", breedte);
            scherm.knop("Maak alsnog").click();
            assertThat(scherm.pagina().getByText("Bezig", new Page.GetByTextOptions().setExact(true)))
                    .isVisible();
            programma.bean(FactuurrunService.class).voerUit(Actor.systeem("facturen-maken"));
            assertThat(scherm.pagina().getByText(nummer(1) + " tot en met " + nummer(3)))
                    .isVisible();
            assertThat(scherm.knop("Probeer opnieuw")).hasCount(0);
            bekijk(scherm, "alsnog", breedte);

            scherm.link("Bekijk de 3 facturen").click();
            scherm.staatOp(Runpaden.facturen(maand));
            scherm.link(nummer(1)).locator("visible=true").first().click();
            scherm.heet("Factuur " + nummer(1));
            crediteer(scherm, breedte);

            scherm.naar(Runpaden.maand(maand.plusMonths(2)));
            assertThat(scherm.pagina().getByText("Maak eerst de facturen van")).isVisible();
            scherm.naar(Paden.FACTUURRUNS);
            assertThat(scherm.link("Bereid " + Kalender.maand(maand.plusMonths(1)) + " voor"))
                    .isVisible();
            bekijk(scherm, "lijst", breedte);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private void crediteer(Scherm scherm, int breedte) {
        scherm.knop("Crediteer deze factuur").click();
        scherm.knop("Maak creditnota").click();
        for (var fout : new String[] {"Vul in waarom u deze factuur crediteert", "Kies wat er gebeurt met"}) {
            assertThat(scherm.pagina().getByText(fout).locator("visible=true").first())
                    .isVisible();
        }
        bekijk(scherm, "credit-fout", breedte);
        scherm.pagina()
                .getByLabel("Waarom crediteert u deze factuur?")
                .locator("visible=true")
                .first()
                .fill("De prijs klopte niet");
        scherm.pagina()
                .getByText("Opnieuw factureren", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(scherm.pagina().getByText("Eén verrichting komt op de volgende factuur"))
                .isVisible();
        bekijk(scherm, "credit", breedte);
        scherm.knop("Maak creditnota").click();
        scherm.knop("Bekijk creditnota").click();
        scherm.heet("Creditnota " + nummer(4));
        bekijk(scherm, "creditnota", breedte);
    }

    private String nummer(int volgnummer) {
        return Kalender.vandaag(programma.bean(Clock.class)).getYear() + "-00000" + volgnummer;
    }

    private LocalDate vorigeMaand() {
        return maand.minusMonths(1).atDay(10);
    }

    /** One in order, one without an e-mail address, and one of which the invoice cannot be computed. */
    private void drieBedrijven() {
        var regio = gegevens.regio();
        doe("DELETE FROM abonnementstarief");
        doe("INSERT INTO abonnementstarief (abonnement, geldig_van, bedrag_cent, btw)"
                + " VALUES ('COMPLEET', '2020-01-01', 310, 'HOOG')");
        var bakker = gegevens.bedrijf(regio, BAKKER);
        var garage = gegevens.bedrijf(regio, GARAGE);
        var kapper = gegevens.bedrijf(regio, "Kapsalon Knip");
        doe("UPDATE bedrijf SET factuur_email = 'administratie@example.com' WHERE id <> " + garage);
        doe("DELETE FROM abonnement WHERE bedrijf_id = " + kapper);
        medewerkers(bakker, 12);
        medewerkers(garage, 3);
        noShow(bakker, regio, vorigeMaand(), "gewoon");
        // In that year there was no VAT of today yet.
        noShow(kapper, regio, LocalDate.of(1990, 1, 1), "oud");
    }

    private void noShow(BedrijfId bedrijf, RegioId regio, LocalDate dag, String bron) {
        programma.jdbi().useHandle(handle -> handle.execute("""
                        INSERT INTO verrichting (bedrijf_id, regio_id, dienst_code, datum, aantal, oordeel, grond, abonnement,
                               prijs_cent, per, btw, bedrag_cent, bron, vastgelegd_op, vastgelegd_door, te_factureren)
                        VALUES (?, ?, 'NO_SHOW', ?, 1, 'BUITEN', 'ALTIJD_BUITEN', 'COMPLEET', 7500, 'KEER', 'HOOG', 7500, ?,
                                '2026-01-05 08:00', 'Test', 1)""", bedrijf.waarde(), regio.waarde(), dag, bron));
    }

    private void medewerkers(BedrijfId bedrijf, int aantal) {
        for (var nummer = 0; nummer < aantal; nummer++) {
            gegevens.werknemer(bedrijf);
        }
    }

    private void doe(String sql) {
        programma.jdbi().useHandle(handle -> handle.execute(sql));
    }

    private static void bekijk(Scherm scherm, String naam, int breedte) {
        scherm.foto("run-" + naam + "-" + breedte);
        assertThat(scherm.overtredingen()).as("what axe finds on " + naam).isEmpty();
        assertThat(scherm.steektUit()).as(naam + " sticks out").isFalse();
    }
}
