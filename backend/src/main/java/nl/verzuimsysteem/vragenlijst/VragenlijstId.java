package nl.verzuimsysteem.vragenlijst;

import nl.verzuimsysteem.kern.Id;

/** Key of a version of a questionnaire. */
public record VragenlijstId(long waarde) implements Id {
    public VragenlijstId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
