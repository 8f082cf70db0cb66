package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.poortwachter.Traject;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.Termijn;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Keuzeveld;
import org.jspecify.annotations.Nullable;

/** The filters of the list of taken, as they stand in the address. Only those that can make a difference are shown. */
final class Takenbalk extends Div {
    private static final String TERMIJN = "termijn";
    private static final String TRAJECT = "traject";
    private static final String FUNCTIE = "functie";
    private static final String BEDRIJF = "bedrijf";
    private static final String MIJN = "mijn";
    private static final String JA = "ja";
    private static final List<Functie> FUNCTIES = List.of(
            Functie.LEIDINGGEVENDE,
            Functie.VERZUIMCOORDINATOR,
            Functie.MMA,
            Functie.POB,
            Functie.CASEMANAGER,
            Functie.BEDRIJFSARTS);

    private final Runnable gewijzigd;
    private final Keuzeveld<Traject> traject = new Keuzeveld<>(
            t("taken.filter.traject"), List.of(Traject.values()), Taakregel::woord, t("taken.filter.alle"));
    private final Keuzeveld<Functie> functie =
            new Keuzeveld<>(t("taken.filter.functie"), FUNCTIES, Functie::naam, t("taken.filter.alle"));
    /** Only for who has more than one; of all fields it weighs most. */
    private final Optional<Bedrijfkeuze> bedrijf;

    private final Checkbox mijn = new Checkbox(t("taken.filter.mijn"));
    private final Button wis = new Button(t("taken.filter.wis"), Icoon.KRUIS.maak());
    private @Nullable Termijn termijn;
    private @Nullable Adresfilter adres;

    /** @param gewijzigd hears that the user changed a filter */
    Takenbalk(Actor actor, OrganisatieService organisatie, Runnable gewijzigd) {
        this.gewijzigd = gewijzigd;
        addClassNames("rij", "filters");
        bedrijf = Bedrijfkeuze.isZinvol(actor.bereik())
                ? Optional.of(new Bedrijfkeuze(t("taken.filter.bedrijf"), actor, organisatie))
                : Optional.empty();
        // Who watches the procedure sees the taken of all functions; others see their own alone.
        functie.setVisible(actor.functie() == Functie.VERZUIMCOORDINATOR);
        wis.addThemeVariants(ButtonVariant.TERTIARY);
        wis.addClickListener(klik -> wisAlles());
        add(traject, functie);
        bedrijf.ifPresent(keuze -> add(keuze.veld()));
        add(mijn, wis);
        traject.addValueChangeListener(keuze -> zet(keuze, TRAJECT, inAdres(keuze.getValue())));
        functie.addValueChangeListener(keuze -> zet(keuze, FUNCTIE, inAdres(keuze.getValue())));
        bedrijf.ifPresent(van -> van.veld().addValueChangeListener(keuze -> zet(keuze, BEDRIJF, van.inAdres())));
        mijn.addValueChangeListener(keuze -> zet(keuze, MIJN, keuze.getValue() ? JA : ""));
    }

    private void zet(HasValue.ValueChangeEvent<?> verandering, String naam, String waarde) {
        if (verandering.isFromClient()) {
            zet(naam, waarde);
            gewijzigd.run();
        }
    }

    private void zet(String naam, String waarde) {
        if (adres != null) {
            adres.zet(naam, waarde);
            wis.setVisible(!adres.query().isEmpty());
        }
    }

    /** Shows only what is this near; told by the numbers above the list. */
    void kiesTermijn(Optional<Termijn> keuze) {
        termijn = keuze.orElse(null);
        zet(TERMIJN, inAdres(termijn));
        gewijzigd.run();
    }

    /** Takes all filters away. */
    void wisAlles() {
        if (adres != null) {
            for (var naam : List.of(TERMIJN, TRAJECT, FUNCTIE, BEDRIJF, MIJN)) {
                adres.zet(naam, "");
            }
            lees(adres);
            gewijzigd.run();
        }
    }

    /** Shows the filters of an address; what is in it that does not exist is passed over. */
    void lees(Adresfilter nieuw) {
        adres = nieuw;
        termijn =
                nieuw.lees(TERMIJN).flatMap(naam -> van(Termijn.values(), naam)).orElse(null);
        traject.setValue(
                nieuw.lees(TRAJECT).flatMap(naam -> van(Traject.values(), naam)).orElse(null));
        functie.setValue(nieuw.lees(FUNCTIE)
                .filter(naam -> functie.isVisible())
                .flatMap(naam -> van(Functie.values(), naam))
                .filter(FUNCTIES::contains)
                .orElse(null));
        bedrijf.ifPresent(keuze -> keuze.kies(nieuw.lees(BEDRIJF)));
        mijn.setValue(nieuw.lees(MIJN).filter(JA::equals).isPresent());
        wis.setVisible(!nieuw.query().isEmpty());
    }

    TakenFilter filter() {
        return new TakenFilter(
                bedrijf.map(Bedrijfkeuze::gekozen).orElse(null),
                termijn,
                traject.getValue(),
                functie.getValue(),
                mijn.getValue());
    }

    private static String inAdres(@Nullable Enum<?> keuze) {
        return keuze == null ? "" : Taakregel.inAdres(keuze);
    }

    private static <E extends Enum<E>> Optional<E> van(E[] keuzes, String naam) {
        return Arrays.stream(keuzes)
                .filter(een -> Taakregel.inAdres(een).equals(naam))
                .findFirst();
    }
}
