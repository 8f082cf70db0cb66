package nl.verzuimsysteem.kern;

/**
 * The act can be done, but not by this person: it is about himself, or the thing is kept by others. The caller sees a
 * conflict; the audit log has it as a refusal.
 */
public final class NietDoorU extends Conflict {
    private static final long serialVersionUID = 1L;

    public NietDoorU(String sleutel, Object... waarden) {
        super(sleutel, waarden);
    }
}
