package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.server.WebBrowser;

/** A browser in a few words, so that somebody knows his own sessions apart. */
final class Apparaat {
    private Apparaat() {}

    static String van(WebBrowser browser) {
        return programma(browser) + " · " + systeem(browser);
    }

    /** Edge and Opera call themselves Chrome as well. */
    private static String programma(WebBrowser browser) {
        if (browser.isEdge()) {
            return "Edge";
        }
        if (browser.isOpera()) {
            return "Opera";
        }
        if (browser.isChrome()) {
            return "Chrome";
        }
        if (browser.isFirefox()) {
            return "Firefox";
        }
        return browser.isSafari() ? "Safari" : "Browser";
    }

    private static String systeem(WebBrowser browser) {
        if (browser.isAndroid()) {
            return "Android";
        }
        if (browser.isIPhone()) {
            return "iPhone";
        }
        if (browser.isWindows()) {
            return "Windows";
        }
        if (browser.isMacOSX()) {
            return "Mac";
        }
        return browser.isLinux() ? "Linux" : "?";
    }
}
