package nl.verzuimsysteem.ui.taken;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.verzuim.ContactService;
import nl.verzuimsysteem.verzuim.NieuwContact;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of taken, and doing them from it. After fifty days a plan of aanpak is due within a week. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class TakenSchermTest {
    private static final int DAGEN_ZIEK = 50;

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final Actor leidinggevende = bezetting.leidinggevende();
    private final DossierId dossier = metTaken(bezetting.meldZiek(DAGEN_ZIEK));

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_stap_wordt_vanuit_de_lijst_vastgelegd_en_is_ongedaan_te_maken(int breedte) {
        try (var scherm = Scherm.van(programma, leidinggevende, breedte)) {
            scherm.naar("taken").foto("taken-leidinggevende-" + breedte);
            keurig(scherm);
            assertThat(knop(scherm, "Leg vast: Plan van aanpak")).isVisible();

            knop(scherm, "Leg vast: Plan van aanpak").click();
            dialoogknop(scherm, "Leg vast").click();
            scherm.pagina().getByText("Vul een datum in").waitFor();
            vul(scherm, "Datum van het document", Kalender.kort(bezetting.vandaag.plusDays(1)));
            dialoogknop(scherm, "Leg vast").click();
            scherm.pagina().getByText("Kies wie er tekende").first().waitFor();
            scherm.foto("stap-wie-tekende-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            beidenTekenden(scherm);
            dialoogknop(scherm, "Leg vast").click();
            scherm.pagina().getByText("Er is 1 veld niet goed ingevuld").waitFor();
            scherm.foto("stap-fout-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            vul(scherm, "Datum van het document", Kalender.kort(bezetting.vandaag));
            scherm.foto("stap-" + breedte);
            dialoogknop(scherm, "Leg vast").click();

            assertThat(scherm.pagina().getByText("Vastgelegd: Plan van aanpak")).isVisible();
            assertThat(knop(scherm, "Leg vast: Plan van aanpak")).hasCount(0);
            scherm.foto("stap-gelukt-" + breedte);
            scherm.knop("Maak ongedaan").click();
            assertThat(knop(scherm, "Leg vast: Plan van aanpak")).isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_coordinator_ziet_de_taken_van_iedereen_met_aantallen_en_filters_die_blijven(int breedte) {
        try (var scherm = Scherm.van(programma, coordinator, breedte)) {
            scherm.naar("taken").foto("taken-" + breedte);
            keurig(scherm);
            assertThat(teller(scherm, "Te laat")).containsText(Pattern.compile("[1-9]"));

            teller(scherm, "Te laat").click();
            scherm.staatOp("taken?termijn=te-laat");
            assertThat(scherm.pagina()
                            .getByText("Te laat:")
                            .locator("visible=true")
                            .first())
                    .isVisible();
            kies(scherm, "Voor wie", "Bedrijfsarts");
            scherm.staatOp("taken?functie=bedrijfsarts&termijn=te-laat");
            assertThat(zichtbaar(scherm, "Probleemanalyse")).isVisible();
            assertThat(scherm.pagina().getByText("Contact met de arbodienst").locator("visible=true"))
                    .hasCount(0);

            scherm.naar(scherm.pad()).foto("taken-gefilterd-" + breedte);
            assertThat(teller(scherm, "Te laat")).hasAttribute("aria-pressed", "true");
            assertThat(zichtbaar(scherm, "Probleemanalyse")).isVisible();
            keurig(scherm);

            kies(scherm, "Traject", "WIA");
            scherm.pagina().getByText("Geen taken gevonden").waitFor();
            scherm.foto("taken-leeg-" + breedte);
            scherm.knop("Toon alle taken").click();
            scherm.staatOp("taken");
            assertThat(zichtbaar(scherm, "Contact met de arbodienst")).isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void bij_een_taak_staat_wie_bericht_krijgt_en_afwijken_vraagt_een_reden_die_niet_medisch_is(int breedte) {
        try (var scherm = Scherm.van(programma, leidinggevende, breedte)) {
            scherm.naar("taken");
            knop(scherm, "Meer over Plan van aanpak").click();
            scherm.pagina().getByText("Wie krijgt bericht?").waitFor();
            scherm.foto("taak-meer-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm, "Wijk af van de termijn").click();

            vul(scherm, "Nieuwe uiterlijke dag", Kalender.kort(bezetting.vandaag.plusDays(20)));
            var reden = scherm.pagina().getByLabel("Waarom wijkt u af?");
            reden.fill("Hij heeft griep");
            reden.blur();
            scherm.pagina().getByText("Let op, dit lijkt medische informatie").waitFor();
            dialoogknop(scherm, "Wijk af").click();
            scherm.pagina().getByText("Er is 1 veld niet goed ingevuld").waitFor();
            scherm.foto("taak-afwijken-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            reden.fill("Het gesprek is na de reis naar Corona BV");
            reden.blur();
            scherm.pagina().getByLabel("Dit is geen medische informatie").check();
            scherm.foto("taak-afwijken-niet-medisch-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            dialoogknop(scherm, "Wijk af").click();
            assertThat(scherm.pagina().getByText("De nieuwe dag is vastgelegd."))
                    .isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void een_contact_is_af_te_ronden_en_leidt_naar_het_formulier() {
        programma
                .bean(ContactService.class)
                .legVast(
                        coordinator,
                        dossier,
                        new NieuwContact(
                                Bezetting.sleutel(),
                                bezetting.vandaag.minusDays(1),
                                ContactKanaal.TELEFOON,
                                "Wij spraken over het rooster",
                                bezetting.vandaag));
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("taken?traject=contact");
            assertThat(zichtbaar(scherm, "Vandaag")).isVisible();
            scherm.link("Leg contact vast").filter(zichtbaar()).first().click();
            scherm.staatOp("dossier/" + dossier + "/contact");
            scherm.pagina().getByText("Nieuw contact").waitFor();

            scherm.naar("taken?traject=contact");
            knop(scherm, "Rond af").click();
            scherm.pagina().getByText("Geen taken gevonden").waitFor();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void dezelfde_stap_is_ook_in_de_tijdlijn_van_het_dossier_vast_te_leggen_en_ongedaan_te_maken(int breedte) {
        try (var scherm = Scherm.van(programma, leidinggevende, breedte)) {
            scherm.naar("dossier/" + dossier + "/tijdlijn");
            knop(scherm, "Leg vast: Plan van aanpak").click();
            vul(scherm, "Datum van het document", Kalender.kort(bezetting.vandaag));
            beidenTekenden(scherm);
            dialoogknop(scherm, "Leg vast").click();
            assertThat(knop(scherm, "Maak ongedaan: Plan van aanpak")).isVisible();
            scherm.foto("tijdlijn-stap-" + breedte);
            keurig(scherm);
            knop(scherm, "Maak ongedaan: Plan van aanpak").click();
            assertThat(knop(scherm, "Leg vast: Plan van aanpak")).isVisible();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void de_startpagina_zegt_hoeveel_te_laat_is_en_leidt_erheen() {
        try (var scherm = Scherm.van(programma, bezetting.teamlid(Functie.POB), Scherm.BREED)) {
            scherm.naar("").foto("home-pob-1280");
            scherm.pagina()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("te laat")))
                    .click();
            scherm.staatOp("taken?termijn=te-laat");
            assertThat(zichtbaar(scherm, "Contact met de arbodienst")).isVisible();
        }
    }

    @Test
    void de_mma_ziet_wie_zij_moet_bellen_in_haar_lijst_en_thuis_met_de_weg_erheen() {
        bezetting.doe("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, waarschuw_op, uiterlijk_op, bron,
                       loopt)
                SELECT d.bedrijf_id, d.regio_id, d.id, 'SELEKT_BELLEN', 'MMA', 'CONTACT', '2026-01-05', '2026-01-05',
                       'selekt:12:bellen', 1
                FROM dossier d WHERE d.bedrijf_id = :bedrijf""");
        try (var scherm = Scherm.van(programma, bezetting.teamlid(Functie.MMA), Scherm.SMAL)) {
            scherm.naar("taken").foto("taken-mma-" + Scherm.SMAL);
            keurig(scherm);
            assertThat(zichtbaar(scherm, "Bellen en de vragenlijst samen invullen"))
                    .hasAttribute("href", "selekt/afnemen/12");
            scherm.naar("").foto("home-mma-bellen-" + Scherm.SMAL);
            scherm.link("Taken die te laat zijn").click();
            scherm.staatOp("taken?termijn=te-laat");
            assertThat(zichtbaar(scherm, "Bellen en de vragenlijst samen invullen"))
                    .hasAttribute("href", "selekt/afnemen/12");
        }
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            scherm.naar("taken");
            zichtbaar(scherm, "Plan van aanpak").waitFor();
            assertThat(scherm.pagina().getByText("Bellen en de vragenlijst samen invullen"))
                    .hasCount(0);
        }
    }

    private DossierId metTaken(DossierId ziek) {
        programma.bean(BijwerkService.class).werkBij(Actor.systeem("test"), ziek);
        return ziek;
    }

    private static void keurig(Scherm scherm) {
        assertThat(scherm.overtredingen()).isEmpty();
        assertThat(scherm.steektUit()).isFalse();
    }

    private static Locator teller(Scherm scherm, String woord) {
        return scherm.pagina().locator(".tellers button").filter(new Locator.FilterOptions().setHasText(woord));
    }

    private static Locator zichtbaar(Scherm scherm, String tekst) {
        return scherm.pagina().getByText(tekst).locator("visible=true").first();
    }

    private static Locator.FilterOptions zichtbaar() {
        return new Locator.FilterOptions().setVisible(true);
    }

    private static Locator knop(Scherm scherm, String naam) {
        return scherm.knop(naam).filter(zichtbaar());
    }

    private static Locator dialoogknop(Scherm scherm, String naam) {
        return scherm.pagina()
                .locator("vaadin-dialog[opened]")
                .last()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(naam).setExact(true));
    }

    private static void vul(Scherm scherm, String label, String waarde) {
        var veld = scherm.pagina().getByLabel(label).filter(zichtbaar());
        veld.fill(waarde);
        veld.press("Enter");
    }

    private static void beidenTekenden(Scherm scherm) {
        scherm.pagina().getByText("Werkgever en werknemer tekenden op deze dag").click();
    }

    private static void kies(Scherm scherm, String label, String keuze) {
        scherm.pagina().getByLabel(label).filter(zichtbaar()).first().click();
        scherm.pagina()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(keuze).setExact(true))
                .click();
    }
}
