package nl.verzuimsysteem.factuurpapier;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation2025_11;
import com.helger.phive.simplerinvoicing.SimplerInvoicingValidation;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.Factuursoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** Holds every kind of invoice against the official rules: schema, EN 16931, NLCIUS and Peppol. */
class FactuurublTest {
    private static final String NLCIUS = "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0";
    private static final String PEPPOL = "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGELS = regels();

    private final Factuurubl ubl = new Factuurubl(
            Proeffacturen.AFZENDER, new Factuurwoorden("https://verzuim.example/", Proeffacturen.AFZENDER));

    static Stream<Arguments> facturen() {
        return Proeffacturen.alle().entrySet().stream().map(een -> Arguments.of(een.getKey(), een.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facturen")
    void elke_factuur_voldoet_aan_de_regels_die_zij_noemt(String soort, Factuur factuur) throws Exception {
        var nlcius = isCredit(factuur)
                ? SimplerInvoicingValidation.VID_SI_CREDIT_NOTE_V2_0_3_12
                : SimplerInvoicingValidation.VID_SI_INVOICE_V2_0_3_12;
        var metKvk = factuur.kvkNummer() != null;

        assertThat(fouten(tekst(factuur), metKvk ? nlcius : EN16931Validation.VID_UBL_INVOICE_1315))
                .as(soort)
                .isEmpty();
        assertThat(tekst(factuur).contains(">" + NLCIUS + "<")).isEqualTo(metKvk);
    }

    static Stream<Arguments> metKvk() {
        return Proeffacturen.alle().entrySet().stream()
                .filter(een -> een.getValue().kvkNummer() != null)
                .map(een -> Arguments.of(een.getKey(), een.getValue()));
    }

    /** Peppol wants its own name above the same content, and an address it can deliver to: the KvK number. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("metKvk")
    void elke_factuur_aan_wie_een_kvk_nummer_heeft_voldoet_aan_peppol(String soort, Factuur factuur) throws Exception {
        assertThat(fouten(
                        tekst(factuur).replace(NLCIUS, PEPPOL),
                        isCredit(factuur)
                                ? PeppolValidation2025_11.VID_OPENPEPPOL_CREDIT_NOTE_UBL_V3
                                : PeppolValidation2025_11.VID_OPENPEPPOL_INVOICE_UBL_V3))
                .as(soort)
                .isEmpty();
    }

    /** Else a test that finds no fault proves nothing. */
    @Test
    void een_verkeerde_som_wordt_gevonden() throws Exception {
        var xml = tekst(Proeffacturen.gewoon())
                .replace(">75.00</cbc:LineExtensionAmount>", ">76.00</cbc:LineExtensionAmount>");

        assertThat(fouten(xml, SimplerInvoicingValidation.VID_SI_INVOICE_V2_0_3_12))
                .anyMatch(fout -> fout.contains("BR-CO-10"));
    }

    @Test
    void een_creditnota_noemt_de_factuur_en_geeft_positief_terug() throws Exception {
        var xml = tekst(Proeffacturen.creditnota());

        assertThat(xml)
                .contains("<cbc:CreditNoteTypeCode>381</cbc:CreditNoteTypeCode>")
                .containsPattern("(?s)<cac:InvoiceDocumentReference>\\s*<cbc:ID>2026-000123</cbc:ID>")
                .contains("<cbc:CreditedQuantity unitCode=\"C62\">45</cbc:CreditedQuantity>")
                .contains("Het aantal medewerkers klopte niet.")
                .doesNotContain(">-");
    }

    @Test
    void wie_betaalt_vindt_rekening_en_kenmerk() throws Exception {
        assertThat(tekst(Proeffacturen.gewoon()))
                .contains("<cbc:PaymentID>2026-000123</cbc:PaymentID>")
                .contains("<cbc:ID>NL91ABNA0417164300</cbc:ID>")
                .contains("<cbc:DueDate>2026-12-31</cbc:DueDate>")
                .contains("https://verzuim.example/factuur/123");
    }

    private String tekst(Factuur factuur) {
        return new String(ubl.maak(factuur).inhoud(), StandardCharsets.UTF_8);
    }

    private static boolean isCredit(Factuur factuur) {
        return factuur.kop().soort() == Factuursoort.CREDIT;
    }

    private static List<String> fouten(String xml, DVRCoordinate welke) throws Exception {
        var regels = Objects.requireNonNull(REGELS.getOfID(welke), welke.getAsSingleID());
        var uitkomst = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(), regels, ValidationSourceXML.create("factuur.xml", boom(xml)));
        var fouten = new ArrayList<String>();
        uitkomst.getAllErrors().forEach(fout -> fouten.add(String.valueOf(fout)));
        return fouten;
    }

    private static Document boom(String xml) throws Exception {
        var fabriek = DocumentBuilderFactory.newInstance();
        fabriek.setNamespaceAware(true);
        return fabriek.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static ValidationExecutorSetRegistry<IValidationSourceXML> regels() {
        var regels = new ValidationExecutorSetRegistry<IValidationSourceXML>();
        SimplerInvoicingValidation.initSimplerInvoicing(regels);
        EN16931Validation.initEN16931(regels);
        PeppolValidation2025_11.init(regels);
        return regels;
    }
}
