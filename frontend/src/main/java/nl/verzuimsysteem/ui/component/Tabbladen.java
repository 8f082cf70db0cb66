package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;

/**
 * The parts of a thing, each under an address of its own: links that look like tabs. Links, because each can be opened
 * beside the others, kept and sent; a real tab may hold no link.
 */
public final class Tabbladen extends Nav {
    private final UnorderedList lijst = new UnorderedList();
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    /** @param naam what these are the parts of, for a screen reader */
    public Tabbladen(String naam) {
        addClassName("tabbladen");
        getElement().setAttribute("aria-label", naam);
        add(lijst);
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
        var link = new Anchor(pad, titel);
        if (aantal > 0) {
            var teller = new Span(Integer.toString(aantal));
            teller.addClassName("teller");
            link.add(teller);
        }
        links.put(naam, link);
        lijst.add(new ListItem(link));
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
        links.forEach((van, link) -> {
            if (van.equals(naam)) {
                link.getElement().setAttribute("aria-current", "page");
                // On a phone it may lie beyond the edge. Its place is known once the letters are there.
                link.getElement()
                        .executeJs("document.fonts.ready.then(() => requestAnimationFrame(() =>"
                                + " this.scrollIntoView({block: 'nearest', inline: 'nearest'})))");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
