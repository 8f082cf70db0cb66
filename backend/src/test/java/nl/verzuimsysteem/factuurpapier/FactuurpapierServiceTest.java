package nl.verzuimsysteem.factuurpapier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.rechten.Wereld;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class FactuurpapierServiceTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final FactuurpapierService service = programma.bean(FactuurpapierService.class);
    private final Wereld wereld = Wereld.maak(programma, new Gegevens(programma).regio());
    private final Actor coordinator = Actoren.verzuimcoordinator(wereld.bedrijf());

    @Test
    void wie_de_factuur_mag_zien_krijgt_haar_als_pdf_en_als_ubl() throws Exception {
        var pdf = service.pdf(coordinator, wereld.factuur());
        var ubl = service.ubl(coordinator, wereld.factuur());

        assertThat(pdf.naam()).isEqualTo("factuur-1990.pdf");
        try (var document = Loader.loadPDF(pdf.inhoud())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Factuur 1990", "Spreekuur", "Bouwbedrijf");
        }
        assertThat(ubl.naam()).isEqualTo("factuur-1990.xml");
        assertThat(new String(ubl.inhoud(), StandardCharsets.UTF_8)).contains("<cbc:ID>1990</cbc:ID>", "Spreekuur");
    }

    @Test
    void een_papier_kost_drie_vragen() {
        try (var telling = programma.teller().beginDezeThread()) {
            service.pdf(coordinator, wereld.factuur());
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(3);
        }
        try (var telling = programma.teller().beginDezeThread()) {
            service.ubl(coordinator, wereld.factuur());
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(3);
        }
    }

    @Test
    void een_ander_bedrijf_en_wie_geen_facturen_ziet_krijgen_niets() {
        var ander = Actoren.verzuimcoordinator(new Gegevens(programma).bedrijf(wereld.regio()));
        var leidt = Actoren.leidinggevende(wereld.bedrijf(), wereld.afdeling());

        assertThatThrownBy(() -> service.pdf(ander, wereld.factuur())).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.ubl(ander, wereld.factuur())).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service.pdf(leidt, wereld.factuur())).isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.ubl(leidt, wereld.factuur())).isInstanceOf(GeenRecht.class);
    }

    @Test
    void een_ander_systeem_haalt_de_bestanden_op() {
        var inloggers = new Inloggers(programma);
        var aanroep = new ApiAanroep(programma)
                .met(inloggers.verzuimcoordinator(wereld.bedrijf()).token());
        var pad = "/api/v1/facturen/" + wereld.factuur();

        var pdf = aanroep.get(pad + ".pdf");
        var xml = aanroep.metKop("Accept", "application/xml").get(pad + ".xml");

        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.soort()).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF");
        assertThat(pdf.http().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"factuur-1990.pdf\"");
        assertThat(xml.status()).isEqualTo(200);
        assertThat(xml.soort()).isEqualTo("application/xml");
        assertThat(xml.body()).contains("<Invoice ", "Spreekuur");
        var vreemde = new ApiAanroep(programma)
                .met(inloggers
                        .verzuimcoordinator(new Gegevens(programma).bedrijf(wereld.regio()))
                        .token());
        for (var soort : List.of(".pdf", ".xml")) {
            assertThat(vreemde.get(pad + soort).status()).isEqualTo(404);
            assertThat(aanroep.get("/api/v1/facturen/0" + soort).status()).isEqualTo(404);
            assertThat(new ApiAanroep(programma).get(pad + soort).status()).isEqualTo(401);
        }
    }

    @Test
    void zonder_gegevens_van_de_afzender_komt_er_geen_e_factuur() {
        try (var kaal = TestProgramma.op(programma.database(), Map.of("verzuim.facturatie.afzender.iban", ""))) {
            var papieren = kaal.bean(FactuurpapierService.class);
            var beheerder = Actoren.met(Functie.FUNCTIONEEL_BEHEERDER, new Bereik.Alles());

            assertThatThrownBy(() -> papieren.ubl(beheerder, wereld.factuur()))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("rekeningnummer (IBAN)");
            assertThat(papieren.pdf(beheerder, wereld.factuur()).inhoud()).isNotEmpty();
        }
    }
}
