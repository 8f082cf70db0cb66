package nl.verzuimsysteem.ui.verzuim;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.verzuim.Medewerkerkeuze;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import org.jspecify.annotations.Nullable;

/**
 * Finds an employee by a part of his name or number, in the companies of the user. Holds the field and is none: a
 * subclass of it drags in classes of Spring.
 */
final class Medewerkerveld {
    private static final int BLADZIJDE = 30;

    private final ComboBox<Medewerkerkeuze> veld = new ComboBox<>(t("ziekmelden.medewerker"));
    private @Nullable BedrijfId bedrijf;

    Medewerkerveld(ZiekmeldService service) {
        veld.setHelperText(t("ziekmelden.medewerker.hulp"));
        veld.setPageSize(BLADZIJDE);
        veld.setItemLabelGenerator(Medewerkerkeuze::naam);
        veld.setRenderer(LitRenderer.<Medewerkerkeuze>of("""
                        <div class="keuze"><span>${item.naam}</span><span class="stil">${item.waar}</span></div>""")
                .withProperty("naam", Medewerkerkeuze::naam)
                .withProperty("waar", Medewerkerveld::waar));
        veld.setItemsWithFilterConverter(
                vraag -> service
                        .zoek(
                                Ingelogd.actor(),
                                bedrijf,
                                vraag.getFilter().orElse(""),
                                new Uitsnede(vraag.getOffset(), Math.min(vraag.getLimit(), Uitsnede.MEESTE)))
                        .stream(),
                getypt -> getypt);
    }

    ComboBox<Medewerkerkeuze> veld() {
        return veld;
    }

    /** Finds only people of one company. */
    void alleenVan(BedrijfId welk) {
        bedrijf = welk;
        veld.getDataProvider().refreshAll();
    }

    private static String waar(Medewerkerkeuze keuze) {
        return Stream.of(keuze.bedrijfsnaam(), keuze.afdeling(), keuze.personeelsnummer())
                .filter(deel -> deel != null)
                .collect(Collectors.joining(" · "));
    }
}
