package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.poortwachter.Bevinding;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.verzuim.Wijziging.EersteDag;
import nl.verzuimsysteem.verzuim.Wijziging.Hersteld;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who does not report to UWV learns nothing of the group of the vangnet, whatever he asks. */
@Tag("database")
class VangnetzichtTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final VerzuimwijzigingService wijzigingen = programma.bean(VerzuimwijzigingService.class);
    private final DossierService dossiers = programma.bean(DossierService.class);
    private final Bezetting bezetting = new Bezetting();
    private final LocalDate vandaag = bezetting.vandaag;
    private final DossierId dossier = bezetting.meldZiek(40);
    private final List<Actor> anderen = List.of(
            bezetting.leidinggevende(),
            bezetting.teamlid(Functie.POB),
            bezetting.teamlid(Functie.CASEMANAGER),
            bezetting.teamlid(Functie.BEDRIJFSARTS));
    private final List<Actor> melders = List.of(bezetting.coordinator(), bezetting.teamlid(Functie.MMA));

    @Test
    void de_voortgang_zegt_alleen_wie_aan_uwv_meldt_welke_groep_het_is() {
        for (var wie : anderen) {
            var zonder = dossiers.voortgang(wie, dossier);
            groep(Vangnet.ZWANGERSCHAP_VOOR_VERLOF);
            stap(MijlpaalSoort.VANGNETMELDING, 5);
            stap(MijlpaalSoort.HERSTELD_UWV, 2);

            var met = dossiers.voortgang(wie, dossier);

            assertThat(Rechten.mag(wie, Handeling.UWV_INZIEN)).isFalse();
            assertThat(met).as(wie.functie().name()).usingRecursiveComparison().isEqualTo(zonder);
            assertThat(met.feiten().vangnet()).isEqualTo(Vangnet.GEEN);
            assertThat(met.feiten().vangnetBekendOp()).isNull();
            assertThat(soorten(met)).doesNotContain(MijlpaalSoort.VANGNETMELDING, MijlpaalSoort.HERSTELD_UWV);
            assertThat(met.mijlpalen().bevindingen())
                    .isEqualTo(zonder.mijlpalen().bevindingen());
            bezetting.doe("DELETE FROM dossierstap WHERE bedrijf_id = :bedrijf");
            bezetting.doe(
                    "UPDATE dossier SET vangnet = 'ONBEKEND', vangnetgroep = NULL, vangnet_bekend_op = NULL WHERE bedrijf_id = :bedrijf");
        }
        groep(Vangnet.ZWANGERSCHAP_VOOR_VERLOF);
        stap(MijlpaalSoort.VANGNETMELDING, 5);
        for (var wie : melders) {
            var voortgang = dossiers.voortgang(wie, dossier);
            assertThat(voortgang.feiten().vangnet()).isEqualTo(Vangnet.ZWANGERSCHAP_VOOR_VERLOF);
            assertThat(soorten(voortgang)).contains(MijlpaalSoort.VANGNETMELDING);
            assertThat(voortgang.stappen()).hasSize(1);
        }
    }

    @Test
    void dat_de_groep_nog_niet_bekend_is_hoort_alleen_wie_haar_vastlegt() {
        bezetting.doe("UPDATE dossier SET vangnet = 'JA' WHERE bedrijf_id = :bedrijf");

        var gewoon = dossiers.voortgang(bezetting.leidinggevende(), dossier)
                .mijlpalen()
                .bevindingen();
        var alles =
                dossiers.voortgang(bezetting.coordinator(), dossier).mijlpalen().bevindingen();

        assertThat(alles).hasSize(gewoon.size() + 1);
        assertThat(gewoon)
                .extracting(Bevinding::melding)
                .extracting(Melding::sleutel)
                .noneMatch(s -> s.contains("vangnet"));
        assertThat(dossiers.kop(bezetting.leidinggevende(), dossier).gegevens().vangnet())
                .as("what the employer recorded himself")
                .isEqualTo(JaNeeOnbekend.JA);
    }

    @Test
    void herstel_bij_uwv_staat_er_voor_iedereen_als_de_melding_van_week_42_er_is() {
        groep(Vangnet.NO_RISK);
        stap(MijlpaalSoort.VANGNETMELDING, 30);
        bezetting.meldHersteld(dossier, 3);
        assertThat(soorten(dossiers.voortgang(bezetting.coordinator(), dossier)))
                .contains(MijlpaalSoort.HERSTELD_UWV);
        assertThat(soorten(dossiers.voortgang(bezetting.leidinggevende(), dossier)))
                .doesNotContain(MijlpaalSoort.HERSTELD_UWV);

        stap(MijlpaalSoort.MELDING_WEEK_42, 10);
        stap(MijlpaalSoort.HERSTELD_UWV, 1);
        var voortgang = dossiers.voortgang(bezetting.leidinggevende(), dossier);
        assertThat(soorten(voortgang)).contains(MijlpaalSoort.HERSTELD_UWV);
        assertThat(voortgang.stappen())
                .extracting(Stapregel::soort)
                .containsExactlyInAnyOrder(MijlpaalSoort.MELDING_WEEK_42, MijlpaalSoort.HERSTELD_UWV);
    }

    @Test
    void een_voorbeeld_toont_de_leidinggevende_niets_van_het_vangnet() {
        groep(Vangnet.ORGAANDONATIE);
        stap(MijlpaalSoort.VANGNETMELDING, 30);
        var leidinggevende = bezetting.leidinggevende();
        var herstel = new Hersteld(vandaag.minusDays(1));
        assertThat(verschoven(wijzigingen.voorbeeld(bezetting.coordinator(), dossier, herstel)))
                .contains(MijlpaalSoort.HERSTELD_UWV);
        assertThat(verschoven(wijzigingen.voorbeeld(leidinggevende, dossier, herstel)))
                .isNotEmpty()
                .doesNotContain(MijlpaalSoort.HERSTELD_UWV, MijlpaalSoort.VANGNETMELDING);

        bezetting.doe("DELETE FROM dossierstap WHERE bedrijf_id = :bedrijf");
        var eerder = new EersteDag(vandaag.minusDays(40), vandaag.minusDays(45));
        assertThat(verschoven(wijzigingen.voorbeeld(bezetting.coordinator(), dossier, eerder)))
                .contains(MijlpaalSoort.VANGNETMELDING);
        assertThat(verschoven(wijzigingen.voorbeeld(leidinggevende, dossier, eerder)))
                .isNotEmpty()
                .doesNotContain(MijlpaalSoort.VANGNETMELDING);

        bezetting.meldHersteld(dossier, 1);
        assertThat(verschoven(wijzigingen.voorbeeldTerug(leidinggevende, dossier)))
                .isNotEmpty()
                .doesNotContain(MijlpaalSoort.HERSTELD_UWV, MijlpaalSoort.VANGNETMELDING);
        assertThat(verschoven(wijzigingen.voorbeeldZiek(leidinggevende, bezetting.melding(vandaag))))
                .isNotEmpty()
                .doesNotContain(MijlpaalSoort.HERSTELD_UWV, MijlpaalSoort.VANGNETMELDING);
    }

    private static List<MijlpaalSoort> soorten(Voortgang voortgang) {
        return voortgang.mijlpalen().alle().stream().map(Mijlpaal::soort).toList();
    }

    private static List<MijlpaalSoort> verschoven(Gevolgen gevolgen) {
        return gevolgen.verschuivingen().stream().map(Verschuiving::soort).toList();
    }

    private void groep(Vangnet groep) {
        bezetting.doe("UPDATE dossier SET vangnet = 'JA', vangnetgroep = '" + groep + "', vangnet_bekend_op = '"
                + vandaag.minusDays(20) + "' WHERE bedrijf_id = :bedrijf");
    }

    private void stap(MijlpaalSoort soort, int dagenGeleden) {
        bezetting.doe(
                "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, moment, door, door_functie)"
                        + " VALUES (:bedrijf, " + dossier + ", '" + soort + "', 0, '" + vandaag.minusDays(dagenGeleden)
                        + "', '" + vandaag + "', 'Noor de Boer', 'VERZUIMCOORDINATOR')");
    }
}
