package nl.verzuimsysteem.ui.testen;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.ui.micronaut.ScreenServer;
import org.jspecify.annotations.Nullable;

/**
 * A browser window on the running program, with somebody logged in. Used by one thread, closed by the test.
 *
 * <p>Errors of the page and of its scripts are kept: {@link #fouten()} belongs at the end of every test.
 */
public final class Scherm implements AutoCloseable {
    /** Widths every screen is looked at. */
    public static final int BREED = 1280;

    public static final int SMAL = 390;

    private static final int HOOGST = 4000;
    /** How long a test waits for what it expects, in milliseconds: a busy machine is slow, not wrong. */
    private static final int GEDULD = 20_000;

    private static final int BEDENKTIJD = 2_000;
    private static final List<String> REGELS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD);
    }

    private final BrowserContext omgeving;
    private final Page pagina;
    private final String adres;
    private final List<String> fouten = new ArrayList<>();

    private Scherm(TestProgramma programma, @Nullable Actor actor, int breedte) {
        adres = programma.bean(ScreenServer.class).url() + "/";
        var venster = new Browser.NewContextOptions()
                // Nothing here waits for what only pleases the eye.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(breedte, breedte < 600 ? 844 : 800)
                .setLocale("nl-NL")
                .setTimezoneId("Europe/Amsterdam");
        if (actor != null) {
            venster.setExtraHTTPHeaders(Map.of(Testaanmelding.KOP, Testaanmelding.sleutel(actor)));
        }
        omgeving = Browsers.vanDezeThread().newContext(venster);
        pagina = omgeving.newPage();
        pagina.setDefaultTimeout(GEDULD);
        pagina.onPageError(fouten::add);
        pagina.onConsoleMessage(bericht -> {
            if ("error".equals(bericht.type())) {
                fouten.add(bericht.text());
            }
        });
    }

    /** Opens a window in which this actor is logged in. */
    public static Scherm van(TestProgramma programma, Actor actor, int breedte) {
        return new Scherm(programma, actor, breedte);
    }

    /** Opens a window in which this person is logged in, by the cookie that a login gives. */
    public static Scherm van(TestProgramma programma, Inlogger wie, int breedte) {
        var scherm = anoniem(programma, breedte);
        scherm.pagina
                .context()
                .addCookies(List.of(
                        new Cookie("verzuim", programma.bean(Tokens.class).scherm(wie.sessie()))
                                .setUrl(scherm.adres)
                                .setHttpOnly(true)));
        return scherm;
    }

    /** Opens a window in which nobody is logged in. */
    public static Scherm anoniem(TestProgramma programma, int breedte) {
        return new Scherm(programma, null, breedte);
    }

    /** Goes to an address, such as {@code bedrijf/1/stamgegevens}, and waits for its title. */
    public Scherm naar(String pad) {
        pagina.navigate(adres + pad);
        try {
            pagina.locator("h1").first().waitFor();
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "no title came at " + pad + "; the page is at " + pad() + ", reported " + fouten + " and holds "
                            + pagina.locator("body").innerHTML(),
                    e);
        }
        rust();
        return this;
    }

    /** Waits until the server has answered all that was asked, and nothing on the page is still moving. */
    public Scherm rust() {
        pagina.waitForFunction("""
                () => window.Vaadin?.Flow?.clients
                  && Object.values(window.Vaadin.Flow.clients).every(een => !een.isActive || !een.isActive())
                  && !document.querySelector('vaadin-grid[loading]')
                  && document.getAnimations().every(een => een.playState !== 'running'
                    || een.effect?.getComputedTiming().endTime === Infinity)""");
        return this;
    }

    public Page pagina() {
        return pagina;
    }

    public Locator knop(String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }

    /**
     * Presses a button right after typing and lets it go when the server has heard what was typed: what goes or comes on the
     * page by that must not move the button from under the pointer.
     */
    public void drukLangzaam(String naam) {
        rust();
        knop(naam).hover();
        pagina.waitForResponse(
                antwoord -> antwoord.url().contains("v-r=uidl"),
                () -> pagina.mouse().down());
        rust();
        pagina.mouse().up();
    }

    public Locator link(String naam) {
        return pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(naam));
    }

    /** Waits until the page has this title; fails when it does not come to that. */
    public Scherm heet(String titel) {
        PlaywrightAssertions.assertThat(pagina).hasTitle(titel);
        return this;
    }

    /** The path the browser shows now, with its query. It may lag behind the page: wait with {@link #staatOp}. */
    public String pad() {
        return pagina.url().substring(adres.length());
    }

    /** Waits until the browser shows this path, with its query; fails when it does not come to that. */
    public Scherm staatOp(String pad) {
        return staatOp(pad::equals, pad);
    }

    /** Waits until the path the browser shows begins so. */
    public Scherm staatOpBegin(String begin) {
        return staatOp(pad -> pad.startsWith(begin), begin + "…");
    }

    private Scherm staatOp(Predicate<String> goed, String verwacht) {
        try {
            pagina.waitForURL(url -> url.startsWith(adres) && goed.test(url.substring(adres.length())));
        } catch (TimeoutError e) {
            throw new AssertionError("expected the browser at " + verwacht + " but it is at " + pad(), e);
        }
        return this;
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public Scherm foto(String naam) {
        rust();
        var venster = pagina.viewportSize();
        try {
            // The page scrolls inside the frame: the window is made as high as what it holds.
            var hoogte = (Integer) pagina.evaluate("""
                    () => Math.ceil((document.querySelector('#inhoud') ?? document.body).scrollHeight
                      + (document.querySelector('#inhoud')?.getBoundingClientRect().top ?? 0))""");
            pagina.setViewportSize(venster.width, Math.max(venster.height, Math.min(hoogte, HOOGST)));
            var map = Files.createDirectories(Path.of("target", "screenshots"));
            pagina.screenshot(new Page.ScreenshotOptions()
                    .setPath(map.resolve(naam + ".png"))
                    .setFullPage(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            pagina.setViewportSize(venster.width, venster.height);
        }
        return this;
    }

    /** What axe finds wrong on the page now: rule, and where. */
    public List<String> overtredingen() {
        rust();
        return new AxeBuilder(pagina)
                        .withTags(REGELS)
                        // Vaadin's own, shown only while the connection is away.
                        .exclude("vaadin-connection-indicator")
                        // Axe knows a skip link by the first other link of the page, and not when that is in a shadow.
                        .exclude(".sprong")
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(regel -> regel.getNodes().stream()
                                .map(plek -> regel.getId() + ": " + plek.getHtml() + " " + plek.getFailureSummary()))
                        .toList();
    }

    /** Whether something sticks out, and keeps doing so, so that the page must be scrolled sideways. */
    public boolean steektUit() {
        rust();
        try {
            pagina.waitForFunction(
                    "() => document.documentElement.scrollWidth <= document.documentElement.clientWidth",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(BEDENKTIJD));
            return false;
        } catch (TimeoutError e) {
            return true;
        }
    }

    /** Errors the browser reported. */
    public List<String> fouten() {
        return List.copyOf(fouten);
    }

    @Override
    public void close() {
        omgeving.close();
    }
}
