package nl.verzuimsysteem.ui.account;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Value;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.spreekuren.AgendalinkService;
import nl.verzuimsysteem.toegang.EigenAccountService;
import nl.verzuimsysteem.toegang.EigenWachtwoord;
import nl.verzuimsysteem.toegang.PasskeyService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.toegang.SessieService;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Ditscherm;
import nl.verzuimsysteem.ui.toegang.VoorIedereenIngelogd;

/** Mijn account: who he is here, in which functions, how he logs in, and where he is logged in. Four statements, five for who holds consults. */
@Prototype
@VoorIedereenIngelogd
@Route(value = Paden.ACCOUNT, layout = HoofdLayout.class)
@StyleSheet("account.css")
final class AccountView extends Pagina implements BeforeEnterObserver {
    private final transient EigenAccountService accounts;
    private final transient EigenWachtwoord wachtwoord;
    private final transient PasskeyService passkeys;
    private final transient SessieService sessies;
    private final transient AgendalinkService agendalinks;
    private final transient Bevestiging bevestiging;
    private final transient Ditscherm scherm;
    private final String product;

    AccountView(
            EigenAccountService accounts,
            EigenWachtwoord wachtwoord,
            PasskeyService passkeys,
            SessieService sessies,
            AgendalinkService agendalinks,
            Bevestiging bevestiging,
            Ditscherm scherm,
            @Value("${verzuim.arbodienst.product:Verzuimsysteem}") String product) {
        super(t("account.titel"));
        this.accounts = accounts;
        this.wachtwoord = wachtwoord;
        this.passkeys = passkeys;
        this.sessies = sessies;
        this.agendalinks = agendalinks;
        this.bevestiging = bevestiging;
        this.scherm = scherm;
        this.product = product;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent binnenkomst) {
        var account = accounts.lees(Ingelogd.actor());
        kop().ondertitel(t("account.onder", account.naam()));
        var links = new Div(
                Gegevenskaart.van(account, accounts),
                Functiekaart.van(account, scherm),
                Taalkaart.van(account, accounts));
        if (Rechten.mag(Ingelogd.actor(), Handeling.AGENDALINK_BEHEREN)) {
            links.add(new Agendalinkkaart(agendalinks).kaart());
        }
        links.addClassName("stapel");
        var rechts = new Div(
                new Inlogkaart(account, accounts, wachtwoord, bevestiging, scherm, product).kaart(),
                new Passkeykaart(passkeys, bevestiging).kaart());
        scherm.token().ifPresent(token -> rechts.add(new Sessiekaart(sessies, token).kaart()));
        rechts.addClassName("stapel");
        var kolommen = new Div(links, rechts);
        kolommen.addClassName("account");
        add(kolommen);
    }
}
