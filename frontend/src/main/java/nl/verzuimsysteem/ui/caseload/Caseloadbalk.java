package nl.verzuimsysteem.ui.caseload;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.verzuimsysteem.caseload.Caseloadfilter;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.caseload.Wiens;
import nl.verzuimsysteem.caseload.ZonderPlaats;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.Eigenregio;
import nl.verzuimsysteem.taken.Fase;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.voortgang.Fasewoord;
import org.jspecify.annotations.Nullable;

/** The filters of the caseload, as they stand in the address. What is in it that does not exist is passed over. */
final class Caseloadbalk extends Div {
    private static final String REGIO = "regio";
    private static final String WIENS = "wiens";
    private static final String FASE = "fase";
    private static final String LAAT = "laat";
    private static final String AAN_ZET = "aanzet";
    private static final String CONTACT = "contact";
    private static final String OVERLEG = "overleg";
    private static final String ZOEK = "zoek";
    private static final String JA = "ja";
    private static final int MEESTE_WEKEN = 104;
    private static final List<Integer> WEKEN = List.of(2, 4, 6, 13);
    private static final List<Functie> AAN_DE_BEURT = List.of(
            Functie.LEIDINGGEVENDE,
            Functie.VERZUIMCOORDINATOR,
            Functie.WERKNEMER,
            Functie.MMA,
            Functie.POB,
            Functie.CASEMANAGER,
            Functie.BEDRIJFSARTS);

    private final Runnable gewijzigd;
    private final Select<Eigenregio> regio = new Select<>();
    private final ComboBox<Teamgenoot> persoon = new ComboBox<>(t("caseload.filter.persoon"));
    private final Select<Functie> aanZet = new Select<>();
    private final Select<Integer> contact = new Select<>();
    private final Select<ZonderPlaats> zonderPlaats = new Select<>();
    private final Checkbox teLaat = new Checkbox(t("caseload.filter.teLaat"));
    private final TextField zoek = new TextField(t("caseload.filter.zoek"));
    private final List<Eigenregio> regios;
    private final Supplier<List<Teamgenoot>> collegas;
    private Wiens wiens = Wiens.TEAM;
    private @Nullable GebruikerId wie;
    private Optional<Fase> fase = Optional.empty();
    private @Nullable Adresfilter adres;

    /**
     * @param collegas are asked for when they are wanted
     * @param gewijzigd is told whenever the user changes a filter
     */
    Caseloadbalk(List<Eigenregio> regios, Supplier<List<Teamgenoot>> collegas, Runnable gewijzigd) {
        this.regios = regios;
        this.collegas = collegas;
        this.gewijzigd = gewijzigd;
        addClassNames("rij", "filters");
        maak(regio, "caseload.filter.regio", regios);
        regio.setItemLabelGenerator(een -> een == null ? t("caseload.filter.alle") : een.naam());
        regio.setVisible(regios.size() > 1);
        persoon.setItemLabelGenerator(Teamgenoot::naam);
        persoon.setItems(vraag -> collegas.get().stream()
                .filter(een -> een.naam()
                        .toLowerCase(Locale.ROOT)
                        .contains(vraag.getFilter().orElse("").toLowerCase(Locale.ROOT)))
                .skip(vraag.getOffset())
                .limit(vraag.getLimit()));
        persoon.setClearButtonVisible(true);
        maak(aanZet, "caseload.filter.aanZet", AAN_DE_BEURT);
        aanZet.setItemLabelGenerator(een -> een == null ? t("caseload.filter.alle") : een.naam());
        maak(contact, "caseload.filter.contact", WEKEN);
        contact.setItemLabelGenerator(
                een -> een == null ? t("caseload.filter.alle") : t("caseload.filter.contact.weken", een));
        maak(zonderPlaats, "caseload.filter.zonderPlaats", List.of(ZonderPlaats.values()));
        zonderPlaats.setItemLabelGenerator(
                een -> t(een == null ? "caseload.filter.alle" : "caseload.filter.zonderPlaats." + een));
        zoek.setPrefixComponent(Icoon.ZOEK.maak());
        zoek.setClearButtonVisible(true);
        zoek.setValueChangeMode(ValueChangeMode.LAZY);
        add(zoek, regio, persoon, aanZet, contact, zonderPlaats, teLaat);
        regio.addValueChangeListener(keuze -> zet(
                keuze,
                REGIO,
                keuze.getValue() == null ? "" : keuze.getValue().id().toString()));
        persoon.addValueChangeListener(keuze -> {
            if (keuze.isFromClient()) {
                kies(
                        keuze.getValue() == null ? Wiens.TEAM : Wiens.PERSOON,
                        keuze.getValue() == null ? null : keuze.getValue().id());
            }
        });
        aanZet.addValueChangeListener(
                keuze -> zet(keuze, AAN_ZET, keuze.getValue() == null ? "" : inAdres(keuze.getValue())));
        contact.addValueChangeListener(
                keuze -> zet(keuze, CONTACT, keuze.getValue() == null ? "" : Integer.toString(keuze.getValue())));
        zonderPlaats.addValueChangeListener(
                keuze -> zet(keuze, OVERLEG, keuze.getValue() == null ? "" : Paden.inAdres(keuze.getValue())));
        teLaat.addValueChangeListener(keuze -> zet(keuze, LAAT, keuze.getValue() ? JA : ""));
        zoek.addValueChangeListener(keuze -> zet(keuze, ZOEK, keuze.getValue().strip()));
    }

    private static <T> void maak(Select<T> veld, String label, List<T> keuzes) {
        veld.setLabel(t(label));
        veld.setItems(new ArrayList<>(keuzes));
        veld.setEmptySelectionAllowed(true);
        veld.setEmptySelectionCaption(t("caseload.filter.alle"));
    }

    private static String inAdres(Functie functie) {
        return functie.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        }
    }

    /** Shows the cases of somebody else. */
    void kies(Wiens keuze, @Nullable GebruikerId gebruiker) {
        wiens = keuze;
        wie = gebruiker;
        toonPersoon();
        zet(
                WIENS,
                switch (keuze) {
                    case TEAM -> "";
                    case MIJ, NIEMAND, VERTROKKEN -> keuze.name().toLowerCase(Locale.ROOT);
                    case PERSOON -> String.valueOf(gebruiker);
                });
        gewijzigd.run();
    }

    /** Shows another phase; all of them when empty. */
    void kiesFase(Optional<Fase> keuze) {
        fase = keuze;
        zet(FASE, keuze.map(Fasewoord::inAdres).orElse(""));
        gewijzigd.run();
    }

    void wisAlles() {
        for (var naam : List.of(REGIO, WIENS, FASE, LAAT, AAN_ZET, CONTACT, OVERLEG, ZOEK)) {
            zet(naam, "");
        }
        if (adres != null) {
            lees(adres);
        }
        gewijzigd.run();
    }

    void lees(Adresfilter nieuw) {
        adres = nieuw;
        regio.setValue(nieuw.lees(REGIO)
                .flatMap(id -> regios.stream()
                        .filter(een -> een.id().toString().equals(id))
                        .findFirst())
                .orElse(null));
        leesWiens(nieuw.lees(WIENS).orElse(""));
        fase = nieuw.lees(FASE).flatMap(Fasewoord::uitAdres);
        aanZet.setValue(nieuw.lees(AAN_ZET)
                .flatMap(naam -> AAN_DE_BEURT.stream()
                        .filter(een -> inAdres(een).equals(naam))
                        .findFirst())
                .orElse(null));
        leesContact(nieuw.lees(CONTACT).flatMap(Caseloadbalk::weken).orElse(null));
        leesZonderPlaats(nieuw.lees(OVERLEG).orElse(""));
        teLaat.setValue(nieuw.lees(LAAT).filter(JA::equals).isPresent());
        zoek.setValue(nieuw.lees(ZOEK).orElse(""));
    }

    /** The agenda of the overleg leads here; who comes in another way has no use for it. */
    private void leesZonderPlaats(String woord) {
        var gevraagd = Arrays.stream(ZonderPlaats.values())
                .filter(een -> Paden.inAdres(een).equals(woord)
                        && Rechten.mag(Ingelogd.actor(), Handeling.OVERLEG_VOORBEREIDEN))
                .findFirst();
        zonderPlaats.setValue(gevraagd.orElse(null));
        zonderPlaats.setVisible(gevraagd.isPresent());
    }

    private void leesWiens(String woord) {
        wie = null;
        wiens = Arrays.stream(new Wiens[] {Wiens.MIJ, Wiens.NIEMAND, Wiens.VERTROKKEN})
                .filter(een -> een.name().toLowerCase(Locale.ROOT).equals(woord))
                .findFirst()
                .orElse(Wiens.TEAM);
        if (woord.matches("\\d+")) {
            collegas.get().stream()
                    .filter(een -> een.id().toString().equals(woord))
                    .findFirst()
                    .ifPresent(een -> {
                        wiens = Wiens.PERSOON;
                        wie = een.id();
                    });
        }
        toonPersoon();
    }

    private void toonPersoon() {
        persoon.setValue(
                wie == null
                        ? null
                        : collegas.get().stream()
                                .filter(een -> een.id().equals(wie))
                                .findFirst()
                                .orElse(null));
    }

    /** A link may ask for another number of weeks than one can choose here. */
    private void leesContact(@Nullable Integer weken) {
        if (weken != null && !WEKEN.contains(weken)) {
            contact.setItems(
                    Stream.concat(WEKEN.stream(), Stream.of(weken)).sorted().toList());
        }
        contact.setValue(weken);
    }

    private static Optional<Integer> weken(String tekst) {
        try {
            return Optional.of(Integer.parseInt(tekst)).filter(weken -> weken > 0 && weken <= MEESTE_WEKEN);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    Caseloadfilter filter() {
        return new Caseloadfilter(
                regio.getValue() == null ? null : regio.getValue().id(),
                wiens,
                wie,
                fase.orElse(null),
                teLaat.getValue(),
                aanZet.getValue(),
                contact.getValue(),
                zonderPlaats.getValue(),
                zoek.getValue().isBlank() ? null : zoek.getValue().strip());
    }
}
