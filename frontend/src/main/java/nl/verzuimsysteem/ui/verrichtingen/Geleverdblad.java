package nl.verzuimsysteem.ui.verrichtingen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.YearMonth;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.verrichtingen.GeleverdService;
import nl.verzuimsysteem.verrichtingen.Openstand;
import nl.verzuimsysteem.verrichtingen.VerrichtingService;

/** What waits for the next invoice, and below it the list of all that was delivered. */
final class Geleverdblad extends Div {
    private final GeleverdService geleverd;
    private final VerrichtingService verrichtingen;
    private final BedrijfId bedrijf;
    private final Clock klok;
    private final Kaart open = new Kaart(t("verrichtingen.open"));
    private final Geleverdlijst lijst;

    Geleverdblad(
            GeleverdService geleverd,
            VerrichtingService verrichtingen,
            BedrijfId bedrijf,
            Clock klok,
            Adresfilter adres) {
        this.geleverd = geleverd;
        this.verrichtingen = verrichtingen;
        this.bedrijf = bedrijf;
        this.klok = klok;
        var stand = geleverd.open(Ingelogd.actor(), bedrijf);
        var balk = new Geleverdbalk(stand.diensten(), YearMonth.from(Kalender.vandaag(klok)), adres);
        lijst = new Geleverdlijst(geleverd, verrichtingen, bedrijf, balk, this::ververs);
        addClassName("stapel");
        if (Rechten.mag(Ingelogd.actor(), Handeling.VERRICHTING_VASTLEGGEN)) {
            open.naastTitel(new Button(t("verrichtingen.naamloos"), Icoon.PLUS.maak(), klik -> legVast()));
        }
        toon(stand);
        add(open, balk, lijst);
    }

    private void ververs() {
        toon(geleverd.open(Ingelogd.actor(), bedrijf));
        lijst.ververs();
    }

    private void toon(Openstand stand) {
        var bedrag = new Span(stand.bedrag().toString());
        bedrag.addClassNames("bedrag", "team-naam");
        var samen = new Paragraph(bedrag, new Span(" " + t("verrichtingen.open.regels", stand.aantal())));
        var uitleg = new Paragraph(t("verrichtingen.open.uitleg"));
        uitleg.addClassName("stil");
        var inhoud = new Div(samen);
        inhoud.addClassName("onder-elkaar");
        if (stand.aantal() > 0) {
            inhoud.add(perDienst(stand));
        }
        inhoud.add(uitleg);
        open.zet(inhoud);
    }

    private static Component perDienst(Openstand stand) {
        var feiten = new Feiten();
        stand.diensten().stream()
                .filter(dienst -> dienst.aantal() > 0)
                .forEach(dienst -> feiten.feit(
                        dienst.naam(),
                        t(
                                "verrichtingen.open.dienst",
                                dienst.aantal(),
                                dienst.bedrag().toString())));
        return feiten;
    }

    private void legVast() {
        new Naamloosdialoog(geleverd, verrichtingen, bedrijf, YearMonth.from(Kalender.vandaag(klok)))
                .open(this::ververs);
    }
}
