package nl.verzuimsysteem.ui.voortgang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.taken.Fase;
import nl.verzuimsysteem.taken.FaseTelling;
import nl.verzuimsysteem.taken.VoortgangFilter;
import nl.verzuimsysteem.taken.VoortgangRij;
import nl.verzuimsysteem.taken.VoortgangService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Tellers;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** All open cases by phase, the late ones first. The address holds the filters. */
@Prototype
@StyleSheet("taken.css")
@Toont(Handeling.VOORTGANG_INZIEN)
@Route(value = Paden.VOORTGANG, layout = HoofdLayout.class)
final class VoortgangView extends Pagina implements BeforeEnterObserver {
    private static final String FASE = "fase";
    private static final String BEDRIJF = "bedrijf";
    private static final String TE_LAAT = "te-laat";
    private static final String JA = "ja";

    private final VoortgangService service;
    private final Tellers<Fase> tellers = new Tellers<>(t("voortgang.tellers"), this::kiesFase);
    private final Bedrijfkeuze bedrijf;
    private final Checkbox teLaat = new Checkbox(t("voortgang.filter.teLaat"));
    private final Voortgangtabel tabel;
    private Optional<Fase> fase = Optional.empty();
    private @Nullable Adresfilter adres;

    VoortgangView(VoortgangService service, OrganisatieService organisatie, Clock klok) {
        super(t("voortgang.titel"));
        this.service = service;
        var actor = Ingelogd.actor();
        kop().ondertitel(t("voortgang.ondertitel"));
        bedrijf = new Bedrijfkeuze(t("voortgang.filter.bedrijf"), actor, organisatie);
        bedrijf.veld().setVisible(Bedrijfkeuze.isZinvol(actor.bereik()));
        bedrijf.veld().addValueChangeListener(keuze -> zet(keuze, BEDRIJF, bedrijf.inAdres()));
        teLaat.addValueChangeListener(keuze -> zet(keuze, TE_LAAT, keuze.getValue() ? JA : ""));
        var balk = new Div(bedrijf.veld(), teLaat);
        balk.addClassNames("rij", "filters");
        tabel = new Voortgangtabel(Kalender.vandaag(klok));
        add(tellers, balk, tabel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        lees(new Adresfilter(event.getLocation()));
        toon();
    }

    private void lees(Adresfilter nieuw) {
        adres = nieuw;
        fase = nieuw.lees(FASE).flatMap(Fasewoord::uitAdres);
        bedrijf.kies(nieuw.lees(BEDRIJF));
        teLaat.setValue(nieuw.lees(TE_LAAT).filter(JA::equals).isPresent());
    }

    private void zet(HasValue.ValueChangeEvent<?> verandering, String naam, String waarde) {
        if (verandering.isFromClient()) {
            zet(naam, waarde);
            toon();
        }
    }

    private void zet(String naam, String waarde) {
        if (adres != null) {
            adres.zet(naam, waarde);
        }
    }

    private void kiesFase(Optional<Fase> keuze) {
        fase = keuze;
        zet(FASE, keuze.map(Fasewoord::inAdres).orElse(""));
        toon();
    }

    private void wisAlles() {
        for (var naam : List.of(FASE, BEDRIJF, TE_LAAT)) {
            zet(naam, "");
        }
        if (adres != null) {
            lees(adres);
        }
        toon();
    }

    private void toon() {
        var filter = new VoortgangFilter(bedrijf.gekozen(), fase.orElse(null), teLaat.getValue());
        tabel.toon(deel -> lees(filter, deel), fase.isEmpty(), leeg(filter));
    }

    /** The first rows bring the numbers along. */
    private Bladzijde<VoortgangRij> lees(VoortgangFilter filter, Uitsnede deel) {
        if (deel.vanaf() > 0) {
            return service.lijst(Ingelogd.actor(), filter, deel);
        }
        var overzicht = service.overzicht(Ingelogd.actor(), filter, deel.aantal());
        tellers.toon(tellers(overzicht.tellingen()), fase);
        return overzicht.bladzijde();
    }

    private static List<Tellers.Teller<Fase>> tellers(List<FaseTelling> tellingen) {
        var alle = new ArrayList<Tellers.Teller<Fase>>();
        alle.add(new Tellers.Teller<>(
                Optional.empty(),
                t("voortgang.fase.alle"),
                tellingen.stream().mapToLong(FaseTelling::aantal).sum(),
                tellingen.stream().mapToLong(FaseTelling::teLaat).sum()));
        tellingen.forEach(telling -> alle.add(new Tellers.Teller<>(
                Optional.of(telling.fase()), Fasewoord.van(telling.fase()), telling.aantal(), telling.teLaat())));
        return alle;
    }

    private LegeStaat leeg(VoortgangFilter filter) {
        return filter.equals(VoortgangFilter.ALLE)
                ? new LegeStaat(t("voortgang.leeg.titel"), t("voortgang.leeg.uitleg"))
                : new LegeStaat(
                        t("voortgang.leeg.filter"),
                        t("voortgang.leeg.filter.uitleg"),
                        new Button(t("voortgang.wis"), klik -> wisAlles()));
    }
}
