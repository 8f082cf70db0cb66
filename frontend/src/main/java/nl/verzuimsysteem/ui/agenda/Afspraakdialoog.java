package nl.verzuimsysteem.ui.agenda;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.spreekuren.Week;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Dialooggedrag;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurpaden;

/** What is known of an appointment, and the way to its case. */
final class Afspraakdialoog extends Dialog {

    /** @param magVerzetten whether the user may move it, with the keyboard too */
    Afspraakdialoog(Week.Afspraakregel afspraak, Week.Wie wie, boolean magVerzetten) {
        setHeaderTitle(wie.naam());
        setWidth("30rem");
        var dag = LocalDate.ofInstant(afspraak.begin(), Kalender.NEDERLAND);
        var feiten = new Feiten()
                .feit(t("agenda.wanneer"), Agendawoorden.dag(dag))
                .feit(t("agenda.hoeLaat"), Agendawoorden.uren(afspraak.begin(), afspraak.einde()))
                .feit(t("agenda.met"), afspraak.professionalNaam())
                .feit(t("agenda.soort"), wie.soort().naam())
                .feit(t("agenda.plaats"), Weekblokken.plek(afspraak.plaatsnaam()))
                .feit(t("agenda.stand"), wie.status().naam())
                .feit(t("agenda.bedrijf"), wie.bedrijfsnaam())
                .feit(t("agenda.taal"), Agendawoorden.taal(wie.taal()));
        switch (wie.tolk()) {
            case NODIG -> feiten.feit(t("agenda.tolk"), t("agenda.tolk.nogRegelen"));
            case GEREGELD -> feiten.feit(t("agenda.tolk"), t("agenda.tolk.isGeregeld"));
            case NIET_NODIG -> {
                // Then there is nothing to tell.
            }
        }
        if (wie.vertrouwelijk()) {
            feiten.feit(t("agenda.vertrouwelijk"), t("agenda.vertrouwelijk.uitleg"));
        }
        var inhoud = new Div(feiten);
        inhoud.addClassName("dialoog-inhoud");
        var dossier = wie.dossier();
        if (dossier != null) {
            inhoud.add(new Anchor(Paden.dossier(dossier, "overzicht"), t("agenda.naarDossier")));
        }
        add(inhoud);
        Dialooggedrag.geef(this);
        getFooter().add(new Button(t("agenda.sluit"), klik -> close()));
        if (magVerzetten) {
            var verzetten = Spreekuurpaden.verzetten(afspraak.id());
            var knop = new Button(t("agenda.verzet.knop"), klik -> {
                close();
                UI.getCurrent().navigate(verzetten, new QueryParameters(Map.of("week", List.of(dag.toString()))));
            });
            knop.addThemeVariants(ButtonVariant.PRIMARY);
            getFooter().add(knop);
        }
    }
}
