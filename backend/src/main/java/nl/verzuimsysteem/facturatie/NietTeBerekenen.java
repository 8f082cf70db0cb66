package nl.verzuimsysteem.facturatie;

import nl.verzuimsysteem.kern.Melding;

/** An invoice cannot be computed for a reason that somebody can take away. */
final class NietTeBerekenen extends RuntimeException {
    private final Melding reden;

    NietTeBerekenen(Melding reden) {
        super(reden.tekst(), null, false, false);
        this.reden = reden;
    }

    /** Why, for any failure: what is unknown stands in the log of the server. */
    static String reden(RuntimeException fout) {
        return switch (fout) {
            case NietTeBerekenen bekend -> bekend.reden.tekst();
            case ArithmeticException ignored ->
                Melding.van("facturatie.gemist.teGroot").tekst();
            default -> Melding.van("facturatie.gemist.onbekend").tekst();
        };
    }
}
