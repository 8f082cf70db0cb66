package nl.verzuimsysteem.factuurpapier;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Context;
import io.micronaut.core.bind.annotation.Bindable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.kern.Melding;

/**
 * Who sends the invoices: settings {@code verzuim.facturatie.afzender.*}, empty where nothing was set. What is set wrong
 * stops the start, so that it is found by who set it and not by who gets the invoice.
 *
 * @param kvkNummer eight digits
 * @param btwNummer as {@code NL123456789B01}
 * @param iban without spaces
 */
@Context
@ConfigurationProperties("verzuim.facturatie.afzender")
public record Factuurafzender(
        @Bindable(defaultValue = "") String naam,
        @Bindable(defaultValue = "") String straat,
        @Bindable(defaultValue = "") String postcode,
        @Bindable(defaultValue = "") String plaats,
        @Bindable(defaultValue = "") String kvkNummer,
        @Bindable(defaultValue = "") String btwNummer,
        @Bindable(defaultValue = "") String iban,
        @Bindable(defaultValue = "") String bic,
        @Bindable(defaultValue = "") String email,
        @Bindable(defaultValue = "") String telefoon) {
    private static final Pattern KVK = Pattern.compile("\\d{8}");
    private static final Pattern BTW = Pattern.compile("NL\\d{9}B\\d{2}");
    private static final Pattern BIC = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger IBAN_DELER = BigInteger.valueOf(97);
    /** With the number it must fit the subject of a mail. */
    private static final int LANGSTE_NAAM = 100;

    private static final int IBAN_KOP = 4;
    private static final int GROEP = 4;

    public Factuurafzender {
        naam = naam.strip();
        straat = straat.strip();
        postcode = postcode.strip();
        plaats = plaats.strip();
        kvkNummer = kaal(kvkNummer);
        btwNummer = kaal(btwNummer);
        iban = kaal(iban);
        bic = kaal(bic);
        email = email.strip();
        telefoon = telefoon.strip();
        eis(naam, tekst -> tekst.length() <= LANGSTE_NAAM, "NAAM", "hooguit " + LANGSTE_NAAM + " tekens");
        eis(kvkNummer, KVK.asMatchPredicate(), "KVK_NUMMER", "acht cijfers");
        eis(btwNummer, BTW.asMatchPredicate(), "BTW_NUMMER", "een nummer als NL123456789B01");
        eis(iban, Factuurafzender::isIban, "IBAN", "een rekeningnummer dat klopt, als NL91ABNA0417164300");
        eis(bic, BIC.asMatchPredicate(), "BIC", "acht of elf tekens, als ABNANL2A");
    }

    /**
     * What an invoice must hold by law (Wet op de omzetbelasting 1968, article 35a; Handelsregisterwet 2007, article 27), or
     * cannot be paid without, and is not set: in plain Dutch. Empty when all is there.
     */
    public List<String> ontbreekt() {
        var namen = new ArrayList<String>();
        noem(namen, naam, "naam");
        noem(namen, straat, "straat");
        noem(namen, postcode, "postcode");
        noem(namen, plaats, "plaats");
        noem(namen, kvkNummer, "kvk");
        noem(namen, btwNummer, "btw");
        noem(namen, iban, "iban");
        return List.copyOf(namen);
    }

    /** The account in groups of four, as people read it. */
    String ibanLeesbaar() {
        return iban.replaceAll("(.{" + GROEP + "})(?=.)", "$1 ");
    }

    private static void noem(List<String> namen, String waarde, String wat) {
        if (waarde.isEmpty()) {
            namen.add(Melding.van("factuurpapier.afzender." + wat).tekst());
        }
    }

    private static String kaal(String getypt) {
        return getypt.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT);
    }

    private static boolean isIban(String iban) {
        if (!IBAN.matcher(iban).matches()) {
            return false;
        }
        var cijfers = new StringBuilder();
        (iban.substring(IBAN_KOP) + iban.substring(0, IBAN_KOP))
                .chars()
                .forEach(teken -> cijfers.append(Character.getNumericValue(teken)));
        return new BigInteger(cijfers.toString()).mod(IBAN_DELER).intValue() == 1;
    }

    private static void eis(String waarde, Predicate<String> goed, String naam, String wat) {
        if (!waarde.isEmpty() && !goed.test(waarde)) {
            throw new StartMislukt(
                    "VERZUIM_FACTURATIE_AFZENDER_" + naam + " klopt niet: vul " + wat + " in, of laat het leeg.");
        }
    }
}
