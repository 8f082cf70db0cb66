package nl.verzuimsysteem.agenda;

/** How long a consult of a kind takes. */
public record Spreekuurduur(Spreekuursoort soort, int minuten, int versie) {
    public static final int KORTST = 5;
    public static final int LANGST = 240;
}
