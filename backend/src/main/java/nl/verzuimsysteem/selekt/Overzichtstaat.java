package nl.verzuimsysteem.selekt;

import java.util.Arrays;
import java.util.List;

/** How far a triage is, as the team sorts its work: what somebody has to do stands first. */
public enum Overzichtstaat {
    TE_BELLEN(Selektstatus.TE_BELLEN),
    INGEVULD(Selektstatus.INGEVULD),
    TE_VERSTUREN(Selektstatus.GEPLAND),
    VERSTUURD(Selektstatus.VERSTUURD),
    /** Sent, and reminded once or twice since. */
    HERINNERD(Selektstatus.VERSTUURD),
    BEOORDEELD(Selektstatus.BEOORDEELD),
    GESTOPT(Selektstatus.GESTOPT),
    VERVALLEN(Selektstatus.VERVALLEN),
    VERLOPEN(Selektstatus.VERLOPEN);

    /** What still asks for something: the list when nobody chose a state. */
    static final List<Overzichtstaat> LOPEND =
            Arrays.stream(values()).filter(Overzichtstaat::loopt).toList();

    static final List<Overzichtstaat> KLAAR =
            Arrays.stream(values()).filter(staat -> !staat.loopt()).toList();

    private final Selektstatus status;

    Overzichtstaat(Selektstatus status) {
        this.status = status;
    }

    /** The status it is stored as. */
    Selektstatus status() {
        return status;
    }

    /** Whether it is not over yet. */
    public boolean loopt() {
        return status.isOpen() || status == Selektstatus.INGEVULD;
    }
}
