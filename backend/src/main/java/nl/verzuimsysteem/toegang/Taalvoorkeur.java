package nl.verzuimsysteem.toegang;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.GebruikerId;

/** The language somebody keeps with his account. */
@Singleton
public class Taalvoorkeur {
    private final SleutelRepository sleutels;

    Taalvoorkeur(SleutelRepository sleutels) {
        this.sleutels = sleutels;
    }

    /** Two letters, such as {@code nl}. One statement. */
    @Transactional(readOnly = true)
    public String van(GebruikerId gebruiker) {
        return sleutels.postadres(gebruiker).taal();
    }
}
