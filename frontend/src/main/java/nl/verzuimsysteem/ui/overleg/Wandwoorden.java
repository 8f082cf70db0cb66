package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.overleg.Overleg;
import nl.verzuimsysteem.overleg.Overlegblad;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.LegeStaat;

/** What the wall says when there is no case on it: before it began, after it was closed, and when nothing is on the agenda. */
final class Wandwoorden {
    private Wandwoorden() {}

    static LegeStaat leeg(boolean magHouden) {
        return magHouden
                ? new LegeStaat(t("overleg.scherm.leeg"), t("overleg.scherm.leeg.uitleg"))
                : new LegeStaat(t("overleg.arts.leeg"), t("overleg.arts.leeg.uitleg"));
    }

    /** Where to read what was decided: the team in the minutes, a bedrijfsarts in the cases he was asked for. */
    static LegeStaat gesloten(Actor actor, Overlegblad blad) {
        if (Rechten.mag(actor, Handeling.VERSLAG_INZIEN)) {
            return new LegeStaat(
                    t("overleg.gesloten"),
                    t("overleg.gesloten.uitleg"),
                    new Knoplink(
                                    t("overleg.naarVerslag"),
                                    Icoon.DOCUMENT,
                                    Paden.OVERLEG_VERSLAGEN + "/"
                                            + blad.overleg().id())
                            .belangrijkst());
        }
        return new LegeStaat(
                t("overleg.gesloten"),
                t("overleg.gesloten.arts"),
                blad.punten().stream()
                        .map(punt -> new Knoplink(
                                punt.werknemersnaam(), Icoon.PERSOON, Paden.dossier(punt.dossier(), "tijdlijn")))
                        .toArray(Component[]::new));
    }

    /** To go on with one that was closed too soon: there for who holds it, on its own day. */
    static Button hervat(Actor actor, Overleg overleg, Clock klok, Runnable hervat) {
        var knop = new Button(t("overleg.hervat"), Icoon.GESPREK.maak(), klik -> hervat.run());
        knop.setVisible(
                Rechten.mag(actor, Handeling.OVERLEG_HOUDEN) && overleg.dag().equals(Kalender.vandaag(klok)));
        return knop;
    }

    static LegeStaat nogNiet(boolean magHouden, Runnable begin) {
        var leeg =
                new LegeStaat(t("overleg.nogNiet"), t(magHouden ? "overleg.nogNiet.houder" : "overleg.nogNiet.arts"));
        if (magHouden) {
            var knop = new Button(t("overleg.begin"), Icoon.GESPREK.maak(), klik -> begin.run());
            knop.addThemeVariants(ButtonVariant.PRIMARY);
            leeg.add(knop);
        }
        return leeg;
    }

    /** @param open how many cases were not talked through */
    static void vraagSluiten(long open, Runnable sluit) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("overleg.sluit.vraag"));
        vraag.setText(open == 0 ? t("overleg.sluit.alles") : t("overleg.sluit.open", open));
        vraag.setConfirmText(t("overleg.sluit"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("overleg.sluit.niet"));
        vraag.addConfirmListener(ja -> sluit.run());
        vraag.open();
    }
}
