package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.Besluit;
import nl.verzuimsysteem.overleg.BesluitId;
import nl.verzuimsysteem.overleg.Puntstatus;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.StatusLabel;
import org.jspecify.annotations.Nullable;

/** One case in big type: who, why, what is decided, how it goes. Only what changed is drawn anew. */
final class Puntscherm extends Article {
    private final Schermdelen delen;
    private final AgendapuntId id;
    private final boolean magHouden;
    private final Puntacties acties;
    private final Div kop = new Div();
    private final Div waarom = new Div();
    private final Besluitdeel besluitdeel;
    private final Div beeld = new Div();
    private String afwezig = "";
    private @Nullable List<BesluitId> gelezenNa;

    Puntscherm(Schermdelen delen, AgendapuntId id, boolean magHouden, Puntacties acties) {
        this.delen = delen;
        this.id = id;
        this.magHouden = magHouden;
        this.acties = acties;
        addClassName("puntscherm");
        kop.addClassName("puntkop");
        waarom.addClassName("punt-waarom");
        besluitdeel = new Besluitdeel(delen, id, magHouden, acties::besloten);
        add(kop, waarom, besluitdeel, beeld);
    }

    AgendapuntId punt() {
        return id;
    }

    /** Whether the user is filling in something here. */
    boolean isBezig() {
        return besluitdeel.isBezig();
    }

    /** @param meer whether another case follows when this one is done */
    void toon(Agendapunt punt, List<Besluit> besluiten, boolean meer) {
        getElement().setAttribute("aria-label", punt.werknemersnaam());
        var nu = besluiten.stream().map(Besluit::id).toList();
        if (!nu.equals(gelezenNa)) {
            gelezenNa = nu;
            beeld(punt);
        }
        kop(punt, meer);
        waarom(punt);
        besluitdeel.toon(besluiten);
    }

    /** A decision changes what runs in the case. */
    private void beeld(Agendapunt punt) {
        beeld.removeAll();
        try {
            var nieuw = new Dossierbeeld(delen, punt);
            afwezig = nieuw.afwezig();
            beeld.add(nieuw);
        } catch (NietGevonden e) {
            beeld.add(new Paragraph(t("overleg.dossier.weg")));
        }
    }

    private void kop(Agendapunt punt, boolean meer) {
        kop.removeAll();
        var naam = new H2(new Anchor(Paden.dossier(punt.dossier(), "overzicht"), punt.werknemersnaam()));
        naam.addClassName("puntkop-naam");
        var regel = new Div(new Span(punt.bedrijfsnaam()), new Span(Overlegwoorden.plaats(punt)));
        if (!afwezig.isEmpty()) {
            regel.add(new Span(afwezig));
        }
        regel.addClassName("puntkop-regel");
        kop.add(new Div(naam, regel));
        if (magHouden) {
            kop.add(knoppen(punt, meer));
        } else if (punt.status() != Puntstatus.OPEN) {
            kop.add(Overlegwoorden.status(punt.status()));
        }
    }

    private Div knoppen(Agendapunt punt, boolean meer) {
        var knoppen = new Div();
        knoppen.addClassName("puntkop-knoppen");
        if (punt.status() != Puntstatus.OPEN) {
            var heropen = new Button(t("overleg.heropen"), klik -> acties.heropen(punt));
            knoppen.add(Overlegwoorden.status(punt.status()), heropen);
            return knoppen;
        }
        var later = new Button(t("overleg.volgendeWeek"), Icoon.WISSEL.maak(), klik -> acties.volgendeWeek(punt));
        var klaar = new Button(
                t(meer ? "overleg.besprokenVolgende" : "overleg.besproken"),
                Icoon.GOED.maak(),
                klik -> acties.besproken(punt));
        klaar.addThemeVariants(ButtonVariant.PRIMARY);
        knoppen.add(later, klaar);
        return knoppen;
    }

    private void waarom(Agendapunt punt) {
        waarom.removeAll();
        waarom.add(Agendaregel.redenen(punt, Kalender.vandaag(delen.klok())));
        if (punt.notitie() != null) {
            var notitie = new Paragraph(
                    punt.ingebrachtDoor() == null
                            ? punt.notitie()
                            : t("overleg.punt.notitie", punt.ingebrachtDoor(), punt.notitie()));
            notitie.addClassName("geschreven");
            waarom.add(notitie);
        }
        var volgende = Agendaregel.volgende(punt);
        if (!volgende.isEmpty()) {
            waarom.add(new Paragraph(volgende));
        }
        if (punt.artsNaam() != null) {
            waarom.add(
                    new StatusLabel(StatusLabel.Soort.INFO, Icoon.PERSOON, t("overleg.punt.metArts", punt.artsNaam())));
        }
    }
}
