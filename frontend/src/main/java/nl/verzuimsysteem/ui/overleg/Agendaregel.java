package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.Objects;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.Puntstatus;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** A case on the agenda: who, why, how long; and what a member can change of that. */
final class Agendaregel extends ListItem {
    private static final int LANGST = 60;

    private final Agendadelen delen;
    private final Zet zet;
    private final Span nummer = new Span();
    private final Div tekst = new Div();
    private final IntegerField minuten = new IntegerField();
    private final Button omhoog = knop(Icoon.OMLAAG);
    private final Button omlaag = knop(Icoon.OMLAAG);
    private final Button eraf = new Button(t("overleg.punt.eraf"));
    private final Button arts = new Button(t("overleg.punt.arts"));
    private final Div acties = new Div();
    private final Span tijd = new Span();
    private @Nullable Agendapunt punt;
    private int plaats;

    /** Does something, and then something else when it shows. */
    interface Zet {
        void doe(Runnable act, Runnable daarna);
    }

    Agendaregel(Agendadelen delen, Zet zet) {
        this.delen = delen;
        this.zet = zet;
        addClassName("agendaregel");
        nummer.addClassName("agendaregel-nummer");
        tekst.addClassName("agendaregel-tekst");
        acties.addClassName("agendaregel-acties");
        tijd.addClassNames("agendaregel-tijd", "stil");
        omhoog.addClassName("omgekeerd");
        omhoog.addClickListener(klik -> verplaats(plaats - 1, omhoog));
        omlaag.addClickListener(klik -> verplaats(plaats + 1, omlaag));
        minuten.setMin(1);
        minuten.setMax(LANGST);
        minuten.setStepButtonsVisible(true);
        minuten.setManualValidation(true);
        minuten.setSuffixComponent(new Span(t("overleg.min")));
        minuten.addClassName("agendaregel-minuten");
        minuten.addValueChangeListener(anders -> {
            if (anders.isFromClient()) {
                zetMinuten(anders.getValue());
            }
        });
        for (var klein : new Button[] {eraf, arts}) {
            klein.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        }
        eraf.addClickListener(klik -> zet.doe(() -> delen.agenda().haalAf(Ingelogd.actor(), dit().id()), () -> {}));
        arts.addClickListener(klik -> new Artsdialoog(delen, dit()).vraag(() -> zet.doe(() -> {}, arts::focus)));
        var volgorde = new Div(omhoog, omlaag, minuten);
        volgorde.addClassName("agendaregel-volgorde");
        var meer = new Div(arts, eraf);
        meer.addClassName("agendaregel-meer");
        acties.add(volgorde, meer);
        add(nummer, tekst, tijd, acties);
    }

    private static Button knop(Icoon icoon) {
        var knop = new Button(icoon.maak());
        knop.addThemeVariants(ButtonVariant.TERTIARY);
        return knop;
    }

    private Agendapunt dit() {
        return Objects.requireNonNull(punt);
    }

    private void verplaats(int naar, Button knop) {
        zet.doe(() -> delen.agenda().verplaats(Ingelogd.actor(), dit().id(), naar), () -> {
            if (knop.isEnabled()) {
                knop.focus();
            } else {
                (knop.equals(omhoog) ? omlaag : omhoog).focus();
            }
        });
    }

    private void zetMinuten(@Nullable Integer nieuw) {
        if (nieuw == null || nieuw < 1 || nieuw > LANGST) {
            minuten.setValue(dit().minuten());
            return;
        }
        zet.doe(() -> delen.agenda().zetMinuten(Ingelogd.actor(), dit().id(), nieuw), () -> {});
    }

    /** @param waar its place, from 0 */
    Agendaregel toon(Agendapunt nieuw, int waar, boolean laatste, LocalDate vandaag) {
        punt = nieuw;
        plaats = waar;
        var naam = nieuw.werknemersnaam();
        nummer.setText(Integer.toString(waar + 1));
        getElement().setAttribute("data-punt", nieuw.id().toString());
        omhoog.setAriaLabel(t("overleg.punt.omhoog", naam));
        omlaag.setAriaLabel(t("overleg.punt.omlaag", naam));
        eraf.setAriaLabel(t("overleg.punt.erafNaam", naam));
        arts.setAriaLabel(t("overleg.punt.artsNaam", naam));
        minuten.setAriaLabel(t("overleg.punt.minuten", naam));
        omhoog.setEnabled(waar > 0);
        omlaag.setEnabled(!laatste);
        if (!Objects.equals(minuten.getValue(), nieuw.minuten())) {
            minuten.setValue(nieuw.minuten());
        }
        tijd.setText(t("overleg.minuten", nieuw.minuten()));
        tekst.removeAll();
        var link = new Anchor(Paden.dossier(nieuw.dossier(), "overzicht"), naam);
        link.addClassName("agendaregel-naam");
        var waarvan = new Span(t("overleg.punt.van", nieuw.bedrijfsnaam(), Overlegwoorden.plaats(nieuw)));
        waarvan.addClassName("stil");
        var kop = new Div(link, waarvan);
        kop.addClassName("agendaregel-kop");
        if (nieuw.status() != Puntstatus.OPEN) {
            kop.add(Overlegwoorden.status(nieuw.status()));
        }
        tekst.add(kop, redenen(nieuw, vandaag));
        if (nieuw.notitie() != null) {
            var notitie = new Paragraph(nieuw.notitie());
            notitie.addClassName("geschreven");
            tekst.add(notitie);
        }
        var volgende = volgende(nieuw);
        if (!volgende.isEmpty()) {
            var regel = new Paragraph(volgende);
            regel.addClassName("stil");
            tekst.add(regel);
        }
        if (nieuw.artsNaam() != null) {
            tekst.add(new StatusLabel(
                    StatusLabel.Soort.INFO, Icoon.PERSOON, t("overleg.punt.metArts", nieuw.artsNaam())));
        }
        return this;
    }

    /**
     * @param ook whether this user can change its place and time
     * @param gepland whether it can be taken off still: once the overleg began it is put off instead
     */
    void wijzigbaar(boolean ook, boolean gepland) {
        nummer.getElement().setAttribute("draggable", Boolean.toString(ook));
        if (ook) {
            nummer.getElement().setAttribute("title", t("overleg.punt.sleep"));
        }
        acties.setVisible(ook);
        tijd.setVisible(!ook);
        eraf.setVisible(gepland);
    }

    /** Why a case is on the agenda, as a list. */
    static UnorderedList redenen(Agendapunt punt, LocalDate vandaag) {
        var redenen = new UnorderedList();
        redenen.addClassName("overleg-redenen");
        redenen.getElement().setAttribute("aria-label", t("overleg.redenen"));
        punt.redenen().forEach(reden -> redenen.add(new ListItem(Overlegwoorden.reden(punt, reden, vandaag))));
        return redenen;
    }

    /** What is next in the case, in words; empty when nothing is, or when it is why the case is here. */
    static String volgende(Agendapunt punt) {
        var op = punt.uiterlijkOp();
        var volgende = punt.volgende();
        if (volgende == null || punt.redenen().stream().anyMatch(een -> volgende.equals(een.naam()))) {
            return "";
        }
        return op == null
                ? t("overleg.punt.volgende", volgende)
                : t("overleg.punt.volgendeOp", volgende, Kalender.voluit(op));
    }
}
