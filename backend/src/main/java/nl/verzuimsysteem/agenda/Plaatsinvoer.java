package nl.verzuimsysteem.agenda;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/** A place where consults are held, as it was filled in. */
public record Plaatsinvoer(String naam, String straat, String postcode, String plaats, boolean actief) {
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3} [A-Z]{2}");
    private static final int KORT = 80;
    private static final int LANG = 120;

    /**
     * The same, written as everywhere.
     *
     * @throws OngeldigeInvoer on {@code naam}, {@code straat}, {@code postcode} or {@code plaats}
     */
    Plaatsinvoer gecontroleerd() {
        var netjes = new Plaatsinvoer(
                naam.strip(),
                straat.strip(),
                postcode.replaceAll("\\s", "").toUpperCase(Locale.ROOT).replaceFirst("^(.{4})(.+)$", "$1 $2"),
                plaats.strip(),
                actief);
        new OngeldigeInvoer.Verzamelaar()
                .eis(!netjes.naam.isEmpty(), "naam", "agenda.plaats.naam")
                .eis(netjes.naam.length() <= KORT, "naam", "agenda.tekst.lang", KORT)
                .eis(!netjes.straat.isEmpty(), "straat", "agenda.plaats.straat")
                .eis(netjes.straat.length() <= LANG, "straat", "agenda.tekst.lang", LANG)
                .eis(POSTCODE.matcher(netjes.postcode).matches(), "postcode", "agenda.plaats.postcode")
                .eis(!netjes.plaats.isEmpty(), "plaats", "agenda.plaats.plaats")
                .eis(netjes.plaats.length() <= KORT, "plaats", "agenda.tekst.lang", KORT)
                .klaar();
        return netjes;
    }
}
