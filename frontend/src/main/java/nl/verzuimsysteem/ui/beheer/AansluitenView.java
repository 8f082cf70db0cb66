package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.AansluitService;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.organisatie.NieuwBedrijf;
import nl.verzuimsysteem.organisatie.Regio;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Verlaatvraag;
import nl.verzuimsysteem.ui.toegang.Toont;

/**
 * Takes a company on in four short steps and a look back, each under an address of its own: the back button goes a step
 * back, and what was typed stays, because the fields stay while one goes from step to step.
 */
@Prototype
@Route(value = BeheerPaden.AANSLUITEN + "/:stap?", layout = HoofdLayout.class)
@Toont(Handeling.BEDRIJF_AANSLUITEN)
final class AansluitenView extends Pagina implements BeforeEnterObserver, BeforeLeaveObserver {
    private final AansluitService service;
    private final Clock klok;
    private final String sleutel = UUID.randomUUID().toString();

    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Bedrijfsvelden bedrijf = new Bedrijfsvelden(fouten);
    private final Gelijkenden gelijkenden = new Gelijkenden();
    private final Select<Regio> regio;
    private final Select<Abonnement.Soort> abonnement;
    private final DatumVeld van;
    private final Foutensamenvatting foutenBeheerder = new Foutensamenvatting();
    private final Persoonsvelden beheerder = new Persoonsvelden(foutenBeheerder);
    private final OrderedList stappen = new OrderedList();
    private final Div inhoud = new Div();
    private boolean klaar;

    AansluitenView(AansluitService service, RegioService regios, Clock klok) {
        super(t("beheer.aansluiten.titel"));
        this.service = service;
        abonnement = Velden.abonnement(service.abonnementen(Ingelogd.actor()));
        this.klok = klok;
        regio = Velden.regio(regios.regios(Ingelogd.actor()));
        van = new DatumVeld(t("beheer.abonnement.van"), klok);
        van.setValue(Kalender.vandaag(klok));
        fouten.koppel("regio", regio).koppel("abonnement", abonnement).koppel("van", van);
        bedrijf.bijNaamOfNummer(this::zoekGelijkende);
        stappen.addClassName("stappen");
        stappen.getElement().setAttribute("aria-label", t("beheer.stap.alle"));
        inhoud.addClassName("formulier-vlak");
        kop().terugNaar(t("beheer.bedrijven"), BeheerPaden.BEDRIJVEN);
        add(stappen, inhoud);
    }

    /** The steps, in their order. */
    private enum Stap {
        BEDRIJF,
        REGIO,
        ABONNEMENT,
        BEHEERDER,
        SAMENVATTING;

        private String pad() {
            return BeheerPaden.AANSLUITEN + "/" + woord();
        }

        private String woord() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private String titel() {
            return t("beheer.stap." + woord());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var stap = Arrays.stream(Stap.values())
                .filter(een -> een.woord()
                        .equals(event.getRouteParameters().get("stap").orElse("")))
                .findFirst()
                .orElse(Stap.BEDRIJF);
        // Whoever comes in halfway, by a kept address, has nothing typed yet.
        toon(stap != Stap.BEDRIJF && bedrijf.isLeeg() ? Stap.BEDRIJF : stap);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!klaar && !bedrijf.isLeeg() && event.getNavigationTarget() != AansluitenView.class) {
            Verlaatvraag.stel(event, this::sluitAan);
        }
    }

    private void toon(Stap stap) {
        stappen.removeAll();
        for (var een : Stap.values()) {
            var regel = new ListItem(t("beheer.stap.nummer", een.ordinal() + 1, een.titel()));
            if (een == stap) {
                regel.getElement().setAttribute("aria-current", "step");
            }
            stappen.add(regel);
        }
        inhoud.removeAll();
        fouten.wis();
        foutenBeheerder.wis();
        switch (stap) {
            case BEDRIJF -> {
                inhoud.add(fouten, new Paragraph(t("beheer.formulier.uitleg")), bedrijf, gelijkenden);
                voet(stap, () -> fouten.probeer(bedrijf.invoer()::controleerNieuw));
            }
            case REGIO -> {
                inhoud.add(fouten, new Paragraph(t("beheer.regio.uitleg")), Velden.raster(regio));
                voet(stap, () -> fouten.probeer(() -> NieuwBedrijf.controleerRegio(nieuw().regio())));
            }
            case ABONNEMENT -> {
                inhoud.add(fouten, new Paragraph(t("beheer.abonnement.uitleg")), Velden.raster(abonnement, van));
                voet(
                        stap,
                        () -> fouten.probeer(() -> NieuwBedrijf.controleerAbonnement(
                                abonnement.getValue(), van.getValue(), Kalender.vandaag(klok))));
            }
            case BEHEERDER -> {
                inhoud.add(foutenBeheerder, new Paragraph(t("beheer.beheerder.uitleg")), beheerder);
                voet(stap, () -> foutenBeheerder.probeer(beheerder.invoer()::controleer));
            }
            case SAMENVATTING -> {
                inhoud.add(fouten, new Aansluitoverzicht(nieuw(), regio.getValue()), gelijkenden);
                var knop = Velden.knop("beheer.aansluiten.knop", this::sluitAan);
                knop.setDisableOnClick(true);
                knop.addClickListener(klik -> knop.setEnabled(true));
                knoppen(terug(stap), knop);
            }
        }
    }

    private void voet(Stap stap, java.util.function.BooleanSupplier goed) {
        var volgende = Stap.values()[stap.ordinal() + 1];
        var verder = Velden.knop("beheer.naar." + volgende.woord(), () -> {
            if (goed.getAsBoolean()) {
                UI.getCurrent().navigate(volgende.pad());
            }
        });
        if (stap == Stap.BEDRIJF) {
            knoppen(verder);
        } else {
            knoppen(terug(stap), verder);
        }
    }

    private static Button terug(Stap stap) {
        var vorige = Stap.values()[stap.ordinal() - 1];
        return new Button(
                t("beheer.terugNaar", vorige.titel()), klik -> UI.getCurrent().navigate(vorige.pad()));
    }

    private void knoppen(Component... knoppen) {
        var balk = new Div(knoppen);
        balk.addClassName("rij");
        inhoud.add(balk);
    }

    private void zoekGelijkende() {
        var invoer = bedrijf.invoer();
        gelijkenden.toon(
                invoer.naam().isEmpty()
                        ? java.util.List.of()
                        : service.gelijkende(Ingelogd.actor(), invoer.naam(), invoer.kvkNummer()));
    }

    private NieuwBedrijf nieuw() {
        return new NieuwBedrijf(
                sleutel,
                bedrijf.invoer(),
                regio.getValue() == null ? null : regio.getValue().id(),
                abonnement.getValue(),
                van.getValue(),
                beheerder.invoer());
    }

    /** @return whether it was done */
    private boolean sluitAan() {
        var nieuw = nieuw();
        try {
            return fouten.probeer(() -> {
                var id = service.sluitAan(Ingelogd.actor(), nieuw);
                klaar = true;
                Meldingen.gelukt(t("beheer.aansluiten.gelukt", nieuw.bedrijf().naam()));
                UI.getCurrent().navigate(Paden.bedrijf(id, BeheerPaden.TAB));
            });
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            return false;
        }
    }
}
