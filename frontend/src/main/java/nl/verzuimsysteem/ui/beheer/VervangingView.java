package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.ArbodienstService;
import nl.verzuimsysteem.organisatie.Staflid;
import nl.verzuimsysteem.organisatie.VervangService;
import nl.verzuimsysteem.organisatie.Vervanging;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Lets somebody stand in for a colleague who is away. */
@Prototype
@Route(value = BeheerPaden.VERVANGING, layout = HoofdLayout.class)
@Toont(Handeling.REGIOS_BEHEREN)
final class VervangingView extends Pagina {
    private final VervangService service;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final ComboBox<Staflid> wie;
    private final ComboBox<Staflid> door;
    private final DatumVeld van;
    private final DatumVeld tot;

    VervangingView(VervangService service, ArbodienstService accounts, Clock klok) {
        super(t("beheer.vervanging.regel"));
        this.service = service;
        wie = Collegaveld.maak(t("beheer.vervanging.wie"), accounts);
        door = Collegaveld.maak(t("beheer.vervanging.door"), accounts);
        van = new DatumVeld(t("beheer.vervanging.van"), klok);
        van.setValue(Kalender.vandaag(klok));
        tot = new DatumVeld(t("beheer.vervanging.tot"), klok);
        fouten.koppel("wie", wie).koppel("door", door).koppel("van", van).koppel("tot", tot);
        kop().terugNaar(t("beheer.regios"), BeheerPaden.REGIOS);
        add(Velden.onderElkaar(
                fouten,
                new Paragraph(t("beheer.vervanging.uitleg")),
                Velden.raster(wie, door, van, tot),
                new Div(Velden.knop("beheer.vervanging.regel", this::regel))));
    }

    private void regel() {
        Vraag.doe(() -> {
            if (fouten.probeer(() -> service.vervang(
                    Ingelogd.actor(),
                    Vervanging.van(
                            Collegaveld.gekozen(wie), Collegaveld.gekozen(door), van.getValue(), tot.getValue())))) {
                Meldingen.gelukt(t("beheer.vervanging.geregeld"));
                UI.getCurrent().navigate(BeheerPaden.REGIOS);
            }
        });
    }
}
