package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.Factuurkop;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.factuurpapier.Poststand;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** The top of an invoice: how much, until when, to whom, and whether another paper takes it back. */
final class Factuurhoofd extends Section {

    /** @param post how far its mail is, for who sees to it that invoices are mailed */
    Factuurhoofd(Factuur factuur, Optional<Poststand> post) {
        addClassNames("kaart", "onder-elkaar");
        getElement().setAttribute("aria-label", t("facturatie.factuur.kort"));
        var tegenhanger = factuur.tegenhanger();
        if (tegenhanger != null) {
            add(samen(factuur, tegenhanger));
        }
        add(cijfers(factuur.kop()), feiten(factuur, post));
    }

    /** What the amount at the foot means: to pay, to get back, or neither any more. */
    static String betaalwoord(Factuurkop kop) {
        if (kop.gecrediteerdMet() != null) {
            return t("facturatie.factuur.totaal");
        }
        return t(kop.totaal().cent() < 0 ? "facturatie.factuur.terug" : "facturatie.factuur.teBetalen");
    }

    /** The amount that goes with {@link #betaalwoord}: what one gets back has no minus. */
    static Geld bedrag(Factuurkop kop) {
        return kop.gecrediteerdMet() == null && kop.totaal().cent() < 0
                ? kop.totaal().tegengesteld()
                : kop.totaal();
    }

    private static Div samen(Factuur factuur, Factuur.Tegenhanger tegenhanger) {
        var credit = factuur.kop().soort() == Factuursoort.CREDIT;
        var andere = credit ? Factuursoort.FACTUUR : Factuursoort.CREDIT;
        var link = new Anchor(Paden.factuur(tegenhanger.id()), Factuurwoorden.naam(andere, tegenhanger.nummer()));
        var vlak = new Div(
                new Paragraph(
                        t("facturatie.factuur.samen." + factuur.kop().soort().name())),
                link);
        vlak.addClassName("uitleg");
        if (factuur.reden() != null) {
            vlak.addComponentAtIndex(1, new Paragraph(t("facturatie.factuur.reden", factuur.reden())));
        }
        return vlak;
    }

    private static DescriptionList cijfers(Factuurkop kop) {
        var cijfers = new DescriptionList();
        cijfers.addClassName("cijfers");
        cijfer(cijfers, betaalwoord(kop), bedrag(kop).toString());
        if (kop.gecrediteerdMet() == null && kop.totaal().cent() > 0) {
            cijfer(cijfers, t("facturatie.factuur.uiterlijk"), Kalender.voluit(kop.vervaldatum()));
        }
        return cijfers;
    }

    private static void cijfer(DescriptionList cijfers, String naam, String waarde) {
        cijfers.getElement()
                .appendChild(
                        new Div(new DescriptionList.Term(naam), new DescriptionList.Description(waarde)).getElement());
    }

    private static Feiten feiten(Factuur factuur, Optional<Poststand> post) {
        var kop = factuur.kop();
        var feiten = new Feiten()
                .feit(t("facturatie.factuur.datum"), Kalender.voluit(kop.factuurdatum()))
                .feit(t("facturatie.factuur.voor"), adres(factuur));
        if (post.isPresent()) {
            feiten.feit(t("facturatie.factuur.gemaild"), stand(post.get()));
        } else if (kop.verstuurdOp() != null) {
            feiten.feit(t("facturatie.factuur.gemaild"), Kalender.kort(kop.verstuurdOp()));
        }
        return feiten;
    }

    private static Component stand(Poststand post) {
        var op = post.verstuurdOp();
        var aan = post.aan() == null ? "" : post.aan();
        var woorden = t("facturatie.factuur.post." + post.status().name(), aan, op == null ? "" : Kalender.kort(op));
        return switch (post.status()) {
            case VERSTUURD -> new Span(woorden);
            case WACHT -> new StatusLabel(StatusLabel.Soort.WACHT, woorden);
            case GEEN_ADRES -> new StatusLabel(StatusLabel.Soort.LET_OP, woorden);
            case MISLUKT -> new StatusLabel(StatusLabel.Soort.FOUT, woorden);
        };
    }

    private static Div adres(Factuur factuur) {
        var adres = new Div(new Div(new Span(factuur.kop().naam())));
        if (!factuur.straat().isBlank()) {
            adres.add(new Div(factuur.straat()));
        }
        var plaats = (factuur.postcode() + "  " + factuur.plaats()).strip();
        if (!plaats.isEmpty()) {
            adres.add(new Div(plaats));
        }
        return adres;
    }
}
