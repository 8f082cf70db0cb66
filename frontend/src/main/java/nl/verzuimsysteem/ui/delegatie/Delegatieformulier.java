package nl.verzuimsysteem.ui.delegatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.delegatie.Deeltaak;
import nl.verzuimsysteem.delegatie.DelegatieService;
import nl.verzuimsysteem.delegatie.NieuweDelegatie;
import nl.verzuimsysteem.delegatie.PobVanRegio;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Foutmerk;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.toegang.Bevestiging;

/** A bedrijfsarts signs here for what a POB does under him. */
final class Delegatieformulier extends Div {
    private final DelegatieService service;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Select<PobVanRegio> pob = new Select<>();
    private final CheckboxGroup<Deeltaak> taken = new CheckboxGroup<>(t("delegatie.taken"));
    private final DatumVeld van;
    private final DatumVeld tot;
    private final Runnable opnieuw;
    private final String sleutel = UUID.randomUUID().toString();

    /** @param triage what the triage is called here */
    Delegatieformulier(
            DelegatieService service,
            Bevestiging bevestiging,
            Clock klok,
            String triage,
            List<PobVanRegio> pobs,
            Runnable opnieuw) {
        this.service = service;
        this.opnieuw = opnieuw;
        pob.setLabel(t("delegatie.wie"));
        pob.setItems(pobs);
        pob.setItemLabelGenerator(een -> een == null ? "" : t("delegatie.pob", een.naam(), een.regionaam()));
        taken.setItems(Deeltaak.values());
        taken.setItemLabelGenerator(taak -> taak.naam(triage) + ": " + taak.uitleg(triage));
        taken.addClassName("onder-elkaar");
        van = new DatumVeld(t("delegatie.van"), klok);
        van.setValue(Kalender.vandaag(klok));
        tot = new DatumVeld(t("delegatie.tot"), klok).zonderVoorbeeld();
        fouten.koppel("gemachtigde", pob)
                .koppel("taken", taken)
                .koppel("van", van)
                .koppel("tot", tot);
        var velden = new Div(pob, van, tot);
        velden.addClassName("formulier");
        var teken = new Button(t("delegatie.teken"), klik -> bevestiging.eerst(this::teken));
        teken.addThemeVariants(ButtonVariant.PRIMARY);
        var vlak = new Div(fouten, velden, taken, new Paragraph(t("delegatie.verklaring")), new Div(teken));
        vlak.addClassName("formulier-vlak");
        add(new Kaart(t("delegatie.nieuw"), vlak));
    }

    private void teken() {
        var wie = pob.getValue();
        if (wie == null) {
            Foutmerk.zet(pob, t("delegatie.wie.kies"));
            pob.focus();
            return;
        }
        try {
            if (fouten.probeer(() -> service.geef(
                    Ingelogd.actor(),
                    new NieuweDelegatie(
                            sleutel, wie.regio(), wie.id(), taken.getValue(), van.getValue(), tot.getValue())))) {
                Meldingen.gelukt(t("delegatie.getekendMelding", wie.naam()));
                opnieuw.run();
            }
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }
}
