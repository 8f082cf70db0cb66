package nl.verzuimsysteem.ui.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two weeks of a regional team: three members in three browsers hold the overleg and decide on five cases; a week later the
 * agenda has what was left. The MMA finds her taak, the employer reads what was marked for him and nothing else.
 */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class OverlegVerhaalTest {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private static final List<String> NAMEN =
            List.of("Aalbers", "Bosman", "Cornelissen", "Dekkers", "Evers", "Franken", "Goossens");
    /** Who is sick longest has his first step soonest and comes first; who is sick shortest comes last. */
    private static final String BESPROKEN = "Franken";

    private static final List<String> GEBLEVEN = List.of("Aalbers", "Goossens");
    private static final String VOOR_MMA = "Vraag de planner naar het rooster van december.";
    private static final String VOOR_WERKGEVER = "Spreek met de medewerker af welk werk nu kan.";
    private static final String SPREEKUUR = "Opbouw van de uren bespreken.";
    private static final String MAG_WERKGEVER_LEZEN = "Zes uur per dag op de planning kan vanaf maandag.";
    private static final String INTERN = "De werkgever komt afspraken niet na, houd dit in de gaten.";
    private static final Duration WEEK = Duration.ofDays(7);

    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);
    private final Testklok klok = PROGRAMMA.bean(Testklok.class);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio, "Van Dalen Transport");
    private final List<DossierId> dossiers = new ArrayList<>();

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    @Test
    void drie_leden_besluiten_over_vijf_dossiers_en_de_week_erna_komt_terug_wat_bleef_liggen() {
        begintDeDag();
        var mma = inloggers.regioteam(Functie.MMA, regio);
        var pob = inloggers.regioteam(Functie.POB, regio);
        var casemanager = inloggers.regioteam(Functie.CASEMANAGER, regio);
        var coordinator = inloggers.verzuimcoordinator(bedrijf);
        for (var nummer = 0; nummer < NAMEN.size(); nummer++) {
            dossiers.add(meldtZiek(coordinator, NAMEN.get(nummer), 15 + nummer % 6));
        }
        werkBij();

        eersteWeek(mma, pob, casemanager);
        mmaVindtEnDoetHaarTaak(mma);
        werkgeverZietWatVoorHemIs(coordinator);

        klok.later(WEEK);
        werkBij();
        tweedeWeek(mma);
    }

    private void eersteWeek(Inlogger mma, Inlogger pob, Inlogger casemanager) {
        try (var ilse = Persoon.logtIn(PROGRAMMA, mma, Scherm.BREED);
                var naima = Persoon.logtIn(PROGRAMMA, pob, Scherm.BREED);
                var petra = Persoon.logtIn(PROGRAMMA, casemanager, Scherm.SMAL)) {
            richtIn(ilse, mma, pob, casemanager);
            ilse.naar(Paden.OVERLEG);
            NAMEN.forEach(naam -> ilse.ziet("Sanne " + naam));
            ilse.bekijkt("overleg-agenda");
            ilse.klik("Begin het overleg");
            ilse.scherm().staatOpBegin(Paden.OVERLEG_SCHERM);
            for (var lid : List.of(naima, petra)) {
                lid.naar(ilse.scherm().pad());
            }
            ilse.ziet(pob.naam());
            ilse.ziet(casemanager.naam());
            var leden = List.of(ilse, naima, petra);

            besluit(naima, leden, "Taak voor MMA", "Wat moet er gebeuren?", VOOR_MMA, false);
            besproken(ilse);
            besluit(petra, leden, "Taak voor werkgever", "Wat moet er gebeuren?", VOOR_WERKGEVER, false);
            ilse.bekijkt("overleg-scherm");
            petra.bekijkt("overleg-scherm");
            besproken(ilse);
            besluit(ilse, leden, "Spreekuur bij POB", "Waarvoor is het spreekuur?", SPREEKUUR, false);
            besproken(naima);
            besluit(naima, leden, "Notitie", "Wat is er besproken?", MAG_WERKGEVER_LEZEN, true);
            besproken(petra);
            besluit(petra, leden, "Taak voor casemanager", "Wat moet er gebeuren?", INTERN, false);
            besproken(ilse);
            ilse.klik("Volgende week");
            leden.forEach(lid -> lid.ziet("6 van 7 behandeld"));

            ilse.klik("Sluit het overleg");
            ilse.pagina()
                    .locator("vaadin-confirm-dialog[opened]")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sluit het overleg"))
                    .click();
            ilse.scherm().staatOpBegin(Paden.OVERLEG_VERSLAGEN + "/");
            for (var tekst : List.of(VOOR_MMA, VOOR_WERKGEVER, SPREEKUUR, MAG_WERKGEVER_LEZEN, INTERN)) {
                ilse.ziet(tekst);
            }
            ilse.bekijkt("overleg-verslag");
            List.of(naima, petra).forEach(lid -> lid.ziet("Het overleg is gesloten"));
            for (var lid : leden) {
                assertThat(lid.scherm().fouten()).isEmpty();
            }
        }
    }

    private void mmaVindtEnDoetHaarTaak(Inlogger mma) {
        try (var ilse = Scherm.van(PROGRAMMA, mma, Scherm.BREED)) {
            ilse.naar(Paden.TAKEN).foto("verhaal-overleg-taken-1280");
            assertThat(zichtbaar(ilse, VOOR_MMA)).isVisible();
            assertThat(zichtbaar(ilse, INTERN)).hasCount(0);
            ilse.knop("Rond af").locator("visible=true").first().click();
            assertThat(zichtbaar(ilse, VOOR_MMA)).hasCount(0);
            ilse.naar(Paden.SPREEKUREN);
            assertThat(zichtbaar(ilse, "Uit het overleg")).isVisible();
            assertThat(ilse.fouten()).isEmpty();
        }
    }

    private void werkgeverZietWatVoorHemIs(Inlogger coordinator) {
        try (var eva = Scherm.van(PROGRAMMA, coordinator, Scherm.BREED)) {
            eva.naar(Paden.TAKEN).foto("verhaal-overleg-taken-werkgever-1280");
            assertThat(zichtbaar(eva, VOOR_WERKGEVER)).isVisible();
            for (var tekst : List.of(VOOR_MMA, INTERN)) {
                assertThat(eva.pagina().getByText(tekst)).hasCount(0);
            }
            var gelezen = new StringBuilder();
            for (var dossier : dossiers) {
                eva.naar(Paden.dossier(dossier, "gebeurd"));
                gelezen.append(eva.pagina().locator("#inhoud").innerText());
            }
            assertThat(gelezen.toString())
                    .contains(MAG_WERKGEVER_LEZEN, VOOR_WERKGEVER)
                    .doesNotContain(VOOR_MMA, INTERN, SPREEKUUR);
            for (var pad : List.of(Paden.OVERLEG, Paden.OVERLEG_VERSLAGEN, Paden.CASELOAD)) {
                eva.naar(pad);
                assertThat(eva.pagina().getByText("Sanne")).hasCount(0);
            }
        }
    }

    private void tweedeWeek(Inlogger mma) {
        try (var ilse = Persoon.logtIn(PROGRAMMA, mma, Scherm.BREED)) {
            ilse.naar(Paden.OVERLEG);
            ilse.bekijkt("overleg-agenda-week-twee");
            for (var naam : GEBLEVEN) {
                assertThat(punt(ilse, naam)).containsText("Bleef open in het vorige overleg");
            }
            assertThat(punt(ilse, BESPROKEN).getByText("Bleef open in het vorige overleg"))
                    .hasCount(0);
            assertThat(ilse.scherm().fouten()).isEmpty();
        }
    }

    private static Locator punt(Persoon wie, String naam) {
        return wie.pagina()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Sanne " + naam))
                .first();
    }

    /** Arranges the overleg for today. */
    private void richtIn(Persoon ilse, Inlogger... leden) {
        ilse.naar(Paden.OVERLEG);
        ilse.volg("Richt het overleg in");
        ilse.veld("Dag van de week").click();
        ilse.pagina()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile(
                                        vandaag().getDayOfWeek().getDisplayName(TextStyle.FULL, Melding.NEDERLANDS),
                                        Pattern.CASE_INSENSITIVE)))
                .click();
        ilse.veld("Hoeveel minuten?").fill("45");
        for (var lid : leden) {
            var vak = ilse.pagina()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile(lid.naam())));
            if (!vak.first().isChecked()) {
                vak.first().check();
            }
        }
        ilse.bekijkt("overleg-inrichten");
        ilse.klik("Bewaar overleg");
        ilse.ziet("Het overleg is ingericht.");
    }

    /** In two clicks: what, and that it is so. The others see it without doing anything. */
    private static void besluit(
            Persoon wie, List<Persoon> leden, String knop, String veld, String tekst, boolean werkgever) {
        wie.klik(knop);
        wie.veld(veld).fill(tekst);
        if (werkgever) {
            wie.pagina()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("De werkgever mag dit lezen"))
                    .check();
        }
        wie.klik("Leg vast");
        leden.forEach(lid -> lid.ziet(tekst));
    }

    private static void besproken(Persoon wie) {
        wie.klikOp("^Besproken");
    }

    private static Locator zichtbaar(Scherm scherm, String tekst) {
        return scherm.pagina().getByText(tekst).locator("visible=true").first();
    }

    private DossierId meldtZiek(Inlogger coordinator, String naam, int dagen) {
        var werknemer = gegevens.werknemer(bedrijf);
        PROGRAMMA
                .jdbi()
                .useHandle(handle ->
                        handle.execute("UPDATE werknemer SET achternaam = ? WHERE id = ?", naam, werknemer.waarde()));
        return PROGRAMMA
                .bean(ZiekmeldService.class)
                .meldZiek(
                        coordinator.actor(),
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                werknemer,
                                vandaag().minusDays(dagen),
                                null,
                                null));
    }

    /** At nine o'clock tomorrow here: midnight is far away. */
    private void begintDeDag() {
        klok.later(Duration.between(
                klok.instant(),
                vandaag()
                        .plusDays(1)
                        .atTime(LocalTime.of(9, 0))
                        .atZone(Kalender.NEDERLAND)
                        .toInstant()));
    }

    private java.time.LocalDate vandaag() {
        return Kalender.vandaag(PROGRAMMA.bean(Clock.class));
    }

    private static void werkBij() {
        for (var naam : List.of("taken-bijwerken", "taken-ronde", "taken-openen")) {
            PROGRAMMA.context().getBeansOfType(Achtergrondtaak.class).stream()
                    .filter(taak -> taak.naam().equals(naam))
                    .forEach(taak -> taak.werk().run());
        }
    }
}
