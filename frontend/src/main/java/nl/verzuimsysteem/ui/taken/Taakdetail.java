package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.Ontvanger;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Termijnlabel;

/** All about one taak: until when, of whom, who is reminded of it, and what can be done besides doing it. */
final class Taakdetail extends Dialog {
    private final Taak taak;
    private final Taakacties acties;

    Taakdetail(Taak taak, List<Ontvanger> ontvangers, Taakacties acties, Clock klok) {
        this.taak = taak;
        this.acties = acties;
        setHeaderTitle(Taakregel.kop(taak));
        setWidth("34rem");
        var inhoud = new Div(feiten(klok));
        inhoud.addClassNames("dialoog-inhoud", "taakdetail");
        if (taak.id() != null) {
            bericht(inhoud, ontvangers);
        }
        knoppen(inhoud);
        add(inhoud);
        getFooter().add(new Button(t("taken.detail.sluit"), klik -> close()));
    }

    private Feiten feiten(Clock klok) {
        var feiten = new Feiten()
                .feit(
                        t("taken.kolom.werknemer"),
                        new Anchor(Paden.dossier(taak.dossier(), "overzicht"), taak.werknemer()))
                .feit(t("taken.kolom.bedrijf"), taak.bedrijfsnaam())
                .feit(t("taken.kolom.uiterlijk"), Termijnlabel.van(taak.uiterlijkOp(), Kalender.vandaag(klok)))
                .feit(t("taken.detail.week"), Integer.toString(taak.week()))
                .feit(t("taken.kolom.functie"), taak.functie().naam())
                .feit(t("taken.detail.wie"), taak.toegewezenAan() == null ? t("taken.niemand") : taak.toegewezenAan());
        if (taak.omschrijving() != null) {
            feiten.feit(t("taken.detail.wat"), taak.omschrijving());
        }
        if (taak.waarschuwOp() != null) {
            feiten.feit(t("taken.detail.waarschuw"), Kalender.voluit(taak.waarschuwOp()));
        }
        return feiten;
    }

    private void bericht(Div inhoud, List<Ontvanger> ontvangers) {
        inhoud.add(new H3(t("taken.detail.bericht")));
        if (taak.geescaleerd()) {
            inhoud.add(new StatusLabel(StatusLabel.Soort.FOUT, t("taken.detail.geescaleerd")));
        }
        var dagelijks =
                ontvangers.stream().filter(wie -> !wie.alleenBijTeLaat()).toList();
        var bijTeLaat = ontvangers.stream().filter(Ontvanger::alleenBijTeLaat).toList();
        inhoud.add(namen(t("taken.detail.dagelijks"), dagelijks), namen(t("taken.detail.teLaat"), bijTeLaat));
    }

    private static Component namen(String kop, List<Ontvanger> wie) {
        var lijst = new UnorderedList();
        wie.forEach(een -> lijst.add(new ListItem(
                t("taken.detail.ontvanger", een.naam(), een.functie().naam()))));
        return wie.isEmpty() ? new Paragraph(t("taken.detail.geen", kop)) : new Div(new Paragraph(kop), lijst);
    }

    private void knoppen(Div inhoud) {
        var rij = new Div();
        rij.addClassName("rij");
        var id = taak.id();
        if (id != null && acties.magVerdelen(taak)) {
            rij.add(
                    taak.toegewezenAan() == null
                            ? knop("taken.pakOp", Icoon.PERSOON, () -> acties.pakOp(id))
                            : knop("taken.laatLos", Icoon.KRUIS, () -> acties.laatLos(id)),
                    knop("taken.overdragen", Icoon.WISSEL, () -> acties.draagOver(taak, id)));
        }
        if (acties.magAfwijken(taak)) {
            rij.add(knop("taken.wijkAf", Icoon.KALENDER, () -> acties.wijkAf(taak)));
        }
        if (rij.getComponentCount() > 0) {
            inhoud.add(rij);
        }
    }

    private Button knop(String sleutel, Icoon icoon, Runnable act) {
        return new Button(t(sleutel), icoon.maak(), klik -> {
            close();
            act.run();
        });
    }
}
