package nl.verzuimsysteem.toegang;

import nl.verzuimsysteem.kern.Melding;

/** Somebody could not be let in. The message says what he can do; it never tells whether an account exists. */
public final class InloggenMislukt extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not, as far as the one at the door may know. */
    public enum Reden {
        /** The name or the password, or too many tries against this account from elsewhere. */
        GEGEVENS("inloggen.gegevens"),
        /** At the API, where all three come together: the name, the password or the code. */
        GEGEVENS_OF_CODE("inloggen.gegevensOfCode"),
        CODE("inloggen.code"),
        PASSKEY("inloggen.passkey"),
        CODE_GEBRUIKT("inloggen.codeGebruikt"),
        /** Too many tries from this address, or too many wrong codes. */
        TE_VAAK("inloggen.teVaak"),
        /** Too long between the password and the code. */
        TE_LAAT("inloggen.teLaat"),
        /** Name, password and code are right, but no function is valid today. */
        GEEN_FUNCTIE("inloggen.geenFunctie"),
        /** The session has ended, or its renewal token was used before. */
        SESSIE("inloggen.sessie");

        private final String sleutel;

        Reden(String sleutel) {
            this.sleutel = sleutel;
        }
    }

    private final Reden reden;

    InloggenMislukt(Reden reden) {
        super(Melding.van(reden.sleutel).tekst(), null, false, false);
        this.reden = reden;
    }

    /** The same words as the message, for who speaks another language. */
    public Melding melding() {
        return Melding.van(reden.sleutel);
    }

    public Reden reden() {
        return reden;
    }
}
