package nl.verzuimsysteem.kern;

/** The function in which somebody acts does not allow the act; a feature may refuse more, and say why. */
public class GeenRecht extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Handeling handeling;

    public GeenRecht(Handeling handeling, Functie functie) {
        super(Melding.van("kern.geenRecht", functie.naam()).tekst(), null, false, false);
        this.handeling = handeling;
    }

    /** A refusal with words of its own. */
    protected GeenRecht(Handeling handeling, Melding melding) {
        super(melding.tekst(), null, false, false);
        this.handeling = handeling;
    }

    /** What the audit log says of the refusal; nothing about anybody's health. */
    public String waarom() {
        return "functie";
    }

    public Handeling handeling() {
        return handeling;
    }
}
