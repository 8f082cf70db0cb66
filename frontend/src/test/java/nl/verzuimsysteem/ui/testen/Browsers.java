package nl.verzuimsysteem.ui.testen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One browser for each thread that tests run on: starting one costs more than most tests. Each {@link Scherm} is a window
 * of its own in it, that shares nothing with another. The driver may be used by one thread only.
 */
public final class Browsers {
    private static final ThreadLocal<Browser> VAN_DEZE_THREAD = ThreadLocal.withInitial(Browsers::start);

    private Browsers() {}

    /** A browser that nobody closes: only windows in it are. */
    public static Browser vanDezeThread() {
        var browser = VAN_DEZE_THREAD.get();
        if (!browser.isConnected()) {
            VAN_DEZE_THREAD.remove();
            return VAN_DEZE_THREAD.get();
        }
        return browser;
    }

    /** Ends with the JVM: the driver then loses its line to us and takes its browser along. */
    private static Browser start() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(opties());
    }

    private static BrowserType.LaunchOptions opties() {
        var opties = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        programma().ifPresent(opties::setExecutablePath);
        return opties;
    }

    /** The browser that was pointed out, else the lightest of this machine; none where Playwright brings its own. */
    private static Optional<Path> programma() {
        return Optional.ofNullable(System.getenv("VERZUIM_CHROMIUM"))
                .map(Path::of)
                .or(() -> Stream.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst());
    }
}
