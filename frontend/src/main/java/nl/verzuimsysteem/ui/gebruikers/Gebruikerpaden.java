package nl.verzuimsysteem.ui.gebruikers;

import nl.verzuimsysteem.gebruikers.ControleId;
import nl.verzuimsysteem.gebruikers.Gebruikerstatus;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.ui.Paden;

/** The addresses of the pages about users. */
final class Gebruikerpaden {
    static final String NIEUW = Paden.GEBRUIKERS + "/nieuw";
    static final String INLEZEN = Paden.GEBRUIKERS + "/inlezen";

    private Gebruikerpaden() {}

    static String gebruiker(GebruikerId id) {
        return Paden.GEBRUIKERS + "/" + id;
    }

    static String controle(ControleId id) {
        return Paden.RECHTEN_NAKIJKEN + "/" + id;
    }

    static String met(Gebruikerstatus status) {
        return Paden.GEBRUIKERS + "?status=" + status.name();
    }
}
