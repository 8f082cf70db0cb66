package nl.verzuimsysteem.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Light or dark. The browser remembers the choice in a cookie, which holds nothing else. */
public enum Weergave {
    LICHT(ColorScheme.Value.LIGHT),
    DONKER(ColorScheme.Value.DARK);

    private static final String KOEKJE = "weergave";
    private static final int EEN_JAAR = 365 * 24 * 3600;

    private final ColorScheme.Value schema;

    Weergave(ColorScheme.Value schema) {
        this.schema = schema;
    }

    /** What the user of this browser chose before; light when he never did. */
    static Weergave vanVerzoek(VaadinRequest verzoek) {
        return Optional.ofNullable(verzoek.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(koekje -> KOEKJE.equals(koekje.getName()))
                .flatMap(koekje -> Stream.of(values()).filter(een -> een.name().equals(koekje.getValue())))
                .findFirst()
                .orElse(LICHT);
    }

    /** What this page shows now. */
    public static Weergave nu(UI ui) {
        return ui.getPage().getColorScheme() == ColorScheme.Value.DARK ? DONKER : LICHT;
    }

    /** The other one. */
    public Weergave andere() {
        return this == LICHT ? DONKER : LICHT;
    }

    /** Changes the page that is open, and the choice the browser keeps. */
    public void kies(UI ui) {
        ui.getPage().setColorScheme(schema);
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; max-age=' + $2 + '; samesite=strict'",
                        KOEKJE,
                        name(),
                        EEN_JAAR);
    }

    void zet(Element html) {
        html.attr("theme", schema.getThemeValue()).attr("style", "color-scheme: " + schema.getValue());
    }
}
