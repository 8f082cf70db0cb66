package nl.verzuimsysteem.factuurpapier;

import nl.verzuimsysteem.kern.Melding;

/** How far the mail with an invoice is. */
public enum Poststatus {
    /** It goes by itself. */
    WACHT,
    VERSTUURD,
    /** The company has no address for invoices: nothing goes until somebody gives one. */
    GEEN_ADRES,
    /** The mail server refused it, or it came back: nothing goes until somebody sends it again. */
    MISLUKT;

    public Melding naam() {
        return Melding.van("factuurpapier.post." + name());
    }
}
