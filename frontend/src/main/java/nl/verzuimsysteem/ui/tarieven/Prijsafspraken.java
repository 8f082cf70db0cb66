package nl.verzuimsysteem.ui.tarieven;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.tarieven.NieuweAfspraak;
import nl.verzuimsysteem.tarieven.Prijsafspraak;
import nl.verzuimsysteem.tarieven.PrijsafspraakService;
import nl.verzuimsysteem.tarieven.TarievenService;
import nl.verzuimsysteem.tarieven.Tijd;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumDialoog;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/** The prices agreed with one company, for who keeps it. */
public final class Prijsafspraken extends Div {
    private final PrijsafspraakService afspraken;
    private final TarievenService tarieven;
    private final Clock klok;
    private final BedrijfId bedrijf;
    private final Kaart kaart = new Kaart(t("tarieven.afspraken"));

    /** What an agreement can be about; without a code it is the fee of the subscription. */
    private record Onderwerp(@Nullable String dienst, String naam) {}

    public Prijsafspraken(PrijsafspraakService afspraken, TarievenService tarieven, Clock klok, BedrijfId bedrijf) {
        this.afspraken = afspraken;
        this.tarieven = tarieven;
        this.klok = klok;
        this.bedrijf = bedrijf;
        kaart.naastTitel(new Button(t("tarieven.afspraak.nieuw"), klik -> vraagNieuw()));
        add(kaart);
        toon();
    }

    private void toon() {
        var alle = afspraken.afspraken(Ingelogd.actor(), bedrijf);
        if (alle.isEmpty()) {
            kaart.zet(new Paragraph(t("tarieven.afspraken.geen")));
        } else {
            kaart.zet(Tariefregel.lijst(alle.stream().map(this::regel).toList()));
        }
    }

    private Tariefregel regel(Prijsafspraak afspraak) {
        var naam = naam(afspraak);
        var per = afspraak.per();
        var eronder = new ArrayList<String>();
        eronder.add(
                per == null
                        ? Tariefwoorden.abonnementsprijs(afspraak.bedrag())
                        : Tariefwoorden.prijs(afspraak.bedrag(), per));
        eronder.add(Tariefwoorden.looptijd(afspraak.van(), afspraak.tot()));
        eronder.add(t("tarieven.afspraak.reden", afspraak.reden(), afspraak.door()));
        var regel = new Tariefregel(new Span(naam), eronder).erbij(Tariefwoorden.label(afspraak.tijd()));
        if (afspraak.tijd() == Tijd.STRAKS) {
            regel.knop(
                    t("tarieven.trekIn"),
                    t("tarieven.trekIn.van", naam),
                    () -> Tariefdialoog.vraagIntrekken(
                            () -> afspraken.trekIn(Ingelogd.actor(), bedrijf, afspraak.id(), afspraak.versie()),
                            this::toon));
        } else if (afspraak.tijd() == Tijd.NU) {
            regel.knop(
                    t("tarieven.afspraak.beeindig"),
                    t("tarieven.afspraak.beeindigVan", naam),
                    () -> vraagEinde(afspraak, naam));
        }
        return regel;
    }

    private static String naam(Prijsafspraak afspraak) {
        var dienst = afspraak.dienstnaam();
        return dienst == null ? t("tarieven.afspraak.abonnement") : dienst;
    }

    private void vraagEinde(Prijsafspraak afspraak, String naam) {
        new DatumDialoog(
                        t("tarieven.afspraak.einde", naam),
                        t("tarieven.afspraak.per"),
                        t("tarieven.afspraak.beeindig"),
                        klok,
                        per -> afspraken.beeindig(Ingelogd.actor(), bedrijf, afspraak.id(), afspraak.versie(), per),
                        () -> {
                            toon();
                            Meldingen.gelukt(t("tarieven.gelukt"));
                        },
                        new Paragraph(t("tarieven.afspraak.einde.uitleg")))
                .open();
    }

    private void vraagNieuw() {
        var sleutel = UUID.randomUUID().toString();
        var wat = new ComboBox<Onderwerp>(t("tarieven.afspraak.wat"));
        wat.setItems(onderwerpen());
        wat.setItemLabelGenerator(Onderwerp::naam);
        var bedrag = Tariefdialoog.bedrag();
        var van = Tariefdialoog.van(klok);
        var tot = new DatumVeld(t("tarieven.afspraak.totEnMet"), klok);
        var reden = new TextField(t("tarieven.afspraak.waarom"));
        new Invoerdialoog(t("tarieven.afspraak.nieuw"))
                .uitleg(t("tarieven.afspraak.uitleg"))
                .veld("dienst", wat)
                .veld("bedrag", bedrag)
                .veld("van", van)
                .veld("tot", tot)
                .veld("reden", reden)
                .vraag(
                        t("tarieven.afspraak.leg"),
                        () -> afspraken.maak(
                                Ingelogd.actor(),
                                bedrijf,
                                new NieuweAfspraak(
                                        sleutel,
                                        wat.isEmpty() ? "" : wat.getValue().dienst(),
                                        van.getValue(),
                                        tot.getValue(),
                                        bedrag.getValue(),
                                        reden.getValue())),
                        this::toon,
                        t("tarieven.gelukt"));
    }

    private List<Onderwerp> onderwerpen() {
        var alle = new ArrayList<Onderwerp>();
        alle.add(new Onderwerp(null, t("tarieven.afspraak.abonnement")));
        tarieven.overzicht(Ingelogd.actor())
                .diensten()
                .forEach(dienst -> alle.add(new Onderwerp(dienst.code(), dienst.naam())));
        return alle;
    }
}
