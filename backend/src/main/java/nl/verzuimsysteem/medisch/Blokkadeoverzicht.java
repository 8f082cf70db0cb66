package nl.verzuimsysteem.medisch;

import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;

/**
 * What a werknemer sees of who may open his medical file.
 *
 * @param consulten his own, newest first
 * @param mensen who could open them
 * @param blokkades what he closed
 */
public record Blokkadeoverzicht(List<Eigenconsult> consulten, List<Zorgverlener> mensen, List<Blokkade> blokkades) {
    public Blokkadeoverzicht {
        consulten = List.copyOf(consulten);
        mensen = List.copyOf(mensen);
        blokkades = List.copyOf(blokkades);
    }

    /** One consult, without what was said. */
    public record Eigenconsult(ConsultId id, LocalDate dag, String professional, Functie functie) {}

    /** Somebody of the arbodienst. */
    public record Zorgverlener(GebruikerId id, String naam, Functie functie) {}
}
