package nl.verzuimsysteem.ui.toegang;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.verzuimsysteem.toegang.Functiekeuze;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.toegang.Token;

/** The login that this screen belongs to, for views that show a person his logins. */
@Singleton
public class Ditscherm {
    private final Aanwezig aanwezig;

    Ditscherm(Aanwezig aanwezig) {
        this.aanwezig = aanwezig;
    }

    /** By what the services know this login. */
    public Optional<Token> token() {
        return aanwezig.sessie().map(aanwezig::token);
    }

    /** The function that was chosen on this screen. */
    public Optional<Functiekeuze> keuze() {
        return aanwezig.sessie().map(Sessie::keuze);
    }
}
