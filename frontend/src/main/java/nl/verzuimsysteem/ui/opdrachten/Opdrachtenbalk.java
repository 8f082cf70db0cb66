package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.opdrachten.Opdrachtsoort;
import nl.verzuimsysteem.opdrachten.Volglijstfilter;
import nl.verzuimsysteem.opdrachten.Volgstand;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Bedrijfkeuze;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Keuzeveld;
import org.jspecify.annotations.Nullable;

/** The filters of the orders an employer follows, as they stand in the address. */
final class Opdrachtenbalk extends Div {
    private static final String STAND = "stand";
    private static final String TYPE = "type";
    private static final String BEDRIJF = "bedrijf";

    private final Supplier<List<Opdrachtsoort>> lees;
    private final Runnable gewijzigd;
    private final Keuzeveld<Volgstand> stand = new Keuzeveld<>(
            t("opdrachten.volg.stand"),
            List.of(Volgstand.values()),
            Opdrachtenbalk::woord,
            t("opdrachten.filter.alle"));
    private final ComboBox<Opdrachtsoort> type = new ComboBox<>(t("opdrachten.filter.type"));
    private final Bedrijfkeuze bedrijf;
    private final Button wis = new Button(t("opdrachten.filter.wis"), Icoon.KRUIS.maak());
    private @Nullable List<Opdrachtsoort> soorten;
    private @Nullable Adresfilter adres;

    /**
     * @param soorten the kinds of order, read when they are wanted
     * @param gewijzigd hears that the user changed a filter
     */
    Opdrachtenbalk(
            Actor actor, OrganisatieService organisatie, Supplier<List<Opdrachtsoort>> soorten, Runnable gewijzigd) {
        this.lees = soorten;
        this.gewijzigd = gewijzigd;
        addClassNames("rij", "filters");
        type.addClassName("breed");
        type.setItemLabelGenerator(Opdrachtsoort::naam);
        type.setClearButtonVisible(true);
        type.setItems(vraag ->
                passend(vraag.getFilter().orElse("")).skip(vraag.getOffset()).limit(vraag.getLimit()));
        bedrijf = new Bedrijfkeuze(t("opdrachten.filter.bedrijf"), actor, organisatie);
        bedrijf.veld().setVisible(Bedrijfkeuze.isZinvol(actor.bereik()));
        wis.addThemeVariants(ButtonVariant.TERTIARY);
        wis.addClickListener(klik -> wisAlles());
        add(stand, type, bedrijf.veld(), wis);
        stand.addValueChangeListener(
                keuze -> zet(keuze, STAND, keuze.getValue() == null ? "" : inAdres(keuze.getValue())));
        type.addValueChangeListener(keuze -> zet(
                keuze, TYPE, keuze.getValue() == null ? "" : keuze.getValue().code()));
        bedrijf.veld().addValueChangeListener(keuze -> zet(keuze, BEDRIJF, bedrijf.inAdres()));
    }

    private void zet(HasValue.ValueChangeEvent<?> verandering, String naam, String waarde) {
        if (verandering.isFromClient() && adres != null) {
            adres.zet(naam, waarde);
            wis.setVisible(!adres.query().isEmpty());
            gewijzigd.run();
        }
    }

    /** Takes all filters away. */
    void wisAlles() {
        if (adres != null) {
            for (var naam : List.of(STAND, TYPE, BEDRIJF)) {
                adres.zet(naam, "");
            }
            lees(adres);
            gewijzigd.run();
        }
    }

    /** Shows the filters of an address; what is in it that does not exist is passed over. */
    void lees(Adresfilter nieuw) {
        adres = nieuw;
        stand.setValue(nieuw.lees(STAND).flatMap(Opdrachtenbalk::stand).orElse(null));
        type.setValue(nieuw.lees(TYPE)
                .flatMap(code -> soorten().stream()
                        .filter(soort -> soort.code().equals(code))
                        .findFirst())
                .orElse(null));
        bedrijf.kies(nieuw.lees(BEDRIJF));
        wis.setVisible(!nieuw.query().isEmpty());
    }

    private Stream<Opdrachtsoort> passend(String tekst) {
        var gezocht = tekst.strip().toLowerCase(Locale.ROOT);
        return soorten().stream()
                .filter(soort -> soort.naam().toLowerCase(Locale.ROOT).contains(gezocht));
    }

    private List<Opdrachtsoort> soorten() {
        var alle = soorten;
        if (alle == null) {
            alle = lees.get();
            soorten = alle;
        }
        return alle;
    }

    Volglijstfilter filter() {
        return new Volglijstfilter(
                stand.getValue(),
                type.getValue() == null ? null : type.getValue().code(),
                bedrijf.gekozen());
    }

    private static String woord(Volgstand stand) {
        return switch (stand) {
            case BIJ_ARBODIENST -> t("opdrachten.volg.stand.arbodienst");
            case VRAAG -> t("opdrachten.volg.stand.vraag");
            case ONGELEZEN -> t("opdrachten.volg.stand.ongelezen");
        };
    }

    private static String inAdres(Volgstand stand) {
        return stand.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Volgstand> stand(String naam) {
        return Arrays.stream(Volgstand.values())
                .filter(een -> inAdres(een).equals(naam))
                .findFirst();
    }
}
