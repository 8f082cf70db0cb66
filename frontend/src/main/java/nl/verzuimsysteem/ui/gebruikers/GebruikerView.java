package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.function.Supplier;
import nl.verzuimsysteem.gebruikers.BeheerService;
import nl.verzuimsysteem.gebruikers.Gebruiker;
import nl.verzuimsysteem.gebruikers.GebruikersService;
import nl.verzuimsysteem.gebruikers.Gebruikerstatus;
import nl.verzuimsysteem.gebruikers.Uitkomst;
import nl.verzuimsysteem.gebruikers.VerzoekService;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** One user: his functions, his data, and whether he may log in. */
@Prototype
@Route(value = Paden.GEBRUIKERS + "/:gebruiker", layout = HoofdLayout.class)
@Toont(Handeling.GEBRUIKERS_BEHEREN)
final class GebruikerView extends Pagina implements BeforeEnterObserver {
    private final GebruikersService gebruikers;
    private final BeheerService beheer;
    private final VerzoekService verzoeken;
    private final OrganisatieService organisatie;
    private final Clock klok;
    private final Div inhoud = new Div();

    GebruikerView(
            GebruikersService gebruikers,
            BeheerService beheer,
            VerzoekService verzoeken,
            OrganisatieService organisatie,
            Clock klok) {
        super("");
        this.gebruikers = gebruikers;
        this.beheer = beheer;
        this.verzoeken = verzoeken;
        this.organisatie = organisatie;
        this.klok = klok;
        inhoud.addClassName("stapel");
        kop().terugNaar(t("gebruikers.titel"), Paden.GEBRUIKERS);
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "gebruiker", GebruikerId::new));
    }

    private void toon(GebruikerId id) {
        var gebruiker = gebruikers.lees(Ingelogd.actor(), id);
        titel(gebruiker.naam());
        kop().ondertitel(t("gebruikers.onder", gebruiker.inlognaam()));
        inhoud.removeAll();
        if (gebruiker.zelf()) {
            var uitleg = new Div(new Paragraph(t("gebruikers.zelf")));
            uitleg.addClassName("uitleg");
            inhoud.add(uitleg);
        }
        var open = verzoeken.open(Ingelogd.actor()).stream()
                .filter(verzoek -> id.equals(verzoek.gebruiker()))
                .toList();
        if (!open.isEmpty()) {
            inhoud.add(new Kaart(t("gebruikers.verzoeken"), new Verzoeklijst(verzoeken, open, () -> toon(id))));
        }
        inhoud.add(new Functiekaart(gebruiker, gebruikers, beheer, organisatie, klok, () -> toon(id)));
        if (gebruiker.eigen()) {
            inhoud.add(gegevens(gebruiker));
        }
        inhoud.add(account(gebruiker));
    }

    private Kaart gegevens(Gebruiker gebruiker) {
        var fouten = new Foutensamenvatting();
        var formulier = new Persoonformulier(fouten);
        formulier.toon(gebruiker);
        var bewaar = new Button(
                t("gebruikers.bewaar"),
                klik -> fouten.probeer(() -> {
                    var uitkomst =
                            beheer.wijzig(Ingelogd.actor(), gebruiker.id(), gebruiker.versie(), formulier.gegevens());
                    Gebruikerwoorden.meld(
                            uitkomst,
                            t("gebruikers.bewaard", formulier.gegevens().naam()));
                    toon(gebruiker.id());
                }));
        return new Kaart(t("gebruikers.gegevens"), fouten, formulier, new Div(bewaar));
    }

    private Kaart account(Gebruiker gebruiker) {
        var op = gebruiker.uitgenodigdOp();
        var feiten = new Feiten()
                .feit(t("gebruikers.status"), Gebruikerwoorden.status(gebruiker.status()))
                .feit(t("gebruikers.laatst"), Gebruikerwoorden.laatst(gebruiker.laatstIngelogd()))
                .feit(t("gebruikers.uitgenodigdOp"), op == null ? null : Kalender.kort(op));
        var deel = new Div(feiten);
        deel.addClassName("stapel");
        if (gebruiker.doorSysteem()) {
            deel.add(new Paragraph(t("gebruikers.doorSysteem")));
        }
        deel.add(gebruiker.eigen() ? acties(gebruiker) : new Paragraph(t("gebruikers.elders")));
        return new Kaart(t("gebruikers.account"), deel);
    }

    private Div acties(Gebruiker gebruiker) {
        var acties = new Div();
        acties.addClassName("paginakop-acties");
        if (gebruiker.status() == Gebruikerstatus.GEBLOKKEERD) {
            acties.add(actie(
                    "vrijgeven",
                    gebruiker,
                    () -> beheer.geefVrij(Ingelogd.actor(), gebruiker.id(), gebruiker.versie())));
        } else {
            acties.add(
                    actie(
                            "uitnodigen",
                            gebruiker,
                            () -> beheer.nodigUit(Ingelogd.actor(), gebruiker.id(), gebruiker.versie())),
                    actie(
                            "blokkeren",
                            gebruiker,
                            () -> beheer.blokkeer(Ingelogd.actor(), gebruiker.id(), gebruiker.versie())));
        }
        return acties;
    }

    /** A button that asks first. The words of each act stand together in the list of words. */
    private Button actie(String naam, Gebruiker gebruiker, Supplier<Uitkomst> doe) {
        var knop = new Button(t("gebruikers.actie." + naam), klik -> {
            var vraag = new ConfirmDialog();
            vraag.setHeader(t("gebruikers.vraag." + naam, gebruiker.naam()));
            vraag.setText(t("gebruikers.gevolg." + naam));
            vraag.setConfirmText(t("gebruikers.actie." + naam));
            vraag.setCancelable(true);
            vraag.setCancelText(t("schil.dialoog.annuleer"));
            vraag.addConfirmListener(ja -> {
                Gebruikerwoorden.meld(doe.get(), t("gebruikers.klaar." + naam, gebruiker.naam()));
                toon(gebruiker.id());
            });
            vraag.open();
        });
        if ("blokkeren".equals(naam)) {
            knop.addThemeVariants(ButtonVariant.ERROR);
        }
        return knop;
    }
}
