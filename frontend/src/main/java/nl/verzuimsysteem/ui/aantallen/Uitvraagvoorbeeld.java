package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.verzuimsysteem.aantallen.Gevraagd;
import nl.verzuimsysteem.aantallen.NieuweUitvraag;
import nl.verzuimsysteem.aantallen.PerRegio;
import nl.verzuimsysteem.aantallen.UitvraagService;
import nl.verzuimsysteem.aantallen.Voorbeeld;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;

/** Who would get an uitvraag: how many in each regio, and which companies have nobody to ask. */
final class Uitvraagvoorbeeld extends Div {

    /** So few companies stand below each other; more of them scroll. */
    private static final int KORT = 8;

    /** @param start asks whether it may begin */
    Uitvraagvoorbeeld(UitvraagService uitvragen, NieuweUitvraag nieuw, Voorbeeld gevolg, Runnable start) {
        addClassName("stapel");
        if (gevolg.bedrijven() == 0) {
            add(new Kaart(
                    t("aantallen.voorbeeld"),
                    new LegeStaat(
                            t("aantallen.voorbeeld.niemand"),
                            t("aantallen.voorbeeld.niemandUitleg", gevolg.alGevraagd()))));
            return;
        }
        add(new Kaart(t("aantallen.voorbeeld"), cijfers(gevolg), perRegio(gevolg.regios())));
        if (gevolg.zonderBeheerder() > 0) {
            add(new Kaart(
                    t("aantallen.voorbeeld.zonder"),
                    new Paragraph(t("aantallen.voorbeeld.zonderUitleg")),
                    zonder(uitvragen, nieuw, gevolg.zonderBeheerder() <= KORT)));
        }
        var knop = new Button(t("aantallen.start"), klik -> start.run());
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Div(knop));
    }

    private static Cijfers cijfers(Voorbeeld gevolg) {
        var cijfers = new Cijfers()
                .cijfer(t("aantallen.voorbeeld.bedrijven"), gevolg.bedrijven())
                .cijfer(t("aantallen.voorbeeld.beheerders"), gevolg.beheerders())
                .cijfer(t("aantallen.zonderBeheerder"), gevolg.zonderBeheerder());
        return gevolg.alGevraagd() == 0
                ? cijfers
                : cijfers.cijfer(t("aantallen.voorbeeld.alGevraagd"), gevolg.alGevraagd());
    }

    private static NativeTable perRegio(List<PerRegio> regios) {
        var tabel = Aantalwoorden.tabel(
                t("aantallen.voorbeeld.perRegio"),
                t("aantallen.kolom.regio"),
                t("aantallen.voorbeeld.bedrijven"),
                t("aantallen.zonderBeheerder"));
        regios.forEach(regio ->
                tabel.getBody().add(Aantalwoorden.rij(regio.naam(), regio.gevraagd(), regio.zonderBeheerder())));
        return tabel;
    }

    private static Div zonder(UitvraagService uitvragen, NieuweUitvraag nieuw, boolean kort) {
        var lijst = Lijst.<Gevraagd>maak(t("aantallen.voorbeeld.zonder"));
        lijst.addComponentColumn(rij -> new Anchor(Paden.bedrijf(rij.bedrijf(), "beheer"), rij.naam()))
                .setHeader(t("aantallen.kolom.bedrijf"))
                .setRowHeader(true)
                .setFlexGrow(2);
        lijst.addColumn(Gevraagd::regio)
                .setHeader(t("aantallen.kolom.regio"))
                .setTextAlign(ColumnTextAlign.START)
                .setFlexGrow(1);
        Lijst.vul(
                lijst,
                uitsnede -> uitvragen.voorbeeldBedrijven(Ingelogd.actor(), nieuw, true, uitsnede),
                new LegeStaat(t("aantallen.voorbeeld.niemandZonder"), ""));
        lijst.setAllRowsVisible(kort);
        lijst.setClassName("lang", !kort);
        var vlak = new Div(lijst);
        vlak.addClassName("voorbeeldlijst");
        return vlak;
    }
}
