package nl.verzuimsysteem.ui.account;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.EigenAccount;
import nl.verzuimsysteem.toegang.EigenFunctie;
import nl.verzuimsysteem.toegang.Functiekeuze;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.toegang.Ditscherm;

/** One login, more functions: which, where, and from when until when. */
final class Functiekaart {
    private Functiekaart() {}

    static Kaart van(EigenAccount account, Ditscherm scherm) {
        var lijst = new UnorderedList(
                account.functies().stream().map(Functiekaart::regel).toArray(ListItem[]::new));
        lijst.addClassName("regels");
        var uitleg = new Paragraph(t("account.functies.uitleg"));
        uitleg.addClassName("stil");
        var kaart = new Kaart(t("account.functies"));
        scherm.keuze().ifPresentOrElse(nu -> kaart.zet(nu(nu), lijst, uitleg), () -> kaart.zet(lijst, uitleg));
        return kaart;
    }

    private static Paragraph nu(Functiekeuze keuze) {
        return new Paragraph(t("account.functies.nu", keuze.omschrijving()));
    }

    private static ListItem regel(EigenFunctie functie) {
        var naam = new Span(functie.functie().naam());
        naam.addClassName("account-naam");
        var regel = new ListItem(naam);
        if (functie.plaats() != null) {
            regel.add(new Span(functie.plaats()));
        }
        var wanneer = new Span(wanneer(functie));
        wanneer.addClassName("stil");
        regel.add(wanneer);
        regel.addClassName("account-regel");
        return regel;
    }

    private static String wanneer(EigenFunctie functie) {
        var van = Kalender.kort(functie.van());
        var tot = functie.tot();
        if (tot == null) {
            return t("account.functie.sinds", van);
        }
        // Stored is the first day it no longer holds; people name the last day it does.
        return t("account.functie.van", van, Kalender.kort(tot.minusDays(1)));
    }
}
