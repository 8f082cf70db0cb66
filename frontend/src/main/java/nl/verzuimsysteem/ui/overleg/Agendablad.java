package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.caseload.ZonderPlaats;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.overleg.Aanwezige;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.Agendareden;
import nl.verzuimsysteem.overleg.Overlegblad;
import nl.verzuimsysteem.overleg.Overlegstatus;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Paginakop;
import nl.verzuimsysteem.ui.component.StatusLabel;

/** One agenda: when and with whom, how full it is, its cases, and what found no place on it. Up to date while it is shown. */
final class Agendablad extends Div {
    private final Agendadelen delen;
    private final Paginakop kop;
    private final Agendalijst lijst;
    private final Div rest = new Div();
    private final Div vol = new Div();
    private final Kaart leden = new Kaart(t("overleg.leden"));
    private final boolean magVoorbereiden = Rechten.mag(Ingelogd.actor(), Handeling.OVERLEG_VOORBEREIDEN);
    private final boolean magHouden = Rechten.mag(Ingelogd.actor(), Handeling.OVERLEG_HOUDEN);
    private Overlegblad blad;

    Agendablad(Agendadelen delen, Overlegblad gelezen, Paginakop kop) {
        this.delen = delen;
        this.blad = gelezen;
        this.kop = kop;
        addClassName("overleg-agenda");
        lijst = new Agendalijst(delen, this::doe);
        vol.addClassName("overleg-vol");
        vol.getElement().setAttribute("role", "status");
        rest.addClassName("stapel");
        var midden = new Div(vol, lijst);
        midden.addClassName("stapel");
        var bij = new Div(leden, rest);
        bij.addClassName("stapel");
        add(midden, bij);
        toon(gelezen);
        Overlegvolger.bij(this, delen.nieuws(), () -> blad, bericht -> {
            if (bericht.stand() > blad.overleg().stand()) {
                ververs();
            }
        });
    }

    private void ververs() {
        toon(delen.overleg().blad(Ingelogd.actor(), blad.overleg().id()));
    }

    /** What was put on may take the place of another: what is left is counted anew. */
    private void maakOpnieuw() {
        try {
            toon(delen.agenda().maak(Ingelogd.actor(), blad.overleg().regio()));
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
    }

    /** Does something with the agenda, and shows what it is then. Whoever was first, the last word is what stands there. */
    private void doe(Runnable act) {
        try {
            act.run();
        } catch (Conflict | NietGevonden | OngeldigeInvoer e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
        ververs();
    }

    private void toon(Overlegblad nieuw) {
        blad = nieuw;
        var overleg = nieuw.overleg();
        kop.ondertitel(t(
                "overleg.wanneer",
                overleg.regionaam(),
                Overlegwoorden.dag(overleg.dag()),
                Overlegwoorden.uur(overleg.begin()),
                overleg.minuten()));
        kop.zetActies(acties().toArray(Component[]::new));
        vol();
        lijst.toon(nieuw, magVoorbereiden && overleg.status() != Overlegstatus.GESLOTEN);
        leden.zet(leden(nieuw.aanwezig()));
        leden.setVisible(!nieuw.aanwezig().isEmpty());
        rest.removeAll();
        if (!nieuw.overig().isEmpty()) {
            rest.add(geenPlaats(nieuw.overig()));
        }
    }

    private List<Component> acties() {
        var acties = new ArrayList<Component>();
        var loopt = blad.overleg().status() == Overlegstatus.LOOPT;
        if (magVoorbereiden && blad.overleg().status() != Overlegstatus.GESLOTEN) {
            acties.add(new Button(
                    t("overleg.inbrengen"),
                    Icoon.PLUS.maak(),
                    klik -> new Inbrengdialoog(delen, blad.overleg().regio()).vraag(this::maakOpnieuw)));
        }
        if (loopt || !magHouden) {
            acties.add(new Knoplink(t("overleg.naarScherm"), Icoon.GESPREK, scherm()).belangrijkst());
        } else if (blad.overleg().status() == Overlegstatus.GEPLAND) {
            var begin = new Button(t("overleg.begin"), Icoon.GESPREK.maak(), klik -> vraagBegin());
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            acties.add(begin);
        }
        return acties;
    }

    private String scherm() {
        return Paden.OVERLEG_SCHERM + "/" + blad.overleg().id();
    }

    /** On another day than the one it was meant for, it may be a slip. */
    private void vraagBegin() {
        if (blad.overleg().dag().equals(Kalender.vandaag(delen.klok()))) {
            begin();
            return;
        }
        var vraag = new ConfirmDialog();
        vraag.setHeader(
                t("overleg.begin.vandaag", Overlegwoorden.dag(blad.overleg().dag())));
        vraag.setText(t("overleg.begin.vandaag.uitleg"));
        vraag.setConfirmText(t("overleg.begin.toch"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("schil.dialoog.annuleer"));
        vraag.addConfirmListener(ja -> begin());
        vraag.open();
    }

    private void begin() {
        try {
            delen.overleg().begin(Ingelogd.actor(), blad.overleg().id());
            UI.getCurrent().navigate(scherm());
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            ververs();
        }
    }

    private void vol() {
        var gepland = blad.punten().stream().mapToInt(Agendapunt::minuten).sum();
        var minuten = blad.overleg().minuten();
        vol.removeAll();
        vol.add(new Span(t("overleg.punten", blad.punten().size(), gepland, minuten)));
        if (gepland > minuten) {
            vol.add(new StatusLabel(StatusLabel.Soort.LET_OP, t("overleg.teVol", gepland - minuten)));
        }
        // To a bedrijfsarts his own cases say nothing of how full it is.
        vol.setVisible(magVoorbereiden && !blad.punten().isEmpty());
    }

    private static UnorderedList leden(List<Aanwezige> aanwezig) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        aanwezig.stream().sorted(Comparator.comparing(Aanwezige::naam)).forEach(een -> {
            var functie = new Span(een.functie().naam());
            functie.addClassName("stil");
            var regel = new ListItem(new Div(een.naam()), functie);
            lijst.add(regel);
        });
        return lijst;
    }

    private Kaart geenPlaats(Map<Agendareden, Integer> overig) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        overig.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(een -> {
            var aantal = new Span(een.getValue().toString());
            aantal.addClassName("teller");
            var woord = Overlegwoorden.soort(een.getKey());
            var regel = new ListItem(
                    inCaseload(een.getKey())
                            .<Component>map(reden ->
                                    new Anchor(Paden.caseload(blad.overleg().regio(), reden), woord))
                            .orElseGet(() -> new Span(woord)),
                    aantal);
            regel.addClassName("tegenover");
            lijst.add(regel);
        });
        var zonderLink = new Paragraph(t("overleg.geenPlaats.zonderLink"));
        zonderLink.addClassName("stil");
        zonderLink.setVisible(
                overig.keySet().stream().anyMatch(reden -> inCaseload(reden).isEmpty()));
        return new Kaart(t("overleg.geenPlaats"), new Paragraph(t("overleg.geenPlaats.uitleg")), lijst, zonderLink);
    }

    /** What the caseload can show as the agenda counts it; the other reasons lie in orders, appointments and questionnaires. */
    private static Optional<ZonderPlaats> inCaseload(Agendareden reden) {
        return Optional.ofNullable(
                switch (reden) {
                    case TE_LAAT -> ZonderPlaats.TE_LAAT;
                    case MIJLPAAL_BINNEN_14_DAGEN -> ZonderPlaats.STAP_BINNEN_14_DAGEN;
                    case NIEUW_LANGER_DAN_TWEE_WEKEN -> ZonderPlaats.LANGER_DAN_TWEE_WEKEN;
                    case INGEBRACHT, OPEN_VAN_VORIGE_KEER, NO_SHOW, OPDRACHT_STAAT_STIL, TRIAGE_ZONDER_ANTWOORD -> null;
                });
    }
}
