package nl.verzuimsysteem.factuurpapier;

import java.util.Objects;
import nl.verzuimsysteem.facturatie.Factuur;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;

/** Sender and receiver of an e-invoice, both in the Netherlands. */
final class Ublpartij {
    /** The register of companies, in the list of electronic addresses and in that of identifiers (ISO 6523). */
    private static final String KVK = "0106";

    private static final String EMAIL = "EM";

    private Ublpartij() {}

    static SupplierPartyType afzender(Factuurafzender afzender) {
        var partij = partij(afzender.naam(), afzender.kvkNummer());
        partij.setEndpointID(afzender.kvkNummer()).setSchemeID(KVK);
        partij.setPostalAddress(adres(afzender.straat(), afzender.postcode(), afzender.plaats()));
        var belasting = new PartyTaxSchemeType();
        belasting.setCompanyID(afzender.btwNummer());
        belasting.setTaxScheme(btw());
        partij.addPartyTaxScheme(belasting);
        if (!afzender.telefoon().isEmpty() || !afzender.email().isEmpty()) {
            partij.setContact(contact(afzender));
        }
        var rol = new SupplierPartyType();
        rol.setParty(partij);
        return rol;
    }

    /** The company as it was then. Its KvK number is its electronic address, else its e-mail. */
    static CustomerPartyType klant(Factuur factuur) {
        var kvk = Objects.requireNonNullElse(factuur.kvkNummer(), "");
        var email = Objects.requireNonNullElse(factuur.email(), "");
        var partij = partij(factuur.kop().naam(), kvk);
        if (!kvk.isEmpty()) {
            partij.setEndpointID(kvk).setSchemeID(KVK);
        } else if (!email.isEmpty()) {
            partij.setEndpointID(email).setSchemeID(EMAIL);
        }
        partij.setPostalAddress(adres(factuur.straat(), factuur.postcode(), factuur.plaats()));
        var rol = new CustomerPartyType();
        rol.setParty(partij);
        return rol;
    }

    static TaxSchemeType btw() {
        var soort = new TaxSchemeType();
        soort.setID("VAT");
        return soort;
    }

    private static PartyType partij(String naam, String kvk) {
        var partij = new PartyType();
        var handelsnaam = new PartyNameType();
        handelsnaam.setName(naam);
        partij.addPartyName(handelsnaam);
        var rechtspersoon = new PartyLegalEntityType();
        rechtspersoon.setRegistrationName(naam);
        if (!kvk.isEmpty()) {
            rechtspersoon.setCompanyID(kvk).setSchemeID(KVK);
        }
        partij.addPartyLegalEntity(rechtspersoon);
        return partij;
    }

    private static AddressType adres(String straat, String postcode, String plaats) {
        var adres = new AddressType();
        if (!straat.isBlank()) {
            adres.setStreetName(straat);
        }
        if (!plaats.isBlank()) {
            adres.setCityName(plaats);
        }
        if (!postcode.isBlank()) {
            adres.setPostalZone(postcode);
        }
        var land = new CountryType();
        land.setIdentificationCode("NL");
        adres.setCountry(land);
        return adres;
    }

    private static ContactType contact(Factuurafzender afzender) {
        var contact = new ContactType();
        if (!afzender.telefoon().isEmpty()) {
            contact.setTelephone(afzender.telefoon());
        }
        if (!afzender.email().isEmpty()) {
            contact.setElectronicMail(afzender.email());
        }
        return contact;
    }
}
