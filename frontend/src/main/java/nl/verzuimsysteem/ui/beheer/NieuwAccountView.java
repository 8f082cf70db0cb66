package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.ArbodienstService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Makes an account for somebody of the arbodienst. */
@Prototype
@Route(value = BeheerPaden.NIEUW_ACCOUNT, layout = HoofdLayout.class)
@Toont(Handeling.ARBODIENST_BEHEREN)
final class NieuwAccountView extends Pagina {

    NieuwAccountView(ArbodienstService service) {
        super(t("beheer.account.maak"));
        var fouten = new Foutensamenvatting();
        var velden = new Persoonsvelden(fouten);
        var maak = Velden.knop(
                "beheer.account.maak",
                () -> fouten.probeer(() -> {
                    var id = service.maak(Ingelogd.actor(), velden.invoer());
                    Meldingen.gelukt(t("beheer.uitgenodigd"));
                    UI.getCurrent().navigate(BeheerPaden.account(id));
                }));
        kop().terugNaar(t("beheer.accounts"), BeheerPaden.ACCOUNTS);
        add(Velden.onderElkaar(fouten, new Paragraph(t("beheer.account.uitleg")), velden, new Div(maak)));
    }
}
