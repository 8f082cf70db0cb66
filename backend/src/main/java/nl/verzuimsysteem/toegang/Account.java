package nl.verzuimsysteem.toegang;

import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code gebruiker}, as far as logging in needs it.
 *
 * @param wachtwoord the hash; {@code null} until the invitation is taken up
 * @param totpGeheim the encrypted secret of the second factor; {@code null} until it is set up
 * @param functies all functions the person holds or held
 */
record Account(
        GebruikerId id,
        String naam,
        @Nullable String wachtwoord,
        byte @Nullable [] totpGeheim,
        long totpLaatsteStap,
        int misluktePogingen,
        int mislukteCodes,
        @Nullable Instant geblokkeerdTot,
        @Nullable String laatsteAdres,
        @Nullable String laatsteFunctie,
        boolean actief,
        int rechtenVersie,
        List<Functierij> functies) {

    Account {
        functies = List.copyOf(functies);
    }

    /** Whether attempts from this address must wait. The address of the last login never must. */
    boolean geblokkeerd(Instant nu, @Nullable String adres) {
        return geblokkeerdTot != null
                && geblokkeerdTot.isAfter(nu)
                && (laatsteAdres == null || !laatsteAdres.equals(adres));
    }
}
