package nl.verzuimsysteem.ui.caseload;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.verzuimsysteem.caseload.CaseloadService;
import nl.verzuimsysteem.caseload.Overdracht;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.organisatie.VervangService;
import nl.verzuimsysteem.organisatie.Vervanging;
import nl.verzuimsysteem.overleg.Overlegreeks;
import nl.verzuimsysteem.overleg.OverlegreeksService;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cases go to a colleague, and for a holiday to who stands in. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class CaseloadSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Inloggers inloggers = new Inloggers(programma);
    private final Inlogger ik = inloggers.regioteam(Functie.CASEMANAGER, bezetting.regio);
    private final Inlogger collega = inloggers.regioteam(Functie.CASEMANAGER, bezetting.regio);

    @Test
    void drie_dossiers_gaan_in_een_keer_naar_een_collega() {
        var weg = List.of(ziek(10), ziek(60), ziek(400));
        geef(weg, ik);
        ziek(100);
        try (var scherm = Scherm.van(programma, ik, Scherm.BREED)) {
            scherm.naar("caseload").foto("caseload-1280");
            keurig(scherm);
            assertThat(rijen(scherm)).hasCount(4);
            assertThat(teller(scherm, "Van niemand")).containsText("1");
            teller(scherm, "Van mij").click();
            scherm.staatOp("caseload?wiens=mij");
            assertThat(rijen(scherm)).hasCount(3);
            for (var vakje = 0; vakje < weg.size(); vakje++) {
                scherm.pagina()
                        .locator("input.kies")
                        .locator("visible=true")
                        .nth(vakje)
                        .check();
            }
            scherm.pagina().getByText("3 dossiers gekozen").waitFor();
            scherm.knop("Draag over…").click();
            dialoogknop(scherm).click();
            scherm.pagina().getByText("Er is 1 veld niet goed ingevuld").waitFor();
            scherm.pagina().getByLabel("Aan wie?").first().click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(collega.naam()))
                    .click();
            scherm.pagina().getByLabel("Notitie voor het team").fill("Ik ben er vanaf maandag niet meer.");
            scherm.foto("caseload-overdragen-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm).click();
            scherm.pagina()
                    .getByText("3 dossiers zijn nu van " + collega.naam())
                    .first()
                    .waitFor();
            scherm.pagina().getByText("U heeft nog geen dossiers").waitFor();
            keurig(scherm);
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, collega, Scherm.SMAL)) {
            scherm.naar("caseload?wiens=mij").foto("caseload-mij-390");
            assertThat(rijen(scherm)).hasCount(3);
            keurig(scherm);
            scherm.pagina()
                    .locator("a[href='dossier/" + weg.getFirst() + "/overzicht']")
                    .click();
            scherm.staatOp("dossier/" + weg.getFirst() + "/overzicht");
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wie_vervangt_ziet_de_dossiers_van_wie_weg_is_als_die_van_hem_en_zet_er_een_op_de_agenda() {
        programma
                .bean(OverlegreeksService.class)
                .zet(
                        ik.actor(),
                        new Overlegreeks(
                                bezetting.regio,
                                bezetting.vandaag.getDayOfWeek(),
                                LocalTime.of(10, 0),
                                60,
                                true,
                                Set.of(ik.id()),
                                0));
        geef(List.of(ziek(60), ziek(30)), collega);
        programma
                .bean(VervangService.class)
                .vervang(
                        inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor(),
                        new Vervanging(collega.id(), ik.id(), bezetting.vandaag, bezetting.vandaag.plusDays(13)));
        try (var scherm = Scherm.van(programma, ik, Scherm.BREED)) {
            scherm.naar("caseload?wiens=mij").foto("caseload-vervanging-1280");
            assertThat(rijen(scherm)).hasCount(2);
            scherm.pagina().getByText("U vervangt " + collega.naam()).waitFor();
            assertThat(scherm.pagina().getByText("via vervanging").locator("visible=true"))
                    .hasCount(2);
            assertThat(teller(scherm, "Van mij")).containsText("2");
            keurig(scherm);
            var naam = rijen(scherm).first().innerText();
            scherm.pagina()
                    .locator("input.kies")
                    .locator("visible=true")
                    .first()
                    .check();
            scherm.knop("Zet op de agenda").click();
            scherm.pagina().getByLabel("Waarom in het overleg?").first().fill("De werkgever wil meer uren.");
            scherm.foto("caseload-op-agenda-1280");
            assertThat(scherm.overtredingen()).isEmpty();
            scherm.pagina()
                    .locator("vaadin-dialog[opened]")
                    .last()
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Zet op de agenda"))
                    .click();
            scherm.pagina()
                    .getByText("1 dossier staat op de agenda van het overleg.")
                    .waitFor();
            scherm.naar(Paden.OVERLEG);
            var regel = scherm.pagina()
                    .locator(".agendaregel")
                    .filter(new Locator.FilterOptions().setHasText("De werkgever wil meer uren."));
            assertThat(regel.locator(".agendaregel-naam")).hasText(naam);
            assertThat(regel).containsText("Ingebracht door " + ik.naam());
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, ik, Scherm.SMAL)) {
            scherm.naar("caseload").foto("caseload-390");
            keurig(scherm);
        }
    }

    @Test
    void van_wie_hier_niet_meer_werkt_gaat_alles_in_een_keer_naar_een_collega() {
        var weg = inloggers.regioteam(Functie.CASEMANAGER, bezetting.regio);
        geef(List.of(ziek(60), ziek(30)), weg);
        ziek(5);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE gebruiker_functie SET geldig_tot = ? WHERE gebruiker_id = ?",
                        bezetting.vandaag,
                        weg.id().waarde()));
        try (var scherm = Scherm.van(programma, ik, Scherm.SMAL)) {
            scherm.naar("caseload?wiens=vertrokken").foto("caseload-vertrokken-390");
            assertThat(rijen(scherm)).hasCount(2);
            keurig(scherm);
        }
        try (var scherm = Scherm.van(programma, ik, Scherm.BREED)) {
            scherm.naar("").foto("home-vertrokken-1280");
            scherm.pagina()
                    .getByText("Dossiers van een collega die hier niet meer werkt")
                    .click();
            scherm.staatOp("caseload?wiens=vertrokken");
            scherm.foto("caseload-vertrokken-1280");
            assertThat(rijen(scherm)).hasCount(2);
            assertThat(teller(scherm, "Van wie hier niet meer werkt")).containsText("2");
            keurig(scherm);
            scherm.knop("Kies alle").click();
            scherm.knop("Draag over…").click();
            scherm.pagina().getByLabel("Aan wie?").first().click();
            scherm.pagina()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(collega.naam()))
                    .click();
            dialoogknop(scherm).click();
            scherm.pagina()
                    .getByText("2 dossiers zijn nu van " + collega.naam())
                    .first()
                    .waitFor();
            scherm.pagina()
                    .getByText("Er zijn geen dossiers van een collega die hier niet meer werkt")
                    .waitFor();
            keurig(scherm);
            scherm.knop("Bekijk het team").click();
            assertThat(rijen(scherm)).hasCount(3);
            assertThat(teller(scherm, "Van wie hier niet meer werkt")).hasCount(0);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private DossierId ziek(int dagen) {
        var dossier = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(dagen));
        programma.bean(BijwerkService.class).werkBij(Actor.systeem("test"), dossier);
        return dossier;
    }

    private void geef(List<DossierId> dossiers, Inlogger aan) {
        programma
                .bean(CaseloadService.class)
                .draagOver(
                        ik.actor(),
                        new Overdracht(
                                dossiers,
                                aan.id(),
                                null,
                                false,
                                UUID.randomUUID().toString()));
    }

    private static void keurig(Scherm scherm) {
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
    }

    private static Locator dialoogknop(Scherm scherm) {
        return scherm.pagina()
                .locator("vaadin-dialog[opened]")
                .last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Draag over").setExact(true));
    }

    private static Locator teller(Scherm scherm, String woord) {
        return scherm.pagina()
                .locator(".tellers button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + woord)));
    }

    private static Locator rijen(Scherm scherm) {
        return scherm.pagina()
                .locator("vaadin-grid a[href^='dossier/']")
                .filter(new Locator.FilterOptions().setVisible(true));
    }
}
