package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cells of a {@link Lijst} that the browser draws from a few words. A component in a cell weighs kilobytes in the session
 * of everybody who has the list open, for each of fifty rows; these weigh nothing there, and send the words alone
 * (ADR 0036). Use a component only in a list of a few rows.
 *
 * <p>Words go into a template as values, which escapes them: never put them into its text.
 */
public final class Cel {
    private static final String WOORDEN = "r";
    /** Stands for what a sentence is made around; no text holds it. */
    private static final String PLAATS = "\u0001";

    private Cel() {}

    /** The text of a template that draws a {@link #delen(Statuswoord) state}, whose parts stand in {@code s}. */
    public static final String STATUS =
            "html`<span class=\"status status-${s[0]}\">" + Icoon.sjabloon("${s[1]}") + "<span>${s[2]}</span></span>`";

    /** A link. */
    public static <T> LitRenderer<T> link(Function<T, String> pad, Function<T, String> tekst) {
        return link(pad, tekst, rij -> "", rij -> "");
    }

    /**
     * A link, with more under it.
     *
     * @param eronder in grey; may be empty
     * @param smal only where the window is narrow; may be empty
     */
    public static <T> LitRenderer<T> link(
            Function<T, String> pad, Function<T, String> tekst, Function<T, String> eronder, Function<T, String> smal) {
        return maak(
                "<div><a href=\"${item.r[0]}\">${item.r[1]}</a>"
                        + "${item.r[2] ? html`<div class=\"stil\">${item.r[2]}</div>` : ''}"
                        + "${item.r[3] ? html`<span class=\"smal stil\">${item.r[3]}</span>` : ''}</div>",
                rij -> List.of(pad.apply(rij), tekst.apply(rij), eronder.apply(rij), smal.apply(rij)));
    }

    /**
     * A text that needs more words where the window is narrow, because the head of its column is not there.
     *
     * @param smal the sentence around the text
     */
    public static <T> LitRenderer<T> tekst(Function<T, String> tekst, UnaryOperator<String> smal) {
        var om = om(smal);
        return maak(
                "${item.r[0] ? html`<div>" + stapelwoord(om.getFirst()) + "${item.r[0]}" + stapelwoord(om.getLast())
                        + "</div>` : ''}",
                rij -> List.of(tekst.apply(rij)));
    }

    /** A text that is left out where the window is narrow. */
    public static <T> LitRenderer<T> breed(Function<T, String> tekst) {
        return maak("<div class=\"niet-gestapeld\">${item.r[0]}</div>", rij -> List.of(tekst.apply(rij)));
    }

    private static String stapelwoord(String woord) {
        return woord.isBlank() ? "" : "<span class=\"stapelwoord\">${" + js(woord) + "}</span>";
    }

    /** Two lines, the second in grey; either may be empty. */
    public static <T> LitRenderer<T> regels(Function<T, String> eerste, Function<T, String> tweede) {
        return maak(
                "${item.r[0] ? html`<div>${item.r[0]}</div>` : ''}"
                        + "${item.r[1] ? html`<div class=\"stil\">${item.r[1]}</div>` : ''}",
                rij -> List.of(eerste.apply(rij), tweede.apply(rij)));
    }

    /** A state, or nothing. */
    public static <T> LitRenderer<T> status(Function<T, @Nullable Statuswoord> status) {
        return status(status, rij -> "");
    }

    /**
     * A state, and what is to be said of it.
     *
     * @param erbij in grey beside it; may be empty
     */
    public static <T> LitRenderer<T> status(Function<T, @Nullable Statuswoord> status, Function<T, String> erbij) {
        return maak(
                "<div class=\"uiterlijk\">${item.r[0].map(s => " + STATUS + ")}"
                        + "${item.r[1] ? html`<span class=\"stil\">${item.r[1]}</span>` : ''}</div>",
                rij -> {
                    var woord = status.apply(rij);
                    return List.of(woord == null ? List.of() : List.of(delen(woord)), erbij.apply(rij));
                });
    }

    /**
     * A cell of another shape.
     *
     * @param sjabloon a template of Lit that finds its words in {@code item.r}
     * @param woorden what is sent of a row: texts, numbers, and lists of those
     */
    public static <T> LitRenderer<T> maak(String sjabloon, Function<T, List<?>> woorden) {
        return LitRenderer.<T>of(sjabloon).withProperty(WOORDEN, woorden::apply);
    }

    /** What a template needs to draw a state. */
    public static List<String> delen(Statuswoord woord) {
        return List.of(woord.soort().klasse(), woord.icoon().symbool(), woord.tekst());
    }

    /** What stands before and what behind a word in a sentence: so the word itself can be left to the browser. */
    public static List<String> om(UnaryOperator<String> zin) {
        var heel = zin.apply(PLAATS);
        var plaats = heel.indexOf(PLAATS);
        if (plaats < 0) {
            throw new IllegalArgumentException("No place for a word in: " + heel);
        }
        return List.of(heel.substring(0, plaats), heel.substring(plaats + 1));
    }

    /** A text as it stands in a script. */
    public static String js(String tekst) {
        var uit = new StringBuilder("'");
        tekst.chars().forEach(teken -> {
            if (Character.isLetterOrDigit(teken) || teken == ' ') {
                uit.append((char) teken);
            } else {
                uit.append(String.format("\\u%04x", teken));
            }
        });
        return uit.append('\'').toString();
    }
}
