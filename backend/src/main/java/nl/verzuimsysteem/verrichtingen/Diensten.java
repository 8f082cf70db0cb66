package nl.verzuimsysteem.verrichtingen;

import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Handeling;

/** The services the program itself knows by their code; what they cost and whether they are included is data. */
final class Diensten {
    /** What a subscription is about: the meter of a case tells until when it is included. */
    static final String SPREEKUUR = "SPREEKUUR";

    static final String OPEN_SPREEKUUR = "OPEN_SPREEKUUR";
    static final String SECOND_OPINION = "SECOND_OPINION";
    /** Of who did not come: always outside the subscription. */
    static final String NO_SHOW = "NO_SHOW";

    static final String VIERDEWEEKSCONTACT = "VIERDEWEEKSCONTACT";
    static final String CASEMANAGEMENT = "CASEMANAGEMENT";
    static final String ADVIES_POB = "ADVIES_POB";

    private Diensten() {}

    /**
     * As what the time of this function is booked.
     *
     * @throws GeenRecht when its time is not booked
     */
    static String vanTijd(Functie functie) {
        return switch (functie) {
            case CASEMANAGER -> CASEMANAGEMENT;
            case POB -> ADVIES_POB;
            default -> throw new GeenRecht(Handeling.TIJD_BOEKEN, functie);
        };
    }
}
