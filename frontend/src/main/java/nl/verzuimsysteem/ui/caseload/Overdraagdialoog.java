package nl.verzuimsysteem.ui.caseload;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.verzuimsysteem.caseload.CaseloadService;
import nl.verzuimsysteem.caseload.Overdracht;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/** Asks who gets the cases that were chosen. The key is made when it opens, so that a double click hands over once. */
final class Overdraagdialoog {
    private final CaseloadService service;
    private final List<DossierId> dossiers;
    private final String sleutel = UUID.randomUUID().toString();
    private final Select<Keuze> naar = new Select<>();
    private final TextArea notitie = new TextArea(t("caseload.dialoog.notitie"));
    private final Medischewacht wacht = new Medischewacht(notitie);
    private int overgedragen;

    /** @param id {@code null}: back to the team */
    private record Keuze(@Nullable GebruikerId id, String naam) {}

    Overdraagdialoog(CaseloadService service, List<DossierId> dossiers, List<Teamgenoot> collegas) {
        this.service = service;
        this.dossiers = List.copyOf(dossiers);
        var keuzes = new ArrayList<Keuze>();
        collegas.forEach(een -> keuzes.add(new Keuze(een.id(), een.naam())));
        keuzes.add(new Keuze(null, t("caseload.dialoog.naar.team")));
        naar.setLabel(t("caseload.dialoog.naar"));
        naar.setItems(keuzes);
        naar.setItemLabelGenerator(Keuze::naam);
        notitie.setMaxLength(Overdracht.LANGSTE_NOTITIE);
        notitie.setHelperText(t("caseload.dialoog.notitie.hulp"));
        notitie.setMinRows(3);
    }

    /** @param daarna follows when it was done, or when a case was gone meanwhile */
    void open(Runnable daarna) {
        new Invoerdialoog(t("caseload.dialoog.titel", dossiers.size()))
                .uitleg(t("caseload.dialoog.uitleg"))
                .veld("naar", naar)
                .veld("notitie", notitie)
                .erbij(wacht)
                .vraag(t("caseload.dialoog.knop"), this::draagOver, daarna, this::meld);
    }

    private void draagOver() {
        var keuze = naar.getValue();
        if (keuze == null) {
            throw OngeldigeInvoer.veld("naar", "caseload.naar");
        }
        overgedragen = service.draagOver(
                Ingelogd.actor(),
                new Overdracht(dossiers, keuze.id(), notitie.getValue(), wacht.nietMedisch(), sleutel));
    }

    private void meld() {
        var keuze = naar.getValue();
        Meldingen.gelukt(
                t("caseload.gelukt", overgedragen, keuze.id() == null ? t("caseload.gelukt.team") : keuze.naam()));
    }
}
