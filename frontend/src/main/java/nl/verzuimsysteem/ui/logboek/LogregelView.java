package nl.verzuimsysteem.ui.logboek;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.logboek.LogboekService;
import nl.verzuimsysteem.logboek.Logregel;
import nl.verzuimsysteem.logboek.LogregelId;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Feiten;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** One line of the log, with every field. */
@Prototype
@Toont(Handeling.LOGBOEK_INZIEN)
@Route(value = Paden.LOGBOEK + "/:regel", layout = HoofdLayout.class)
final class LogregelView extends Pagina implements BeforeEnterObserver {
    private final LogboekService logboek;

    LogregelView(LogboekService logboek) {
        super("");
        this.logboek = logboek;
        kop().terugNaar(t("logboek.titel"), Paden.LOGBOEK);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Padsleutel.lees(event.getRouteParameters(), "regel", LogregelId::new);
        var regel = logboek.regel(Ingelogd.actor(), id);
        titel(t("logboek.regel", id.toString()));
        kop().ondertitel(Logwoorden.moment(regel.moment()));
        add(
                new Kaart(t("logboek.kaart.wat"), wat(regel)),
                new Kaart(t("logboek.kaart.wie"), wie(regel)),
                new Kaart(t("logboek.kaart.waarvandaan"), waarvandaan(regel)));
    }

    private static Feiten wat(Logregel regel) {
        var feiten = new Feiten()
                .feit(t("logboek.veld.handeling"), regel.handeling().omschrijving())
                .feit(t("logboek.veld.actie"), t("logboek.actie." + regel.actie()))
                .feit(t("logboek.veld.uitkomst"), Logwoorden.label(regel.uitkomst()))
                .feit(t("logboek.veld.bedrijf"), regel.bedrijf())
                .feit(t("logboek.veld.personeelsnummer"), regel.personeelsnummer());
        var soort = regel.objectSoort();
        var id = regel.objectId();
        return feiten.feit(t("logboek.veld.object"), soort == null || id == null ? soort : soort + " " + id)
                .feit(t("logboek.veld.vraag"), regel.vraag())
                .feit(t("logboek.veld.bijzonderheid"), regel.bijzonderheid())
                .feit(t("logboek.veld.zone"), t("logboek.zone." + regel.zone().name()))
                .feit(t("logboek.veld.zegel"), regel.zegel() == null ? t("logboek.zegel.nog") : tekst(regel.zegel()));
    }

    private static Feiten wie(Logregel regel) {
        return new Feiten()
                .feit(t("logboek.veld.naam"), regel.naam())
                .feit(t("logboek.veld.gebruiker"), tekst(regel.gebruiker()))
                .feit(t("logboek.veld.functie"), regel.functie().naam())
                .feit(t("logboek.veld.organisatie"), regel.organisatie())
                .feit(t("logboek.veld.verantwoordelijke"), tekst(regel.verantwoordelijke()))
                .feit(t("logboek.veld.autorisatieregel"), regel.autorisatieregel())
                .feit(t("logboek.veld.toestemmingsprofiel"), regel.toestemmingsprofiel())
                .feit(t("logboek.veld.noodknop"), regel.noodknop());
    }

    private static Feiten waarvandaan(Logregel regel) {
        return new Feiten()
                .feit(
                        t("logboek.veld.kanaal"),
                        t("logboek.kanaal." + regel.kanaal().name()))
                .feit(t("logboek.veld.factor"), factor(regel.factor()))
                .feit(t("logboek.veld.sessie"), regel.sessie())
                .feit(t("logboek.veld.adres"), regel.adres())
                .feit(t("logboek.veld.apparaat"), regel.apparaat())
                .feit(t("logboek.veld.toegangspunt"), regel.toegangspunt())
                .feit(t("logboek.veld.systeem"), regel.systeem());
    }

    private static @Nullable String factor(Actor.@Nullable Factor factor) {
        return factor == null ? null : t("logboek.factor." + factor.name());
    }

    private static @Nullable String tekst(@Nullable Long nummer) {
        return nummer == null ? null : nummer.toString();
    }
}
