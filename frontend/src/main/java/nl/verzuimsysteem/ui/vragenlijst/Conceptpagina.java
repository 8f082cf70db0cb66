package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.vragenlijst.Bevinding;
import nl.verzuimsysteem.vragenlijst.Versiestand;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import nl.verzuimsysteem.vragenlijst.VragenlijstService;
import nl.verzuimsysteem.vragenlijst.Vragenlijststuk;
import org.jspecify.annotations.Nullable;

/** A page on which a draft is worked on, or a part of it. What is no draft any more is only shown. */
abstract class Conceptpagina extends Pagina implements BeforeEnterObserver {
    private final VragenlijstService service;
    private @Nullable Vragenlijststuk stuk;

    Conceptpagina(VragenlijstService service) {
        super("");
        this.service = service;
        addClassName("vragenlijst-werk");
    }

    /** Shows what was read. */
    abstract void toon(RouteParameters adres);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var adres = event.getRouteParameters();
        lees(Vragenlijstpaden.versie(adres));
        if (stuk().versie().stand() != Versiestand.CONCEPT) {
            event.forwardTo(Vragenlijstpaden.versie(id()));
            return;
        }
        toon(adres);
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    final Vragenlijststuk stuk() {
        return Objects.requireNonNull(stuk);
    }

    final Vragenlijst lijst() {
        return stuk().lijst();
    }

    final VragenlijstId id() {
        return stuk().versie().id();
    }

    final VragenlijstService service() {
        return service;
    }

    /** Changes the title while the page stays. */
    final void hernoem(String nieuw) {
        titel(nieuw);
        UI.getCurrent().getPage().setTitle(nieuw);
    }

    private void lees(VragenlijstId id) {
        stuk = service.lees(Ingelogd.actor(), id);
    }

    /**
     * Changes the draft as it was read, and reads it again.
     *
     * @throws Conflict when somebody else changed it meanwhile, or it is no draft any more
     * @throws NietGevonden when somebody else threw it away
     */
    final void wijzig(UnaryOperator<Vragenlijst> wijziging) {
        service.bewaar(Ingelogd.actor(), id(), stuk().versie().versie(), wijziging.apply(lijst()));
        lees(id());
    }

    /**
     * Changes the draft from a form. When somebody else changed it meanwhile, nothing is saved yet: what he made of it is
     * read, and a second try changes that. So nothing that was typed is lost.
     *
     * @return whether it was saved
     */
    final boolean bewaar(UnaryOperator<Vragenlijst> wijziging) {
        try {
            wijzig(wijziging);
            return true;
        } catch (Conflict e) {
            lees(id());
            Meldingen.letOp(t("vragenlijst.conflict"));
            return false;
        } catch (NietGevonden e) {
            Meldingen.letOp(t("vragenlijst.conflict.weg"));
            return false;
        }
    }

    /**
     * Reads the draft again.
     *
     * @return whether it is one still; when not, what became of it is shown
     */
    final boolean herlees() {
        try {
            lees(id());
        } catch (NietGevonden e) {
            UI.getCurrent().navigate(Paden.VRAGENLIJSTEN);
            return false;
        }
        if (stuk().versie().stand() != Versiestand.CONCEPT) {
            UI.getCurrent().navigate(Vragenlijstpaden.versie(id()));
            return false;
        }
        return true;
    }

    /** Shows what is to be mended at one place; nothing is seen when that is nothing. */
    final void toonTeDoen(Div vak, Bevinding.Plek plek, int nummer) {
        vak.removeAll();
        var alle = bevindingenVan(plek, nummer);
        vak.setVisible(!alle.isEmpty());
        vak.addClassName("waarschuwing");
        vak.getElement().setAttribute("tabindex", "-1");
        var kop = new Paragraph(t("vragenlijst.teDoen"));
        kop.addClassName("uitleg-titel");
        var lijst = new UnorderedList();
        alle.forEach(een -> lijst.add(new ListItem(een.melding().tekst())));
        vak.add(kop, lijst);
    }

    /** Tells that it was saved; what is to be mended takes the focus, so that nobody overlooks it. */
    final void zegBewaard(Div vak, Bevinding.Plek plek, int nummer) {
        toonTeDoen(vak, plek, nummer);
        if (vak.isVisible()) {
            Meldingen.gelukt(t("vragenlijst.bewaard.nog"));
            vak.getElement().callJsFunction("focus");
        } else {
            Meldingen.gelukt(t("vragenlijst.bewaard"));
        }
    }

    final List<Bevinding> bevindingenVan(Bevinding.Plek plek, int nummer) {
        return stuk().bevindingen().stream()
                .filter(een -> een.plek() == plek && een.nummer() == nummer)
                .toList();
    }
}
