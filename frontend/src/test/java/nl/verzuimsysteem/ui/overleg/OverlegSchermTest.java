package nl.verzuimsysteem.ui.overleg;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.overleg.BehandelService;
import nl.verzuimsysteem.overleg.OverlegService;
import nl.verzuimsysteem.overleg.OverlegagendaService;
import nl.verzuimsysteem.overleg.Overlegreeks;
import nl.verzuimsysteem.overleg.OverlegreeksService;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The team of a regio arranges its overleg, prepares it, and holds it with two browsers. */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class OverlegSchermTest {
    private static final int MUUR = 1920;
    private static final String NAAMGENOOT = "Naamgenoot";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final Inloggers inloggers = new Inloggers(programma);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final Inlogger mma = inloggers.regioteam(Functie.MMA, regio);
    private final Inlogger pob = inloggers.regioteam(Functie.POB, regio);

    @Test
    void het_team_richt_het_overleg_in_en_hoort_bij_het_veld_wat_er_mis_is() {
        try (var scherm = Scherm.van(programma, mma, Scherm.BREED)) {
            scherm.naar(Paden.OVERLEG);
            assertThat(scherm.pagina().getByText("Er is nog geen overleg")).isVisible();
            goed(scherm, "overleg-geen-reeks");
            scherm.link("Richt het overleg in").click();
            scherm.staatOp(Paden.OVERLEG_INRICHTEN + "?regio=" + regio);

            veld(scherm, "Hoeveel minuten?").fill("5");
            scherm.knop("Bewaar overleg").click();
            assertThat(scherm.pagina().getByText("Kies 10 tot 480 minuten.").last())
                    .isVisible();
            goed(scherm, "overleg-inrichten-fout");
            veld(scherm, "Hoeveel minuten?").fill("45");
            scherm.pagina().getByLabel(pob.naam() + ", ").uncheck();
            scherm.knop("Bewaar overleg").click();
            assertThat(scherm.pagina().getByText("Het overleg is ingericht.")).isVisible();
            goed(scherm, "overleg-inrichten");

            scherm.link("Agenda").click();
            assertThat(scherm.pagina().getByText("Er staat niets op de agenda")).isVisible();
            assertThat(scherm.pagina().getByText("45 minuten")).isVisible();
            goed(scherm, "overleg-leeg");
            scherm.link("Verslagen").click();
            assertThat(scherm.pagina().getByText("Er zijn nog geen verslagen")).isVisible();
            goed(scherm, "overleg-verslagen-leeg");
        }
        try (var scherm = Scherm.van(programma, mma, Scherm.SMAL)) {
            scherm.naar(Paden.OVERLEG_INRICHTEN);
            assertThat(veld(scherm, "Hoeveel minuten?")).hasValue("45");
            goed(scherm, "overleg-inrichten-390");
        }
    }

    @Test
    void wat_de_een_aan_de_agenda_verandert_ziet_de_ander_meteen() {
        ingericht();
        List.of(20, 50, 120, 300).forEach(this::ziek);
        var buurregio = gegevens.regio();
        var buurbedrijf = gegevens.bedrijf(buurregio, "Buurman Bouw");
        heet(ziek(bedrijf, 200), NAAMGENOOT);
        heet(ziek(buurbedrijf, 200), NAAMGENOOT);
        var beide = inloggers.maak(
                new Inloggers.Aanstelling(Functie.MMA, regio, null, null, null),
                new Inloggers.Aanstelling(Functie.MMA, buurregio, null, null, null));
        try (var scherm = Scherm.van(programma, beide, Scherm.BREED);
                var ander = Scherm.van(programma, pob, Scherm.SMAL)) {
            scherm.naar(Paden.OVERLEG + "?regio=" + regio);
            assertThat(regels(scherm)).hasCount(5);
            var namen = scherm.pagina().locator(".agendaregel-naam").allInnerTexts();
            ander.naar(Paden.OVERLEG);
            goed(scherm, "overleg-agenda-1280");
            goed(ander, "overleg-agenda-390");

            scherm.knop("Zet " + namen.getFirst() + " lager").click();
            assertThat(regels(ander).first()).containsText(namen.get(1));
            assertThat(scherm.knop("Zet " + namen.getFirst() + " lager")).isFocused();
            veld(scherm, "Minuten voor " + namen.getFirst()).fill("12");
            veld(scherm, "Minuten voor " + namen.getFirst()).blur();
            assertThat(veld(ander, "Minuten voor " + namen.getFirst())).hasValue("12");
            scherm.knop("Haal " + namen.get(1) + " van de agenda").click();
            assertThat(regels(ander).first()).containsText(namen.getFirst());
            assertThat(ander.pagina().getByText(namen.get(1))).hasCount(0);

            var derde = regels(ander).nth(2).locator(".agendaregel-naam").innerText();
            sleep(scherm, 0, 2);
            assertThat(regels(ander).nth(2)).containsText(namen.getFirst());
            assertThat(regels(ander).nth(1)).containsText(derde);
            scherm.knop("Zet " + namen.getFirst() + " hoger").press("Enter");
            assertThat(regels(ander).nth(1)).containsText(namen.getFirst());
            assertThat(scherm.knop("Zet " + namen.getFirst() + " hoger")).isFocused();
            scherm.pagina().keyboard().press("Enter");
            assertThat(regels(ander).first()).containsText(namen.getFirst());
            assertThat(scherm.knop("Zet " + namen.getFirst() + " lager")).isFocused();

            breng(scherm, namen.get(1));
            assertThat(ander.pagina().getByText("De leidinggevende belt niet terug."))
                    .isVisible();
            scherm.foto("overleg-agenda-na-1280");
            ingericht(10, 1);
            scherm.naar(Paden.OVERLEG + "?regio=" + regio);
            goed(scherm, "overleg-geen-plaats-1280");
            var zonderPlaats = scherm.pagina()
                    .locator(".tegenover")
                    .filter(new Locator.FilterOptions().setHas(scherm.pagina().locator("a[href*='overleg=']")))
                    .first();
            var aantal =
                    Integer.parseInt(zonderPlaats.locator(".teller").innerText().strip());
            zonderPlaats.locator("a").click();
            scherm.staatOpBegin(Paden.CASELOAD + "?regio=" + regio + "&overleg=");
            assertThat(scherm.pagina()
                            .locator("vaadin-grid a[href^='dossier/']")
                            .filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(aantal);
            goed(scherm, "caseload-geen-plaats-1280");
            assertThat(scherm.fouten()).isEmpty();
            assertThat(ander.fouten()).isEmpty();
        }
    }

    @Test
    void een_besluit_van_de_een_staat_meteen_bij_de_ander_en_die_raakt_niets_kwijt_van_wat_hij_typt() {
        ingericht();
        List.of(20, 50, 300).forEach(this::ziek);
        var overleg = programma
                .bean(OverlegagendaService.class)
                .maak(mma.actor(), regio)
                .overleg();
        programma.bean(OverlegService.class).begin(mma.actor(), overleg.id());
        var pad = Paden.OVERLEG_SCHERM + "/" + overleg.id();
        try (var muur = Scherm.van(programma, mma, MUUR);
                var bureau = Scherm.van(programma, pob, Scherm.BREED)) {
            muur.naar(pad);
            bureau.naar(pad);
            assertThat(muur.pagina().getByText("2 aanwezig")).isVisible();
            goed(muur, "overleg-muur-1920");
            var eerste = naam(muur);

            muur.knop("Taak voor MMA").click();
            veld(muur, "Wat moet er gebeuren?").fill("Plan van aanpak opvragen bij de leidinggevende.");
            goed(muur, "overleg-besluit-1920");
            veld(muur, "Wat moet er gebeuren?").press("Enter");
            assertThat(besluiten(bureau)).containsText("Plan van aanpak opvragen");
            muur.knop("Taak voor werkgever").click();
            veld(muur, "Wat moet er gebeuren?").fill("Bel uw medewerker deze week.");
            muur.knop("Leg vast").click();
            assertThat(besluiten(bureau)).containsText("De werkgever leest dit");
            goed(bureau, "overleg-bureau-1280");

            bureau.knop("Notitie").click();
            veld(bureau, "Wat is er besproken?").pressSequentially("We wachten op");
            muur.knop("Besproken, volgende dossier").click();
            assertThat(naamplek(muur)).not().hasText(eerste);
            assertThat(bureau.pagina().getByText("U bent nog bezig met een besluit over " + eerste))
                    .isVisible();
            assertThat(veld(bureau, "Wat is er besproken?")).hasValue("We wachten op");
            veld(bureau, "Wat is er besproken?").fill("We wachten op de offerte.");
            bureau.foto("overleg-nog-bezig-1280");
            bureau.knop("Leg vast").click();
            assertThat(naamplek(bureau)).hasText(naam(muur));

            bureau.pagina().locator(".wand-agenda button").last().click();
            assertThat(bureau.pagina().getByText("U kijkt zelf naar")).isVisible();
            bureau.foto("overleg-kijkt-zelf-1280");
            bureau.knop("Terug naar het overleg").click();
            assertThat(naamplek(bureau)).hasText(naam(muur));

            var tweede = naam(muur);
            muur.knop("Volgende week").first().click();
            assertThat(naamplek(muur)).not().hasText(tweede);
            muur.knop("Maak ongedaan").click();
            assertThat(naamplek(muur)).hasText(tweede);
            smal(pad);
            muur.knop("Besproken, volgende dossier").click();
            assertThat(naamplek(bureau)).not().hasText(tweede);
            assertThat(muur.knop("Maak ongedaan")).isVisible();
            muur.knop("Sluit het overleg").click();
            assertThat(muur.pagina().getByText("nog niet besproken")).isVisible();
            muur.knop("Sluit het overleg").last().click();
            muur.staatOp(Paden.OVERLEG_VERSLAGEN + "/" + overleg.id());
            goed(muur, "overleg-verslag-1920");
            assertThat(muur.knop("Maak ongedaan")).hasCount(0);
            assertThat(bureau.pagina().getByText("Het overleg is gesloten")).isVisible();
            goed(bureau, "overleg-gesloten-1280");

            muur.knop("Hervat het overleg").click();
            muur.staatOp(pad);
            var open = naam(muur);
            assertThat(naamplek(bureau)).hasText(open);
            // The last one: no other follows.
            bureau.pagina()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Besproken").setExact(true))
                    .click();
            assertThat(muur.pagina().locator(".puntkop .status")).hasText("Besproken");
            muur.knop("Sluit het overleg").click();
            assertThat(muur.pagina().getByText("Alle dossiers zijn behandeld")).isVisible();
            muur.knop("Sluit het overleg").last().click();
            muur.staatOp(Paden.OVERLEG_VERSLAGEN + "/" + overleg.id());
            bureau.link("Naar het verslag").click();
            assertThat(bureau.pagina().getByText("Bel uw medewerker deze week."))
                    .isVisible();
            goed(bureau, "overleg-verslag-1280");
            var pdf = bureau.pagina()
                    .waitForDownload(() -> bureau.link("Verslag als PDF").click());
            assertThat(pdf.suggestedFilename()).endsWith(".pdf");
            assertThat(tekst(pdf.path()))
                    .contains(
                            eerste,
                            "Plan van aanpak opvragen bij de leidinggevende.",
                            "Bel uw medewerker deze week.",
                            "We wachten op de offerte.",
                            tweede);
        }
    }

    @Test
    void een_bedrijfsarts_kijkt_mee_bij_het_dossier_waarvoor_hij_is_gevraagd_en_verandert_niets() {
        ingericht();
        List.of(20, 50, 300).forEach(this::ziek);
        var arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        var agenda = programma.bean(OverlegagendaService.class);
        var overleg = programma.bean(OverlegService.class);
        var blad = agenda.maak(mma.actor(), regio);
        var id = blad.overleg().id();
        try (var scherm = Scherm.van(programma, arts, Scherm.BREED)) {
            scherm.naar(Paden.OVERLEG);
            assertThat(scherm.pagina().getByText("Er zijn geen dossiers voor u"))
                    .isVisible();

            var zijn = blad.punten().get(1);
            agenda.vraagArts(mma.actor(), zijn.id(), arts.id());
            scherm.naar(Paden.OVERLEG);
            assertThat(regels(scherm)).hasCount(1);
            assertThat(regels(scherm)).containsText(zijn.werknemersnaam());
            for (var knop :
                    List.of("Zet " + zijn.werknemersnaam(), "van de agenda", "Breng een dossier in", "Begin het")) {
                assertThat(scherm.knop(knop)).hasCount(0);
            }
            for (var tabblad : List.of("Verslagen", "Inrichten")) {
                assertThat(scherm.link(tabblad)).hasCount(0);
            }
            goed(scherm, "overleg-arts-agenda-1280");

            scherm.link("Naar het scherm").click();
            assertThat(scherm.pagina().getByText("Zodra het team begint")).isVisible();
            overleg.begin(mma.actor(), id);
            assertThat(naamplek(scherm)).hasText(zijn.werknemersnaam());
            assertThat(scherm.pagina().locator(".wand-agenda button")).hasCount(1);
            for (var knop :
                    List.of("Besproken", "Volgende week", "Leg een besluit vast", "Notitie", "Sluit het overleg")) {
                assertThat(scherm.knop(knop)).hasCount(0);
            }
            goed(scherm, "overleg-arts-scherm-1280");
            programma.bean(BehandelService.class).besproken(mma.actor(), zijn.id());
            assertThat(scherm.pagina().locator(".puntkop .status")).hasText("Besproken");
            overleg.sluit(mma.actor(), id);
            assertThat(scherm.pagina().getByText("Het overleg is gesloten")).isVisible();
            assertThat(scherm.link("Naar het verslag")).hasCount(0);
            assertThat(scherm.knop("Hervat het overleg")).hasCount(0);
            goed(scherm, "overleg-arts-gesloten-1280");
            scherm.link(zijn.werknemersnaam()).click();
            scherm.staatOp(Paden.dossier(zijn.dossier(), "tijdlijn"));
            scherm.naar(Paden.OVERLEG_VERSLAGEN + "/" + id);
            assertThat(scherm.pagina().getByText(zijn.werknemersnaam())).hasCount(0);
        }
    }

    @Test
    void een_bedrijfsarts_die_niet_meer_wordt_gevraagd_blijft_niet_naar_het_dossier_kijken() {
        ingericht();
        ziek(50);
        var arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        var agenda = programma.bean(OverlegagendaService.class);
        var blad = agenda.maak(mma.actor(), regio);
        var punt = blad.punten().getFirst();
        agenda.vraagArts(mma.actor(), punt.id(), arts.id());
        programma.bean(OverlegService.class).begin(mma.actor(), blad.overleg().id());
        try (var scherm = Scherm.van(programma, arts, Scherm.BREED)) {
            scherm.naar(Paden.OVERLEG_SCHERM + "/" + blad.overleg().id());
            assertThat(naamplek(scherm)).hasText(punt.werknemersnaam());

            agenda.vraagArts(mma.actor(), punt.id(), null);

            assertThat(scherm.pagina().getByText("Pagina niet gevonden").first())
                    .isVisible();
            assertThat(scherm.pagina().getByText(punt.werknemersnaam())).hasCount(0);
            scherm.foto("overleg-arts-niet-meer-1280");
        }
    }

    @Test
    void wie_op_een_ander_blad_van_functie_wisselt_ziet_het_overleg_van_zijn_oude_functie_niet_verder() {
        ingericht();
        ziek(50);
        ziek(120);
        var tweeFuncties = inloggers.maak(
                new Inloggers.Aanstelling(Functie.MMA, regio, null, null, null),
                new Inloggers.Aanstelling(Functie.CASEMANAGER, gegevens.regio(), null, null, null));
        var overleg = programma.bean(OverlegService.class);
        var blad = programma.bean(OverlegagendaService.class).maak(mma.actor(), regio);
        overleg.begin(mma.actor(), blad.overleg().id());
        try (var scherm = Scherm.van(programma, tweeFuncties, Scherm.BREED)) {
            scherm.naar(Paden.OVERLEG_SCHERM + "/" + blad.overleg().id());
            assertThat(naamplek(scherm)).isVisible();
            var ander = scherm.pagina().context().newPage();
            ander.navigate(scherm.pagina().url().replaceFirst(Paden.OVERLEG_SCHERM + ".*", ""));
            ander.locator(".functiewisselaar > vaadin-button").click();
            ander.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wissel naar Casemanager"))
                    .click();
            assertThat(ander.locator(".gebruiker-functie")).containsText("Casemanager");

            programma
                    .bean(BehandelService.class)
                    .besproken(mma.actor(), blad.punten().getFirst().id());

            assertThat(scherm.pagina().getByText("Pagina niet gevonden").first())
                    .isVisible();
            assertThat(naamplek(scherm)).hasCount(0);
        }
    }

    /** The same on a phone. */
    private void smal(String pad) {
        try (var telefoon = Scherm.van(programma, pob, Scherm.SMAL)) {
            telefoon.naar(pad);
            telefoon.knop("Spreekuur bij bedrijfsarts").click();
            assertThat(veld(telefoon, "Waarvoor is het spreekuur?")).isVisible();
            goed(telefoon, "overleg-telefoon-390");
        }
    }

    private void breng(Scherm scherm, String naam) {
        scherm.knop("Breng een dossier in").click();
        scherm.knop("Zet op de agenda").click();
        // Beside the field it stands in a live region too, for who does not see the screen.
        assertThat(scherm.pagina()
                        .locator("[slot=error-message]")
                        .filter(new Locator.FilterOptions().setHasText("Kies het dossier dat u wilt bespreken.")))
                .isVisible();
        veld(scherm, "Welk dossier?").fill(NAAMGENOOT);
        var keuzes = scherm.pagina().getByRole(AriaRole.OPTION);
        assertThat(keuzes.filter(new Locator.FilterOptions().setHasText(NAAMGENOOT)))
                .hasCount(1);
        assertThat(keuzes.first()).containsText("week 29");
        assertThat(keuzes.first()).not().containsText("Buurman Bouw");
        scherm.foto("overleg-inbrengen-keuze-1280");
        veld(scherm, "Welk dossier?").fill(naam);
        scherm.pagina()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(naam))
                .first()
                .click();
        veld(scherm, "Waarom?").fill("De leidinggevende heeft griep.");
        scherm.knop("Zet op de agenda").click();
        assertThat(scherm.pagina().getByText("Dit is geen medische informatie")).isVisible();
        goed(scherm, "overleg-inbrengen-1280");
        veld(scherm, "Waarom?").fill("De leidinggevende belt niet terug.");
        scherm.drukLangzaam("Zet op de agenda");
        assertThat(scherm.pagina().getByText(naam + " staat op de agenda.")).isVisible();
    }

    private void ingericht() {
        ingericht(60, 0);
    }

    private void ingericht(int minuten, int versie) {
        programma
                .bean(OverlegreeksService.class)
                .zet(
                        mma.actor(),
                        new Overlegreeks(
                                regio,
                                Kalender.vandaag(programma.bean(Clock.class)).getDayOfWeek(),
                                LocalTime.of(10, 0),
                                minuten,
                                true,
                                Set.of(mma.id(), pob.id()),
                                versie));
    }

    private void ziek(int dagen) {
        ziek(bedrijf, dagen);
    }

    private WerknemerId ziek(BedrijfId waar, int dagen) {
        var werknemer = gegevens.werknemer(waar);
        var dossier = programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        inloggers.verzuimcoordinator(waar).actor(),
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                werknemer,
                                Kalender.vandaag(programma.bean(Clock.class)).minusDays(dagen),
                                null,
                                null));
        programma.bean(BijwerkService.class).werkBij(Actor.systeem("test"), dossier);
        return werknemer;
    }

    private void heet(WerknemerId werknemer, String achternaam) {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE werknemer SET achternaam = ? WHERE id = ?", achternaam, werknemer.waarde()));
    }

    /** Drags a line by its number to the place of another. */
    private static void sleep(Scherm scherm, int van, int naar) {
        regels(scherm)
                .nth(van)
                .locator(".agendaregel-nummer")
                .dragTo(regels(scherm).nth(naar));
    }

    private static String tekst(Path bestand) {
        try (var pdf = Loader.loadPDF(bestand.toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void goed(Scherm scherm, String foto) {
        scherm.foto(foto);
        assertThat(scherm.overtredingen()).as(foto).isEmpty();
        assertThat(scherm.steektUit()).as(foto).isFalse();
        assertThat(scherm.fouten()).as(foto).isEmpty();
    }

    private static Locator regels(Scherm scherm) {
        return scherm.pagina().locator(".agendaregel");
    }

    private static Locator veld(Scherm scherm, String label) {
        return scherm.pagina().getByLabel(label).first();
    }

    private static Locator besluiten(Scherm scherm) {
        return scherm.pagina().locator(".besluiten");
    }

    private static Locator naamplek(Scherm scherm) {
        return scherm.pagina().locator(".puntkop-naam");
    }

    private static String naam(Scherm scherm) {
        return naamplek(scherm).innerText();
    }
}
