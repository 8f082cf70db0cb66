package nl.verzuimsysteem.organisatie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Telefoon;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in of a company. Spaces and capitals are put in order here; an empty field is {@code null}.
 *
 * @param kvkNummer its eight digits in the register of the Kamer van Koophandel
 * @param loonheffingennummer as the Belastingdienst writes it, such as {@code 123456789L01}
 */
public record Bedrijfsinvoer(
        String naam,
        @Nullable String kvkNummer,
        @Nullable String loonheffingennummer,
        String straat,
        String postcode,
        String plaats,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable String factuurEmail) {
    private static final Pattern KVK = Pattern.compile("\\d{8}");
    private static final Pattern LOONHEFFING = Pattern.compile("\\d{9}L\\d{2}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9]\\d{3} [A-Z]{2}");
    private static final int LANGSTE_NAAM = 120;
    private static final int LANGSTE_PLAATS = 80;

    public Bedrijfsinvoer {
        naam = Invoer.schoon(naam);
        kvkNummer = Invoer.ofNiets(kvkNummer == null ? null : kvkNummer.replaceAll("[\\s.]", ""));
        loonheffingennummer = Invoer.ofNiets(
                loonheffingennummer == null
                        ? null
                        : loonheffingennummer.replaceAll("[\\s.]", "").toUpperCase(Locale.ROOT));
        straat = Invoer.schoon(straat);
        postcode = Invoer.schoon(postcode).toUpperCase(Locale.ROOT).replaceAll("^(\\d{4})\\s*([A-Z]{2})$", "$1 $2");
        plaats = Invoer.schoon(plaats);
        telefoon = Invoer.ofNiets(telefoon);
        email = Invoer.ofNiets(email);
        factuurEmail = Invoer.ofNiets(factuurEmail);
    }

    /**
     * For a company that is taken on.
     *
     * @throws OngeldigeInvoer on each field that is wrong, by its name here
     */
    public void controleerNieuw() {
        keur(new OngeldigeInvoer.Verzamelaar().eis(kvkNummer != null, "kvkNummer", "organisatie.kvk.leeg"));
    }

    /**
     * For a company that is there.
     *
     * @throws OngeldigeInvoer on each field that is wrong, by its name here
     */
    void controleer() {
        keur(new OngeldigeInvoer.Verzamelaar());
    }

    private void keur(OngeldigeInvoer.Verzamelaar fouten) {
        fouten.eis(!naam.isEmpty(), "naam", "organisatie.naam.leeg")
                .eis(naam.length() <= LANGSTE_NAAM, "naam", "organisatie.tekst.lang", LANGSTE_NAAM)
                .eis(kvkNummer == null || KVK.matcher(kvkNummer).matches(), "kvkNummer", "organisatie.kvk.vorm")
                .eis(
                        loonheffingennummer == null
                                || LOONHEFFING.matcher(loonheffingennummer).matches(),
                        "loonheffingennummer",
                        "organisatie.loonheffingennummer.vorm")
                .eis(!straat.isEmpty(), "straat", "organisatie.straat.leeg")
                .eis(straat.length() <= LANGSTE_NAAM, "straat", "organisatie.tekst.lang", LANGSTE_NAAM)
                .eis(POSTCODE.matcher(postcode).matches(), "postcode", "organisatie.postcode.vorm")
                .eis(!plaats.isEmpty(), "plaats", "organisatie.plaats.leeg")
                .eis(plaats.length() <= LANGSTE_PLAATS, "plaats", "organisatie.tekst.lang", LANGSTE_PLAATS)
                .eis(Telefoon.isGeldig(telefoon), "telefoon", "organisatie.telefoon.vorm")
                .eis(email == null || Invoer.isEmail(email), "email", "organisatie.email.vorm")
                .eis(factuurEmail == null || Invoer.isEmail(factuurEmail), "factuurEmail", "organisatie.email.vorm")
                .klaar();
    }

    /** The names of the fields that differ, for the audit log. */
    List<String> verschillen(Bedrijfsinvoer oud) {
        var velden = new ArrayList<String>();
        verschil(velden, "naam", naam, oud.naam);
        verschil(velden, "kvkNummer", kvkNummer, oud.kvkNummer);
        verschil(velden, "loonheffingennummer", loonheffingennummer, oud.loonheffingennummer);
        verschil(velden, "straat", straat, oud.straat);
        verschil(velden, "postcode", postcode, oud.postcode);
        verschil(velden, "plaats", plaats, oud.plaats);
        verschil(velden, "telefoon", telefoon, oud.telefoon);
        verschil(velden, "email", email, oud.email);
        verschil(velden, "factuurEmail", factuurEmail, oud.factuurEmail);
        return velden;
    }

    private static void verschil(List<String> velden, String veld, @Nullable String nu, @Nullable String oud) {
        if (!Objects.equals(nu, oud)) {
            velden.add(veld);
        }
    }
}
