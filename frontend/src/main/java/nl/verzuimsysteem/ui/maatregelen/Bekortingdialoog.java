package nl.verzuimsysteem.ui.maatregelen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.maatregelen.Bekorting;
import nl.verzuimsysteem.maatregelen.VerlengingService;
import nl.verzuimsysteem.maatregelen.Verlengingsregel;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;

/** Asks when UWV was asked to end a loonsanctie sooner, and what it decided. */
final class Bekortingdialoog {
    private Bekortingdialoog() {}

    static void open(VerlengingService service, Verlengingsregel regel, Clock klok, Runnable daarna) {
        var nu = regel.bekorting();
        var gevraagd = new DatumVeld(t("maatregelen.bekorting.gevraagdOp"), klok);
        gevraagd.setValue(nu.gevraagdOp() == null ? Kalender.vandaag(klok) : nu.gevraagdOp());
        var besluit = new DatumVeld(t("maatregelen.bekorting.besluitOp"), klok).zonderVoorbeeld();
        besluit.setValue(nu.besluitOp());
        var toegekend = new Select<Boolean>();
        toegekend.setLabel(t("maatregelen.bekorting.toegekend"));
        toegekend.setItems(true, false);
        toegekend.setEmptySelectionAllowed(true);
        toegekend.setEmptySelectionCaption(t("maatregelen.bekorting.nogNiet"));
        toegekend.setItemLabelGenerator(een -> een == null
                ? t("maatregelen.bekorting.nogNiet")
                : t(een ? "maatregelen.bekorting.hersteld" : "maatregelen.bekorting.nietHersteld"));
        toegekend.setValue(nu.toegekend());
        new Invoerdialoog(t("maatregelen.bekorting.knop"))
                .uitleg(t("maatregelen.bekorting.uitleg"))
                .veld("gevraagdOp", gevraagd)
                .veld("besluitOp", besluit)
                .veld("toegekend", toegekend)
                .vraag(
                        t("maatregelen.bekorting.bewaar"),
                        () -> service.zetBekorting(
                                Ingelogd.actor(),
                                regel.id(),
                                regel.versie(),
                                new Bekorting(gevraagd.getValue(), besluit.getValue(), toegekend.getValue())),
                        daarna,
                        t("maatregelen.bekorting.bewaard"));
    }
}
