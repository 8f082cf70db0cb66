package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.AttachEvent;
import java.util.ArrayList;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;

/**
 * The parts of a thing, each under an address of its own: links that look like tabs. Links, because each can be opened
 * beside the others, kept and sent; a real tab may hold no link.
 */
public final class Tabbladen extends Sjabloon {
    // One link whether it is chosen or not: another in its place would lose the focus.
    private static final String SJABLOON =
            "<ul>${item.r[0].map(x => html`<li><a href=\"${x[1]}\" aria-current=\"${x[3]}\">${x[0]}"
                    + "${x[2] ? html`<span class=\"teller\">${x[2]}</span>` : ''}</a></li>`)}</ul>";
    // On a phone it may lie beyond the edge. Its place is known once the letters are there.
    private static final String IN_BEELD = "document.fonts.ready.then(() => requestAnimationFrame(() =>"
            + " this.querySelector('[aria-current=page]')?.scrollIntoView({block: 'nearest', inline: 'nearest'})))";

    private final Bladen bladen;

    private record Blad(String naam, String titel, String pad, int aantal) {}

    /** The parts, and which of them is shown. */
    private static final class Bladen {
        private final List<Blad> alle = new ArrayList<>();
        private String gekozen = "";

        List<?> woorden() {
            return List.of(alle.stream()
                    .map(blad -> List.of(
                            blad.titel(),
                            blad.pad(),
                            blad.aantal() > 0 ? Integer.toString(blad.aantal()) : "",
                            blad.naam().equals(gekozen) ? "page" : "false"))
                    .toList());
        }
    }

    /** @param naam what these are the parts of, for a screen reader */
    public Tabbladen(String naam) {
        this(naam, new Bladen());
    }

    private Tabbladen(String naam, Bladen bladen) {
        super(SJABLOON, bladen::woorden);
        this.bladen = bladen;
        addClassName("tabbladen");
        getElement().setAttribute("role", "navigation").setAttribute("aria-label", naam);
    }

    /**
     * Adds a part.
     *
     * @param naam by which it is chosen
     */
    public Tabbladen tab(String naam, String titel, String pad) {
        return tab(naam, titel, pad, 0);
    }

    /**
     * Adds a part with how much there is behind it.
     *
     * @param naam by which it is chosen
     */
    public Tabbladen tab(String naam, String titel, String pad, int aantal) {
        bladen.alle.add(new Blad(naam, titel, pad, aantal));
        return this;
    }

    /**
     * Adds a page that not everybody may see: only for who may do this, and by its own path.
     *
     * @param handeling what it takes to see it
     */
    public Tabbladen blad(Actor actor, Handeling handeling, String titel, String pad) {
        return Rechten.mag(actor, handeling) ? tab(pad, titel, pad) : this;
    }

    /** Marks the part that is shown. */
    public void kies(String naam) {
        if (bladen.gekozen.equals(naam)) {
            return;
        }
        bladen.gekozen = naam;
        if (isAttached()) {
            teken();
            getElement().executeJs(IN_BEELD);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(IN_BEELD);
    }
}
