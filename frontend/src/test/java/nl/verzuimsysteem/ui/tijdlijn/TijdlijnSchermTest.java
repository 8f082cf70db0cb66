package nl.verzuimsysteem.ui.tijdlijn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
@Tag("scherm")
@Tag("ui")
class TijdlijnSchermTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void de_balk_en_de_lijst_leggen_elke_datum_uit(int breedte) {
        var dossier = metVerloop();
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), breedte)) {
            scherm.naar("dossier/" + dossier + "/tijdlijn").foto("tijdlijn-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();

            var merk = scherm.pagina()
                    .locator(".merk-knop")
                    .and(scherm.pagina()
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions()
                                            .setName(Pattern.compile("^WIA-aanvraag, uiterlijk .* · week 93, "))));
            merk.click();
            assertThat(scherm.pagina().locator(".merkuitleg h3")).hasText("WIA-aanvraag");
            assertThat(merk).hasAttribute("aria-expanded", "true");
            scherm.foto("tijdlijn-merk-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            scherm.pagina().locator(".merkuitleg").getByText("Sluit").click();
            assertThat(scherm.pagina().locator(".merkuitleg h3")).hasCount(0);
            assertThat(merk).isFocused();

            var datum = scherm.pagina().locator(".termijn-datum").first();
            datum.focus();
            scherm.pagina().keyboard().press("Enter");
            assertThat(scherm.pagina().locator(".termijn .uitleg").first()).containsText("Bron: ");
            assertThat(datum).hasAttribute("aria-expanded", "true");
            scherm.foto("tijdlijn-uitleg-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @Test
    void wat_te_laat_is_staat_bovenaan_en_wat_er_gebeurde_een_klik_verder() {
        var dossier = metVerloop();
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), Scherm.BREED)) {
            scherm.naar("dossier/" + dossier + "/tijdlijn");
            assertThat(scherm.pagina().locator(".termijnen h3").first()).containsText("Te laat");
            scherm.link("Wat er gebeurde").click();
            scherm.staatOp("dossier/" + dossier + "/gebeurd");
            scherm.pagina().getByText("Opnieuw ziek, het verzuim telt door").waitFor();
            assertThat(scherm.pagina().locator(".tabbladen [aria-current=page]").first())
                    .hasText("Tijdlijn");
            assertThat(scherm.overtredingen()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_verzuim_met_dertig_perioden_en_tweehonderd_gebeurtenissen_blijft_te_lezen(int breedte) {
        var dossier = vol();
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), breedte)) {
            for (var deel : new String[] {"overzicht", "tijdlijn", "gebeurd"}) {
                scherm.naar("dossier/" + dossier + "/" + deel).foto("dossier-vol-" + deel + "-" + breedte);
                assertThat(scherm.overtredingen()).as(deel).isEmpty();
                assertThat(scherm.steektUit()).as(deel).isFalse();
            }
            scherm.naar("dossier/" + dossier + "/overzicht")
                    .knop("Toon alle 30 perioden")
                    .click();
            assertThat(scherm.pagina().locator("ol.regels > li.met-knop")).hasCount(30);
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Scherm.BREED, Scherm.SMAL})
    void een_eerdere_evaluatie_is_ongedaan_te_maken_en_een_vervallen_stap_alsnog_vast_te_leggen(int breedte) {
        var dossier = bezetting.meldZiek(160);
        bezetting.doe("""
                INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, moment, door, door_functie)
                SELECT bedrijf_id, id, soort, nummer, DATE_ADD(eerste_ziektedag, INTERVAL dag DAY), gemeld_op, 'Test',
                       'LEIDINGGEVENDE'
                FROM dossier JOIN (SELECT 'PLAN_VAN_AANPAK' AS soort, 0 AS nummer, 50 AS dag
                                   UNION ALL SELECT 'EVALUATIE', 0, 80 UNION ALL SELECT 'EVALUATIE', 1, 105) s
                WHERE bedrijf_id = :bedrijf""");
        bezetting.meldHersteld(dossier, 10);
        try (var scherm = Scherm.van(programma, bezetting.coordinator(), breedte)) {
            scherm.naar("dossier/" + dossier + "/tijdlijn").foto("tijdlijn-eerdere-stap-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.steektUit()).isFalse();
            assertThat(knop(scherm, "^Maak ongedaan: Evaluatie.* 1, van " + op(80)))
                    .hasCount(1);
            var tweede = knop(scherm, "^Maak ongedaan: Evaluatie.* 2, van " + op(55));
            tweede.click();
            assertThat(tweede).hasCount(0);
            assertThat(bezetting.getal(
                            "SELECT COUNT(*) FROM dossierstap WHERE bedrijf_id = :bedrijf AND soort = 'EVALUATIE'"))
                    .isEqualTo(1);

            knop(scherm, "^Leg alsnog vast: Evaluatie").click();
            scherm.pagina().locator("vaadin-dialog vaadin-date-picker").first().waitFor();
            scherm.foto("tijdlijn-alsnog-" + breedte);
            assertThat(scherm.overtredingen()).isEmpty();
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private String op(int dagenGeleden) {
        return Kalender.voluit(bezetting.vandaag.minusDays(dagenGeleden));
    }

    private static Locator knop(Scherm scherm, String naam) {
        return scherm.pagina().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(naam)));
    }

    /** Two spells with eleven days between them, for a part at work again. */
    private DossierId metVerloop() {
        var dossier = bezetting.meldZiek(160);
        bezetting.meldHersteld(dossier, 100);
        bezetting.meldZiek(89);
        verloop(dossier, bezetting.vandaag.minusDays(140), 50, false);
        verloop(dossier, bezetting.vandaag.minusDays(40), 60, false);
        verloop(dossier, bezetting.vandaag.minusDays(15), 100, true);
        return dossier;
    }

    private DossierId vol() {
        var dossier = bezetting.meldZiek(600);
        programma.jdbi().useHandle(handle -> {
            handle.createUpdate("UPDATE verzuimperiode SET tot = :tot WHERE dossier_id = :dossier")
                    .bind("tot", bezetting.vandaag.minusDays(591))
                    .bind("dossier", dossier)
                    .execute();
            var perioden = handle.prepareBatch("""
                    INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, tot, sleutel)
                    VALUES (:bedrijf, :dossier, :van, :tot, :sleutel)""");
            for (var nummer = 1; nummer < 30; nummer++) {
                var van = bezetting.vandaag.minusDays(600 - nummer * 20L);
                perioden.bind("bedrijf", bezetting.bedrijf)
                        .bind("dossier", dossier)
                        .bind("van", van)
                        .bind("sleutel", Bezetting.sleutel())
                        .bind("tot", nummer == 29 ? null : van.plusDays(9))
                        .add();
            }
            perioden.execute();
            var gebeurtenissen = handle.prepareBatch("""
                    INSERT INTO gebeurtenis (bedrijf_id, dossier_id, moment, soort, datum, tekst, door, door_functie)
                    VALUES (:bedrijf, :dossier, :moment, 'CONTACT', :dag, 'Over het rooster gesproken.',
                            'Noor de Boer', 'VERZUIMCOORDINATOR')""");
            for (var nummer = 0; nummer < 200; nummer++) {
                var dag = bezetting.vandaag.minusDays(nummer * 3L);
                gebeurtenissen
                        .bind("bedrijf", bezetting.bedrijf)
                        .bind("dossier", dossier)
                        .bind("moment", dag.atTime(9, 0))
                        .bind("dag", dag)
                        .add();
            }
            gebeurtenissen.execute();
        });
        return dossier;
    }

    private void verloop(DossierId dossier, LocalDate vanaf, int percentage, boolean therapie) {
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO verzuimverloop (bedrijf_id, dossier_id, vanaf, percentage, arbeidstherapie)
                        VALUES (:bedrijf, :dossier, :vanaf, :percentage, :therapie)""")
                        .bind("bedrijf", bezetting.bedrijf)
                        .bind("dossier", dossier)
                        .bind("vanaf", vanaf)
                        .bind("percentage", percentage)
                        .bind("therapie", therapie)
                        .execute());
    }
}
