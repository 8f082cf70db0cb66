package nl.verzuimsysteem.ui.facturatie;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.time.YearMonth;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.ui.Paden;

/** The addresses of the pages about runs: one for each month, and one for each company in its preview. */
final class Runpaden {
    static final String MAAND = Paden.FACTUURRUNS + "/:maand";
    static final String VOORBEELDFACTUUR = MAAND + "/bedrijf/:bedrijf";
    /** In the address of a preview: which companies are shown. */
    static final String TOON = "toon";

    private static final Pattern JAAR_EN_MAAND = Pattern.compile("20[0-9]{2}-(0[1-9]|1[0-2])");

    private Runpaden() {}

    static String maand(YearMonth maand) {
        return Paden.FACTUURRUNS + "/" + maand;
    }

    static String voorbeeldfactuur(YearMonth maand, BedrijfId bedrijf) {
        return maand(maand) + "/bedrijf/" + bedrijf;
    }

    /** The invoices that the run of a month made. */
    static String facturen(YearMonth maand) {
        return Paden.FACTUREN + "?maand=" + maand;
    }

    /** @throws NotFoundException when no month stands there */
    static YearMonth lees(RouteParameters adres) {
        var tekst = adres.get("maand").orElse("");
        if (!JAAR_EN_MAAND.matcher(tekst).matches()) {
            throw new NotFoundException();
        }
        return YearMonth.parse(tekst);
    }
}
