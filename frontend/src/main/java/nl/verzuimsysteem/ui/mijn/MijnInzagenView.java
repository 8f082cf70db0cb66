package nl.verzuimsysteem.ui.mijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.mijn.Inzage;
import nl.verzuimsysteem.mijn.Inzagefilter;
import nl.verzuimsysteem.mijn.MijnService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Who looked in the file of the employee: newest first, day by day. */
@Prototype
@Toont(Handeling.EIGEN_INZAGEN_INZIEN)
@Route(value = Paden.MIJN_INZAGEN, layout = HoofdLayout.class)
final class MijnInzagenView extends Pagina implements BeforeEnterObserver {
    private static final int BLADZIJDE = 100;

    private final MijnService service;
    private final DatumVeld van;
    private final DatumVeld tot;
    private final Checkbox ookZelf = new Checkbox(t("mijn.ookZelf"));
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Div dagen = new Div();
    private final Button ouder = new Button(t("mijn.ouder"), Icoon.OMLAAG.maak(), klik -> lees());
    private final List<Inzage> gelezen = new ArrayList<>();

    MijnInzagenView(MijnService service, Clock klok) {
        super(t("mijn.inzagen.titel"));
        this.service = service;
        van = new DatumVeld(t("mijn.van"), klok).zonderVoorbeeld();
        tot = new DatumVeld(t("mijn.tot"), klok).zonderVoorbeeld();
        fouten.koppel("tot", tot);
        ouder.addThemeVariants(ButtonVariant.TERTIARY);
        dagen.addClassName("inzagen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = new Adresfilter(event.getLocation());
        van.setValue(filter.lees("van").flatMap(MijnInzagenView::dag).orElse(null));
        tot.setValue(filter.lees("tot").flatMap(MijnInzagenView::dag).orElse(null));
        ookZelf.setValue(filter.lees("zelf").isPresent());
        van.addValueChangeListener(waarde -> zet(filter, "van", waarde.getValue()));
        tot.addValueChangeListener(waarde -> zet(filter, "tot", waarde.getValue()));
        ookZelf.addValueChangeListener(waarde -> {
            filter.zet("zelf", waarde.getValue() ? "ja" : "");
            opnieuw();
        });
        var balk = new Div(van, tot, ookZelf);
        balk.addClassName("rij");
        var uitleg = new Paragraph(t("mijn.inzagen.uitleg"));
        uitleg.addClassName("smal-vlak");
        add(uitleg, fouten, balk, dagen, ouder);
        opnieuw();
    }

    private void zet(Adresfilter filter, String naam, @org.jspecify.annotations.Nullable LocalDate dag) {
        filter.zet(naam, dag == null ? "" : dag.toString());
        opnieuw();
    }

    private void opnieuw() {
        gelezen.clear();
        lees();
    }

    private void lees() {
        ouder.setVisible(false);
        fouten.probeer(() -> {
            var bladzijde = service.inzagen(
                    Ingelogd.actor(),
                    new Inzagefilter(van.getValue(), tot.getValue(), ookZelf.getValue()),
                    new Uitsnede(gelezen.size(), BLADZIJDE));
            gelezen.addAll(bladzijde.rijen());
            ouder.setVisible(bladzijde.meer());
        });
        dagen.removeAll();
        if (gelezen.isEmpty()) {
            dagen.add(new LegeStaat(t("mijn.inzagen.leeg"), t("mijn.inzagen.leegUitleg")));
        }
        Inzagedag.van(gelezen).forEach(dag -> dagen.add(dag.kaart()));
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst)).filter(Kalender::kan);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
