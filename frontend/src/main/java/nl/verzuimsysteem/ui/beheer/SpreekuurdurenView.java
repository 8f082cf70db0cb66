package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.agenda.Spreekuurduur;
import nl.verzuimsysteem.agenda.SpreekuurduurService;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** How long consults of each kind take. */
@Prototype
@Route(value = BeheerPaden.SPREEKUREN, layout = HoofdLayout.class)
@Toont(Handeling.SPREEKUURSOORTEN_BEHEREN)
final class SpreekuurdurenView extends Pagina implements BeforeEnterObserver {
    private final SpreekuurduurService duren;
    private final Kaart kaart = new Kaart(t("beheer.duren"));

    SpreekuurdurenView(SpreekuurduurService duren) {
        super(t("beheer.spreekuren"));
        this.duren = duren;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kaart.addClassName("smal-vlak");
        add(BeheerPaden.bladen(BeheerPaden.SPREEKUREN), kaart);
        toon();
    }

    private void toon() {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        duren.alle(Ingelogd.actor()).forEach(een -> lijst.add(regel(een)));
        kaart.zet(new Paragraph(t("beheer.duren.uitleg")), lijst);
    }

    private ListItem regel(Spreekuurduur duur) {
        return new Plaatsregel(new Span(duur.soort().naam()), t("beheer.duren.minuten", duur.minuten()))
                .knop(
                        t("beheer.duren.wijzig"),
                        t("beheer.duren.wijzigVan", duur.soort().naam()),
                        () -> wijzig(duur));
    }

    private void wijzig(Spreekuurduur duur) {
        var minuten = new IntegerField(t("beheer.duren.veld"));
        minuten.setValue(duur.minuten());
        new Invoerdialoog(duur.soort().naam())
                .veld("minuten", minuten)
                .vraag(
                        t("beheer.bewaar"),
                        () -> duren.wijzig(
                                Ingelogd.actor(),
                                duur.soort(),
                                duur.versie(),
                                minuten.getValue() == null ? 0 : minuten.getValue()),
                        this::toon,
                        t("beheer.duren.bewaard"));
    }
}
