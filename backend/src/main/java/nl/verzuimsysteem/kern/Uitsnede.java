package nl.verzuimsysteem.kern;

/**
 * Which part of a list is asked for.
 *
 * @param vanaf how many rows to pass over
 * @param aantal how many rows to give, 1 to 200
 * @param apart whether somebody outside asked for this part alone, rather than a screen that reads a list on
 */
public record Uitsnede(int vanaf, int aantal, boolean apart) {
    /** The most rows one question may ask for. */
    public static final int MEESTE = 200;

    public Uitsnede {
        if (vanaf < 0 || aantal < 1 || aantal > MEESTE) {
            throw new IllegalArgumentException("vanaf " + vanaf + ", aantal " + aantal);
        }
    }

    /** A part of a list that a screen reads on. */
    public Uitsnede(int vanaf, int aantal) {
        this(vanaf, aantal, false);
    }

    /** The first rows of a list. */
    public static Uitsnede eerste(int aantal) {
        return new Uitsnede(0, aantal);
    }

    /**
     * The part of a list that somebody outside asked for.
     *
     * @throws OngeldigeInvoer on {@code vanaf} or {@code aantal}
     */
    public static Uitsnede gevraagd(int vanaf, int aantal) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(vanaf >= 0, "vanaf", "kern.lijst.vanaf")
                .eis(aantal >= 1 && aantal <= MEESTE, "aantal", "kern.lijst.aantal", MEESTE)
                .klaar();
        return new Uitsnede(vanaf, aantal, true);
    }

    /**
     * Whether the log tells of it: a screen looks at a list once, however far somebody scrolls; who asks from outside could
     * begin anywhere.
     */
    public boolean isInzage() {
        return vanaf == 0 || apart;
    }

    /** One row more than asked for: its presence tells that the list goes on, without a count. */
    public int metEenMeer() {
        return aantal + 1;
    }
}
