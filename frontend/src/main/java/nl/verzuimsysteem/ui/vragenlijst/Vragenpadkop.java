package nl.verzuimsysteem.ui.vragenlijst;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import nl.verzuimsysteem.ui.Teksten;
import nl.verzuimsysteem.ui.component.Icoon;
import org.jspecify.annotations.Nullable;

/** The way back and how far he is, above every question. It stays while questions change, so that it is read aloud. */
final class Vragenpadkop extends Div {
    private static final int ALLES = 100;

    private final Locale locale;
    private final Button terug;
    private final Paragraph tekst = new Paragraph();
    private final Div vulling = new Div();
    private @Nullable Registration bijTerug;

    /** What happens when he goes back. */
    @FunctionalInterface
    interface Terug {
        void ga();
    }

    Vragenpadkop(Locale locale) {
        this.locale = locale;
        addClassName("vragenpad-kop");
        terug = new Button(Teksten.t(locale, "vragenpad.terug"), Icoon.TERUG.maak());
        terug.addClassName("vragenpad-terug");
        tekst.getElement().setAttribute("role", "status");
        var balk = new Div(vulling);
        balk.addClassName("vragenpad-balk");
        // What it shows stands in words beside it.
        balk.getElement().setAttribute("aria-hidden", "true");
        add(terug, tekst, balk);
    }

    /**
     * @param nummer of the question
     * @param aantal how many there are on the longest way from here
     * @param voortgang 0 to 100
     */
    void toon(int nummer, int aantal, int voortgang, @Nullable Terug naar) {
        zet(Teksten.t(locale, "vragenpad.voortgang", nummer, aantal), voortgang, naar);
    }

    /** All questions were answered. */
    void toonVol(@Nullable Terug naar) {
        zet(Teksten.t(locale, "vragenpad.voortgang.vol"), ALLES, naar);
    }

    void verberg() {
        setVisible(false);
    }

    private void zet(String woorden, int voortgang, @Nullable Terug naar) {
        setVisible(true);
        tekst.setText(woorden);
        vulling.getStyle().setWidth(Math.max(voortgang, 2) + "%");
        terug.setVisible(naar != null);
        if (bijTerug != null) {
            bijTerug.remove();
            bijTerug = null;
        }
        if (naar != null) {
            bijTerug = terug.addClickListener(klik -> naar.ga());
        }
    }
}
