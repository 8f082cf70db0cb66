package nl.verzuimsysteem.ui.verrichtingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Prijswoorden;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.verrichtingen.GeleverdService;
import nl.verzuimsysteem.verrichtingen.Naamlozedienst;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;

/**
 * Puts in a service that has no name. There is nothing to write in it, and no day: so nothing can come of it by which
 * somebody is found.
 */
final class Naamloosdialoog {
    private static final int MAANDEN = 12;

    private final GeleverdService geleverd;
    private final VerrichtingService verrichtingen;
    private final BedrijfId bedrijf;
    private final Select<YearMonth> maand = new Select<>();
    private final Select<Naamlozedienst> dienst = new Select<>();
    private final Div getoond = new Div();

    Naamloosdialoog(
            GeleverdService geleverd, VerrichtingService verrichtingen, BedrijfId bedrijf, YearMonth dezeMaand) {
        this.geleverd = geleverd;
        this.verrichtingen = verrichtingen;
        this.bedrijf = bedrijf;
        getoond.addClassNames("stil", "onder-elkaar");
        getoond.getElement().setAttribute("role", "status");
        dienst.setLabel(t("verrichtingen.naamloos.dienst"));
        dienst.setPlaceholder(t("verrichtingen.naamloos.kies"));
        dienst.setItemLabelGenerator(Naamlozedienst::naam);
        dienst.addValueChangeListener(keuze -> toon());
        maand.setLabel(t("verrichtingen.naamloos.maand"));
        maand.setItems(IntStream.range(0, MAANDEN)
                .mapToObj(terug -> dezeMaand.minusMonths(terug))
                .toList());
        maand.setItemLabelGenerator(Kalender::maand);
        maand.addValueChangeListener(keuze -> lees());
        maand.setValue(dezeMaand);
    }

    void open(Runnable daarna) {
        var sleutel = UUID.randomUUID().toString();
        new Invoerdialoog(t("verrichtingen.naamloos.titel"))
                .uitleg(t("verrichtingen.naamloos.uitleg"))
                .veld("maand", maand)
                .veld("dienst", dienst)
                .erbij(getoond)
                .vraag(
                        t("verrichtingen.naamloos.knop"),
                        () -> verrichtingen.legNaamloosVast(
                                Ingelogd.actor(),
                                bedrijf,
                                sleutel,
                                dienst.isEmpty() ? "" : dienst.getValue().code(),
                                maand.getValue()),
                        daarna,
                        t("verrichtingen.naamloos.gelukt"));
    }

    /** Each month has its own prices. */
    private void lees() {
        var was = dienst.getValue();
        var diensten = geleverd.naamlozeDiensten(Ingelogd.actor(), bedrijf, maand.getValue());
        dienst.setItems(diensten);
        dienst.setValue(diensten.stream()
                .filter(een -> was != null && een.code().equals(was.code()))
                .findFirst()
                .orElse(null));
        toon();
    }

    private void toon() {
        getoond.removeAll();
        var gekozen = dienst.getValue();
        if (gekozen != null) {
            var prijs = gekozen.prijs();
            getoond.add(
                    new Paragraph(
                            prijs.oordeel() == Oordeel.BINNEN
                                    ? Prijswoorden.oordeel(Oordeel.BINNEN)
                                    : t("verrichtingen.naamloos.kost", Prijswoorden.prijs(prijs))),
                    new Paragraph(t(
                            "verrichtingen.naamloos.leest", gekozen.factuurtekst(), Kalender.maand(maand.getValue()))));
        }
    }
}
