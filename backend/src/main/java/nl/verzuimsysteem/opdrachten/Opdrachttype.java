package nl.verzuimsysteem.opdrachten;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.tarieven.Prijsoordeel;

/**
 * What can be ordered from a case, by whom it will be carried out, and what it costs this company today.
 *
 * @param code what the sender gives back
 * @param groep the function that carries it out for this company
 * @param bedoeldeGroep the function that would normally do so; another than {@code groep} when nobody holds it for this
 *     company
 * @param namen who they are
 */
public record Opdrachttype(
        String code,
        String naam,
        String uitleg,
        Functie groep,
        Functie bedoeldeGroep,
        List<String> namen,
        Prijsoordeel prijs) {
    /** The functions an opdracht can be addressed to. */
    static final Set<Functie> GROEPEN =
            Arrays.stream(Functie.values()).filter(Functie::isRegioteam).collect(Collectors.toUnmodifiableSet());

    public Opdrachttype {
        namen = List.copyOf(namen);
    }

    /** Whether another group than usual will carry it out. */
    public boolean vervangen() {
        return groep != bedoeldeGroep;
    }
}
