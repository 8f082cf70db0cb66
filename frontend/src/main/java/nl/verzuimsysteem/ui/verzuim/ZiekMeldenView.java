package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.selekt.Vragenlijstzin;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.verzuim.Medewerkerkeuze;
import nl.verzuimsysteem.verzuim.VerzuimwijzigingService;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.jspecify.annotations.Nullable;

/** Reports somebody sick in four fields, made for a phone as much as for a desk. */
@Prototype
@Toont(Handeling.ZIEK_MELDEN)
@Route(value = Paden.ZIEK_MELDEN, layout = HoofdLayout.class)
final class ZiekMeldenView extends Pagina implements BeforeEnterObserver {
    private final ZiekmeldService service;
    private final VerzuimwijzigingService wijzigingen;
    private final Wijzigingen ongedaan;
    private final String sleutel = UUID.randomUUID().toString();

    private final Medewerkerveld keuzes;
    private final ComboBox<Medewerkerkeuze> medewerker;
    private final DatumVeld eersteZiektedag;
    private final TextField telefoon = new TextField(t("ziekmelden.telefoon"));
    private final DatumVeld verwachteTerugkeer;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Div alZiek = new Div();
    private final Anchor nieuweMedewerker = new Anchor(Paden.BEDRIJVEN, t("ziekmelden.nieuweMedewerker"));
    private final Gevolgenlijst gevolgen =
            new Gevolgenlijst(new H2(t("verloop.ziek.titel")), t("verloop.ziek.nogNiets"));
    private final Paragraph vragenlijst = new Paragraph();
    private final Clock klok;
    private @Nullable String ingevuldeTelefoon;

    ZiekMeldenView(ZiekmeldService service, VerzuimwijzigingService wijzigingen, Wijzigingen ongedaan, Clock klok) {
        super(t("ziekmelden.titel"));
        this.service = service;
        this.wijzigingen = wijzigingen;
        this.ongedaan = ongedaan;
        this.klok = klok;
        vragenlijst.setVisible(false);
        keuzes = new Medewerkerveld(service);
        medewerker = keuzes.veld();
        eersteZiektedag = new DatumVeld(t("ziekmelden.eersteZiektedag"), klok);
        eersteZiektedag.setValue(Kalender.vandaag(klok));
        verwachteTerugkeer = new DatumVeld(t("ziekmelden.verwachteTerugkeer"), klok);
        telefoon.getElement().setAttribute("inputmode", "tel");
        telefoon.setHelperText(t("ziekmelden.telefoon.hulp"));
        medewerker.addValueChangeListener(keuze -> {
            gekozen(keuze.getValue());
            toonGevolgen();
        });
        eersteZiektedag.addValueChangeListener(keuze -> toonGevolgen());
        fouten.koppel("werknemer", medewerker)
                .koppel("eersteZiektedag", eersteZiektedag)
                .koppel("telefoon", telefoon)
                .koppel("verwachteTerugkeer", verwachteTerugkeer);
        alZiek.addClassName("waarschuwing");
        alZiek.getElement().setAttribute("role", "alert");
        alZiek.setVisible(false);
        var meld = new Button(t("ziekmelden.knop"), Icoon.ZIEK.maak());
        meld.addThemeVariants(ButtonVariant.PRIMARY);
        meld.addClassName("hoofdknop");
        meld.addClickListener(klik -> meld());
        nieuweMedewerker.setVisible(Rechten.mag(Ingelogd.actor(), Handeling.MEDEWERKERS_INVOEREN));
        var velden = new Div(medewerker, nieuweMedewerker, eersteZiektedag, telefoon, verwachteTerugkeer);
        velden.addClassNames("formulier", "een-kolom");
        var vlak = new Div(fouten, alZiek, new Paragraph(t("ziekmelden.uitleg")), velden, gevolgen, vragenlijst, meld);
        vlak.addClassNames("formulier-vlak", "smal-vlak");
        add(vlak);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var adres = new Adresfilter(event.getLocation());
        getal(adres, "bedrijf").map(BedrijfId::new).ifPresent(this::alleenVan);
        getal(adres, "werknemer").map(WerknemerId::new).ifPresent(this::kies);
    }

    private void alleenVan(BedrijfId bedrijf) {
        keuzes.alleenVan(bedrijf);
        nieuweMedewerker.setHref(Paden.bedrijf(bedrijf, "medewerkers"));
    }

    private void kies(WerknemerId werknemer) {
        try {
            medewerker.setValue(service.keuze(Ingelogd.actor(), werknemer));
        } catch (NietGevonden e) {
            // An old link: the form stands there, with nobody chosen.
            medewerker.clear();
        }
    }

    private void gekozen(@Nullable Medewerkerkeuze keuze) {
        alZiek.setVisible(false);
        var nummer = keuze == null || keuze.telefoon() == null ? "" : keuze.telefoon();
        if (telefoon.isEmpty() || telefoon.getValue().equals(ingevuldeTelefoon)) {
            telefoon.setValue(nummer);
            ingevuldeTelefoon = nummer;
        }
        if (keuze != null && keuze.lopend() != null && keuze.ziekSinds() != null) {
            toonAlZiek(t("ziekmelden.alZiek", keuze.naam(), Kalender.voluit(keuze.ziekSinds())), keuze.lopend());
        }
    }

    private void toonAlZiek(String tekst, DossierId dossier) {
        alZiek.removeAll();
        alZiek.add(
                new Paragraph(tekst),
                new Anchor(Paden.dossier(dossier, Dossierdeel.OVERZICHT.naam()), t("ziekmelden.naarDossier")));
        alZiek.setVisible(true);
    }

    /** Tells before the report whether it opens a case or joins one, and which terms begin. */
    private void toonGevolgen() {
        var keuze = medewerker.getValue();
        vragenlijst.setVisible(false);
        if (keuze == null || eersteZiektedag.isEmpty()) {
            gevolgen.wis();
            return;
        }
        try {
            var nu = wijzigingen.voorbeeldZiek(Ingelogd.actor(), melding(keuze));
            gevolgen.toon(nu);
            gevolgen.voorop(t(nu.anderDossier() == null ? "verloop.ziek.nieuw" : "verloop.ziek.bestaand"));
            vragenlijst.setText(Vragenlijstzin.van(eersteZiektedag.getValue(), Kalender.vandaag(klok)));
            vragenlijst.setVisible(true);
        } catch (OngeldigeInvoer e) {
            fouten.merk(e, false);
            gevolgen.wis();
        } catch (Conflict e) {
            gevolgen.wis();
            // He is reported sick already; of a case that is closed it also says what comes first.
            if (keuze.lopend() != null) {
                toonAlZiek(String.valueOf(e.getMessage()), keuze.lopend());
            }
        }
    }

    private Ziekmelding melding(@Nullable Medewerkerkeuze keuze) {
        return new Ziekmelding(
                sleutel,
                keuze == null ? null : keuze.id(),
                eersteZiektedag.getValue(),
                telefoon.isEmpty() ? null : telefoon.getValue().strip(),
                verwachteTerugkeer.getValue());
    }

    private void meld() {
        var keuze = medewerker.getValue();
        var melding = melding(keuze);
        try {
            fouten.probeer(() -> {
                var dossier = service.meldZiek(Ingelogd.actor(), melding);
                naar(dossier);
                ongedaan.meld(t("ziekmelden.gelukt", keuze.naam()), dossier, ZiekMeldenView::naar);
            });
        } catch (Conflict e) {
            var nu = service.keuze(Ingelogd.actor(), keuze.id()).lopend();
            if (nu == null) {
                throw e;
            }
            toonAlZiek(String.valueOf(e.getMessage()), nu);
        }
    }

    private static void naar(DossierId dossier) {
        UI.getCurrent().navigate(Paden.dossier(dossier, Dossierdeel.OVERZICHT.naam()));
    }

    private static Optional<Long> getal(Adresfilter adres, String naam) {
        return adres.lees(naam)
                .filter(waarde -> waarde.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }
}
