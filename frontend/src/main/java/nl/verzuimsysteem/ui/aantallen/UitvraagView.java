package nl.verzuimsysteem.ui.aantallen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import nl.verzuimsysteem.aantallen.OpgaveService;
import nl.verzuimsysteem.aantallen.Uitvraag;
import nl.verzuimsysteem.aantallen.UitvraagId;
import nl.verzuimsysteem.aantallen.UitvraagService;
import nl.verzuimsysteem.aantallen.Uitvraagstatus;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.opdrachten.Minuut;
import nl.verzuimsysteem.ui.toegang.Toont;

/** How far an uitvraag is, by regio and by company; keeps up with what comes in. The address holds the filters. */
@Prototype
@StyleSheet("aantallen.css")
@Route(value = Paden.UITVRAGEN + "/:uitvraag", layout = HoofdLayout.class)
@Toont(Handeling.UITVRAAG_INZIEN)
final class UitvraagView extends Pagina implements BeforeEnterObserver {
    private final UitvraagService uitvragen;
    private final OpgaveService opgaven;
    private final Regiografiek grafiek = new Regiografiek();
    private final Div cijfers = new Div();
    private final Vraagtabel tabel;

    UitvraagView(UitvraagService uitvragen, OpgaveService opgaven, Minuut minuut, Clock klok) {
        super("");
        this.uitvragen = uitvragen;
        this.opgaven = opgaven;
        tabel = new Vraagtabel(uitvragen, klok, this::ververs);
        kop().terugNaar(t("aantallen.uitvragen"), Paden.UITVRAGEN);
        add(cijfers, new Kaart(t("aantallen.perRegio"), grafiek), tabel);
        minuut.bij(this, () -> {
            if (Ingelogd.nogSteeds()) {
                ververs();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Padsleutel.lees(event.getRouteParameters(), "uitvraag", UitvraagId::new);
        toon(uitvragen.uitvraag(Ingelogd.actor(), id));
        tabel.toon(id, new Adresfilter(event.getLocation()));
    }

    /** What the list shows stays where it is. */
    private void ververs() {
        tabel.uitvraag().ifPresent(id -> {
            toon(uitvragen.uitvraag(Ingelogd.actor(), id));
            tabel.ververs();
        });
    }

    private void toon(Uitvraag uitvraag) {
        var naam = Aantalwoorden.naam(uitvraag.soort(), uitvraag.jaar());
        titel(naam);
        kop().ondertitel(t(
                        "aantallen.uitvraag.onder." + uitvraag.status().name(),
                        Kalender.voluit(uitvraag.sluitOp()),
                        uitvraag.gestartDoor(),
                        Kalender.kort(uitvraag.gestartOp())))
                .zetActies(acties(uitvraag, naam));
        cijfers.removeAll();
        cijfers.add(new Cijfers()
                .cijfer(t("aantallen.gevraagd"), uitvraag.gevraagd())
                .cijfer(t("aantallen.kolom.opgegeven"), uitvraag.opgegeven())
                .cijfer(t("aantallen.nietOpgegeven"), uitvraag.gevraagd() - uitvraag.opgegeven())
                .cijfer(t("aantallen.zonderBeheerder"), uitvraag.zonderBeheerder()));
        var regios = uitvragen.voortgang(Ingelogd.actor(), uitvraag.id());
        grafiek.toon(regios);
        tabel.kent(regios);
    }

    private Component[] acties(Uitvraag uitvraag, String naam) {
        var acties = new ArrayList<Component>();
        // The file is asked for outside the page, where nobody is known.
        var actor = Ingelogd.actor();
        acties.add(new Csvlink(naam, () -> opgaven.csv(actor, uitvraag.id())));
        if (uitvraag.status() == Uitvraagstatus.LOOPT) {
            acties.add(new Button(t("aantallen.sluit"), klik -> sluit(uitvraag, naam)));
            var herinner = new Button(t("aantallen.herinner"), klik -> herinner(uitvraag));
            herinner.addThemeVariants(ButtonVariant.PRIMARY);
            acties.add(herinner);
        }
        return acties.toArray(Component[]::new);
    }

    private void herinner(Uitvraag uitvraag) {
        new Invoerdialoog(t("aantallen.herinner"))
                .uitleg(t("aantallen.herinner.tekst", uitvraag.gevraagd() - uitvraag.opgegeven()))
                .uitleg(t("aantallen.herinner.eenmaal"))
                .vraag(
                        t("aantallen.herinner.knop"),
                        () -> uitvragen.herinner(Ingelogd.actor(), uitvraag.id()),
                        this::ververs,
                        t("aantallen.herinner.gelukt"));
    }

    private void sluit(Uitvraag uitvraag, String naam) {
        new Invoerdialoog(t("aantallen.sluit.titel", naam))
                .uitleg(t("aantallen.sluit.tekst", uitvraag.gevraagd() - uitvraag.opgegeven()))
                .vraag(
                        t("aantallen.sluit"),
                        () -> uitvragen.sluit(Ingelogd.actor(), uitvraag.id(), uitvraag.versie()),
                        this::ververs,
                        t("aantallen.sluit.gelukt", naam));
    }
}
