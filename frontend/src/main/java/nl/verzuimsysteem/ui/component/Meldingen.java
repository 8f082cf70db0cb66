package nl.verzuimsysteem.ui.component;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/**
 * Short notices over the page. Never the only place where something stands: what was done also shows in the page, and a
 * wrong field is told at the field.
 */
public final class Meldingen {
    private static final int KORT = 5_000;
    /** Long enough to read, think and press. */
    private static final int BEDENKTIJD = 12_000;

    private Meldingen() {}

    /** Tells that an act was done: in the corner, gone after five seconds. */
    public static void gelukt(String tekst) {
        toon(tekst, Icoon.GOED, "melding-gelukt", Notification.Position.BOTTOM_END, KORT, false);
    }

    /**
     * Tells that an act was done, and lets the user take it back for a while. Not the only way back: what can be undone
     * here can also be undone where it stands.
     *
     * @param knop what the button says, such as {@code Maak ongedaan}
     * @return the notice, to close it when there is nothing to take back any more
     */
    public static Notification gelukt(String tekst, String knop, Runnable terug) {
        var melding = nieuw(Notification.Position.BOTTOM_END, BEDENKTIJD, false);
        var ongedaan = new Button(knop, klik -> {
            melding.close();
            terug.run();
        });
        ongedaan.addThemeVariants(ButtonVariant.TERTIARY);
        vul(melding, tekst, Icoon.GOED, "melding-gelukt").add(ongedaan);
        return melding;
    }

    /** Tells something the user must read before he goes on, such as that somebody else was first; stays. */
    public static void letOp(String tekst) {
        toon(tekst, Icoon.LET_OP, "melding-let-op", Notification.Position.TOP_CENTER, 0, true);
    }

    /** Tells that the program failed; stays. */
    public static void fout(String tekst) {
        toon(tekst, Icoon.FOUT, "melding-fout", Notification.Position.TOP_CENTER, 0, true);
    }

    private static void toon(
            String tekst, Icoon icoon, String klasse, Notification.Position plaats, int duur, boolean dringend) {
        var melding = nieuw(plaats, duur, dringend);
        var regel = vul(melding, tekst, icoon, klasse);
        if (duur == 0) {
            regel.add(new Button(t("schil.melding.sluit"), klik -> melding.close()));
        }
    }

    private static Notification nieuw(Notification.Position plaats, int duur, boolean dringend) {
        var melding = new Notification();
        melding.setPosition(plaats);
        melding.setDuration(duur);
        melding.setAssertive(dringend);
        return melding;
    }

    private static Div vul(Notification melding, String tekst, Icoon icoon, String klasse) {
        var regel = new Div(icoon.maak(), new Span(tekst));
        regel.addClassNames("melding", klasse);
        melding.add(regel);
        melding.open();
        return regel;
    }
}
