package nl.verzuimsysteem.ui.gebruikers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import nl.verzuimsysteem.gebruikers.BeheerService;
import nl.verzuimsysteem.gebruikers.GebruikersService;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Makes a user with his first function, and invites him. */
@Prototype
@Route(value = Gebruikerpaden.NIEUW, layout = HoofdLayout.class)
@Toont(Handeling.GEBRUIKERS_BEHEREN)
final class NieuweGebruikerView extends Pagina {
    private final BeheerService beheer;
    private final Foutensamenvatting fouten = new Foutensamenvatting();
    private final Persoonformulier persoon = new Persoonformulier(fouten);
    private final Functieformulier functie;

    NieuweGebruikerView(
            BeheerService beheer, GebruikersService gebruikers, OrganisatieService organisatie, Clock klok) {
        super(t("gebruikers.nieuw.titel"));
        this.beheer = beheer;
        functie = new Functieformulier(gebruikers, organisatie, klok, fouten);
        kop().terugNaar(t("gebruikers.titel"), Paden.GEBRUIKERS);
        var nodigUit = new Button(t("gebruikers.nieuw.knop"), klik -> nodigUit());
        nodigUit.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new Paragraph(t("gebruikers.nieuw.uitleg")),
                fouten,
                deel("gebruikers.nieuw.wie", persoon),
                deel("gebruikers.nieuw.functie", functie),
                new Div(nodigUit));
    }

    private static Div deel(String titel, Div velden) {
        var deel = new Div(new H2(t(titel)), velden);
        deel.addClassName("formulierdeel");
        return deel;
    }

    private void nodigUit() {
        fouten.probeer(() -> {
            var wie = persoon.gegevens();
            var uitkomst = beheer.maak(Ingelogd.actor(), functie.bedrijf(), wie, functie.functie());
            Gebruikerwoorden.meld(uitkomst, t("gebruikers.nieuw.klaar", wie.naam()));
            UI.getCurrent()
                    .navigate(
                            uitkomst.gebruiker() == null
                                    ? Paden.BEHEERTAKEN
                                    : Gebruikerpaden.gebruiker(uitkomst.gebruiker()));
        });
    }
}
