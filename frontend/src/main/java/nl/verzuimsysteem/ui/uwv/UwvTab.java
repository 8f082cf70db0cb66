package nl.verzuimsysteem.ui.uwv;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.taken.StapService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.verzuim.DossierTab;
import nl.verzuimsysteem.uwv.UwvService;
import nl.verzuimsysteem.uwv.Uwvblad;
import nl.verzuimsysteem.uwv.Uwvdossier;
import nl.verzuimsysteem.verzuim.DossierKop;

/** The tab UWV of a dossier: first what must be told now, then what was told, then what comes later. */
@Singleton
class UwvTab implements DossierTab {
    private static final int PLAATS = 10;

    private final UwvService service;
    private final StapService stappen;
    private final Clock klok;

    UwvTab(UwvService service, StapService stappen, Clock klok) {
        this.service = service;
        this.stappen = stappen;
        this.klok = klok;
    }

    @Override
    public int getOrder() {
        return PLAATS;
    }

    @Override
    public String naam() {
        return "uwv";
    }

    @Override
    public String titel() {
        return t("uwv.tab");
    }

    @Override
    public boolean isVoor(Actor actor) {
        return Rechten.mag(actor, Handeling.UWV_INZIEN);
    }

    @Override
    public Component inhoud(DossierKop kop, Runnable opnieuw) {
        var dossier = service.dossier(Ingelogd.actor(), kop.id());
        var vandaag = Kalender.vandaag(klok);
        var nu = dossier.bladen().stream()
                .filter(blad ->
                        blad.mijlpaal().wacht() && !blad.mijlpaal().open().isAfter(vandaag))
                .toList();
        var gedaan =
                dossier.bladen().stream().filter(blad -> blad.gemeld() != null).toList();
        var later = dossier.bladen().stream()
                .filter(blad ->
                        blad.mijlpaal().wacht() && blad.mijlpaal().open().isAfter(vandaag))
                .toList();
        var links = new Div();
        links.addClassName("stapel");
        if (nu.isEmpty()) {
            links.add(new Kaart(t("uwv.nu"), new LegeStaat(t("uwv.niets"), t("uwv.niets.uitleg"))));
        }
        nu.forEach(blad -> links.add(kaart(dossier, blad, opnieuw)));
        gedaan.forEach(blad -> links.add(kaart(dossier, blad, opnieuw)));
        var rechts = new Div(new Vangnetkaart(service, dossier, klok, opnieuw));
        rechts.addClassName("stapel");
        if (!later.isEmpty()) {
            rechts.add(later(later));
        }
        rechts.add(afspraak(dossier));
        var raster = new Div(links, rechts);
        raster.addClassName("meester-en-bij");
        return raster;
    }

    private Bladkaart kaart(Uwvdossier dossier, Uwvblad blad, Runnable opnieuw) {
        return new Bladkaart(service, stappen, dossier, blad, klok, opnieuw);
    }

    private static Kaart later(List<Uwvblad> bladen) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        bladen.forEach(blad -> lijst.add(new ListItem(t(
                "uwv.later.regel",
                blad.soort().naam().tekst(),
                Kalender.voluit(blad.mijlpaal().open()),
                Kalender.voluit(blad.mijlpaal().uiterlijk())))));
        return new Kaart(t("uwv.later"), lijst);
    }

    private static Kaart afspraak(Uwvdossier dossier) {
        var kaart = new Kaart(
                t("uwv.wie"), new Paragraph(t(dossier.doorArbodienst() ? "uwv.wie.arbodienst" : "uwv.wie.werkgever")));
        if (dossier.eigenrisicodrager()) {
            kaart.zet(
                    new Paragraph(t(dossier.doorArbodienst() ? "uwv.wie.arbodienst" : "uwv.wie.werkgever")),
                    new Paragraph(t("uwv.wie.eigenrisicodrager")));
        }
        return kaart;
    }
}
