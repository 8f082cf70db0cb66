package nl.verzuimsysteem.ui.delegatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.delegatie.DelegatieService;
import nl.verzuimsysteem.delegatie.Delegatieoverzicht;
import nl.verzuimsysteem.delegatie.Delegatieregel;
import nl.verzuimsysteem.delegatie.PobVanRegio;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.HoofdLayout;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.Paden;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.component.Meldingen;
import nl.verzuimsysteem.ui.component.Pagina;
import nl.verzuimsysteem.ui.spreekuren.Spreekuurbladen;
import nl.verzuimsysteem.ui.toegang.Bevestiging;
import nl.verzuimsysteem.ui.toegang.Toont;

/** Who works under whom in one's regio's; a bedrijfsarts gives and takes back here. */
@Prototype
@Toont(Handeling.DELEGATIE_INZIEN)
@Route(value = Paden.DELEGATIES, layout = HoofdLayout.class)
final class DelegatiesView extends Pagina implements BeforeEnterObserver {
    private final DelegatieService service;
    private final Bevestiging bevestiging;
    private final Clock klok;
    private final String triage;
    private final Div inhoud = new Div();

    DelegatiesView(DelegatieService service, Bevestiging bevestiging, Clock klok, Arbodienst arbodienst) {
        super(t("delegatie.titel"));
        this.service = service;
        this.bevestiging = bevestiging;
        this.klok = klok;
        this.triage = arbodienst.triage();
        inhoud.addClassNames("kaarten", "breed-raster");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var uitleg = new Paragraph(t("delegatie.uitleg"));
        uitleg.addClassName("smal-vlak");
        add(Spreekuurbladen.van(Ingelogd.actor(), Paden.DELEGATIES), uitleg, inhoud);
        vul();
    }

    private void vul() {
        var overzicht = service.overzicht(Ingelogd.actor());
        inhoud.removeAll();
        waarschuw(overzicht.pobs());
        inhoud.add(lijst(overzicht));
        if (Rechten.mag(Ingelogd.actor(), Handeling.DELEGATIE_GEVEN)) {
            inhoud.add(new Delegatieformulier(service, bevestiging, klok, triage, overzicht.pobs(), this::vul));
        }
    }

    private void waarschuw(List<PobVanRegio> pobs) {
        var zonder = pobs.stream().filter(pob -> !pob.onder()).toList();
        if (zonder.isEmpty()) {
            return;
        }
        var alarm = new Div(new Paragraph(t(
                "delegatie.zonder",
                zonder.size(),
                zonder.stream()
                        .map(pob -> t("delegatie.pob", pob.naam(), pob.regionaam()))
                        .collect(Collectors.joining("; ")))));
        alarm.addClassNames("waarschuwing", "heel");
        inhoud.add(alarm);
    }

    private Kaart lijst(Delegatieoverzicht overzicht) {
        var nu = overzicht.regels().stream()
                .filter(regel -> regel.stand() != Delegatieregel.Stand.VOORBIJ)
                .toList();
        var voorbij = overzicht.regels().stream()
                .filter(regel -> regel.stand() == Delegatieregel.Stand.VOORBIJ)
                .toList();
        var kaart = new Kaart(t("delegatie.nu"));
        var delen = new Div(nu.isEmpty() ? new LegeStaat(t("delegatie.geen"), t("delegatie.geen.uitleg")) : regels(nu));
        if (!voorbij.isEmpty()) {
            delen.add(new Details(t("delegatie.voorbij", voorbij.size()), regels(voorbij)));
        }
        delen.addClassName("onder-elkaar");
        kaart.zet(delen);
        return kaart;
    }

    private UnorderedList regels(List<Delegatieregel> regels) {
        var lijst = new UnorderedList();
        lijst.addClassName("regels");
        var ik = Ingelogd.actor().persoon();
        regels.forEach(regel -> lijst.add(new Delegatieplaats(
                regel,
                triage,
                regel.stand() != Delegatieregel.Stand.VOORBIJ
                                && regel.delegatie().bedrijfsarts().equals(ik)
                                && Rechten.mag(Ingelogd.actor(), Handeling.DELEGATIE_GEVEN)
                        ? () -> vraagTerug(regel)
                        : null)));
        return lijst;
    }

    private void vraagTerug(Delegatieregel regel) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("delegatie.trekIn.titel", regel.delegatie().gemachtigdeNaam()));
        vraag.setText(t("delegatie.trekIn.tekst"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("delegatie.trekIn.niet"));
        vraag.setConfirmText(t("delegatie.trekIn.knop"));
        vraag.addConfirmListener(ja -> {
            try {
                service.trekIn(Ingelogd.actor(), regel.delegatie().id());
                Meldingen.gelukt(t("delegatie.ingetrokken"));
            } catch (Conflict | NietGevonden e) {
                Meldingen.letOp(String.valueOf(e.getMessage()));
            }
            vul();
        });
        vraag.open();
    }
}
