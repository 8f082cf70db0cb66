package nl.verzuimsysteem.ui.organisatie;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Paden;

/** The tabs the features offer on the page of a company. */
@Singleton
public class BedrijfTabs {
    private final List<BedrijfTab> alle;

    BedrijfTabs(List<BedrijfTab> alle) {
        this.alle = alle;
    }

    /** The tabs this person may see, from the left. */
    List<BedrijfTab> van(Actor actor) {
        return alle.stream().filter(tab -> Rechten.mag(actor, tab.handeling())).toList();
    }

    /** The tab with this name, if this person may see it. */
    Optional<BedrijfTab> tab(Actor actor, String naam) {
        return van(actor).stream().filter(tab -> tab.naam().equals(naam)).findFirst();
    }

    /** The address of a company: that of its first tab. */
    public String eerstePad(Actor actor, BedrijfId bedrijf) {
        return Paden.bedrijf(
                bedrijf, van(actor).stream().map(BedrijfTab::naam).findFirst().orElse("stamgegevens"));
    }
}
