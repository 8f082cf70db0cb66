package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.verzuimsysteem.aantallen.Jaarregel;
import nl.verzuimsysteem.aantallen.OpgaveService;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** All a company gave in, newest year first: what, by whom and when, and what was changed later. */
@StyleSheet("aantallen.css")
final class Jaarlijst extends Div {
    private static final int BLADZIJDE = 30;

    private final OpgaveService opgaven;
    private final BedrijfId bedrijf;
    private final Div jaren = new Div();
    private final Button meer = new Button(t("aantallen.jaren.meer"), klik -> lees());
    private UnorderedList lijst = new UnorderedList();
    private @Nullable Integer jaar;
    private int gelezen;

    Jaarlijst(OpgaveService opgaven, BedrijfId bedrijf) {
        this.opgaven = opgaven;
        this.bedrijf = bedrijf;
        addClassName("jaarlijst");
        jaren.addClassName("jaarlijst");
        add(jaren, meer);
        lees();
        if (gelezen == 0) {
            jaren.add(Aantalwoorden.stil(t("aantallen.jaren.geen")));
        }
    }

    private void lees() {
        var deel = opgaven.historie(Ingelogd.actor(), bedrijf, new Uitsnede(gelezen, BLADZIJDE));
        gelezen += deel.rijen().size();
        meer.setVisible(deel.meer());
        for (var regel : deel.rijen()) {
            if (jaar == null || jaar != regel.jaar()) {
                jaar = regel.jaar();
                lijst = new UnorderedList();
                lijst.addClassName("regels");
                jaren.add(new H3(String.valueOf(regel.jaar())), lijst);
            }
            lijst.add(regel(regel));
        }
    }

    private static ListItem regel(Jaarregel regel) {
        var aantal = new Span(aantal(regel));
        aantal.addClassName(regel.geldt() ? "aantal-geldt" : "stil");
        var kop = new Div(aantal);
        kop.addClassName("tegenover");
        if (!regel.geldt()) {
            kop.add(new StatusLabel(StatusLabel.Soort.NEUTRAAL, t("aantallen.jaren.gewijzigd")));
        }
        var vlak = Aantalwoorden.onder(
                kop,
                Aantalwoorden.stil(t(
                        regel.volgnummer() == 1 ? "aantallen.jaren.door" : "aantallen.jaren.gewijzigdDoor",
                        regel.door(),
                        Kalender.kort(regel.op()))));
        var reden = regel.reden();
        if (reden != null) {
            vlak.add(Aantalwoorden.stil(t("aantallen.jaren.reden", reden)));
        }
        return new ListItem(vlak);
    }

    private static String aantal(Jaarregel regel) {
        var volgendJaar = regel.volgendJaar();
        var soort = regel.soort().name();
        return volgendJaar == null
                ? t("aantallen.jaren." + soort, regel.dezeJaar())
                : t(
                        "aantallen.jaren." + soort + ".metVolgend",
                        regel.dezeJaar(),
                        String.valueOf(regel.jaar() + 1),
                        volgendJaar);
    }
}
