package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Anchor;

/** Links that call or mail somebody. */
public final class Bereikbaar {
    private Bereikbaar() {}

    /** @param wie whom it calls, for a screen reader; the number itself is what is seen */
    public static Anchor telefoon(String nummer, String wie) {
        return link("tel:" + nummer.replaceAll("[^+0-9]", ""), nummer, Icoon.TELEFOON, t("schil.bel", wie, nummer));
    }

    /** @param wie whom it mails, for a screen reader; the address itself is what is seen */
    public static Anchor mail(String adres, String wie) {
        return link("mailto:" + adres, adres, Icoon.MAIL, t("schil.mail", wie, adres));
    }

    private static Anchor link(String doel, String tekst, Icoon icoon, String naam) {
        var link = new Anchor();
        link.setHref(doel);
        link.add(icoon.maak());
        link.add(tekst);
        link.setAriaLabel(naam);
        link.addClassNames("met-icoon", "bereikbaar");
        return link;
    }
}
