package nl.verzuimsysteem.taken;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.verzuim.ContactVastgelegd;
import nl.verzuimsysteem.verzuim.HersteldGemeld;

/** Makes and ends the taken that follow from talks, in the transaction where it happens. */
@Singleton
class ContactTaken {
    private final Taakstanden standen;
    private final Clock klok;

    ContactTaken(Taakstanden standen, Clock klok) {
        this.standen = standen;
        this.klok = klok;
    }

    /** A next date is a promise; a talk keeps the promise made before it. At most one statement. */
    @EventListener
    void naContact(ContactVastgelegd contact) {
        var volgende = contact.volgendeDatum();
        if (volgende != null) {
            standen.zetContact(contact, volgende);
        } else if (contact.nieuwste()) {
            standen.contactGehad(contact, klok.instant());
        }
    }

    /** Whoever works again needs no call. One statement. */
    @EventListener
    void naHerstel(HersteldGemeld herstel) {
        standen.laatContactVervallen(herstel.bedrijf(), herstel.dossier());
    }
}
