package nl.verzuimsysteem.ui.werknemers;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.ui.Paden;

/** The addresses of the pages about employees. */
public final class WerknemerPaden {
    /** The tab of the company. */
    static final String TAB = "medewerkers";

    private WerknemerPaden() {}

    /** The list of a company. */
    public static String lijst(BedrijfId bedrijf) {
        return Paden.bedrijf(bedrijf, TAB);
    }

    /** The page where one employee is added. */
    public static String nieuw(BedrijfId bedrijf) {
        return lijst(bedrijf) + "/nieuw";
    }

    /** The page of one employee. */
    public static String werknemer(BedrijfId bedrijf, WerknemerId werknemer) {
        return lijst(bedrijf) + "/" + werknemer;
    }
}
