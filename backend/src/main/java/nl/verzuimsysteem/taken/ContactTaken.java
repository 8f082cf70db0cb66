package nl.verzuimsysteem.taken;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.verzuim.ContactVastgelegd;
import nl.verzuimsysteem.verzuim.HersteldGemeld;

/** Makes and ends the taken that follow from what happens in a case, in the transaction where it happens. */
@Singleton
class ContactTaken {
    private final TakenRepository repository;
    private final Clock klok;

    ContactTaken(TakenRepository repository, Clock klok) {
        this.repository = repository;
        this.klok = klok;
    }

    /** A next date is a promise; a talk keeps the promise made before it. At most one statement. */
    @EventListener
    void naContact(ContactVastgelegd contact) {
        var volgende = contact.volgendeDatum();
        if (volgende != null) {
            repository.zetContact(contact, volgende);
        } else if (contact.nieuwste()) {
            repository.contactGehad(contact, klok.instant());
        }
    }

    /** Whoever works again needs no call. One statement. */
    @EventListener
    void naHerstel(HersteldGemeld herstel) {
        repository.laatVervallen(herstel.bedrijf(), herstel.dossier());
    }
}
