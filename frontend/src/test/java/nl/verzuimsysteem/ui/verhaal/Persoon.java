package nl.verzuimsysteem.ui.verhaal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.util.regex.Pattern;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;

/** Somebody of a story at his own browser, who came in through the login page. */
final class Persoon implements AutoCloseable {
    private final Scherm scherm;
    private final TestProgramma programma;
    private final Inlogger inlogger;
    private final int breedte;

    private Persoon(TestProgramma programma, Inlogger inlogger, int breedte) {
        this.programma = programma;
        this.inlogger = inlogger;
        this.breedte = breedte;
        this.scherm = Scherm.anoniem(programma, breedte);
    }

    /** Opens a browser and logs in with password and code. */
    static Persoon logtIn(TestProgramma programma, Inlogger inlogger, int breedte) {
        var persoon = new Persoon(programma, inlogger, breedte);
        persoon.logIn();
        return persoon;
    }

    private void logIn() {
        scherm.naar("");
        veld("Inlognaam").fill(inlogger.inlognaam());
        pagina().locator("input[type=password]").fill(inlogger.wachtwoord());
        klik("Log in");
        veld("Code van zes cijfers")
                .fill(inlogger.code(programma.bean(Clock.class).instant()));
        klik("Log in met deze code");
        ziet(inlogger.naam());
    }

    Page pagina() {
        return scherm.pagina();
    }

    Scherm scherm() {
        return scherm;
    }

    void naar(String pad) {
        scherm.naar(pad);
    }

    Locator veld(String naam) {
        return pagina().getByLabel(naam, new Page.GetByLabelOptions().setExact(false))
                .locator("visible=true")
                .first();
    }

    /** Presses a button, by the words on it. */
    void klik(String knop) {
        pagina().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(knop).setExact(true))
                .locator("visible=true")
                .last()
                .click();
        scherm.rust();
    }

    /** Presses a button whose words hold these. */
    void klikOp(String deel) {
        pagina().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(deel)))
                .locator("visible=true")
                .last()
                .click();
        scherm.rust();
    }

    /** Presses what carries exactly these words, such as the head of something that opens. */
    void klikTekst(String tekst) {
        pagina().getByText(tekst, new Page.GetByTextOptions().setExact(true))
                .locator("visible=true")
                .first()
                .click();
        scherm.rust();
    }

    void volg(String link) {
        pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .locator("visible=true")
                .first()
                .click();
        scherm.rust();
    }

    /** Opens a menu and chooses from it. */
    void kies(String menu, String keuze) {
        menupunt(menu).first().click();
        menupunt(keuze).last().click();
        scherm.rust();
    }

    private Locator menupunt(String naam) {
        return pagina().getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(naam).setExact(true))
                .locator("visible=true");
    }

    /** Waits until these words stand on the screen, without reloading it. */
    void ziet(String tekst) {
        assertThat(pagina().getByText(tekst).locator("visible=true").first()).isVisible();
    }

    void zietNiet(String tekst) {
        assertThat(pagina().getByText(tekst).locator("visible=true")).hasCount(0);
    }

    /** Looks at the screen: keeps a picture, and lets axe look too. */
    void bekijkt(String naam) {
        scherm.foto("verhaal-" + naam + "-" + breedte);
        org.assertj.core.api.Assertions.assertThat(scherm.overtredingen())
                .as("what axe finds on " + naam)
                .isEmpty();
        org.assertj.core.api.Assertions.assertThat(scherm.steektUit())
                .as(naam + " sticks out")
                .isFalse();
    }

    @Override
    public void close() {
        scherm.close();
    }
}
