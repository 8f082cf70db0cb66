package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Verlaatvraag;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.vragenlijst.Bevinding;
import nl.verzuimsysteem.vragenlijst.Bewerking;
import nl.verzuimsysteem.vragenlijst.Gevolgregel;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.Voorwaarde;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.VragenlijstService;

/** One rule of the draft: when it holds, what is proposed then, and why. Asks before what was typed is lost. */
@Prototype
@StyleSheet("vragenlijst.css")
@Route(value = Vragenlijstpaden.REGEL, layout = HoofdLayout.class)
@Toont(Handeling.VRAGENLIJST_BEHEREN)
final class WijzigRegelView extends Conceptpagina implements BeforeLeaveObserver {
    private static final Voorwaarde LEGE_VOORWAARDE = new Voorwaarde(null, 0, null, null);

    private final Div teDoen = new Div();
    private final Select<Vervolgactie> actie = new Select<>();
    private final TextArea waarom = new TextArea(t("vragenlijst.veld.waarom"));
    private final Div voorwaardevak = new Div();
    private final List<Voorwaardevelden> voorwaarden = new ArrayList<>();
    private Gevolgregel bewaard = new Gevolgregel(Vervolgactie.POB_CONTACT, List.of(LEGE_VOORWAARDE), "");
    private int plaats;

    WijzigRegelView(VragenlijstService service) {
        super(service);
        actie.setLabel(t("vragenlijst.veld.actie"));
        actie.setItems(Vervolgactie.values());
        actie.setItemLabelGenerator(Vervolgactie::naam);
        waarom.setHelperText(t("vragenlijst.veld.waarom.hulp"));
        waarom.setWidthFull();
        voorwaardevak.addClassName("keuzelijst");
    }

    @Override
    void toon(RouteParameters adres) {
        plaats = Vragenlijstpaden.plaats(adres, lijst().regels());
        var nieuw = plaats == lijst().regels().size();
        if (!nieuw) {
            bewaard = lijst().regels().get(plaats);
        }
        actie.setValue(bewaard.actie());
        waarom.setValue(bewaard.waarom());
        voorwaarden.clear();
        bewaard.voorwaarden().forEach(eis -> voorwaarden.add(new Voorwaardevelden(lijst(), eis)));
        toonVoorwaarden();
        var erbij = new Button(t("vragenlijst.voorwaarde.nieuw"), Icoon.PLUS.maak(), klik -> {
            voorwaarden.add(new Voorwaardevelden(lijst(), LEGE_VOORWAARDE));
            toonVoorwaarden();
        });
        var bewaar = new Button(t("vragenlijst.regel.bewaar"), klik -> bewaar());
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        titel(nieuw ? t("vragenlijst.regel.nieuw.titel") : t("vragenlijst.plek.regel", plaats + 1));
        kop().terugNaar(t("vragenlijst.concept.titel", stuk().versie().nummer()), Vragenlijstpaden.wijzig(id()));
        removeAll();
        add(
                kop(),
                teDoen,
                new Kaart(
                        t("vragenlijst.regel.als"),
                        new Paragraph(t("vragenlijst.regel.als.uitleg")),
                        voorwaardevak,
                        new Div(erbij)),
                new Kaart(t("vragenlijst.regel.dan"), actie, waarom),
                new Div(bewaar));
        toonTeDoen(teDoen, Bevinding.Plek.REGEL, plaats + 1);
    }

    private void toonVoorwaarden() {
        voorwaardevak.removeAll();
        for (var nummer = 0; nummer < voorwaarden.size(); nummer++) {
            var hier = nummer;
            var weg = new Button(t("vragenlijst.haalWeg"), klik -> {
                voorwaarden.remove(hier);
                toonVoorwaarden();
            });
            weg.addThemeVariants(ButtonVariant.TERTIARY);
            weg.setAriaLabel(
                    t("vragenlijst.knopVan", t("vragenlijst.haalWeg"), t("vragenlijst.voorwaarde.klein", nummer + 1)));
            var vak = new Div(voorwaarden.get(nummer), weg);
            vak.addClassName("keuzevelden");
            voorwaardevak.add(vak);
        }
    }

    private Gevolgregel regel() {
        return new Gevolgregel(
                actie.getValue(),
                voorwaarden.stream().map(Voorwaardevelden::voorwaarde).toList(),
                waarom.getValue().strip());
    }

    private boolean bewaar() {
        var regel = regel();
        if (!bewaar(nu -> Bewerking.metRegel(nu, plaats(nu), regel))) {
            plaats = plaats(lijst());
            return false;
        }
        bewaard = regel;
        hernoem(t("vragenlijst.plek.regel", plaats + 1));
        zegBewaard(teDoen, Bevinding.Plek.REGEL, plaats + 1);
        return true;
    }

    /** Where it lies now; behind the last one when it does not yet, or somebody else changed that one meanwhile. */
    private int plaats(Vragenlijst nu) {
        return plaats < nu.regels().size() && nu.regels().get(plaats).equals(bewaard)
                ? plaats
                : nu.regels().contains(bewaard)
                        ? nu.regels().indexOf(bewaard)
                        : nu.regels().size();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!regel().equals(bewaard)) {
            Verlaatvraag.stel(event, this::bewaar);
        }
    }
}
