package nl.verzuimsysteem.vragenlijst;

/** The same words in the four languages in which we ask. */
public record Tekst(String nl, String en, String de, String pl) {
    /** In a language by its code; in English for who speaks none of the four. */
    public String in(String taal) {
        return switch (taal) {
            case "nl" -> nl;
            case "de" -> de;
            case "pl" -> pl;
            default -> en;
        };
    }
}
