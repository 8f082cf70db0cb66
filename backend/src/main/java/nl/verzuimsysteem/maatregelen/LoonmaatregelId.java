package nl.verzuimsysteem.maatregelen;

import nl.verzuimsysteem.kern.Id;

/** Key of a loonopschorting or loonstop. */
public record LoonmaatregelId(long waarde) implements Id {
    public LoonmaatregelId {
        Id.eis(waarde);
    }

    @Override
    public String toString() {
        return Long.toString(waarde);
    }
}
