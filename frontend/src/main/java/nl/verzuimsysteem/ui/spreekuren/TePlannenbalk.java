package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.TePlannenFilter;
import nl.verzuimsysteem.taken.Termijn;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Icoon;
import org.jspecify.annotations.Nullable;

/** The filters of what has to be planned, as they stand in the address. */
final class TePlannenbalk extends Div {
    private static final String AANLEIDING = "waarvoor";
    private static final String BEDRIJF = "bedrijf";
    private static final String TERMIJN = "termijn";
    private static final String WIE = "wie";

    private final Runnable gewijzigd;
    private final Select<Aanleiding> aanleiding = new Select<>();
    private final Select<Termijn> termijn = new Select<>();
    private final Select<Functie> wie = new Select<>();
    private final Bedrijfkeuze bedrijf;
    private final Button wis = new Button(t("spreekuren.filter.wis"), Icoon.KRUIS.maak());
    private @Nullable Adresfilter adres;

    /** @param gewijzigd hears that the user changed a filter */
    TePlannenbalk(Actor actor, OrganisatieService organisatie, Runnable gewijzigd) {
        this.gewijzigd = gewijzigd;
        bedrijf = new Bedrijfkeuze(t("spreekuren.filter.bedrijf"), actor, organisatie);
        addClassNames("rij", "planbalk");
        vul(
                aanleiding,
                "spreekuren.filter.waarvoor",
                Arrays.stream(Aanleiding.values())
                        .filter(een -> een != Aanleiding.EIGEN)
                        .toList(),
                Aanleiding::naam);
        vul(termijn, "spreekuren.filter.termijn", List.of(Termijn.values()), TePlannenbalk::woord);
        vul(
                wie,
                "spreekuren.filter.wie",
                List.of(Functie.BEDRIJFSARTS, Functie.POB),
                functie -> Spreekuurwoorden.wie(functie == Functie.BEDRIJFSARTS));
        wis.addThemeVariants(ButtonVariant.TERTIARY);
        wis.addClickListener(klik -> wisAlles());
        add(aanleiding, termijn, wie, bedrijf.veld(), wis);
        aanleiding.addValueChangeListener(nieuw -> zet(nieuw, AANLEIDING, naam(nieuw.getValue())));
        termijn.addValueChangeListener(nieuw -> zet(nieuw, TERMIJN, naam(nieuw.getValue())));
        wie.addValueChangeListener(nieuw -> zet(nieuw, WIE, naam(nieuw.getValue())));
        bedrijf.veld().addValueChangeListener(nieuw -> zet(nieuw, BEDRIJF, bedrijf.inAdres()));
    }

    private static <T> void vul(Select<T> veld, String label, List<T> keuzes, ItemLabelGenerator<T> woord) {
        veld.setLabel(t(label));
        veld.setItems(keuzes);
        veld.setItemLabelGenerator(keuze -> keuze == null ? t("spreekuren.filter.alle") : woord.apply(keuze));
        veld.setEmptySelectionAllowed(true);
        veld.setEmptySelectionCaption(t("spreekuren.filter.alle"));
    }

    private static String woord(Termijn termijn) {
        return switch (termijn) {
            case TE_LAAT -> t("spreekuren.termijn.teLaat");
            case BINNENKORT -> t("spreekuren.termijn.binnenkort");
            case LATER -> t("spreekuren.termijn.later");
        };
    }

    private static String naam(@Nullable Enum<?> waarde) {
        return waarde == null ? "" : waarde.name();
    }

    private void zet(HasValue.ValueChangeEvent<?> verandering, String naam, String waarde) {
        if (verandering.isFromClient() && adres != null) {
            adres.zet(naam, waarde);
            wis.setVisible(!adres.query().isEmpty());
            gewijzigd.run();
        }
    }

    private void wisAlles() {
        if (adres != null) {
            for (var naam : List.of(AANLEIDING, BEDRIJF, TERMIJN, WIE)) {
                adres.zet(naam, "");
            }
            lees(adres);
            gewijzigd.run();
        }
    }

    /** Shows the filters of an address; what is in it that does not exist is passed over. */
    void lees(Adresfilter nieuw) {
        adres = nieuw;
        aanleiding.setValue(waarde(nieuw, AANLEIDING, Aanleiding.values()));
        termijn.setValue(waarde(nieuw, TERMIJN, Termijn.values()));
        wie.setValue(waarde(nieuw, WIE, new Functie[] {Functie.BEDRIJFSARTS, Functie.POB}));
        bedrijf.kies(nieuw.lees(BEDRIJF));
        wis.setVisible(!nieuw.query().isEmpty());
    }

    private static <E extends Enum<E>> @Nullable E waarde(Adresfilter adres, String naam, E[] mogelijk) {
        var gelezen = adres.lees(naam).orElse("");
        return Arrays.stream(mogelijk)
                .filter(een -> een.name().equals(gelezen))
                .findFirst()
                .orElse(null);
    }

    TePlannenFilter filter() {
        return new TePlannenFilter(aanleiding.getValue(), bedrijf.gekozen(), termijn.getValue(), wie.getValue());
    }
}
