package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Tabbladen;

/** The addresses of the pages here, and the links between the lists. */
final class BeheerPaden {
    static final String BEDRIJVEN = Paden.BEHEER;
    static final String AANSLUITEN = Paden.BEHEER + "/aansluiten";
    static final String REGIOS = Paden.BEHEER + "/regios";
    static final String VERVANGING = Paden.BEHEER + "/vervanging";
    static final String ACCOUNTS = Paden.BEHEER + "/accounts";
    static final String SPREEKUREN = Paden.BEHEER + "/spreekuren";
    static final String BEZORGING = Paden.BEHEER + "/bezorging";
    static final String NIEUW_ACCOUNT = ACCOUNTS + "/nieuw";
    /** The tab of a company where it is kept. */
    static final String TAB = "beheer";

    private BeheerPaden() {}

    static String regio(RegioId id) {
        return REGIOS + "/" + id;
    }

    static String account(GebruikerId id) {
        return ACCOUNTS + "/" + id;
    }

    static Tabbladen bladen(String gekozen) {
        var bladen = new Tabbladen(t("beheer.bladen"))
                .tab(BEDRIJVEN, t("beheer.bedrijven"), BEDRIJVEN)
                .tab(REGIOS, t("beheer.regios"), REGIOS)
                .tab(ACCOUNTS, t("beheer.accounts"), ACCOUNTS)
                .tab(SPREEKUREN, t("beheer.spreekuren"), SPREEKUREN)
                .tab(BEZORGING, t("bezorging.tab"), BEZORGING);
        bladen.kies(gekozen);
        return bladen;
    }
}
