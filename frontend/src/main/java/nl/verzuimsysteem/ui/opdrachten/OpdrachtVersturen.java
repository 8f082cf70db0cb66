package nl.verzuimsysteem.ui.opdrachten;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.ui.Ingelogd;
import org.jspecify.annotations.Nullable;

/** Opens the dialog in which an employer sends an opdracht from a dossier. */
@Singleton
public class OpdrachtVersturen {
    private final OpdrachtService service;
    private final Clock klok;

    OpdrachtVersturen(OpdrachtService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    /**
     * Opens the dialog, for somebody who may send.
     *
     * @param verstuurd what happens on the screen after it was sent
     */
    public void open(DossierId dossier, Runnable verstuurd) {
        open(dossier, null, verstuurd);
    }

    /**
     * The same, with the type of order filled in; it can still be changed.
     *
     * @param type its code
     */
    public void open(DossierId dossier, @Nullable String type, Runnable verstuurd) {
        var typen = service.typen(Ingelogd.actor(), dossier);
        new Opdrachtdialoog(service, klok, dossier, typen, type, verstuurd).open();
    }
}
