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
    NAKIJKEN;

    /** Whether it changes the account itself, not only what it may do at one company. */
    boolean isVanAccount() {
        return switch (this) {
            case GEGEVENS, BLOKKEREN, VRIJGEVEN, UITNODIGEN -> true;
            case FUNCTIE_GEVEN, FUNCTIE_BEEINDIGEN, NIEUW, NAKIJKEN -> false;
        };
    }
}
