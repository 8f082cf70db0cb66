package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.medisch.Medischetoegang.Weigering;

/** Something medical is closed to this person; the message says why. */
public final class MedischGesloten extends GeenRecht {
    private static final long serialVersionUID = 1L;

    private final Weigering weigering;
    private final String waarom;

    MedischGesloten(Handeling handeling, Weigering weigering, String soort, long id) {
        super(handeling, Melding.van("medisch.gesloten." + weigering));
        this.weigering = weigering;
        this.waarom = soort + " " + id + ": " + weigering;
    }

    /** Whether it can be opened in an emergency all the same. */
    public boolean inNood() {
        return weigering.inNood();
    }

    @Override
    public String waarom() {
        return waarom;
    }
}
