package nl.verzuimsysteem.tarieven;

/** Whether something falls inside the subscription, and is paid with its fee, or outside it. */
public enum Oordeel {
    BINNEN,
    BUITEN
}
