package nl.verzuimsysteem.ui.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.verzuimsysteem.agenda.Agendatoneel;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The MMA sets up the agenda, sees it in the calendar, and moves what is planned in it. */
@Tag("database")
@Tag("scherm")
class AgendaVerhaalTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Agendatoneel toneel = new Agendatoneel(programma);
    private final String week = Paden.AGENDA + "?week=" + toneel.dag;

    @Test
    void de_mma_deelt_de_agenda_in_en_verzet_een_afspraak() {
        toneel.zitting(toneel.pob, Functie.POB, "09:00", "12:00");
        try (var scherm = Scherm.van(programma, toneel.mma.actor(), Scherm.BREED)) {
            scherm.naar(Paden.AGENDA_INDELEN).heet("Agenda indelen");
            bekijk(scherm, "indelen", Scherm.BREED);
            scherm.knop("Nieuwe zitting").click();
            kies(scherm, "POB of bedrijfsarts", toneel.arts.naam());
            scherm.knop("Leg zitting vast").click();
            assertThat(scherm.pagina().getByText("Kies een weekdag.").first()).isVisible();
            bekijk(scherm, "zitting-fout", Scherm.BREED);
            kies(scherm, "Weekdag", Agendawoorden.weekdag(toneel.dag.getDayOfWeek()));
            veld(scherm, "Eindtijd").fill("16:00");
            scherm.pagina().keyboard().press("Tab");
            scherm.knop("Leg zitting vast").click();
            assertThat(scherm.pagina().getByText("De zitting is vastgelegd.")).isVisible();
            assertThat(scherm.pagina().getByText("9:00 tot 16:00 uur")).isVisible();

            toneel.afspraak(toneel.arts.id(), "10:00");
            scherm.naar(week).heet("Agenda");
            var afspraak = scherm.pagina().locator(".weekkalender .kalender-afspraak");
            assertThat(afspraak).hasCount(1);
            assertThat(scherm.pagina().locator(".weekkalender .fc-bg-event")).hasCount(2);
            bekijk(scherm, "week", Scherm.BREED);

            afspraak.focus();
            scherm.pagina().keyboard().press("Enter");
            assertThat(scherm.pagina().getByText("Nodig. De werkgever regelt de tolk."))
                    .isVisible();
            bekijk(scherm, "afspraak", Scherm.BREED);
            scherm.knop("Verzet afspraak").click();
            scherm.staatOpBegin(Paden.SPREEKUREN + "/verzetten/");
            scherm.link("Agenda").first().click();
            scherm.heet("Agenda");
            assertThat(afspraak).hasCount(1);

            sleep(scherm, afspraak, "15:00:00");
            assertThat(scherm.pagina().getByText("Verzet u deze afspraak?")).isVisible();
            scherm.foto("agenda-slepen-1280");
            scherm.knop("Laat staan").click();
            assertThat(afspraak).containsText("10:00");
            sleep(scherm, afspraak, "14:00:00");
            scherm.knop("Verzet afspraak").click();
            assertThat(afspraak).containsText("14:00");

            scherm.naar(Paden.AGENDA_INDELEN);
            scherm.knop("Afwezigheid invoeren").click();
            kies(scherm, "POB of bedrijfsarts", toneel.arts.naam());
            dag(scherm, "Eerste dag", Kalender.kort(toneel.dag));
            scherm.knop("Leg afwezigheid vast").click();
            assertThat(scherm.pagina().getByText("1 afspraak past dan niet meer"))
                    .isVisible();
            bekijk(scherm, "gevolg", Scherm.BREED);
            scherm.knop("Wijzig toch").click();
            assertThat(scherm.pagina().getByText("Verzet nog 1 afspraak.")).isVisible();
            scherm.knop("Sluit").click();
            bekijk(scherm, "indelen-vol", Scherm.BREED);
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, toneel.mma.actor(), Scherm.SMAL)) {
            scherm.naar(week).heet("Agenda");
            var regel = scherm.pagina().locator(".weeklijst button");
            assertThat(regel).hasCount(1);
            bekijk(scherm, "week", Scherm.SMAL);
            regel.click();
            assertThat(scherm.knop("Verzet afspraak")).isVisible();
            bekijk(scherm, "afspraak", Scherm.SMAL);
            scherm.naar(Paden.AGENDA_INDELEN);
            bekijk(scherm, "indelen", Scherm.SMAL);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void de_functioneel_beheerder_ziet_hoe_lang_een_spreekuur_duurt_en_een_arts_zijn_lege_week() {
        try (var scherm = Scherm.van(
                programma,
                toneel.inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor(),
                Scherm.BREED)) {
            scherm.naar("beheer/spreekuren").heet("Spreekuren");
            scherm.knop("Wijzig de duur van Huisbezoek").click();
            veld(scherm, "Minuten").fill("300");
            scherm.knop("Bewaar").click();
            assertThat(scherm.pagina().getByText("van 5 tot en met 240").first())
                    .isVisible();
            bekijk(scherm, "duren", Scherm.BREED);
            assertThat(scherm.fouten()).isEmpty();
        }
        try (var scherm = Scherm.van(programma, toneel.arts.actor(), Scherm.SMAL)) {
            scherm.naar(Paden.AGENDA).heet("Agenda");
            assertThat(scherm.pagina().getByText("In deze week staat nog niets"))
                    .isVisible();
            bekijk(scherm, "leeg", Scherm.SMAL);
        }
    }

    /** Takes the appointment by its first line and lets it go in the line of another time on the same day. */
    private static void sleep(Scherm scherm, Locator afspraak, String tijd) {
        // High enough to hold all of the day.
        scherm.pagina().setViewportSize(Scherm.BREED, 1400);
        scherm.rust();
        var van = afspraak.boundingBox();
        var naar = scherm.pagina()
                .locator(".weekkalender td.fc-timegrid-slot-lane[data-time='" + tijd + "']")
                .boundingBox();
        var muis = scherm.pagina().mouse();
        muis.move(van.x + van.width / 2, van.y + 4);
        muis.down();
        muis.move(van.x + van.width / 2, van.y + 24);
        muis.move(van.x + van.width / 2, naar.y + 4, new Mouse.MoveOptions().setSteps(6));
        muis.up();
    }

    private static void bekijk(Scherm scherm, String naam, int breedte) {
        scherm.foto("agenda-" + naam + "-" + breedte);
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
    }

    private static Locator veld(Scherm scherm, String label) {
        return scherm.pagina().getByLabel(label).locator("visible=true").last();
    }

    private static void dag(Scherm scherm, String label, String dag) {
        veld(scherm, label).fill(dag);
        scherm.pagina().keyboard().press("Tab");
    }

    private static void kies(Scherm scherm, String label, String keuze) {
        scherm.pagina()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        scherm.pagina()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(keuze))
                .click();
        scherm.rust();
    }
}
