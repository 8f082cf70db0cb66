package nl.verzuimsysteem.kern;

/**
 * Which part of a list is asked for.
 *
 * @param vanaf how many rows to pass over
 * @param aantal how many rows to give, 1 to 200
 */
public record Uitsnede(int vanaf, int aantal) {
    /** The most rows one question may ask for. */
    public static final int MEESTE = 200;

    public Uitsnede {
        if (vanaf < 0 || aantal < 1 || aantal > MEESTE) {
            throw new IllegalArgumentException("vanaf " + vanaf + ", aantal " + aantal);
        }
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
        return new Uitsnede(vanaf, aantal);
    }

    /** One row more than asked for: its presence tells that the list goes on, without a count. */
    public int metEenMeer() {
        return aantal + 1;
    }
}
