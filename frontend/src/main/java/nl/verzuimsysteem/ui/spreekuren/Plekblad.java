package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.Plek;
import nl.verzuimsysteem.spreekuren.PlekkenService;
import nl.verzuimsysteem.spreekuren.Plekvraag;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/**
 * Where a consult can go: the free places from a day on, or a moment of one's own, and the button that does it. When the
 * moment was taken in the meantime, it says so and shows what is free now.
 */
final class Plekblad extends Div {
    private static final int DAGEN = 42;

    private final Vraag vraag;
    private final PlekkenService service;
    private final Momentkeuze zelf;
    private final Select<Spreekuursoort> soort = new Select<>();
    private final DatumVeld vanaf;
    private final Checkbox metTaal = new Checkbox();
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Plekkeuze plekken;
    private final Paragraph gekozen = new Paragraph();
    private final Button doe;
    private final Div bij = new Div();
    private final Kaart keuzekaart;
    private final LocalDate vandaag;
    private @Nullable Plek plek;
    private @Nullable TextField adres;
    private Consumer<Keuze> act = keuze -> {};

    /**
     * For whom and what for.
     *
     * @param uiterlijk the last day on which it is in time
     * @param andereTaal whether an interpreter may be needed
     */
    record Vraag(
            Aanleiding aanleiding,
            BedrijfId bedrijf,
            WerknemerId werknemer,
            @Nullable LocalDate uiterlijk,
            String taal,
            boolean andereTaal) {}

    /**
     * What the planner chose.
     *
     * @param bevestigd whether he said that he knows what stands in the way
     */
    record Keuze(
            Spreekuursoort soort,
            GebruikerId professional,
            @Nullable PlaatsId plaats,
            Instant begin,
            boolean bevestigd) {}

    Plekblad(
            Vraag vraag,
            List<Spreekuursoort> soorten,
            Spreekuursoort eerste,
            String knop,
            PlekkenService service,
            Momentkeuze zelf,
            Clock klok) {
        this.vraag = vraag;
        this.service = service;
        this.zelf = zelf;
        vandaag = Kalender.vandaag(klok);
        addClassName("meester-en-bij");
        plekken = new Plekkeuze(vraag.uiterlijk(), this::kies);
        soort.setLabel(t("spreekuren.plan.soort"));
        soort.setItems(soorten);
        soort.setItemLabelGenerator(een -> een == null ? "" : een.naam());
        soort.setValue(eerste);
        soort.setReadOnly(soorten.size() == 1);
        soort.addValueChangeListener(nieuw -> zoek());
        vanaf = new DatumVeld(t("spreekuren.plan.vanaf"), klok).zonderVoorbeeld();
        vanaf.setValue(vandaag);
        vanaf.addValueChangeListener(nieuw -> zoek());
        metTaal.setLabel(t("spreekuren.plan.metTaal", Spreekuurwoorden.taal(vraag.taal())));
        metTaal.setVisible(vraag.andereTaal());
        metTaal.addValueChangeListener(nieuw -> zoek());
        var zoekbalk = new Div(soort, vanaf, metTaal);
        zoekbalk.addClassName("rij");
        fouten.koppel("soort", soort);
        zelf.koppel(fouten);
        doe = new Button(knop, klik -> probeer(false));
        doe.addThemeVariants(ButtonVariant.PRIMARY);
        gekozen.getElement().setAttribute("role", "status");
        keuzekaart = new Kaart(t("spreekuren.plan.keuze"), gekozen, doe);
        bij.addClassNames("stapel", "plan-bij");
        bij.add(keuzekaart);
        var links = new Div(fouten, new Kaart(t("spreekuren.plekken.titel"), zoekbalk, plekken, zelf));
        links.addClassName("stapel");
        add(links, bij);
        zelf.addOpenedChangeListener(open -> {
            if (open.isOpened()) {
                plekken.wis();
                kies(null);
            }
        });
        zoek();
    }

    /** Asks for the address where that is needed. */
    void metAdres(TextField veld) {
        adres = veld;
        veld.setWidthFull();
        veld.setMaxLength(200);
        fouten.koppel("adres", veld);
        keuzekaart.zet(gekozen, veld, doe);
        toonAdres();
    }

    /** What happens with what was chosen; may refuse it. */
    void bij(Consumer<Keuze> doen) {
        act = doen;
    }

    /** Stands above the choice. */
    void uitleg(Kaart kaart) {
        bij.addComponentAsFirst(kaart);
    }

    private void zoek() {
        toonAdres();
        var van = vanaf.getValue() == null || vanaf.getValue().isBefore(vandaag) ? vandaag : vanaf.getValue();
        plekken.toon(
                service.vrij(
                        Ingelogd.actor(),
                        new Plekvraag(
                                vraag.aanleiding(),
                                soort.getValue(),
                                vraag.bedrijf(),
                                vraag.werknemer(),
                                van,
                                van.plusDays(DAGEN),
                                null,
                                null,
                                metTaal.getValue())),
                vraag.andereTaal());
    }

    private void toonAdres() {
        if (adres != null) {
            adres.setVisible(soort.getValue() == Spreekuursoort.HUISBEZOEK);
        }
    }

    private void kies(@Nullable Plek nieuwe) {
        plek = nieuwe;
        if (nieuwe == null) {
            gekozen.setText(zelf.isOpened() ? t("spreekuren.plan.zelfGekozen") : t("spreekuren.plan.kies"));
            return;
        }
        zelf.setOpened(false);
        gekozen.setText(t(
                "spreekuren.plan.gekozen",
                Spreekuurwoorden.moment(nieuwe.begin(), nieuwe.einde()),
                nieuwe.naam(),
                Spreekuurwoorden.functie(nieuwe.functie())));
    }

    private void probeer(boolean bevestigd) {
        var gekozenPlek = plek;
        Keuze keuze;
        if (gekozenPlek != null) {
            keuze = new Keuze(
                    soort.getValue(), gekozenPlek.professional(), gekozenPlek.plaats(), gekozenPlek.begin(), bevestigd);
        } else if (zelf.isOpened()) {
            var eigen = zelf.keuze();
            if (eigen.isEmpty()) {
                return;
            }
            keuze = new Keuze(
                    soort.getValue(),
                    eigen.get().professional(),
                    eigen.get().plaats(),
                    eigen.get().begin(),
                    bevestigd);
        } else {
            Meldingen.letOp(t("spreekuren.plan.kies"));
            return;
        }
        fouten.wis();
        try {
            act.accept(keuze);
        } catch (OngeldigeInvoer e) {
            if (e.fouten().stream().allMatch(fout -> fout.veld().equals("bevestigd"))) {
                vraagBevestiging(e);
            } else {
                fouten.toon(e);
            }
        } catch (Conflict e) {
            Meldingen.letOp(String.valueOf(e.getMessage()));
            zoek();
        }
    }

    private void vraagBevestiging(OngeldigeInvoer invoer) {
        var dialoog = new ConfirmDialog();
        dialoog.setHeader(t("spreekuren.plan.zeker"));
        dialoog.setText(
                invoer.fouten().stream().map(fout -> fout.melding().tekst()).collect(Collectors.joining(" ")));
        dialoog.setCancelable(true);
        dialoog.setCancelText(t("schil.dialoog.annuleer"));
        dialoog.setConfirmText(t("spreekuren.plan.toch"));
        dialoog.addConfirmListener(ja -> probeer(true));
        dialoog.open();
    }
}
