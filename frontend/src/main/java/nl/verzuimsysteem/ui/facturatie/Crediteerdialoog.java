package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.verzuimsysteem.facturatie.CreditService;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.facturatie.Regelsoort;
import nl.verzuimsysteem.facturatie.Vervolg;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/** Takes a whole invoice back: why, what becomes of what was delivered, and what follows from that choice. */
final class Crediteerdialoog {
    private static final int LANGSTE_REDEN = 200;

    private Crediteerdialoog() {}

    /**
     * Asks, and does it. Who confirms twice makes one credit note.
     *
     * @param factuur no credit note, and not credited yet: that is refused in words
     * @param daarna shows the invoice anew
     */
    static void open(CreditService service, Factuur factuur, Runnable daarna) {
        var sleutel = UUID.randomUUID().toString();
        var gemaakt = new AtomicReference<FactuurId>();
        var reden = new TextField(t("facturatie.credit.reden"));
        reden.setHelperText(t("facturatie.credit.reden.hulp"));
        reden.setMaxLength(LANGSTE_REDEN);
        var wacht = new Medischewacht(reden);
        var gevolgen = new Div();
        gevolgen.addClassName("uitleg");
        gevolgen.getElement().setAttribute("role", "status");
        var vervolg = vervolg();
        vervolg.addValueChangeListener(keuze -> toon(gevolgen, factuur, keuze.getValue()));
        toon(gevolgen, factuur, vervolg.getValue());
        new Invoerdialoog(t("facturatie.credit.titel", factuur.kop().nummer()))
                .veld("reden", reden)
                .erbij(wacht)
                .veld("vervolg", vervolg)
                .erbij(gevolgen)
                .vraag(
                        t("facturatie.credit.knop"),
                        () -> gemaakt.set(service.crediteer(
                                Ingelogd.actor(),
                                factuur.kop().id(),
                                sleutel,
                                reden.getValue(),
                                vervolg.getValue(),
                                wacht.nietMedisch())),
                        daarna,
                        () -> Meldingen.gelukt(
                                t("facturatie.credit.gelukt", factuur.kop().nummer()),
                                t("facturatie.credit.bekijk"),
                                () -> UI.getCurrent().navigate(Paden.factuur(Objects.requireNonNull(gemaakt.get())))));
    }

    private static RadioButtonGroup<Vervolg> vervolg() {
        var vervolg = new RadioButtonGroup<Vervolg>(t("facturatie.credit.vervolg"));
        vervolg.setItems(Vervolg.values());
        vervolg.setRenderer(new ComponentRenderer<>(keuze -> {
            var uitleg = new Span(t("facturatie.credit.vervolg.uitleg." + keuze.name()));
            uitleg.addClassName("stil");
            var vlak = new Div(new Span(t("facturatie.credit.vervolg." + keuze.name())), uitleg);
            vlak.addClassName("keuze");
            return vlak;
        }));
        return vervolg;
    }

    private static void toon(Div gevolgen, Factuur factuur, @Nullable Vervolg vervolg) {
        var lijst = new UnorderedList();
        lijst.addClassName("perioden");
        gevolgen(factuur, vervolg).forEach(gevolg -> lijst.add(new ListItem(gevolg)));
        gevolgen.removeAll();
        gevolgen.add(new H3(t("facturatie.credit.gevolgen")), lijst);
    }

    private static List<String> gevolgen(Factuur factuur, @Nullable Vervolg vervolg) {
        var kop = factuur.kop();
        var gevolgen = new ArrayList<String>();
        gevolgen.add(
                t("facturatie.credit.gevolg.nota", kop.totaal().tegengesteld().toString(), kop.naam()));
        gevolgen.add(
                factuur.email() == null
                        ? t("facturatie.credit.gevolg.geenMail")
                        : t("facturatie.credit.gevolg.mail", factuur.email()));
        if (vervolg != null) {
            var geleverd = aantal(factuur, Regelsoort.VERRICHTING);
            if (geleverd > 0) {
                gevolgen.add(t("facturatie.credit.gevolg." + vervolg.name(), geleverd));
            }
            if (aantal(factuur, Regelsoort.ABONNEMENT) > 0) {
                gevolgen.add(t("facturatie.credit.gevolg.abonnement." + vervolg.name()));
            }
        }
        gevolgen.add(t("facturatie.credit.gevolg.definitief"));
        return gevolgen;
    }

    private static int aantal(Factuur factuur, Regelsoort soort) {
        return (int) factuur.regels().stream()
                .filter(regel -> regel.soort() == soort)
                .count();
    }
}
