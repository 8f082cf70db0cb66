package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.selekt.Selektbladen;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.vragenlijst.Versiestand;
import nl.verzuimsysteem.vragenlijst.VragenlijstService;
import nl.verzuimsysteem.vragenlijst.Vragenlijstversie;

/** The versions of the questionnaire: which one is in force, which one is worked on, and those before. */
@Prototype
@Route(value = Paden.VRAGENLIJSTEN, layout = HoofdLayout.class)
@Toont(Handeling.VRAGENLIJST_INZIEN)
final class VersiesView extends Pagina {

    VersiesView(VragenlijstService service) {
        super(t("vragenlijst.titel"));
        kop().ondertitel(t("vragenlijst.onder"));
        var actor = Ingelogd.actor();
        var versies = service.versies(actor);
        if (Rechten.mag(actor, Handeling.VRAGENLIJST_BEHEREN)) {
            kop().zetActies(begin(service, versies));
        }
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        versies.forEach(versie -> lijst.add(regel(versie)));
        add(
                Selektbladen.van(actor, Paden.VRAGENLIJSTEN),
                new Kaart(t("vragenlijst.versies"), new Paragraph(t("vragenlijst.versies.uitleg")), lijst));
    }

    private static Component begin(VragenlijstService service, List<Vragenlijstversie> versies) {
        var concept = versies.stream()
                .filter(versie -> versie.stand() == Versiestand.CONCEPT)
                .findFirst();
        if (concept.isPresent()) {
            return new Knoplink(
                            t("vragenlijst.werkVerder", concept.get().nummer()),
                            Icoon.BEWERK,
                            Vragenlijstpaden.wijzig(concept.get().id()))
                    .belangrijkst();
        }
        var nieuw = new Button(
                t("vragenlijst.begin"),
                Icoon.PLUS.maak(),
                klik -> UI.getCurrent().navigate(Vragenlijstpaden.wijzig(service.begin(Ingelogd.actor()))));
        nieuw.addThemeVariants(ButtonVariant.PRIMARY);
        nieuw.setDisableOnClick(true);
        return nieuw;
    }

    private static ListItem regel(Vragenlijstversie versie) {
        var naam = new Anchor(Vragenlijstpaden.versie(versie.id()), t("vragenlijst.versie", versie.nummer()));
        naam.addClassName("team-naam");
        var wie = new Span(wanneer(versie));
        wie.addClassName("stil");
        var regel = new ListItem(new Div(naam, wie), Vraagwoorden.merk(versie.stand()));
        regel.addClassName("met-knop");
        return regel;
    }

    /** Who did the last thing with it, and when. */
    static String wanneer(Vragenlijstversie versie) {
        return versie.gepubliceerdOp() == null
                ? t("vragenlijst.gewijzigd", Kalender.kort(versie.gewijzigdOp()), versie.gewijzigdDoor())
                : t(
                        "vragenlijst.sinds",
                        Kalender.kort(versie.gepubliceerdOp()),
                        String.valueOf(versie.gepubliceerdDoor()));
    }
}
