package nl.verzuimsysteem.ui.maatregelen;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.maatregelen.NieuweVerlenging;
import nl.verzuimsysteem.maatregelen.VerlengingService;
import nl.verzuimsysteem.maatregelen.Verlengingen;
import nl.verzuimsysteem.maatregelen.Verlengingsregel;
import nl.verzuimsysteem.poortwachter.Verlenging;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.verzuim.Gevolgenlijst;
import org.jspecify.annotations.Nullable;

/** Asks what moves the end of a case, and shows which terms move before it is recorded. */
final class Verlengingdialoog {
    private final Select<Verlenging.Soort> soort = new Select<>();
    private final DatumVeld van;
    private final DatumVeld tot;
    private final TextArea toelichting = new TextArea(t("maatregelen.einde.toelichting"));
    private final Medischewacht wacht = new Medischewacht(toelichting);
    private final Div bijSanctie = new Div(wacht);
    private final Gevolgenlijst gevolgen =
            new Gevolgenlijst(new H3(t("maatregelen.gevolg")), t("maatregelen.gevolg.vulIn"));
    private final VerlengingService service;
    private final DossierId dossier;

    private Verlengingdialoog(VerlengingService service, DossierId dossier, Verlengingen nu, Clock klok) {
        this.service = service;
        this.dossier = dossier;
        van = new DatumVeld(t("maatregelen.einde.van"), klok);
        tot = new DatumVeld(t("maatregelen.einde.laatste"), klok);
        soort.setLabel(t("maatregelen.einde.soort"));
        soort.setItems(Verlenging.Soort.values());
        soort.setItemLabelGenerator(een -> NieuweVerlenging.naam(een).tekst());
        van.setValue(nu.eindeWachttijd().plusDays(1));
        toelichting.setHelperText(t("maatregelen.einde.toelichting.hulp"));
        soort.addValueChangeListener(keuze -> kies(keuze.getValue()));
        van.addValueChangeListener(verandering -> toonGevolgen());
        tot.addValueChangeListener(verandering -> toonGevolgen());
        soort.setValue(Verlenging.Soort.LOONSANCTIE);
    }

    static void open(VerlengingService service, DossierId dossier, Verlengingen nu, Clock klok, Runnable daarna) {
        var vraag = new Verlengingdialoog(service, dossier, nu, klok);
        new Invoerdialoog(t("maatregelen.einde.nieuw"))
                .veld("soort", vraag.soort)
                .veld("van", vraag.van)
                .veld("tot", vraag.tot)
                .veld("toelichting", vraag.toelichting)
                .erbij(vraag.bijSanctie)
                .erbij(vraag.gevolgen)
                .vraag(
                        t("maatregelen.einde.knop"),
                        () -> service.legVast(Ingelogd.actor(), dossier, vraag.nieuw()),
                        daarna,
                        t("maatregelen.einde.vastgelegd"));
    }

    /** Asks before it is taken away: the terms go back. */
    static void vraagWeg(VerlengingService service, Verlengingsregel regel, Runnable daarna) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t(
                "maatregelen.einde.weg.titel",
                NieuweVerlenging.naam(regel.soort()).tekst()));
        vraag.setText(t("maatregelen.einde.weg.tekst"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("schil.dialoog.annuleer"));
        vraag.setConfirmText(t("maatregelen.einde.verwijder"));
        vraag.addConfirmListener(ja -> {
            try {
                service.verwijder(Ingelogd.actor(), regel.id(), regel.versie());
                Meldingen.gelukt(t("maatregelen.einde.verwijderd"));
            } catch (Conflict | NietGevonden e) {
                Meldingen.letOp(String.valueOf(e.getMessage()));
            }
            daarna.run();
        });
        vraag.open();
    }

    private void kies(Verlenging.@Nullable Soort keuze) {
        var sanctie = keuze == Verlenging.Soort.LOONSANCTIE;
        van.setVisible(sanctie);
        toelichting.setVisible(sanctie);
        bijSanctie.setVisible(sanctie);
        tot.setLabel(t(
                keuze == Verlenging.Soort.VERKORTE_WACHTTIJD
                        ? "maatregelen.einde.uitkering"
                        : "maatregelen.einde.laatste"));
        if (keuze != null) {
            soort.setHelperText(t("maatregelen.einde.hulp." + keuze));
        }
        toonGevolgen();
    }

    private NieuweVerlenging nieuw() {
        var keuze = soort.getValue();
        var dag = tot.getValue();
        var tekst = toelichting.getValue().strip();
        var sanctie = keuze == Verlenging.Soort.LOONSANCTIE;
        return new NieuweVerlenging(
                keuze,
                sanctie ? van.getValue() : null,
                keuze == Verlenging.Soort.VERKORTE_WACHTTIJD ? dag : volgende(dag),
                sanctie && !tekst.isEmpty() ? tekst : null,
                wacht.nietMedisch());
    }

    /** People name the last day; what is kept is the first day after it. */
    private static @Nullable LocalDate volgende(@Nullable LocalDate dag) {
        return dag == null ? null : dag.plusDays(1);
    }

    private void toonGevolgen() {
        if (tot.getValue() == null) {
            gevolgen.wis();
            return;
        }
        try {
            gevolgen.toon(service.voorbeeld(Ingelogd.actor(), dossier, nieuw()));
        } catch (OngeldigeInvoer e) {
            gevolgen.wis();
        }
    }
}
