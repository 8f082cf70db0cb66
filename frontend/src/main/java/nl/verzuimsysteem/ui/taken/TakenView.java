package nl.verzuimsysteem.ui.taken;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.taken.Taak;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.taken.Tellingen;
import nl.verzuimsysteem.taken.Termijn;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Adresfilter;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Tellers;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/**
 * Everything the user must do in the function he acts in, the most urgent first. What is done here is done in place: the
 * row goes, and he keeps where he was. The address holds the filters.
 */
@Prototype
@StyleSheet("taken.css")
@Toont(Handeling.TAKEN_INZIEN)
@Route(value = Paden.TAKEN, layout = HoofdLayout.class)
final class TakenView extends Pagina implements BeforeEnterObserver {
    private final TakenService service;
    private final Takenbalk balk;
    private final Tellers<Termijn> tellers;
    private final Takentabel tabel;

    TakenView(TakenService service, OrganisatieService organisatie, Stapdialoog stappen, Clock klok) {
        super(t("taken.titel"));
        this.service = service;
        var actor = Ingelogd.actor();
        kop().ondertitel(t("taken.ondertitel", actor.functie().naam()));
        balk = new Takenbalk(actor, organisatie, this::toon);
        tellers = new Tellers<>(t("taken.tellers"), balk::kiesTermijn);
        tabel = new Takentabel(new Taakacties(service, stappen, klok, this::ververs), Kalender.vandaag(klok));
        add(tellers, balk, tabel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        balk.lees(new Adresfilter(event.getLocation()));
        toon();
    }

    private void toon() {
        var filter = balk.filter();
        tabel.toon(deel -> lees(filter, deel), leeg(filter));
    }

    /** The first rows bring the numbers along. */
    private Bladzijde<Taak> lees(TakenFilter filter, Uitsnede deel) {
        if (deel.vanaf() > 0) {
            return service.open(Ingelogd.actor(), filter, deel);
        }
        var lijst = service.lijst(Ingelogd.actor(), filter, deel.aantal());
        toon(filter, lijst.tellingen());
        return lijst.bladzijde();
    }

    /** After an act: the place in the list stays, so the first rows may not be read again. */
    private void ververs() {
        var filter = balk.filter();
        toon(filter, service.tel(Ingelogd.actor(), filter));
        tabel.ververs();
    }

    private void toon(TakenFilter filter, Tellingen telling) {
        tellers.toon(
                List.of(
                        teller(null, telling),
                        teller(Termijn.TE_LAAT, telling),
                        teller(Termijn.BINNENKORT, telling),
                        teller(Termijn.LATER, telling)),
                Optional.ofNullable(filter.termijn()));
    }

    private static Tellers.Teller<Termijn> teller(@Nullable Termijn termijn, Tellingen telling) {
        var aantal = switch (termijn) {
            case TE_LAAT -> telling.teLaat();
            case BINNENKORT -> telling.binnenkort();
            case LATER -> telling.later();
            case null -> telling.alle();
        };
        return new Tellers.Teller<>(
                Optional.ofNullable(termijn),
                termijn == null ? t("taken.filter.alle") : Taakregel.woord(termijn),
                aantal,
                0);
    }

    private LegeStaat leeg(TakenFilter filter) {
        return filter.equals(TakenFilter.ALLE)
                ? new LegeStaat(t("taken.leeg.titel"), t("taken.leeg.uitleg"))
                : new LegeStaat(
                        t("taken.leeg.filter"),
                        t("taken.leeg.filter.uitleg"),
                        new Button(t("taken.filter.alles"), klik -> balk.wisAlles()));
    }
}
