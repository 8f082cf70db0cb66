package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.organisatie.Regio;
import nl.verzuimsysteem.organisatie.RegioService;
import nl.verzuimsysteem.organisatie.Regioinvoer;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;

/** The name of a regio and how its team is reached. */
final class Regiodialoog extends Dialog {
    private final TextField naam = Velden.tekst("beheer.regio.naam");
    private final TextField telefoon = Velden.telefoon(true);
    private final TextField email = Velden.email(Velden.tekst("beheer.regio.email"));

    private Regiodialoog(String titel, String knop, Function<Regioinvoer, RegioId> bewaar, Consumer<RegioId> daarna) {
        setHeaderTitle(titel);
        setWidth("28rem");
        var fouten = new Foutensamenvatting();
        fouten.koppel("naam", naam).koppel("telefoon", telefoon).koppel("email", email);
        email.setHelperText(t("beheer.regio.emailHulp"));
        var inhoud = new Div(fouten, naam, telefoon, email);
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        getFooter()
                .add(
                        new Button(t("beheer.annuleer"), klik -> close()),
                        Velden.knop(
                                knop,
                                () -> Vraag.doe(() -> {
                                    var welke = new RegioId[1];
                                    if (fouten.probeer(() -> welke[0] = bewaar.apply(invoer()))) {
                                        close();
                                        daarna.accept(welke[0]);
                                    }
                                })));
    }

    static Regiodialoog nieuw(RegioService regios, Consumer<RegioId> daarna) {
        return new Regiodialoog(
                t("beheer.regio.voegToe"),
                "beheer.regio.voegToe",
                invoer -> regios.maak(Ingelogd.actor(), invoer),
                daarna);
    }

    static Regiodialoog wijzig(RegioService regios, Regio regio, Consumer<RegioId> daarna) {
        var dialoog = new Regiodialoog(
                t("beheer.regio.wijzig"),
                "beheer.bewaar",
                invoer -> {
                    regios.wijzig(Ingelogd.actor(), regio.id(), regio.versie(), invoer);
                    return regio.id();
                },
                daarna);
        dialoog.naam.setValue(regio.naam());
        dialoog.telefoon.setValue(regio.telefoon());
        dialoog.email.setValue(regio.email());
        return dialoog;
    }

    private Regioinvoer invoer() {
        return new Regioinvoer(naam.getValue(), telefoon.getValue(), email.getValue());
    }
}
