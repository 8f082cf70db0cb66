package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import io.micronaut.context.annotation.Prototype;
import java.util.Objects;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.component.Verlaatvraag;
import nl.verzuimsysteem.ui.toegang.Toont;
import nl.verzuimsysteem.vragenlijst.Bevinding;
import nl.verzuimsysteem.vragenlijst.Bewerking;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import nl.verzuimsysteem.vragenlijst.VragenlijstService;
import org.jspecify.annotations.Nullable;

/** One question of the draft, with what is to be mended about it. Asks before what was typed is lost. */
@Prototype
@StyleSheet("vragenlijst.css")
@Route(value = Vragenlijstpaden.VRAAG, layout = HoofdLayout.class)
@Toont(Handeling.VRAGENLIJST_BEHEREN)
final class WijzigVraagView extends Conceptpagina implements BeforeLeaveObserver {
    private final Div teDoen = new Div();
    private @Nullable Vraagformulier formulier;
    private @Nullable Vraag bewaard;

    WijzigVraagView(VragenlijstService service) {
        super(service);
    }

    @Override
    void toon(RouteParameters adres) {
        var vragen = lijst().vragen();
        var plaats = Vragenlijstpaden.plaats(adres, vragen);
        var nieuw = plaats == vragen.size();
        var vraag = nieuw ? Bewerking.nieuweVraag(lijst()) : vragen.get(plaats);
        bewaard = vraag;
        var velden = new Vraagformulier(lijst(), vraag);
        formulier = velden;
        var bewaar = new Button(t("vragenlijst.vraag.bewaar"), klik -> bewaar());
        bewaar.addThemeVariants(ButtonVariant.PRIMARY);
        titel(nieuw ? t("vragenlijst.vraag.nieuw.titel") : t("vragenlijst.plek.vraag", plaats + 1));
        kop().terugNaar(t("vragenlijst.concept.titel", stuk().versie().nummer()), Vragenlijstpaden.wijzig(id()));
        removeAll();
        add(kop(), teDoen, velden, new Div(bewaar));
        toonTeDoen(teDoen, Bevinding.Plek.VRAAG, plaats + 1);
    }

    private boolean bewaar() {
        var vraag = Objects.requireNonNull(formulier).vraag();
        if (!bewaar(nu -> Bewerking.metVraag(nu, plaats(nu, vraag), vraag))) {
            return false;
        }
        bewaard = vraag;
        hernoem(t("vragenlijst.plek.vraag", plaats(lijst(), vraag) + 1));
        zegBewaard(teDoen, Bevinding.Plek.VRAAG, plaats(lijst(), vraag) + 1);
        return true;
    }

    /** Where it lies now; behind the last one when it does not yet, or was taken away meanwhile. */
    private static int plaats(Vragenlijst lijst, Vraag vraag) {
        var plaats = lijst.vragen().stream().map(Vraag::code).toList().indexOf(vraag.code());
        return plaats < 0 ? lijst.vragen().size() : plaats;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (formulier != null && !formulier.vraag().equals(bewaard)) {
            Verlaatvraag.stel(event, this::bewaar);
        }
    }
}
