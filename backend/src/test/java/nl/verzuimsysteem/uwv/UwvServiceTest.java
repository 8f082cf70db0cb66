package nl.verzuimsysteem.uwv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class UwvServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final UwvService service = programma.bean(UwvService.class);
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();
    private final DossierId dossier = bezetting.meldZiek(300);

    @Test
    void het_blad_van_week_42_houdt_wat_uwv_vraagt_en_zegt_wat_nog_ontbreekt() {
        gegevens("123456789L01", "1980-05-17");

        var blad = blad(Uwvsoort.WEEK_42);

        assertThat(blad.alsTekst())
                .contains("Loonheffingennummer: 123456789L01")
                .contains("Geboortedatum: 17 mei 1980")
                .contains("Eerste ziektedag: " + Kalender.voluit(bezetting.vandaag.minusDays(300)))
                .contains("Ziek: Vanaf " + Kalender.voluit(bezetting.vandaag.minusDays(300)) + ", loopt nog")
                .contains("BSN: Vul dit zelf in bij UWV")
                .doesNotContain("Groep van het vangnet");
        assertThat(blad.gegevens()).filteredOn(Gegeven::ontbreekt).hasSize(1);
        assertThat(blad.mijlpaal().uiterlijk()).isEqualTo(bezetting.vandaag.minusDays(6));
        assertThat(blad.mijlpaal().isTeLaat(bezetting.vandaag)).isTrue();
    }

    @Test
    void het_blad_van_ziekte_die_terugkwam_staat_niet_als_gemeld_om_wat_eerder_was_gemeld() {
        bezetting.meldHersteld(dossier, 20);
        for (var stap : Map.of("MELDING_WEEK_42", 30, "HERSTELD_UWV", 19).entrySet()) {
            programma
                    .jdbi()
                    .useHandle(handle -> handle.execute(
                            "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, moment, door, door_functie) VALUES (?, ?, ?, 0, ?, '2026-01-01 10:00', 'x', 'MMA')",
                            bezetting.bedrijf.waarde(),
                            dossier.waarde(),
                            stap.getKey(),
                            bezetting.vandaag.minusDays(stap.getValue())));
        }
        assertThat(blad(Uwvsoort.HERSTELD).gemeld()).isNotNull();
        bezetting.meldZiek(9);

        var blad = blad(Uwvsoort.WEEK_42);

        assertThat(blad.mijlpaal().volgnummer()).isEqualTo(1);
        assertThat(blad.mijlpaal().uiterlijk()).isEqualTo(bezetting.vandaag.minusDays(6));
        assertThat(blad.gemeld()).isNull();
    }

    @Test
    void een_herstel_dat_eindigde_in_een_terugval_heeft_nog_een_blad_met_die_dag() {
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO dossierstap (bedrijf_id, dossier_id, soort, volgnummer, datum, moment, door, door_functie) VALUES (?, ?, 'MELDING_WEEK_42', 0, ?, '2026-01-01 10:00', 'x', 'MMA')",
                        bezetting.bedrijf.waarde(),
                        dossier.waarde(),
                        bezetting.vandaag.minusDays(30)));
        bezetting.meldHersteld(dossier, 20);
        bezetting.meldZiek(9);

        var blad = blad(Uwvsoort.HERSTELD);

        assertThat(blad.gemeld()).isNull();
        assertThat(blad.mijlpaal().uiterlijk()).isEqualTo(bezetting.vandaag.minusDays(18));
        assertThat(blad.alsTekst())
                .contains("aan het werk: " + Kalender.voluit(bezetting.vandaag.minusDays(20)))
                .contains("Vanaf " + Kalender.voluit(bezetting.vandaag.minusDays(9)) + ", loopt nog");
    }

    @Test
    void gedeeltelijk_werken_en_samengesteld_verzuim_staan_op_het_blad() {
        bezetting.meldHersteld(dossier, 20);
        bezetting.meldZiek(9);
        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "INSERT INTO verzuimverloop (bedrijf_id, dossier_id, vanaf, percentage) VALUES (?, ?, ?, 50)",
                        bezetting.bedrijf.waarde(),
                        dossier.waarde(),
                        bezetting.vandaag.minusDays(100)));

        assertThat(blad(Uwvsoort.WEEK_42).alsTekst())
                .contains("Ziek, periode 1: ")
                .contains("Ziek, periode 2: Vanaf " + Kalender.voluit(bezetting.vandaag.minusDays(9)))
                .contains("De weken tellen vanaf: " + Kalender.voluit(bezetting.vandaag.minusDays(289)))
                .contains("Vanaf " + Kalender.voluit(bezetting.vandaag.minusDays(100)) + ": 50% afwezig");
    }

    @Test
    void wat_onbekend_is_wordt_gezegd_in_plaats_van_leeg_gelaten() {
        gegevens(null, null);

        assertThat(blad(Uwvsoort.WEEK_42).alsTekst())
                .contains("Loonheffingennummer: Niet bekend. Zoek het op in uw loonadministratie.")
                .contains("Geboortedatum: Niet bekend.");
    }

    @Test
    void de_groep_van_het_vangnet_geeft_een_eigen_blad_met_eigen_termijn() {
        service.zetVangnet(coordinator, dossier, versie(), new Vangnetkeuze(Vangnet.NO_RISK, bezetting.vandaag));

        var blad = blad(Uwvsoort.VANGNET);
        assertThat(blad.alsTekst()).contains("Groep van het vangnet: No-riskpolis");
        assertThat(blad.mijlpaal().uiterlijk())
                .as("it became known later: the 4th day after that (ZW 38b)")
                .isEqualTo(bezetting.vandaag.plusDays(3));
        assertThat(herberekenen()).isTrue();

        service.zetVangnet(coordinator, dossier, versie(), new Vangnetkeuze(Vangnet.GEEN, null));
        assertThat(service.dossier(coordinator, dossier).bladen())
                .extracting(Uwvblad::soort)
                .doesNotContain(Uwvsoort.VANGNET);
    }

    @Test
    void een_groep_zonder_dag_of_met_een_dag_die_nog_komt_kan_niet() {
        assertThatThrownBy(() -> zet(new Vangnetkeuze(Vangnet.NO_RISK, null)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("op welke dag");
        assertThatThrownBy(() -> zet(new Vangnetkeuze(Vangnet.NO_RISK, bezetting.vandaag.plusDays(1))))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThatThrownBy(() -> zet(new Vangnetkeuze(null, null))).isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void van_een_dossier_dat_is_opgegaan_of_ingetrokken_is_er_geen_blad_en_komt_er_geen_groep() {
        var versie = versie();
        var keuze = new Vangnetkeuze(Vangnet.NO_RISK, bezetting.vandaag);
        var ander = bezetting.meldZiek(bezetting.nogEenWerknemer(), bezetting.vandaag.minusDays(300));

        bezetting.laatVervallen(dossier, ander);
        assertThatThrownBy(() -> service.zetVangnet(coordinator, dossier, versie, keuze))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("dossier " + ander);

        bezetting.laatVervallen(dossier, null);
        assertThatThrownBy(() -> service.zetVangnet(coordinator, dossier, versie, keuze))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("ingetrokken");
        assertThatThrownBy(() -> service.dossier(coordinator, dossier)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.pdf(coordinator, dossier, Uwvsoort.WEEK_42))
                .isInstanceOf(NietGevonden.class);
    }

    @Test
    void wie_een_oude_versie_las_overschrijft_niemand() {
        var oud = versie();
        zet(new Vangnetkeuze(Vangnet.NO_RISK, bezetting.vandaag));

        assertThatThrownBy(() -> service.zetVangnet(
                        coordinator, dossier, oud, new Vangnetkeuze(Vangnet.ORGAANDONATIE, bezetting.vandaag)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void het_blad_is_ook_een_pdf_van_een_bladzijde() throws IOException {
        gegevens("123456789L01", "1980-05-17");

        var pdf = service.pdf(coordinator, dossier, Uwvsoort.WEEK_42);

        assertThat(pdf.naam()).isEqualTo("uwv-week-42.pdf");
        try (var papier = Loader.loadPDF(pdf.inhoud())) {
            assertThat(papier.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(papier))
                    .contains("42e-weeksmelding")
                    .contains("123456789L01")
                    .contains("17 mei 1980");
        }
    }

    @Test
    void bekijken_kost_ten_hoogste_twee_vragen_en_de_groep_zetten_vijf() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.dossier(coordinator, dossier);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(2);
        }
        var versie = versie();
        try (var telling = programma.teller().beginDezeThread()) {
            service.zetVangnet(coordinator, dossier, versie, new Vangnetkeuze(Vangnet.NO_RISK, bezetting.vandaag));
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void wie_niet_meldt_ziet_de_groep_niet() {
        var keuze = new Vangnetkeuze(Vangnet.NO_RISK, bezetting.vandaag);
        for (var ander : List.of(
                bezetting.leidinggevende(),
                bezetting.teamlid(Functie.BEDRIJFSARTS),
                bezetting.teamlid(Functie.CASEMANAGER),
                bezetting.werknemerZelf(),
                bezetting.gebruikersbeheerder())) {
            assertThatThrownBy(() -> service.dossier(ander, dossier)).isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.pdf(ander, dossier, Uwvsoort.WEEK_42))
                    .isInstanceOf(GeenRecht.class);
            assertThatThrownBy(() -> service.zetVangnet(ander, dossier, 0, keuze))
                    .isInstanceOf(GeenRecht.class);
        }
        for (var vreemd : List.of(
                bezetting.coordinatorElders(),
                bezetting.coordinatorOverZichzelf(),
                bezetting.teamlidElders(Functie.MMA))) {
            assertThatThrownBy(() -> service.dossier(vreemd, dossier)).isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.pdf(vreemd, dossier, Uwvsoort.WEEK_42))
                    .isInstanceOf(NietGevonden.class);
            assertThatThrownBy(() -> service.zetVangnet(vreemd, dossier, 0, keuze))
                    .isInstanceOf(NietGevonden.class);
        }
        assertThat(service.dossier(bezetting.teamlid(Functie.MMA), dossier).bladen())
                .isNotEmpty();
    }

    private Uwvblad blad(Uwvsoort soort) {
        return service.dossier(coordinator, dossier).bladen().stream()
                .filter(blad -> blad.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private void zet(Vangnetkeuze keuze) {
        service.zetVangnet(coordinator, dossier, versie(), keuze);
    }

    private int versie() {
        return service.dossier(coordinator, dossier).versie();
    }

    private boolean herberekenen() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT herberekenen FROM dossier WHERE id = ?", dossier.waarde())
                        .mapTo(Boolean.class)
                        .one());
    }

    private void gegevens(String nummer, String geboren) {
        programma.jdbi().useHandle(handle -> {
            handle.execute(
                    "UPDATE bedrijf SET loonheffingennummer = ? WHERE id = ?", nummer, bezetting.bedrijf.waarde());
            handle.execute(
                    "UPDATE werknemer SET geboortedatum = ? WHERE id = ?", geboren, bezetting.werknemer.waarde());
        });
    }
}
