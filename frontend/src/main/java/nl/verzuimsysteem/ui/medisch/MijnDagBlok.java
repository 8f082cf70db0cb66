package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.ConsultdagService;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.home.HomeBlok;

/** On the home of a POB or bedrijfsarts: who comes today, and what is still open. */
@Singleton
class MijnDagBlok implements HomeBlok {
    private static final int PLAATS = 2;

    private final ConsultdagService service;
    private final Clock klok;

    MijnDagBlok(ConsultdagService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public Handeling handeling() {
        return Handeling.MEDISCH_INZIEN;
    }

    @Override
    public Component inhoud(Actor actor) {
        var dag = service.dag(actor, Kalender.vandaag(klok));
        var kaart = new Kaart(t("consult.dag.titel")).naastTitel(new Anchor(Paden.MIJN_DAG, t("consult.home.naarDag")));
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        dag.afspraken()
                .forEach(een -> lijst.add(new ListItem(t(
                        "consult.home.regel",
                        Consultwoorden.TIJD.format(Kalender.plaatselijk(een.begin())),
                        een.werknemer(),
                        een.soort().naam()))));
        Component komt = dag.afspraken().isEmpty() ? new Paragraph(t("consult.home.leeg")) : lijst;
        return dag.open().isEmpty()
                ? kaart.zet(komt)
                : kaart.zet(komt, new Paragraph(t("consult.open", dag.open().size())));
    }
}
