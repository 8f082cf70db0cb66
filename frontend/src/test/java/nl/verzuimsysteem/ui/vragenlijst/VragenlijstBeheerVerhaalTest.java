package nl.verzuimsysteem.ui.vragenlijst;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bedrijfsarts adds a question with a branch, mends what is wrong with it, tries it out in Polish, and puts it in force. */
@Tag("database")
@Tag("scherm")
class VragenlijstBeheerVerhaalTest {
    private static final String WIJZIG = Paden.VRAGENLIJSTEN + "/2/wijzig";

    /** A program of its own: what is put in force here is in force for everybody. */
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @Test
    void de_bedrijfsarts_maakt_een_nieuwe_versie_en_neemt_die_in_gebruik() {
        var arts = new Inloggers(PROGRAMMA)
                .regioteam(Functie.BEDRIJFSARTS, new Gegevens(PROGRAMMA).regio())
                .actor();
        try (var scherm = Scherm.van(PROGRAMMA, arts, Scherm.BREED)) {
            leest(scherm);
            voegtEenVraagToe(scherm);
            maaktEenRegel(scherm);
            bekijkOpDeTelefoon();
            probeertUitInHetPools(scherm);
            neemtInGebruik(scherm);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static void leest(Scherm scherm) {
        scherm.naar(Paden.VRAGENLIJSTEN).heet("Vragenlijst");
        assertThat(scherm.pagina().getByText("In gebruik", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        bekijk(scherm, "versies", Scherm.BREED);
        scherm.link("Versie 1").click();
        scherm.heet("Vragenlijst, versie 1");
        assertThat(scherm.pagina().getByText("Als de score \"Spoed\" minstens 3 is"))
                .isVisible();
        bekijk(scherm, "lezen", Scherm.BREED);
        scherm.link("Pools").click();
        assertThat(scherm.pagina().getByText("Czy Twoja nieobecność ma związek z pracą?"))
                .isVisible();
        scherm.naar(Paden.VRAGENLIJSTEN);
        scherm.knop("Maak een nieuwe versie").click();
        scherm.heet("Concept, versie 2").staatOp(WIJZIG);
        assertThat(scherm.pagina().getByText("Alles klopt.")).isVisible();
        bekijk(scherm, "concept", Scherm.BREED);
    }

    private static void voegtEenVraagToe(Scherm scherm) {
        scherm.link("Voeg een vraag toe").click();
        scherm.heet("Nieuwe vraag");
        vul(scherm, "Vraag in het Nederlands", 0, "Kunt u naar uw werk komen?");
        vul(scherm, "Antwoord in het Nederlands", 0, "Ja");
        vul(scherm, "Antwoord in het Nederlands", 1, "Nee");
        kies(scherm, "Na dit antwoord", 1, "1. Heeft uw verzuim met uw werk te maken?");
        scherm.knop("Bewaar de vraag").click();
        assertThat(scherm.pagina().getByText("Deze vraag gaat terug naar vraag 1."))
                .isVisible();
        assertThat(scherm.pagina().getByText("Vraag: vul de tekst in. Er ontbreekt nog: Engels, Duits, Pools."))
                .isVisible();
        bekijk(scherm, "vraag-bevindingen", Scherm.BREED);

        scherm.link("Concept, versie 2").click();
        scherm.heet("Concept, versie 2");
        assertThat(scherm.pagina().getByText("Nog 4 te verbeteren")).isVisible();
        bekijk(scherm, "concept-bevindingen", Scherm.BREED);
        scherm.knop("Neem in gebruik").click();
        assertThat(scherm.pagina().getByText("Deze versie kan nog niet in gebruik."))
                .isVisible();
        scherm.knop("Sluit").click();
        scherm.link("Vraag 16").first().click();
        scherm.heet("Vraag 16");
        kies(scherm, "Na dit antwoord", 1, "einde van de vragen");
        vertaal(
                scherm,
                "Vraag",
                0,
                "Can you come to work?",
                "Können Sie zur Arbeit kommen?",
                "Czy możesz dojechać do pracy?");
        vertaal(scherm, "Antwoord", 0, "Yes", "Ja", "Tak");
        vertaal(scherm, "Antwoord", 1, "No", "Nein", "Nie");
        scherm.knop("Bewaar de vraag").click();
        assertThat(scherm.pagina().getByText("Dit moet nog goed:")).isHidden();
        bekijk(scherm, "vraag", Scherm.BREED);
    }

    private static void maaktEenRegel(Scherm scherm) {
        scherm.naar(WIJZIG);
        scherm.link("Voeg een regel toe").click();
        scherm.heet("Nieuwe regel");
        kies(scherm, "Waar kijkt de regel naar?", 0, "Een antwoord");
        kies(scherm, "Welke vraag?", 0, "16. Kunt u naar uw werk komen?");
        kies(scherm, "Welk antwoord?", 0, "Nee");
        kies(scherm, "Wat er volgt", 0, "Casemanager inzetten");
        vul(scherm, "Waarom", 0, "De werknemer kan niet naar het werk komen.");
        bekijk(scherm, "regel", Scherm.BREED);
        scherm.knop("Bewaar de regel").click();
        scherm.heet("Regel 13");
        scherm.link("Concept, versie 2").click();
        assertThat(scherm.pagina().getByText("Als het antwoord op vraag 16 is: \"Nee\""))
                .isVisible();
        scherm.knop("Omhoog: Vraag 16").focus();
        scherm.pagina().keyboard().press("Enter");
        assertThat(scherm.pagina().getByText("Als het antwoord op vraag 15 is: \"Nee\""))
                .isVisible();
        assertThat(scherm.knop("Omhoog: Vraag 15")).isFocused();
        scherm.pagina().keyboard().press("Tab");
        scherm.pagina().keyboard().press("Enter");
        assertThat(scherm.pagina().getByText("Als het antwoord op vraag 16 is: \"Nee\""))
                .isVisible();
    }

    private static void bekijkOpDeTelefoon() {
        var beheerder = new Inloggers(PROGRAMMA)
                .beheerder(Functie.FUNCTIONEEL_BEHEERDER)
                .actor();
        try (var scherm = Scherm.van(PROGRAMMA, beheerder, Scherm.SMAL)) {
            scherm.naar(Paden.VRAGENLIJSTEN).heet("Vragenlijst");
            bekijk(scherm, "versies", Scherm.SMAL);
            scherm.link("Werk verder aan versie 2").click();
            scherm.heet("Concept, versie 2");
            bekijk(scherm, "concept", Scherm.SMAL);
            scherm.naar(WIJZIG + "/vraag/1").heet("Vraag 1");
            bekijk(scherm, "vraag", Scherm.SMAL);
            scherm.naar(WIJZIG + "/regel/13").heet("Regel 13");
            bekijk(scherm, "regel", Scherm.SMAL);
            scherm.naar(Paden.VRAGENLIJSTEN + "/2").heet("Vragenlijst, versie 2");
            bekijk(scherm, "lezen", Scherm.SMAL);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static void probeertUitInHetPools(Scherm scherm) {
        scherm.link("Probeer uit").click();
        scherm.heet("Versie 2 uitproberen");
        kies(scherm, "Taal", 0, "Pools");
        scherm.knop("Zacznij odpowiadać").click();
        antwoord(scherm, "Nie");
        antwoord(scherm, "Teraz nie ma takiej potrzeby");
        antwoord(scherm, "Krócej niż 1 tydzień");
        antwoord(scherm, "Dobrze");
        bekijk(scherm, "proef", Scherm.BREED);
        antwoord(scherm, "Nie, teraz nie trzeba");
        scherm.knop("Pomiń to pytanie").click();
        assertThat(scherm.pagina().getByText("Czy możesz dojechać do pracy?")).isVisible();
        antwoord(scherm, "Nie");
        scherm.knop("Wyślij moje odpowiedzi").click();
        assertThat(scherm.pagina().getByText("Casemanager inzetten")).isVisible();
        assertThat(scherm.pagina().getByText("De werknemer kan niet naar het werk komen."))
                .isVisible();
        bekijk(scherm, "proef-voorstel", Scherm.BREED);
    }

    private static void neemtInGebruik(Scherm scherm) {
        scherm.naar(WIJZIG).heet("Concept, versie 2");
        scherm.knop("Neem in gebruik").click();
        assertThat(scherm.pagina().getByText("Wie al bezig is, maakt de vorige versie af."))
                .isVisible();
        scherm.foto("vragenlijst-gebruik-1280");
        scherm.knop("Neem in gebruik").last().click();
        scherm.heet("Vragenlijst, versie 2").staatOp(Paden.VRAGENLIJSTEN + "/2");
        assertThat(scherm.pagina().getByText("In gebruik genomen op")).isVisible();
        // What is in force can only be read, also by who kept the address.
        scherm.naar(WIJZIG).heet("Vragenlijst, versie 2");
        assertThat(scherm.link("Wijzig")).hasCount(0);
    }

    private static void antwoord(Scherm scherm, String woorden) {
        scherm.pagina()
                .locator(".vraagkeuzes label")
                .filter(new Locator.FilterOptions()
                        .setHas(scherm.pagina().getByText(woorden, new Page.GetByTextOptions().setExact(true))))
                .click();
        scherm.rust();
    }

    private static void vertaal(Scherm scherm, String wat, int welk, String en, String de, String pl) {
        vul(scherm, wat + " in het Engels", welk, en);
        vul(scherm, wat + " in het Duits", welk, de);
        vul(scherm, wat + " in het Pools", welk, pl);
    }

    private static void vul(Scherm scherm, String label, int welk, String tekst) {
        scherm.pagina()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .nth(welk)
                .fill(tekst);
    }

    private static void kies(Scherm scherm, String label, int welke, String keuze) {
        scherm.pagina()
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .locator("visible=true")
                .nth(welke)
                .click();
        scherm.pagina()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(keuze).setExact(true))
                .click();
        scherm.rust();
    }

    private static void bekijk(Scherm scherm, String naam, int breedte) {
        scherm.foto("vragenlijst-" + naam + "-" + breedte);
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
    }
}
