package nl.verzuimsysteem.selekt;

/** How far the triage of a spell is. Stored by name: never rename one. */
public enum Selektstatus {
    /** Its second day has not come. */
    GEPLAND(true),
    /** The werknemer has a link. */
    VERSTUURD(true),
    /** He has neither mail nor mobile phone, or it did not arrive: the MMA calls. */
    TE_BELLEN(true),
    /** He answered; nobody looked at it yet. */
    INGEVULD(false),
    /** A POB or bedrijfsarts decided what is next. */
    BEOORDEELD(false),
    /** Stopped on the first day, because the employer phoned. */
    GESTOPT(false),
    /** Not needed any more: he recovered, left, or it was no case. */
    VERVALLEN(false),
    /** Never filled in, and too late now. */
    VERLOPEN(false);

    private final boolean open;

    Selektstatus(boolean open) {
        this.open = open;
    }

    /** Whether it can still be filled in, or will be sent. */
    public boolean isOpen() {
        return open;
    }
}
