package nl.verzuimsysteem.ui.beheer;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.ArbodienstService;
import nl.verzuimsysteem.organisatie.Staflid;
import nl.verzuimsysteem.ui.Ingelogd;
import org.jspecify.annotations.Nullable;

/** Chooses somebody of the arbodienst by his name, with his functions below it. */
final class Collegaveld {
    private static final int BLADZIJDE = 30;

    private Collegaveld() {}

    static ComboBox<Staflid> maak(String label, ArbodienstService service) {
        var veld = new ComboBox<Staflid>(label);
        veld.setPageSize(BLADZIJDE);
        veld.setItemLabelGenerator(lid -> lid.account().naam());
        veld.setRenderer(LitRenderer.<Staflid>of("""
                        <div class="keuze"><span>${item.naam}</span><span class="stil">${item.waar}</span></div>""")
                .withProperty("naam", lid -> lid.account().naam())
                .withProperty("waar", Collegaveld::functies));
        veld.setItemsWithFilterConverter(
                vraag -> service
                        .lijst(
                                Ingelogd.actor(),
                                vraag.getFilter().orElse(""),
                                false,
                                new Uitsnede(vraag.getOffset(), Math.min(vraag.getLimit(), Uitsnede.MEESTE)))
                        .rijen()
                        .stream(),
                getypt -> getypt);
        return veld;
    }

    static @Nullable GebruikerId gekozen(ComboBox<Staflid> veld) {
        var lid = veld.getValue();
        return lid == null ? null : lid.account().id();
    }

    /** The functions in one line, each with its regio or company. */
    static String functies(Staflid lid) {
        return lid.plaatsen().stream().map(Collegaveld::functie).distinct().collect(Collectors.joining(", "));
    }

    private static String functie(Staflid.Plaats plaats) {
        var waar = plaats.waar();
        return waar == null ? plaats.functie().naam() : plaats.functie().naam() + " (" + waar + ")";
    }
}
