package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A field that filters a list while one types, and keeps what was typed in the address of the page. */
public final class Zoekveld extends TextField {
    private static final int WACHT = 300;

    /**
     * @param naam of the filter in the address
     * @param zoek is told what is searched for, whenever that changes
     */
    public Zoekveld(String label, String naam, Adresfilter filter, Consumer<String> zoek) {
        super(label);
        addClassName("breed");
        setClearButtonVisible(true);
        setPrefixComponent(Icoon.ZOEK.maak());
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(WACHT);
        setValue(filter.lees(naam).orElse(""));
        addValueChangeListener(verandering -> {
            filter.zet(naam, verandering.getValue().strip());
            zoek.accept(verandering.getValue().strip());
        });
    }
}
