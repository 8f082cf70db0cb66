package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import nl.verzuimsysteem.facturatie.Factuurmaand;
import nl.verzuimsysteem.facturatie.Factuurrun;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** A run: while it goes on how far it is, and after it what it made. */
final class Runblad extends Div {
    private final Runbalk balk;
    private final Div stand = new Div();

    /** @param anders shows the page anew, when what was missed is made after all */
    Runblad(FactuurrunService runs, Factuurmaand gelezen, Factuurrun run, boolean staatStil, Runnable anders) {
        addClassName("stapel");
        balk = new Runbalk(run);
        if (run.isKlaar()) {
            add(uitkomst(gelezen, run));
            if (run.mislukt() > 0) {
                add(Rungemist.kaart(runs, run, anders));
            }
            Runverschillen.kaart(runs, run).ifPresent(this::add);
        } else {
            toon(run, staatStil);
            add(new Kaart(
                    t("facturatie.run.voortgang"), stand, balk, new Paragraph(t("facturatie.run.voortgang.uitleg"))));
        }
    }

    void toon(Factuurrun run, boolean staatStil) {
        balk.toon(run);
        stand.removeAll();
        stand.add(Runwoorden.stand(run, staatStil));
        if (staatStil) {
            stand.add(new Paragraph(t("facturatie.run.gestopt.uitleg")));
        }
    }

    private static Kaart uitkomst(Factuurmaand gelezen, Factuurrun run) {
        var vorige = gelezen.vorige();
        var tabel = new Bedragtabel(
                t("facturatie.run.gemaakt"),
                Kalender.maand(run.maand()),
                vorige == null ? null : Kalender.maand(vorige.maand()));
        tabel.aantal(t("facturatie.run.facturen"), run.facturen(), vorige == null ? 0 : vorige.facturen());
        tabel.bedrag(t("facturatie.run.netto"), run.netto(), vorige == null ? null : vorige.netto());
        tabel.bedrag(
                t("facturatie.run.btw"),
                run.totaal().min(run.netto()),
                vorige == null ? null : vorige.totaal().min(vorige.netto()));
        tabel.totaal(t("facturatie.run.totaal"), run.totaal(), vorige == null ? null : vorige.totaal());
        var delen = new ArrayList<Component>();
        delen.add(Runwoorden.stand(run, false));
        delen.add(tabel);
        delen.add(feiten(gelezen, run));
        if (run.facturen() > 0) {
            delen.add(new Div(new Knoplink(
                    t("facturatie.run.bekijk", run.facturen()), Icoon.DOCUMENT, Runpaden.facturen(run.maand()))));
        }
        return new Kaart(t("facturatie.run.gemaakt"), delen.toArray(Component[]::new));
    }

    private static Feiten feiten(Factuurmaand gelezen, Factuurrun run) {
        var feiten = new Feiten().feit(t("facturatie.run.factuurdatum"), Kalender.voluit(run.factuurdatum()));
        var klaarOp = run.klaarOp();
        if (klaarOp != null) {
            feiten.feit(t("facturatie.run.klaarOp"), Kalender.kort(klaarOp));
        }
        var nummers = gelezen.nummers();
        if (nummers != null) {
            feiten.feit(t("facturatie.run.nummers"), t("facturatie.run.totEnMet", nummers.eerste(), nummers.laatste()))
                    .feit(t("facturatie.run.gemaild"), t("facturatie.run.van", nummers.verstuurd(), run.facturen()));
            if (nummers.zonderEmail() > 0) {
                feiten.feit(
                        t("facturatie.run.zonderEmail"),
                        new StatusLabel(
                                StatusLabel.Soort.LET_OP,
                                t("facturatie.run.zonderEmail.uitleg", nummers.zonderEmail())));
            }
        }
        return feiten;
    }
}
