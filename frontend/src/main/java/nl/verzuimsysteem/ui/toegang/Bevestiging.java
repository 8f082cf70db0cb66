package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.toegang.Bevestigen;
import nl.verzuimsysteem.toegang.InloggenMislukt;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Foutmerk;

/** Before something sensitive: asks for the code once more, and only when it was not given in the last minutes. */
@Singleton
public class Bevestiging {
    private final Bevestigen bevestigen;
    private final Aanwezig aanwezig;
    private final List<Demohulp> demo;

    Bevestiging(Bevestigen bevestigen, Aanwezig aanwezig, List<Demohulp> demo) {
        this.bevestigen = bevestigen;
        this.aanwezig = aanwezig;
        this.demo = demo;
    }

    /**
     * Does the act, after asking for the code if that is needed.
     *
     * @param act reads {@link Ingelogd#actor()} itself: the actor from before the question is not confirmed
     */
    public void eerst(Runnable act) {
        try {
            bevestigen.eis(Ingelogd.actor());
        } catch (BevestigingNodig nodig) {
            vraag(act);
            return;
        }
        act.run();
    }

    private void vraag(Runnable act) {
        var dialoog = new Dialog(t("toegang.bevestig.kop"));
        var code = new TextField(t("inloggen.code"));
        code.setHelperText(t("inloggen.code.hulp"));
        code.setManualValidation(true);
        code.setWidthFull();
        code.getElement().setAttribute("autocomplete", "one-time-code").setAttribute("inputmode", "numeric");
        var bevestig = new Button(t("toegang.bevestig.knop"), klik -> probeer(dialoog, code, act));
        bevestig.addThemeVariants(ButtonVariant.PRIMARY);
        bevestig.addClickShortcut(Key.ENTER);
        dialoog.add(new Paragraph(t("toegang.bevestig.uitleg")), code);
        demo.forEach(hulp -> dialoog.add(
                Demopaneel.code(hulp, hulp.inlognaam(Ingelogd.actor().persoon()), nu -> {
                    code.setValue(nu);
                    probeer(dialoog, code, act);
                })));
        dialoog.getFooter().add(new Button(t("toegang.bevestig.niet"), klik -> dialoog.close()), bevestig);
        dialoog.addClassName("bevestiging");
        dialoog.open();
        code.focus();
    }

    private void probeer(Dialog dialoog, TextField code, Runnable act) {
        if (!Inlogformulier.eis(code, t("inloggen.code.leeg"))) {
            code.focus();
            return;
        }
        try {
            var sessie = aanwezig.sessie().orElseThrow();
            aanwezig.bevestigd(bevestigen.bevestig(Ingelogd.actor(), aanwezig.token(sessie), code.getValue()));
        } catch (InloggenMislukt e) {
            code.clear();
            Foutmerk.zet(code, e.getMessage());
            code.focus();
            return;
        }
        dialoog.close();
        act.run();
    }
}
