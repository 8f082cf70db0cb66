package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.verzuimsysteem.agenda.Geraakt;
import nl.verzuimsysteem.agenda.Gevolg;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Meldingen;

/** Tells which appointments no longer fit, before a change is made. They stay; each line leads to its week. */
final class Gevolgdialoog extends Dialog {

    private Gevolgdialoog(List<Geraakt> afspraken, Runnable toch) {
        setHeaderTitle(t("agenda.gevolg.titel", afspraken.size()));
        setWidth("34rem");
        var lijst = new UnorderedList();
        lijst.addClassNames("regels", "geraakt");
        afspraken.forEach(een -> lijst.add(new ListItem(regel(een))));
        var inhoud = new Div(new Paragraph(t("agenda.gevolg.uitleg")), lijst);
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        var knop = new Button(t("agenda.gevolg.toch"), klik -> {
            close();
            toch.run();
        });
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("agenda.gevolg.niet"), klik -> close()), knop);
    }

    private static Anchor regel(Geraakt een) {
        var week = LocalDate.ofInstant(een.begin(), Kalender.NEDERLAND);
        var wanneer = Agendawoorden.moment(een.begin());
        var wie = een.werknemer();
        var link = new Anchor(
                Paden.AGENDA + "?week=" + week,
                wie == null ? t("agenda.gevolg.elders", wanneer) : t("agenda.gevolg.afspraak", wanneer, wie));
        // The change that is being made stays open beside it.
        link.setTarget("_blank");
        return link;
    }

    /**
     * Makes a change; when that touches appointments, only after the user has seen which.
     *
     * @param act makes it; gets whether the user knows what it touches
     * @param daarna follows when it was made
     * @param gelukt what the user is told then
     * @throws OngeldigeInvoer by {@code act}, at the first try
     */
    static void eerst(Function<Boolean, Gevolg> act, Runnable daarna, String gelukt) {
        var gevolg = act.apply(false);
        if (gevolg.bewaard()) {
            daarna.run();
            Meldingen.gelukt(gelukt);
            return;
        }
        new Gevolgdialoog(gevolg.afspraken(), () -> {
                    try {
                        var nu = act.apply(true);
                        Meldingen.letOp(t("agenda.gevolg.gedaan", nu.afspraken().size()));
                    } catch (OngeldigeInvoer | Conflict | NietGevonden e) {
                        Meldingen.letOp(String.valueOf(e.getMessage()));
                    }
                    daarna.run();
                })
                .open();
    }
}
