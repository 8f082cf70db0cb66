package nl.verzuimsysteem.ui.inlezen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/** The three steps, one after the other in the same place. */
public final class Inleesstappen extends Div {
    private final Inleeswerk werk;

    public Inleesstappen(Inleeswerk werk) {
        this.werk = werk;
        addClassName("pagina");
        kiezen(null);
    }

    /** Step one, with what was wrong with the file chosen before. */
    private void kiezen(@Nullable OngeldigeInvoer fout) {
        removeAll();
        add(new Paragraph(werk.uitleg()));
        if (fout != null) {
            var melding = new Div(String.valueOf(fout.getMessage()));
            melding.addClassName("foutensamenvatting");
            melding.getElement().setAttribute("role", "alert");
            add(melding);
        }
        add(new Bestandskeuze(this::beoordeel), werk.kolommen().get());
    }

    /** Step two: what would change. */
    private void beoordeel(String naam, byte[] bytes) {
        try {
            var rapport = werk.proef().lees(bytes);
            removeAll();
            var ander = new Button(t("inlezen.kiesAnder"), klik -> kiezen(null));
            var acties = new Div(ander);
            acties.addClassName("paginakop-acties");
            if (rapport.overTeNemen() > 0) {
                var neemOver =
                        new Button(werk.neemOverWoorden().apply(rapport.overTeNemen()), klik -> neemOver(naam, bytes));
                neemOver.addThemeVariants(ButtonVariant.PRIMARY);
                neemOver.setDisableOnClick(true);
                acties.addComponentAsFirst(neemOver);
            }
            add(new Rapportkaart(t("inlezen.controle"), naam, rapport, true), acties);
            if (!rapport.fouteRegels().isEmpty()) {
                add(new Foutregels(rapport, werk.veld()));
            }
        } catch (OngeldigeInvoer e) {
            kiezen(e);
        }
    }

    /** Step three: what was changed. */
    private void neemOver(String naam, byte[] bytes) {
        var rapport = werk.neemOver().lees(bytes);
        Meldingen.gelukt(werk.overgenomen().apply(rapport.overTeNemen()));
        removeAll();
        var acties = new Div(werk.naarLijst().get(), new Button(t("inlezen.kiesAnder"), klik -> kiezen(null)));
        acties.addClassName("paginakop-acties");
        add(new Rapportkaart(t("inlezen.gedaan"), naam, rapport, false), acties);
        if (!rapport.fouteRegels().isEmpty()) {
            add(new Foutregels(rapport, werk.veld()));
        }
    }
}
