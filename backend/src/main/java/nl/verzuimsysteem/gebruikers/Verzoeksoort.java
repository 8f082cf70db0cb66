package nl.verzuimsysteem.gebruikers;

/** The kinds of change of an account; the screens have a sentence for each. */
public enum Verzoeksoort {
    GEGEVENS,
    BLOKKEREN,
    VRIJGEVEN,
    UITNODIGEN,
    FUNCTIE_GEVEN,
    FUNCTIE_BEEINDIGEN,
    NIEUW,
    NAKIJKEN
}
