package nl.verzuimsysteem.werknemers;

/**
 * Which employees of a company are asked for.
 *
 * @param zoektekst words that each must begin a part of the name or the personeelsnummer; empty for all
 * @param ookUitDienst whether those who left are shown too
 */
public record WerknemerFilter(String zoektekst, boolean ookUitDienst) {
    public static final WerknemerFilter GEEN = new WerknemerFilter("", false);
}
