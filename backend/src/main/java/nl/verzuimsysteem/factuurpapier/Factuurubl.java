package nl.verzuimsysteem.factuurpapier;

import com.helger.ubl21.UBL21Marshaller;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.facturatie.Eenheid;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.Factuursoort;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BillingReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.DocumentReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentTermsType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PeriodType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.DescriptionType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.NoteType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.PaymentIDType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;
import org.jspecify.annotations.Nullable;

/**
 * Writes an invoice as UBL 2.1 by NLCIUS, the Dutch use of EN 16931; by EN 16931 itself for a company without KvK number. A credit note is a document of its own kind (381) on
 * which what is given back is positive; something given back on an invoice is a negative number of a positive price.
 */
@Singleton
class Factuurubl {
    private static final String EN_16931 = "urn:cen.eu:en16931:2017";
    private static final String NLCIUS = EN_16931 + "#compliant#urn:fdc:nen.nl:nlcius:v1.0";
    private static final String PROFIEL = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";
    private static final String FACTUUR = "380";
    private static final String CREDITNOTA = "381";
    private static final String SEPA_OVERBOEKING = "58";
    private static final String STUK = "C62";
    private static final String UUR = "HUR";

    private final Factuurafzender afzender;
    private final Factuurwoorden woorden;

    Factuurubl(Factuurafzender afzender, Factuurwoorden woorden) {
        this.afzender = afzender;
        this.woorden = woorden;
    }

    /** @param factuur of a sender of whom nothing is missing */
    Ubl maak(Factuur factuur) {
        var xml = factuur.kop().soort() == Factuursoort.CREDIT ? creditnota(factuur) : factuur(factuur);
        return new Ubl(Bestandsnaam.van(factuur.kop(), "xml"), xml);
    }

    private byte[] factuur(Factuur factuur) {
        var kop = factuur.kop();
        var bedragen = new Ublbedragen(false);
        var xml = new InvoiceType();
        xml.setCustomizationID(regels(factuur));
        xml.setProfileID(PROFIEL);
        xml.setID(kop.nummer());
        xml.setIssueDate(kop.factuurdatum());
        xml.setDueDate(kop.vervaldatum());
        xml.setInvoiceTypeCode(FACTUUR);
        xml.addNote(new NoteType(woorden.uitlegInSysteem(kop)));
        xml.setDocumentCurrencyCode(Ublbedragen.EURO);
        xml.setBuyerReference(woorden.klantnummer(kop));
        periode(factuur).ifPresent(xml::addInvoicePeriod);
        xml.setAccountingSupplierParty(Ublpartij.afzender(afzender));
        xml.setAccountingCustomerParty(Ublpartij.klant(factuur));
        if (kop.totaal().cent() > 0) {
            xml.addPaymentMeans(betaalwijze(kop.nummer()));
        }
        xml.addPaymentTerms(voorwaarden(factuur));
        xml.addTaxTotal(bedragen.btw(factuur));
        xml.setLegalMonetaryTotal(bedragen.totalen(factuur));
        factuur.regels().forEach(regel -> xml.addInvoiceLine(regel(regel, bedragen)));
        return Objects.requireNonNull(
                UBL21Marshaller.invoice().setFormattedOutput(true).getAsBytes(xml), "An invoice that is no UBL");
    }

    private byte[] creditnota(Factuur factuur) {
        var kop = factuur.kop();
        var bedragen = new Ublbedragen(true);
        var xml = new CreditNoteType();
        xml.setCustomizationID(regels(factuur));
        xml.setProfileID(PROFIEL);
        xml.setID(kop.nummer());
        xml.setIssueDate(kop.factuurdatum());
        xml.setCreditNoteTypeCode(CREDITNOTA);
        xml.addNote(new NoteType(woorden.neemtTerug(factuur)));
        xml.setDocumentCurrencyCode(Ublbedragen.EURO);
        xml.setBuyerReference(woorden.klantnummer(kop));
        periode(factuur).ifPresent(xml::addInvoicePeriod);
        xml.addBillingReference(verwijzing(Objects.requireNonNull(kop.creditVan())));
        xml.setAccountingSupplierParty(Ublpartij.afzender(afzender));
        xml.setAccountingCustomerParty(Ublpartij.klant(factuur));
        xml.addPaymentTerms(voorwaarden(factuur));
        xml.addTaxTotal(bedragen.btw(factuur));
        xml.setLegalMonetaryTotal(bedragen.totalen(factuur));
        factuur.regels().forEach(regel -> xml.addCreditNoteLine(creditregel(regel, bedragen)));
        return Objects.requireNonNull(
                UBL21Marshaller.creditNote().setFormattedOutput(true).getAsBytes(xml), "A credit note that is no UBL");
    }

    /** The Dutch rules want the KvK number of a Dutch buyer (BR-NL-10); without it the European ones remain. */
    private static String regels(Factuur factuur) {
        return factuur.kvkNummer() == null ? EN_16931 : NLCIUS;
    }

    private static InvoiceLineType regel(Factuur.Regel regel, Ublbedragen bedragen) {
        var prijs = Regelprijs.van(regel.aantal(), regel.prijs(), regel.bedrag());
        var xml = new InvoiceLineType();
        xml.setID(Integer.toString(regel.volgnummer()));
        xml.setInvoicedQuantity(prijs.aantal()).setUnitCode(eenheid(regel));
        xml.setLineExtensionAmount(bedragen.euro(regel.bedrag())).setCurrencyID(Ublbedragen.EURO);
        periode(regel.van(), regel.totEnMet()).ifPresent(xml::addInvoicePeriod);
        xml.setItem(item(regel));
        xml.setPrice(prijs(prijs));
        return xml;
    }

    private static CreditNoteLineType creditregel(Factuur.Regel regel, Ublbedragen bedragen) {
        var prijs = Regelprijs.van(
                regel.aantal().negate(), regel.prijs(), regel.bedrag().tegengesteld());
        var xml = new CreditNoteLineType();
        xml.setID(Integer.toString(regel.volgnummer()));
        xml.setCreditedQuantity(prijs.aantal()).setUnitCode(eenheid(regel));
        xml.setLineExtensionAmount(bedragen.euro(regel.bedrag())).setCurrencyID(Ublbedragen.EURO);
        periode(regel.van(), regel.totEnMet()).ifPresent(xml::addInvoicePeriod);
        xml.setItem(item(regel));
        xml.setPrice(prijs(prijs));
        return xml;
    }

    private static String eenheid(Factuur.Regel regel) {
        return regel.eenheid() == Eenheid.UUR ? UUR : STUK;
    }

    private static ItemType item(Factuur.Regel regel) {
        var item = new ItemType();
        if (!regel.uitleg().isBlank()) {
            item.addDescription(new DescriptionType(regel.uitleg()));
        }
        item.setName(regel.omschrijving());
        item.addClassifiedTaxCategory(Ublbedragen.categorie(regel.btw()));
        return item;
    }

    private static PriceType prijs(Regelprijs prijs) {
        var xml = new PriceType();
        xml.setPriceAmount(prijs.prijs()).setCurrencyID(Ublbedragen.EURO);
        return xml;
    }

    private PaymentMeansType betaalwijze(String kenmerk) {
        var rekening = new FinancialAccountType();
        rekening.setID(afzender.iban());
        rekening.setName(afzender.naam());
        if (!afzender.bic().isEmpty()) {
            var bank = new BranchType();
            bank.setID(afzender.bic());
            rekening.setFinancialInstitutionBranch(bank);
        }
        var wijze = new PaymentMeansType();
        wijze.setPaymentMeansCode(SEPA_OVERBOEKING);
        wijze.addPaymentID(new PaymentIDType(kenmerk));
        wijze.setPayeeFinancialAccount(rekening);
        return wijze;
    }

    private PaymentTermsType voorwaarden(Factuur factuur) {
        var voorwaarden = new PaymentTermsType();
        voorwaarden.addNote(new NoteType(woorden.betalen(factuur.kop())));
        return voorwaarden;
    }

    private static BillingReferenceType verwijzing(String nummer) {
        var factuur = new DocumentReferenceType();
        factuur.setID(nummer);
        var verwijzing = new BillingReferenceType();
        verwijzing.setInvoiceDocumentReference(factuur);
        return verwijzing;
    }

    /** All days of its lines: those of a line must lie within those of the invoice (PEPPOL-EN16931-R110). */
    private static Optional<PeriodType> periode(Factuur factuur) {
        return periode(
                dagen(factuur.regels().stream().map(Factuur.Regel::van))
                        .min(LocalDate::compareTo)
                        .orElse(null),
                dagen(factuur.regels().stream().map(Factuur.Regel::totEnMet))
                        .max(LocalDate::compareTo)
                        .orElse(null));
    }

    private static Stream<LocalDate> dagen(Stream<@Nullable LocalDate> dagen) {
        return dagen.flatMap(Stream::ofNullable);
    }

    private static Optional<PeriodType> periode(@Nullable LocalDate van, @Nullable LocalDate totEnMet) {
        if (van == null || totEnMet == null) {
            return Optional.empty();
        }
        var periode = new PeriodType();
        periode.setStartDate(van);
        periode.setEndDate(totEnMet);
        return Optional.of(periode);
    }
}
