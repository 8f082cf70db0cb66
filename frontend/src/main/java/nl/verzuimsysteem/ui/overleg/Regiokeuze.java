package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.organisatie.Eigenregio;
import nl.verzuimsysteem.ui.component.Adresfilter;

/** Of which regio the overleg is shown, as it stands in the address. There is only something to choose for who has more. */
final class Regiokeuze extends Div {
    private static final String REGIO = "regio";

    private final Select<Eigenregio> veld = new Select<>();

    /**
     * @param alle what stands for all of them; without it one is always chosen
     * @param gekozen hears that another one was chosen
     */
    Regiokeuze(List<Eigenregio> regios, Adresfilter adres, Optional<String> alle, Runnable gekozen) {
        addClassNames("rij", "filters");
        veld.setLabel(t("overleg.regio"));
        veld.setItems(regios);
        veld.setItemLabelGenerator(een -> een == null ? alle.orElse("") : een.naam());
        alle.ifPresent(woord -> {
            veld.setEmptySelectionAllowed(true);
            veld.setEmptySelectionCaption(woord);
        });
        var inAdres = adres.lees(REGIO)
                .flatMap(nummer -> regios.stream()
                        .filter(een -> een.id().toString().equals(nummer))
                        .findFirst());
        inAdres.or(() -> alle.isPresent() ? Optional.empty() : regios.stream().findFirst())
                .ifPresent(veld::setValue);
        veld.addValueChangeListener(anders -> {
            if (anders.isFromClient()) {
                adres.zet(REGIO, regio().map(RegioId::toString).orElse(""));
                gekozen.run();
            }
        });
        add(veld);
        setVisible(regios.size() > 1);
    }

    /** Empty for all of them, or for who works in no regio as a whole. */
    Optional<RegioId> regio() {
        return Optional.ofNullable(veld.getValue()).map(Eigenregio::id);
    }

    /** Its name, when there is one. */
    String naam() {
        return veld.getValue() == null ? "" : veld.getValue().naam();
    }

    /** A page of the overleg of one regio. */
    static String pad(String pad, Optional<RegioId> regio) {
        return regio.map(een -> pad + "?" + REGIO + "=" + een).orElse(pad);
    }
}
