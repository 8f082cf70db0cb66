package nl.verzuimsysteem.ui.toegang;

import java.util.List;
import nl.verzuimsysteem.kern.GebruikerId;

/**
 * What the login page shows in a demo: accounts to choose from, and the code of the second factor. Only the demo
 * implements it; in the product there is nothing that could show a code.
 */
public interface Demohulp {
    /** The accounts to choose from, most important first. */
    List<Account> accounts();

    /** The login name of somebody of the demo; empty for anybody else. */
    String inlognaam(GebruikerId gebruiker);

    /** The code that the authenticator of this account shows now; empty for a name that is none of the accounts. */
    String code(String inlognaam);

    /**
     * One account of the demo.
     *
     * @param omschrijving who this is, such as {@code Verzuimcoördinator van Van Dijk Transport}
     */
    record Account(String inlognaam, String wachtwoord, String omschrijving) {}
}
