package nl.verzuimsysteem.ui.opdrachten;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Optional;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.opdrachten.OpdrachtGewijzigd;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.opdrachten.Opdrachtnieuws;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/**
 * The worklist of the group the user works in, with the opdracht he opened beside it; on a phone each fills the page.
 * The address holds the filters and the order that is open. What others do shows by itself, and moves nothing away from
 * under the user.
 */
@Prototype
@Toont(Handeling.WERKLIJST_INZIEN)
@Route(value = Paden.WERKLIJST + "/:opdracht?", layout = HoofdLayout.class)
final class WerklijstView extends Pagina implements BeforeEnterObserver {
    private final WerklijstService werklijst;
    private final Werklijsttabel tabel;
    private final Werklijstbalk balk;
    private final Opdrachtdetail detail;
    private final Div vlak = new Div();
    private @Nullable String query;

    WerklijstView(
            WerklijstService werklijst,
            OpdrachtService opdrachten,
            OrganisatieService organisatie,
            Opdrachtnieuws nieuws,
            Minuut minuut,
            Clock klok) {
        super(t("opdrachten.werklijst.titel"));
        this.werklijst = werklijst;
        var actor = Ingelogd.actor();
        kop().ondertitel(Opdrachtwoorden.groep(actor.functie()));
        tabel = new Werklijsttabel(werklijst, klok, this::open);
        balk = new Werklijstbalk(actor, organisatie, () -> werklijst.soorten(actor), this::gefilterd);
        detail = new Opdrachtdetail(werklijst, opdrachten, klok, this::gewijzigd);
        var meester = new Div(balk, tabel);
        meester.addClassName("werklijst-meester");
        vlak.addClassName("werklijst");
        vlak.add(meester, detail);
        add(vlak);
        Meekijker.bij(this, luister -> nieuws.vanTeam(actor, luister), this::hoor);
        minuut.bij(this, tabel::ververs);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var gevraagd = event.getRouteParameters().get("opdracht");
        var opdracht = gevraagd.flatMap(WerklijstView::id);
        if (gevraagd.isPresent() && opdracht.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        lees(event.getLocation());
        toon(opdracht);
    }

    private static Optional<OpdrachtId> id(String tekst) {
        try {
            return Optional.of(new OpdrachtId(Long.parseLong(tekst)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** From one order to another the filters stay, and so does the list. */
    private void lees(Location adres) {
        var nieuwe = adres.getQueryParameters().getQueryString();
        balk.lees(new Adresfilter(adres));
        if (!nieuwe.equals(query)) {
            query = nieuwe;
            tabel.toon(balk.filter(), nieuwe);
        }
    }

    private void toon(Optional<OpdrachtId> opdracht) {
        vlak.setClassName("met-detail", opdracht.isPresent());
        tabel.kies(opdracht);
        if (opdracht.isEmpty()) {
            detail.leeg();
            return;
        }
        if (!detail.toont(opdracht.get())) {
            detail.toon(werklijst.open(Ingelogd.actor(), opdracht.get()), terug());
            detail.neemFocus();
        }
    }

    private String terug() {
        return query == null || query.isEmpty() ? Paden.WERKLIJST : Paden.WERKLIJST + "?" + query;
    }

    private void open(OpdrachtId opdracht) {
        UI.getCurrent().navigate(tabel.pad(opdracht));
    }

    /** A filter was changed on the screen; the address follows without a navigation. */
    private void gefilterd(String nieuwe) {
        query = nieuwe;
        tabel.toon(balk.filter(), nieuwe);
        detail.terugNaar(terug());
    }

    /** The user did something with the order that is open. */
    private void gewijzigd() {
        tabel.ververs();
    }

    private void hoor(OpdrachtGewijzigd bericht) {
        tabel.ververs();
        detail.ververs();
    }
}
