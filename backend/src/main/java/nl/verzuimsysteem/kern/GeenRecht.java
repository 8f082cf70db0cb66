package nl.verzuimsysteem.kern;

/** The function in which somebody acts does not allow the act. */
public final class GeenRecht extends RuntimeException {
    private final Handeling handeling;

    public GeenRecht(Handeling handeling, Functie functie) {
        super(Melding.van("kern.geenRecht", functie.naam()).tekst(), null, false, false);
        this.handeling = handeling;
    }

    public Handeling handeling() {
        return handeling;
    }
}
