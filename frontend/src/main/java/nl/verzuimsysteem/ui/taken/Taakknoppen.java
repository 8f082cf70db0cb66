package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TaakSoort;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Knoplink;

/** The acts of one row: doing it, picking it up, and all else behind one button. */
final class Taakknoppen extends Div {
    private final Taak taak;
    private final Taakacties acties;

    Taakknoppen(Taak taak, Taakacties acties) {
        this.taak = taak;
        this.acties = acties;
        addClassName("taakknoppen");
        voegDoenToe();
        var id = taak.id();
        if (id != null && taak.toegewezenAan() == null && acties.magVerdelen(taak)) {
            add(knop("taken.pakOp", () -> acties.pakOp(id)));
        }
        var meer = new Button(t("taken.meer"), klik -> acties.meer(taak));
        meer.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        meer.setAriaLabel(t("taken.meer.naam", Taakregel.watVanWie(taak)));
        add(meer);
    }

    private void voegDoenToe() {
        var id = taak.id();
        if (Taakregel.metUwvBlad(taak, Ingelogd.actor())) {
            add(link("taken.doe.uwv", Icoon.DOCUMENT, Paden.dossier(taak.dossier(), "uwv")));
        } else if (acties.magVastleggen(taak)) {
            add(knop("taken.doe.stap", () -> acties.legVast(taak)));
        } else if ((taak.soort() == TaakSoort.CASEMANAGER || taak.soort() == TaakSoort.CASEMANAGER_ADVIES)
                && Rechten.mag(Ingelogd.actor(), Handeling.OPDRACHT_VERSTUREN)) {
            add(link("taken.doe.casemanager", Icoon.PERSOON, Taakregel.pad(taak)));
            if (id != null && acties.magAfronden(taak)) {
                add(knop("taken.rondAf", () -> acties.rondAf(id)));
            }
        } else if (taak.soort() == TaakSoort.TOLK && Rechten.mag(Ingelogd.actor(), Handeling.TOLK_REGELEN)) {
            add(link("taken.doe.tolk", Icoon.GESPREK, Taakregel.pad(taak)));
        } else if (taak.soort() == TaakSoort.SELEKT_BELLEN && Rechten.mag(Ingelogd.actor(), Handeling.SELEKT_AFNEMEN)) {
            add(link("taken.doe.bellen", Icoon.GESPREK, Taakregel.pad(taak)));
        } else if (taak.soort() == TaakSoort.VERLOFVRAAG
                && Rechten.mag(Ingelogd.actor(), Handeling.VERLOF_BEOORDELEN)) {
            add(link("taken.doe.verlofvraag", Icoon.GESPREK, Taakregel.pad(taak)));
        } else if (id != null && acties.magAfronden(taak)) {
            add(
                    link("taken.doe.contact", Icoon.GESPREK, Taakregel.pad(taak)),
                    knop("taken.rondAf", () -> acties.rondAf(id)));
        } else if (taak.soort() == TaakSoort.VRAAG) {
            add(link("taken.doe.vraag", Icoon.GESPREK, Taakregel.pad(taak)));
        }
    }

    private Button knop(String sleutel, Runnable act) {
        var knop = new Button(t(sleutel), klik -> act.run());
        knop.addThemeVariants(ButtonVariant.SMALL);
        knop.setAriaLabel(naam(sleutel));
        return knop;
    }

    private Knoplink link(String sleutel, Icoon icoon, String pad) {
        var link = new Knoplink(t(sleutel), icoon, pad);
        link.setAriaLabel(naam(sleutel));
        return link;
    }

    /** What a screen reader says: the same word, and in which row. */
    private String naam(String sleutel) {
        return t("taken.knopnaam", t(sleutel), Taakregel.watVanWie(taak));
    }
}
