package nl.verzuimsysteem.factuurpapier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The words on the paper; each test also leaves the pages as pictures in {@code target/papier}. */
class FactuurpdfTest {
    private static final Path PLAATJES = Path.of("target/papier");
    private static final int SCHERP = 110;

    private final Factuurpdf maker = maker(Proeffacturen.AFZENDER);

    @Test
    void een_gewone_factuur_past_op_een_bladzijde_en_zegt_wat_en_waarom() throws IOException {
        var pdf = maker.maak(Proeffacturen.gewoon());

        assertThat(pdf.naam()).isEqualTo("factuur-2026-000123.pdf");
        assertThat(bladzijden("gewoon", pdf))
                .singleElement()
                .asString()
                .contains("Arbodienst De Poort B.V.", "Btw NL123456782B01", "KvK 12345678", "NL91 ABNA 0417 1643 00")
                .contains("Bouwbedrijf De Vries & Zn. B.V.", "Havenweg 1", "1234 AB")
                .contains("Factuurnummer", "2026-000123", "01-12-2026", "31-12-2026")
                .contains("22-10-2026 tot en met 31-12-2026")
                .contains("Niet nagekomen afspraak", "10-11-2026. Dit valt buiten het abonnement Compleet.")
                .contains("0,8333 uur", "21%")
                // 139,50 + 69,68 + 80,83 + 75,00
                .contains("Totaal zonder btw", "€ 365,01", "€ 76,65", "€ 441,66")
                .contains("Betaal € 441,66 uiterlijk op 31 december 2026")
                .contains("https://verzuim.example/factuur/123")
                .contains("1 van 1");
    }

    @Test
    void op_elke_bladzijde_van_een_lange_factuur_staan_de_koppen_en_het_nummer() throws IOException {
        var bladzijden = bladzijden("lang", maker.maak(Proeffacturen.lang()));

        assertThat(bladzijden).hasSizeBetween(5, 10);
        assertThat(bladzijden.subList(0, bladzijden.size() - 1))
                .allSatisfy(
                        bladzijde -> assertThat(bladzijde).contains("Omschrijving", "Bedrag", "Factuur 2026-000123"));
        assertThat(bladzijden.getLast()).contains("Te betalen", "Betaal ");
    }

    @Test
    void een_creditnota_zegt_welke_factuur_zij_terugneemt_en_waarom() throws IOException {
        var pdf = maker.maak(Proeffacturen.creditnota());

        assertThat(pdf.naam()).isEqualTo("creditnota-2026-000124.pdf");
        assertThat(bladzijden("credit", pdf))
                .singleElement()
                .asString()
                .contains("Creditnota 2026-000124")
                .contains("neemt factuur 2026-000123 helemaal terug", "Het aantal medewerkers klopte niet.")
                .contains("€ -441,66")
                .doesNotContain("uiterlijk", "Vervaldatum");
    }

    @Test
    void wat_van_de_afzender_ontbreekt_staat_erop() throws IOException {
        var kaal = new Factuurafzender("STL", "", "", "", "", "", "", "", "", "");

        assertThat(bladzijden("onvolledig", maker(kaal).maak(Proeffacturen.gewoon()))
                        .getFirst())
                .contains("ontbreekt: straat en huisnummer, postcode, plaats, KvK-nummer");
    }

    @Test
    void alle_soorten_komen_op_papier() throws IOException {
        for (var een : Proeffacturen.alle().entrySet()) {
            Factuur factuur = een.getValue();
            assertThat(tekst(maker.maak(factuur)))
                    .as(een.getKey())
                    .anyMatch(bladzijde ->
                            bladzijde.contains(factuur.kop().totaal().toString()));
        }
    }

    private static Factuurpdf maker(Factuurafzender afzender) {
        return new Factuurpdf(
                new Papier(), afzender, new Factuurwoorden("https://verzuim.example", afzender), new Logo(""));
    }

    private static List<String> bladzijden(String naam, Pdf pdf) throws IOException {
        Files.createDirectories(PLAATJES);
        try (var document = Loader.loadPDF(pdf.inhoud())) {
            var tekenaar = new PDFRenderer(document);
            for (var nummer = 0; nummer < document.getNumberOfPages(); nummer++) {
                ImageIO.write(
                        tekenaar.renderImageWithDPI(nummer, SCHERP),
                        "png",
                        PLAATJES.resolve(naam + "-" + (nummer + 1) + ".png").toFile());
            }
        }
        return tekst(pdf);
    }

    private static List<String> tekst(Pdf pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.inhoud())) {
            var lezer = new PDFTextStripper();
            lezer.setSortByPosition(true);
            var bladzijden = new java.util.ArrayList<String>();
            for (var nummer = 1; nummer <= document.getNumberOfPages(); nummer++) {
                lezer.setStartPage(nummer);
                lezer.setEndPage(nummer);
                bladzijden.add(lezer.getText(document).replaceAll("[\\s\u00a0]+", " "));
            }
            return bladzijden;
        }
    }
}
