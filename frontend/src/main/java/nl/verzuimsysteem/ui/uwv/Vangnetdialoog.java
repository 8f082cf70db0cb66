package nl.verzuimsysteem.ui.uwv;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.uwv.UwvService;
import nl.verzuimsysteem.uwv.Uwvdossier;
import nl.verzuimsysteem.uwv.Vangnetkeuze;

/** Asks for the group of the vangnet and the day it became known. */
final class Vangnetdialoog extends Dialog {
    Vangnetdialoog(UwvService service, Uwvdossier dossier, Clock klok, Runnable daarna) {
        setHeaderTitle(t("uwv.vangnet"));
        setWidth("32rem");
        var groep = new Select<Vangnet>();
        groep.setLabel(t("uwv.vangnet.groep"));
        groep.setItems(Vangnet.values());
        groep.setItemLabelGenerator(een -> Vangnetkeuze.naam(een).tekst());
        groep.setValue(dossier.vangnet());
        groep.setWidthFull();
        var bekendOp = new DatumVeld(t("uwv.vangnet.bekendOp"), klok);
        bekendOp.setHelperText(t("uwv.vangnet.bekendOp.hulp"));
        bekendOp.setValue(dossier.bekendOp());
        bekendOp.setWidthFull();
        bekendOp.setVisible(dossier.vangnet() != Vangnet.GEEN);
        groep.addValueChangeListener(keuze -> bekendOp.setVisible(keuze.getValue() != Vangnet.GEEN));
        var fouten = new Foutensamenvatting().koppel("groep", groep).koppel("bekendOp", bekendOp);
        var inhoud = new Div(fouten, new Paragraph(t("uwv.vangnet.vraag")), groep, bekendOp);
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        var doe = new Button(t("uwv.vangnet.bewaar"), klik -> {
            var keuze =
                    new Vangnetkeuze(groep.getValue(), groep.getValue() == Vangnet.GEEN ? null : bekendOp.getValue());
            try {
                if (fouten.probeer(
                        () -> service.zetVangnet(Ingelogd.actor(), dossier.dossier(), dossier.versie(), keuze))) {
                    close();
                    daarna.run();
                    Meldingen.gelukt(t("uwv.vangnet.bewaard"));
                }
            } catch (Conflict e) {
                close();
                daarna.run();
                Meldingen.letOp(String.valueOf(e.getMessage()));
            }
        });
        doe.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("schil.dialoog.annuleer"), klik -> close()), doe);
    }
}
