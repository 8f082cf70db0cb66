package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/**
 * Stands above a form and stays away until something is wrong: then it says how many fields, leads to each of them, and
 * marks them. The form gives its fields by the names the service uses.
 */
public final class Foutensamenvatting extends Div {
    private final Map<String, Component> velden = new LinkedHashMap<>();

    public Foutensamenvatting() {
        addClassName("foutensamenvatting");
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "alert");
        setVisible(false);
    }

    /**
     * Names a field. Its {@linkplain Foutmerk mark} goes as soon as the user changes it.
     *
     * @param naam the field as {@link OngeldigeInvoer.Veldfout#veld} calls it
     */
    public <C extends Component & HasValue<?, ?>> Foutensamenvatting koppel(String naam, C veld) {
        velden.put(naam, veld);
        if (veld instanceof HasValidation eigen && !(veld instanceof DatumVeld)) {
            // What is wrong is for the service to say. A date that cannot be read it never gets to see.
            eigen.setManualValidation(true);
        }
        veld.addValueChangeListener(verandering -> Foutmerk.wis(veld));
        return this;
    }

    /**
     * Runs the act of the form.
     *
     * @return whether it was done; if not, what is wrong stands here and at the fields
     */
    public boolean probeer(Runnable act) {
        wis();
        try {
            act.run();
            return true;
        } catch (OngeldigeInvoer e) {
            toon(e);
            return false;
        }
    }

    /** Shows what is wrong, marks the fields and takes the focus. */
    public void toon(OngeldigeInvoer invoer) {
        wis();
        var perVeld = invoer.fouten().stream()
                .collect(Collectors.groupingBy(
                        OngeldigeInvoer.Veldfout::veld,
                        LinkedHashMap::new,
                        Collectors.mapping(OngeldigeInvoer.Veldfout::melding, Collectors.toList())));
        var lijst = new UnorderedList();
        perVeld.forEach((naam, meldingen) -> lijst.add(regel(naam, meldingen)));
        add(new H2(t("schil.fouten.titel", perVeld.size())), lijst);
        setVisible(true);
        getElement().callJsFunction("focus");
    }

    /**
     * Marks the fields without a summary, for a dialog of a few fields and for what is told while somebody fills in.
     *
     * @param ookLege whether fields in which nothing stands yet are marked too, because the user says that he is done: then
     *     the first that is marked takes the focus
     * @return what belongs to no field that can be seen
     */
    public List<String> merk(OngeldigeInvoer invoer, boolean ookLege) {
        wis();
        var over = new ArrayList<String>();
        var gemerkt = new ArrayList<Component>();
        for (var fout : invoer.fouten()) {
            var veld = velden.get(fout.veld());
            if (veld == null || !veld.isVisible()) {
                over.add(tekst(fout.melding()));
            } else if (ookLege || !((HasValue<?, ?>) veld).isEmpty()) {
                Foutmerk.zet(veld, tekst(fout.melding()));
                gemerkt.add(veld);
            }
        }
        if (ookLege) {
            naarEerste(gemerkt);
        }
        return List.copyOf(over);
    }

    /** Marks the dates that are still to be filled in; the first of them takes the focus. */
    public void merkLege() {
        wis();
        var leeg = velden.values().stream()
                .filter(DatumVeld.class::isInstance)
                .map(DatumVeld.class::cast)
                .filter(veld -> veld.isVisible() && veld.isEmpty())
                .toList();
        leeg.forEach(veld -> Foutmerk.zet(veld, veld.getI18n().getRequiredErrorMessage()));
        naarEerste(leeg);
    }

    /** Takes the summary and all marks away. */
    public void wis() {
        removeAll();
        setVisible(false);
        velden.values().forEach(Foutmerk::wis);
    }

    private static void naarEerste(List<? extends Component> gemerkt) {
        if (!gemerkt.isEmpty() && gemerkt.getFirst() instanceof Focusable<?> eerste) {
            eerste.focus();
        }
    }

    private ListItem regel(String naam, List<Melding> meldingen) {
        var tekst = meldingen.stream().map(Foutensamenvatting::tekst).collect(Collectors.joining(" "));
        var veld = velden.get(naam);
        if (veld == null) {
            return new ListItem(tekst);
        }
        Foutmerk.zet(veld, tekst);
        var link = new NativeButton(tekst, klik -> {
            if (veld instanceof Focusable<?> doel) {
                doel.focus();
            }
        });
        link.addClassName("als-link");
        return new ListItem(link);
    }

    /** In the language of the page, where the feature has words in it. */
    private static String tekst(Melding melding) {
        var ui = UI.getCurrent();
        return ui == null ? melding.tekst() : melding.tekst(ui.getLocale());
    }
}
