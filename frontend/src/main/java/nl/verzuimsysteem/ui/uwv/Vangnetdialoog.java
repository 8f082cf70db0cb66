package nl.verzuimsysteem.ui.uwv;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import nl.verzuimsysteem.poortwachter.Vangnet;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.uwv.UwvService;
import nl.verzuimsysteem.uwv.Uwvdossier;
import nl.verzuimsysteem.uwv.Vangnetkeuze;

/** Asks for the group of the vangnet and the day it became known. */
final class Vangnetdialoog {
    private Vangnetdialoog() {}

    static void open(UwvService service, Uwvdossier dossier, Clock klok, Runnable daarna) {
        var groep = new Select<Vangnet>();
        groep.setLabel(t("uwv.vangnet.groep"));
        groep.setItems(Vangnet.values());
        groep.setItemLabelGenerator(een -> Vangnetkeuze.naam(een).tekst());
        groep.setValue(dossier.vangnet());
        var bekendOp = new DatumVeld(t("uwv.vangnet.bekendOp"), klok);
        bekendOp.setHelperText(t("uwv.vangnet.bekendOp.hulp"));
        bekendOp.setValue(dossier.bekendOp());
        bekendOp.setVisible(dossier.vangnet() != Vangnet.GEEN);
        groep.addValueChangeListener(keuze -> bekendOp.setVisible(keuze.getValue() != Vangnet.GEEN));
        new Invoerdialoog(t("uwv.vangnet"))
                .uitleg(t("uwv.vangnet.vraag"))
                .veld("groep", groep)
                .veld("bekendOp", bekendOp)
                .vraag(
                        t("uwv.vangnet.bewaar"),
                        () -> service.zetVangnet(
                                Ingelogd.actor(),
                                dossier.dossier(),
                                dossier.versie(),
                                new Vangnetkeuze(
                                        groep.getValue(),
                                        groep.getValue() == Vangnet.GEEN ? null : bekendOp.getValue())),
                        daarna,
                        t("uwv.vangnet.bewaard"));
    }
}
