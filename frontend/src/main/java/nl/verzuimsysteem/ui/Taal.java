package nl.verzuimsysteem.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Melding;
import org.jspecify.annotations.Nullable;

/**
 * The languages a screen can speak. A feature speaks one when it has {@code teksten/<feature>_en.properties} and so on;
 * what it has no words for stays Dutch. The browser remembers the choice in a cookie, which holds nothing else.
 */
public enum Taal {
    NL(Melding.NEDERLANDS, "Nederlands"),
    EN(Locale.of("en", "GB"), "English"),
    DE(Locale.of("de", "DE"), "Deutsch"),
    PL(Locale.of("pl", "PL"), "Polski");

    private static final String KOEKJE = "taal";
    private static final int EEN_JAAR = 365 * 24 * 3600;

    private final Locale locale;
    private final String naam;

    Taal(Locale locale, String naam) {
        this.locale = locale;
        this.naam = naam;
    }

    /** How the language is called by who speaks it. */
    public String naam() {
        return naam;
    }

    public Locale locale() {
        return locale;
    }

    /** Two letters, as accounts and employees keep it. */
    public String code() {
        return locale.getLanguage();
    }

    /** The language of an account; Dutch when we do not speak it. */
    public static Taal van(String code) {
        return zoek(code).orElse(NL);
    }

    private static Optional<Taal> zoek(String code) {
        return Stream.of(values()).filter(taal -> taal.code().equals(code)).findFirst();
    }

    /** What this page speaks now. */
    public static Taal nu(UI ui) {
        return van(ui.getLocale().getLanguage());
    }

    /** What the user of this browser chose before; Dutch when he never did. */
    static Taal vanVerzoek(@Nullable VaadinRequest verzoek) {
        return Optional.ofNullable(verzoek).map(VaadinRequest::getCookies).stream()
                .flatMap(Arrays::stream)
                .filter(koekje -> KOEKJE.equals(koekje.getName()))
                .flatMap(koekje -> zoek(koekje.getValue()).stream())
                .findFirst()
                .orElse(NL);
    }

    /** Lets this browser speak it from the next page on. */
    public void onthoud(HttpServletResponse antwoord) {
        var koekje = new Cookie(KOEKJE, code());
        koekje.setPath("/");
        koekje.setMaxAge(EEN_JAAR);
        koekje.setHttpOnly(true);
        koekje.setAttribute("SameSite", "Strict");
        antwoord.addCookie(koekje);
    }

    /** Lets the page that is open speak it too, as far as its words are still to be made. */
    public void zet(UI ui) {
        ui.setLocale(locale);
        ui.getElement().executeJs("document.documentElement.lang = $0", code());
    }
}
