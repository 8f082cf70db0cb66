package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.opdrachten.Opdrachtsoort;
import nl.verzuimsysteem.opdrachten.Werklijstfilter;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Icoon;
import org.jspecify.annotations.Nullable;

/** The filters of the worklist, as they stand in the address. */
final class Werklijstbalk extends Div {
    private static final String TEKST = "zoek";
    private static final String STATUS = "status";
    private static final String TYPE = "type";
    private static final String BEDRIJF = "bedrijf";
    private static final String MIJN = "mijn";
    private static final String JA = "ja";

    private final Consumer<String> gewijzigd;
    private final TextField tekst = new TextField(t("opdrachten.filter.zoek"));
    private final Select<OpdrachtStatus> status = new Select<>();
    private final Select<Opdrachtsoort> type = new Select<>();
    private final Bedrijfkeuze bedrijf;
    private final Checkbox mijn = new Checkbox(t("opdrachten.filter.mijn"));
    private final Button wis = new Button(t("opdrachten.filter.wis"), Icoon.KRUIS.maak());
    private final Details meer;
    private final Supplier<List<Opdrachtsoort>> lees;
    private @Nullable List<Opdrachtsoort> soorten;
    private @Nullable Adresfilter adres;

    /**
     * @param soorten the kinds of order, read when they are wanted
     * @param gewijzigd hears the filters, as they stand in the address, whenever the user changes one
     */
    Werklijstbalk(
            Actor actor,
            OrganisatieService organisatie,
            Supplier<List<Opdrachtsoort>> soorten,
            Consumer<String> gewijzigd) {
        bedrijf = new Bedrijfkeuze(t("opdrachten.filter.bedrijf"), actor, organisatie);
        this.lees = soorten;
        this.gewijzigd = gewijzigd;
        addClassName("werklijst-balk");
        tekst.setPrefixComponent(Icoon.ZOEK.maak());
        tekst.setClearButtonVisible(true);
        tekst.setValueChangeMode(ValueChangeMode.LAZY);
        tekst.addClassName("breed");
        status.setLabel(t("opdrachten.filter.status"));
        status.setItems(OpdrachtStatus.OPEN);
        status.setItemLabelGenerator(
                keuze -> keuze == null ? t("opdrachten.filter.alle") : Opdrachtwoorden.status(keuze));
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(t("opdrachten.filter.alle"));
        type.setLabel(t("opdrachten.filter.type"));
        type.setItemLabelGenerator(keuze -> keuze == null ? t("opdrachten.filter.alle") : keuze.naam());
        type.setEmptySelectionAllowed(true);
        type.setEmptySelectionCaption(t("opdrachten.filter.alle"));
        type.addClassName("breed");
        wis.addThemeVariants(ButtonVariant.TERTIARY);
        wis.addClickListener(klik -> wisAlles());
        var rest = new Div(type, bedrijf.veld());
        rest.addClassName("rij");
        meer = new Details(t("opdrachten.filter.meer"), rest);
        meer.addOpenedChangeListener(open -> soorten());
        var eerste = new Div(tekst, status, mijn, wis);
        eerste.addClassName("rij");
        add(eerste, meer);
        tekst.addValueChangeListener(
                waarde -> zet(waarde, TEKST, waarde.getValue().strip()));
        status.addValueChangeListener(waarde -> zet(
                waarde,
                STATUS,
                waarde.getValue() == null ? "" : waarde.getValue().name()));
        type.addValueChangeListener(waarde -> zet(
                waarde, TYPE, waarde.getValue() == null ? "" : waarde.getValue().code()));
        bedrijf.veld().addValueChangeListener(waarde -> zet(waarde, BEDRIJF, bedrijf.inAdres()));
        mijn.addValueChangeListener(waarde -> zet(waarde, MIJN, waarde.getValue() ? JA : ""));
    }

    private void zet(HasValue.ValueChangeEvent<?> verandering, String naam, String waarde) {
        if (verandering.isFromClient() && adres != null) {
            adres.zet(naam, waarde);
            meld();
        }
    }

    private void wisAlles() {
        if (adres != null) {
            for (var naam : List.of(TEKST, STATUS, TYPE, BEDRIJF, MIJN)) {
                adres.zet(naam, "");
            }
            lees(adres);
            meld();
        }
    }

    private void meld() {
        if (adres != null) {
            wis.setVisible(!adres.query().isEmpty());
            gewijzigd.accept(adres.query());
        }
    }

    /** Shows the filters of an address; what is in it that does not exist is passed over. */
    void lees(Adresfilter nieuw) {
        adres = nieuw;
        tekst.setValue(nieuw.lees(TEKST).orElse(""));
        status.setValue(nieuw.lees(STATUS).flatMap(Werklijstbalk::status).orElse(null));
        type.setValue(nieuw.lees(TYPE)
                .flatMap(code -> soorten().stream()
                        .filter(soort -> soort.code().equals(code))
                        .findFirst())
                .orElse(null));
        bedrijf.kies(nieuw.lees(BEDRIJF));
        mijn.setValue(nieuw.lees(MIJN).filter(JA::equals).isPresent());
        meer.setOpened(meer.isOpened() || !type.isEmpty() || bedrijf.gekozen() != null);
        wis.setVisible(!nieuw.query().isEmpty());
    }

    private List<Opdrachtsoort> soorten() {
        var alle = soorten;
        if (alle == null) {
            alle = lees.get();
            soorten = alle;
            type.setItems(alle);
        }
        return alle;
    }

    Werklijstfilter filter() {
        return new Werklijstfilter(
                status.getValue(),
                type.getValue() == null ? null : type.getValue().code(),
                bedrijf.gekozen(),
                tekst.getValue(),
                mijn.getValue());
    }

    private static Optional<OpdrachtStatus> status(String naam) {
        return OpdrachtStatus.OPEN.stream()
                .filter(een -> een.name().equals(naam))
                .findFirst();
    }
}
