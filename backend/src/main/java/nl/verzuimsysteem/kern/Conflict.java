package nl.verzuimsysteem.kern;

/**
 * The act came too late or does not fit the state the thing is in now: somebody else picked it up, changed it or ended
 * it. The message says who did what, so that the user knows how to go on.
 */
public sealed class Conflict extends RuntimeException permits NietDoorU {
    public Conflict(String sleutel, Object... waarden) {
        super(Melding.van(sleutel, waarden).tekst(), null, false, false);
    }
}
