package nl.verzuimsysteem.kern;

/**
 * The thing asked for does not exist for the one who asks: it is not there, or it lies outside his scope. Both answer
 * alike, so that nobody learns which keys exist at another company.
 */
public final class NietGevonden extends RuntimeException {
    private final String soort;
    private final long id;

    /**
     * @param soort the kind of thing, such as {@code dossier}
     * @param id the key that was asked for; goes to the audit log only
     */
    public NietGevonden(String soort, Id id) {
        this(soort, id.waarde());
    }

    public NietGevonden(String soort, long id) {
        super(Melding.van("kern.nietGevonden").tekst(), null, false, false);
        this.soort = soort;
        this.id = id;
    }

    public String soort() {
        return soort;
    }

    public long id() {
        return id;
    }
}
