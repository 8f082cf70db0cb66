package nl.verzuimsysteem.ui.facturatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import nl.verzuimsysteem.facturatie.CreditService;
import nl.verzuimsysteem.facturatie.Factuur;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.facturatie.FactuurService;
import nl.verzuimsysteem.facturatie.Factuursoort;
import nl.verzuimsysteem.factuurpapier.FactuurpapierService;
import nl.verzuimsysteem.factuurpapier.FactuurpostService;
import nl.verzuimsysteem.factuurpapier.Poststand;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Icoon;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Padsleutel;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.component.Pdflink;
import nl.verzuimsysteem.ui.toegang.Toont;
import org.jspecify.annotations.Nullable;

/** One invoice, in the order of the paper, with every line explained. */
@Prototype
@StyleSheet("facturen.css")
@Toont(Handeling.FACTUREN_INZIEN)
@Route(value = Paden.FACTUUR + "/:factuur", layout = HoofdLayout.class)
final class FactuurView extends Pagina implements BeforeEnterObserver {
    private static final int LANGSTE_ADRES = 254;

    private final FactuurService facturen;
    private final FactuurpapierService papier;
    private final FactuurpostService post;
    private final CreditService credit;
    private final Div inhoud = new Div();

    FactuurView(FactuurService facturen, FactuurpapierService papier, FactuurpostService post, CreditService credit) {
        super("");
        this.facturen = facturen;
        this.papier = papier;
        this.post = post;
        this.credit = credit;
        inhoud.addClassNames("stapel", "factuur");
        add(inhoud);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        toon(Padsleutel.lees(event.getRouteParameters(), "factuur", FactuurId::new));
    }

    private void toon(FactuurId id) {
        var actor = Ingelogd.actor();
        var factuur = facturen.factuur(actor, id);
        var beheer = Rechten.mag(actor, Handeling.FACTUREN_MAKEN);
        titel(Factuurwoorden.naam(factuur.kop()));
        kop().ondertitel(factuur.kop().naam()).terugNaar(t("facturatie.lijst.titel"), Paden.FACTUREN);
        // How far the mail is, is of no use to who only pays.
        var stand = beheer ? Optional.of(post.stand(actor, id)) : Optional.<Poststand>empty();
        kop().zetActies(acties(actor, factuur, stand));
        inhoud.removeAll();
        inhoud.add(
                new Factuurhoofd(factuur, stand),
                new Factuurregels(factuur, actor),
                new Factuurvoet(factuur),
                new Anchor(Paden.handleiding("facturen"), t("facturatie.factuur.handleiding")));
    }

    private Component[] acties(Actor actor, Factuur factuur, Optional<Poststand> stand) {
        var id = factuur.kop().id();
        var acties = new ArrayList<Component>();
        if (stand.isPresent()) {
            if (factuur.kop().soort() == Factuursoort.FACTUUR && factuur.tegenhanger() == null) {
                acties.add(new Button(
                        t("facturatie.factuur.crediteer"),
                        klik -> Crediteerdialoog.open(credit, factuur, () -> toon(id))));
            }
            acties.add(new Button(
                    t("facturatie.factuur.mail"),
                    Icoon.MAIL.maak(),
                    klik -> mail(factuur, stand.get().aan())));
        }
        acties.add(new Ubllink(() -> papier.ubl(actor, id)));
        acties.add(new Pdflink(t("facturatie.factuur.pdf"), () -> papier.pdf(actor, id)).inNieuwTabblad());
        return acties.toArray(Component[]::new);
    }

    private void mail(Factuur factuur, @Nullable String aan) {
        var id = factuur.kop().id();
        var sleutel = UUID.randomUUID().toString();
        var email = new EmailField(t("facturatie.factuur.mail.adres"));
        email.setMaxLength(LANGSTE_ADRES);
        email.setValue(aan == null ? "" : aan);
        new Invoerdialoog(t("facturatie.factuur.mail.titel", Factuurwoorden.naam(factuur.kop())))
                .uitleg(t("facturatie.factuur.mail.uitleg"))
                .veld("email", email)
                .vraag(
                        t("facturatie.factuur.mail.knop"),
                        () -> post.verstuurOpnieuw(Ingelogd.actor(), id, sleutel, email.getValue()),
                        () -> toon(id),
                        t("facturatie.factuur.mail.gelukt"));
    }
}
