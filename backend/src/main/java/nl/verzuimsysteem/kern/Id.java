package nl.verzuimsysteem.kern;

/** A database key with a type of its own, so that the key of one thing can never be passed for that of another. */
public interface Id {
    /** The key as stored; always positive. */
    long waarde();

    /** Refuses keys that no row can have. */
    static void eis(long waarde) {
        if (waarde <= 0) {
            throw new IllegalArgumentException("An id is positive, not " + waarde);
        }
    }
}
