package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** How many there are of each kind, as buttons that narrow a list to that kind. One of them is always pressed. */
public final class Tellers<T> extends Sjabloon {
    private static final String SJABLOON =
            "${item.r[0].map((x, nummer) => html`<button type=\"button\" aria-pressed=\"${x[2]}\""
                    + " @click=${() => root.dispatchEvent(new CustomEvent('kies', {detail: nummer}))}>"
                    + "<span>${x[0]}</span><span class=\"teller\">${x[1]}</span>${x[3].map(s => " + Cel.STATUS
                    + ")}</button>`)}";

    private final Inhoud<T> inhoud;

    /**
     * One kind.
     *
     * @param soort empty for all of them
     * @param teLaat how many of them are late; told when there are any
     */
    public record Teller<T>(Optional<T> soort, String woord, long aantal, long teLaat) {}

    /** What is shown now. */
    private static final class Inhoud<T> {
        private List<Teller<T>> tellers = List.of();
        private Optional<T> keuze = Optional.empty();

        List<?> woorden() {
            return List.of(tellers.stream().map(this::woorden).toList());
        }

        private List<?> woorden(Teller<T> teller) {
            return List.of(
                    teller.woord(),
                    Long.toString(teller.aantal()),
                    Boolean.toString(teller.soort().equals(keuze)),
                    teller.teLaat() > 0
                            ? List.of(Cel.delen(new Statuswoord(
                                    StatusLabel.Soort.FOUT, t("taken.tellers.teLaat", teller.teLaat()))))
                            : List.of());
        }
    }

    /** @param naam what is counted, for a screen reader */
    public Tellers(String naam, Consumer<Optional<T>> gekozen) {
        this(naam, gekozen, new Inhoud<>());
    }

    private Tellers(String naam, Consumer<Optional<T>> gekozen, Inhoud<T> inhoud) {
        super(SJABLOON, inhoud::woorden);
        this.inhoud = inhoud;
        addClassName("tellers");
        getElement().setAttribute("role", "group").setAttribute("aria-label", naam);
        bij("kies", nummer -> {
            if (nummer >= 0 && nummer < inhoud.tellers.size()) {
                gekozen.accept(inhoud.tellers.get(nummer).soort());
            }
        });
    }

    /** Shows the numbers anew; a button that stays keeps the focus. */
    public void toon(List<Teller<T>> tellers, Optional<T> keuze) {
        inhoud.tellers = List.copyOf(tellers);
        inhoud.keuze = keuze;
        if (isAttached()) {
            teken();
        }
    }
}
