package nl.verzuimsysteem.kern;

/** The act is allowed, but only to who has just shown again who he is: give a code, then try again. */
public final class BevestigingNodig extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BevestigingNodig() {
        super(Melding.van("toegang.bevestigingNodig").tekst(), null, false, false);
    }
}
