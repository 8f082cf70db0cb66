package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.spreekuren.Afspraakstatus;
import nl.verzuimsysteem.spreekuren.Afzegging;
import nl.verzuimsysteem.spreekuren.Spreekuur;
import nl.verzuimsysteem.spreekuren.Tolk;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Knoplink;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;

/** One consult of a case, with what the user may do with it. */
final class Spreekuurkaart extends Div {
    private static final int LANGSTE = 200;

    private final Spreekuur spreekuur;
    private final SpreekurenTab.Spreekuurdiensten diensten;
    private final Runnable opnieuw;

    Spreekuurkaart(Spreekuur spreekuur, SpreekurenTab.Spreekuurdiensten diensten, Runnable opnieuw) {
        this.spreekuur = spreekuur;
        this.diensten = diensten;
        this.opnieuw = opnieuw;
        var kaart = new Kaart(Spreekuurwoorden.moment(spreekuur.begin(), spreekuur.einde()))
                .naastTitel(Spreekuurwoorden.status(spreekuur.status()));
        var knoppen = knoppen();
        if (tolkVraag()) {
            kaart.zet(feiten(), tolkuitleg(), knoppen);
        } else {
            kaart.zet(feiten(), knoppen);
        }
        knoppen.setVisible(knoppen.getComponentCount() > 0);
        add(kaart);
    }

    private Feiten feiten() {
        var feiten = new Feiten();
        var team = spreekuur.vanTeam();
        var functie = Spreekuurwoorden.functie(spreekuur.functie());
        if (team != null) {
            feiten.feit(t("spreekuren.kolom.waarvoor"), team.aanleiding().naam())
                    .feit(t("spreekuren.plan.soort"), team.soort().naam());
        }
        feiten.feit(
                        t("spreekuren.feit.bij"),
                        team == null
                                ? t("spreekuren.bij.werkgever", functie)
                                : team.professionalNaam() + ", " + functie)
                .feit(t("spreekuren.feit.vorm"), Spreekuurwoorden.vorm(spreekuur.vorm()))
                .feit(
                        t("spreekuren.feit.plaats"),
                        spreekuur.plaats() == null ? null : spreekuur.plaats() + ", " + spreekuur.plaatsadres());
        if (team != null) {
            feiten.feit(t("spreekuren.plan.adres"), team.adres())
                    .feit(t("spreekuren.feit.opmerking"), team.opmerking());
        }
        if (spreekuur.tolk() != Tolk.NIET_NODIG) {
            feiten.feit(t("spreekuren.feit.tolk"), Spreekuurwoorden.tolk(spreekuur.tolk()));
        }
        return feiten;
    }

    private boolean tolkVraag() {
        return spreekuur.loopt() && spreekuur.tolk() == Tolk.NODIG;
    }

    private Paragraph tolkuitleg() {
        var regel = new Paragraph(
                Icoon.INFO.maak(), new Span(t("spreekuren.tolk.uitleg", Spreekuurwoorden.taal(spreekuur.taal()))));
        regel.addClassName("met-icoon");
        return regel;
    }

    private Div knoppen() {
        var balk = new Div();
        balk.addClassName("paginakop-acties");
        var actor = Ingelogd.actor();
        var status = spreekuur.status();
        var teVerzetten = status == Afspraakstatus.GEPLAND || status == Afspraakstatus.BEVESTIGD;
        var vandaag = Kalender.vandaag(diensten.klok());
        var dag = Kalender.plaatselijk(spreekuur.begin()).toLocalDate();
        if (tolkVraag() && Rechten.mag(actor, Handeling.TOLK_REGELEN)) {
            balk.add(hoofdknop("spreekuren.tolk.knop", this::tolkGeregeld));
        }
        if (Rechten.mag(actor, Handeling.AANWEZIGHEID_VASTLEGGEN) && !dag.isAfter(vandaag)) {
            var gemist = status == Afspraakstatus.NIET_VERSCHENEN;
            if (teVerzetten || (gemist && dag.equals(vandaag))) {
                balk.add(knop("spreekuren.aangekomen.knop", this::aangekomen));
            }
            if (spreekuur.loopt() && !spreekuur.begin().isAfter(diensten.klok().instant())) {
                balk.add(knop("spreekuren.gemist.knop", this::nietVerschenen));
            }
        }
        if (Rechten.mag(actor, Handeling.SPREEKUUR_PLANNEN) && teVerzetten) {
            balk.add(
                    new Knoplink(t("spreekuren.verzet.link"), Icoon.KALENDER, Spreekuurpaden.verzetten(spreekuur.id())),
                    knop("spreekuren.afzeggen.knop", this::zegAf));
        }
        return balk;
    }

    private static Button knop(String sleutel, Runnable act) {
        return new Button(t(sleutel), klik -> act.run());
    }

    private static Button hoofdknop(String sleutel, Runnable act) {
        var knop = knop(sleutel, act);
        knop.addThemeVariants(ButtonVariant.PRIMARY);
        return knop;
    }

    private void tolkGeregeld() {
        doe(() -> diensten.tolken().geregeld(Ingelogd.actor(), spreekuur.id()), t("spreekuren.tolk.gelukt"));
    }

    private void aangekomen() {
        doe(
                () -> diensten.aanwezigheid().aangekomen(Ingelogd.actor(), spreekuur.id()),
                t("spreekuren.aangekomen.gelukt"));
    }

    private void doe(Runnable act, String gelukt) {
        try {
            act.run();
            Meldingen.gelukt(gelukt);
        } catch (Conflict | NietGevonden e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
        }
        opnieuw.run();
    }

    private void nietVerschenen() {
        var opmerking = opmerking();
        new Invoerdialoog(t("spreekuren.gemist.titel"))
                .uitleg(t("spreekuren.gemist.uitleg"))
                .veld("opmerking", opmerking)
                .erbij(new Medischewacht(opmerking).zonderVraag())
                .vraag(
                        t("spreekuren.gemist.vast"),
                        () -> diensten.aanwezigheid()
                                .nietVerschenen(
                                        Ingelogd.actor(),
                                        spreekuur.id(),
                                        diensten.klok().instant(),
                                        opmerking.getValue()),
                        opnieuw,
                        t("spreekuren.gemist.gelukt"));
    }

    private void zegAf() {
        var opmerking = opmerking();
        var wie = new RadioButtonGroup<Boolean>(t("spreekuren.afzeggen.wie"));
        wie.setItems(List.of(true, false));
        wie.setItemLabelGenerator(
                werknemer -> werknemer ? t("spreekuren.afzeggen.werknemer") : t("spreekuren.afzeggen.arbodienst"));
        wie.setValue(true);
        new Invoerdialoog(t("spreekuren.afzeggen.titel"))
                .uitleg(t("spreekuren.afzeggen.uitleg"))
                .veld("doorWerknemer", wie)
                .veld("opmerking", opmerking)
                .erbij(new Medischewacht(opmerking).zonderVraag())
                .vraag(
                        t("spreekuren.afzeggen.vast"),
                        () -> diensten.plannen()
                                .zegAf(
                                        Ingelogd.actor(),
                                        spreekuur.id(),
                                        spreekuur.versie(),
                                        new Afzegging(Boolean.TRUE.equals(wie.getValue()), opmerking.getValue())),
                        opnieuw,
                        t("spreekuren.afzeggen.gelukt"));
    }

    private static TextField opmerking() {
        var veld = new TextField(t("spreekuren.opmerking"));
        veld.setHelperText(t("spreekuren.opmerking.help"));
        veld.setMaxLength(LANGSTE);
        return veld;
    }
}
