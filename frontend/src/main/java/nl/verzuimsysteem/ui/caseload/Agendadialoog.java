package nl.verzuimsysteem.ui.caseload;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.overleg.OverlegagendaService;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Invoerdialoog;
import nl.verzuimsysteem.ui.component.Medischewacht;

/**
 * Asks why cases are put on the agenda of the coming overleg. Each is an act of its own with a key of its own, so that
 * pressing again after a failure goes on where it stopped.
 */
final class Agendadialoog {
    /** More than an agenda holds. */
    static final int MEESTE = 40;

    private static final int LANGSTE = 500;

    private final OverlegagendaService service;
    private final Map<DossierId, String> dossiers = new LinkedHashMap<>();
    private final TextArea notitie = new TextArea(t("caseload.agenda.notitie"));
    private final Medischewacht wacht = new Medischewacht(notitie);

    Agendadialoog(OverlegagendaService service, List<DossierId> gekozen) {
        this.service = service;
        gekozen.forEach(dossier -> dossiers.put(dossier, UUID.randomUUID().toString()));
        notitie.setMaxLength(LANGSTE);
        notitie.setHelperText(t("caseload.dialoog.notitie.hulp"));
        notitie.setMinRows(3);
    }

    /** @param daarna follows when it was done, or when it cannot be */
    void open(Runnable daarna) {
        new Invoerdialoog(t("caseload.agenda.titel", dossiers.size()))
                .veld("notitie", notitie)
                .erbij(wacht)
                .vraag(t("caseload.agenda.knop"), this::brengIn, daarna, t("caseload.agenda.gelukt", dossiers.size()));
    }

    private void brengIn() {
        dossiers.forEach((dossier, sleutel) ->
                service.brengIn(Ingelogd.actor(), dossier, notitie.getValue(), wacht.nietMedisch(), sleutel));
    }
}
