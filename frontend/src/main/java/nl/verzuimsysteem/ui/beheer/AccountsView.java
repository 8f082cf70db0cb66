package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.ArbodienstService;
import nl.verzuimsysteem.organisatie.Staflid;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Lijst;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.ui.component.Zoekveld;
import nl.verzuimsysteem.ui.toegang.Toont;

/** The accounts of the people of the arbodienst. */
@Prototype
@Route(value = BeheerPaden.ACCOUNTS, layout = HoofdLayout.class)
@Toont(Handeling.ARBODIENST_BEHEREN)
final class AccountsView extends Pagina implements BeforeEnterObserver {
    private static final String OOK = "geblokkeerd";

    private final ArbodienstService service;
    private final Grid<Staflid> lijst = Lijst.maak(t("beheer.accounts"));
    private final Checkbox ookGeblokkeerd = new Checkbox(t("beheer.accounts.ookGeblokkeerd"));
    private String zoektekst = "";

    AccountsView(ArbodienstService service) {
        super(t("beheer.accounts"));
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = new Adresfilter(event.getLocation());
        var zoek = new Zoekveld(t("beheer.accounts.zoek"), "zoek", filter, tekst -> {
            zoektekst = tekst;
            vul();
        });
        zoektekst = zoek.getValue();
        ookGeblokkeerd.setValue(filter.lees(OOK).isPresent());
        ookGeblokkeerd.addValueChangeListener(verandering -> {
            filter.zet(OOK, verandering.getValue() ? "ja" : "");
            vul();
        });
        kop().zetActies(new Knoplink(t("beheer.account.maak"), Icoon.PLUS, BeheerPaden.NIEUW_ACCOUNT).belangrijkst());
        var balk = new Div(zoek, ookGeblokkeerd);
        balk.addClassName("rij");
        kolommen();
        vul();
        add(BeheerPaden.bladen(BeheerPaden.ACCOUNTS), balk, lijst);
    }

    private void kolommen() {
        lijst.addComponentColumn(AccountsView::naam)
                .setHeader(t("beheer.naam"))
                .setRowHeader(true)
                .setFlexGrow(2);
        Lijst.alleenBreed(lijst.addColumn(Collegaveld::functies)
                .setHeader(t("beheer.functies"))
                .setFlexGrow(3));
        lijst.addComponentColumn(AccountsView::stand)
                .setHeader(t("beheer.stand"))
                .setFlexGrow(1);
    }

    private static Div naam(Staflid lid) {
        var smal = new Span(Collegaveld.functies(lid));
        smal.addClassNames("smal", "stil");
        return new Div(
                new Anchor(
                        BeheerPaden.account(lid.account().id()), lid.account().naam()),
                smal);
    }

    static StatusLabel stand(Staflid lid) {
        var account = lid.account();
        if (!account.actief()) {
            return new StatusLabel(StatusLabel.Soort.FOUT, Icoon.SLOT, t("beheer.geblokkeerd"));
        }
        if (account.uitgenodigd()) {
            return new StatusLabel(StatusLabel.Soort.WACHT, t("beheer.stand.uitgenodigd"));
        }
        var laatst = account.laatstIngelogd();
        return new StatusLabel(
                StatusLabel.Soort.NEUTRAAL,
                Icoon.PERSOON,
                laatst == null ? t("beheer.nooitIngelogd") : Kalender.kort(laatst));
    }

    private void vul() {
        var actor = Ingelogd.actor();
        Lijst.vul(
                lijst,
                uitsnede -> service.lijst(actor, zoektekst, ookGeblokkeerd.getValue(), uitsnede),
                new LegeStaat(t("beheer.accounts.geen"), t("beheer.accounts.geenUitleg")));
    }
}
