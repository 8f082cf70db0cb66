package nl.verzuimsysteem.ui.caseload;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.DossierId;

/** Which cases are chosen, and what can be done with them. Keeps its place when nothing is chosen. */
final class Keuzebalk extends Div {
    private final Set<DossierId> gekozen = new LinkedHashSet<>();
    private final Span aantal = new Span();
    private final List<Button> acties;
    private final Runnable gewist;
    private final Button wis = new Button(t("caseload.keuze.wis"), klik -> wis());

    /**
     * @param alle chooses all that the filters show
     * @param gewist is told when nothing is chosen any more
     * @param acties what can be done with what is chosen
     */
    Keuzebalk(Runnable alle, Runnable gewist, Button... acties) {
        this.gewist = gewist;
        this.acties = Arrays.asList(acties);
        addClassNames("rij", "op-lijn");
        aantal.getElement().setAttribute("role", "status");
        wis.addThemeVariants(ButtonVariant.TERTIARY);
        var kiesAlle = new Button(t("caseload.keuze.alle"), klik -> alle.run());
        kiesAlle.addThemeVariants(ButtonVariant.TERTIARY);
        add(aantal);
        add(acties);
        add(kiesAlle, wis);
        toon();
    }

    Set<DossierId> gekozen() {
        return gekozen;
    }

    void kies(DossierId dossier, boolean erbij) {
        if (erbij) {
            gekozen.add(dossier);
        } else {
            gekozen.remove(dossier);
        }
        toon();
    }

    void kies(Collection<DossierId> dossiers) {
        gekozen.clear();
        gekozen.addAll(dossiers);
        toon();
    }

    /** Forgets what was chosen, for another list. */
    void leeg() {
        gekozen.clear();
        toon();
    }

    private void wis() {
        leeg();
        gewist.run();
    }

    private void toon() {
        aantal.setText(
                gekozen.isEmpty()
                        ? t(acties.size() > 1 ? "caseload.keuze.niets.agenda" : "caseload.keuze.niets")
                        : t("caseload.keuze", gekozen.size()));
        acties.forEach(knop -> knop.setVisible(!gekozen.isEmpty()));
        wis.setVisible(!gekozen.isEmpty());
    }
}
