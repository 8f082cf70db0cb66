package nl.verzuimsysteem.opdrachten;

import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** What people write in an opdracht: neither empty nor endless. */
enum Schrijfsel {
    TEKST("tekst", "opdrachten.tekst.kort", "opdrachten.tekst.lang"),
    VRAAG("vraag", "opdrachten.vraag.kort", "opdrachten.vraag.lang"),
    /** Of the team to the order, or of the employer to a question. */
    ANTWOORD("antwoord", "opdrachten.antwoord.kort", "opdrachten.antwoord.lang"),
    REDEN("reden", "opdrachten.reden.kort", "opdrachten.reden.lang");

    static final int KORTSTE = 5;
    static final int LANGSTE = 2000;

    private final String veld;
    private final String teKort;
    private final String teLang;

    Schrijfsel(String veld, String teKort, String teLang) {
        this.veld = veld;
        this.teKort = teKort;
        this.teLang = teLang;
    }

    /** The text without the space around it; what is wrong with it is noted under its field. */
    String eis(OngeldigeInvoer.Verzamelaar invoer, @Nullable String tekst) {
        var schoon = tekst == null ? "" : tekst.strip();
        invoer.eis(schoon.length() >= KORTSTE, veld, teKort, KORTSTE)
                .eis(schoon.length() <= LANGSTE, veld, teLang, LANGSTE, schoon.length());
        return schoon;
    }

    /** The text without the space around it, when nothing else can be wrong. */
    String eis(@Nullable String tekst) {
        var invoer = new OngeldigeInvoer.Verzamelaar();
        var schoon = eis(invoer, tekst);
        invoer.klaar();
        return schoon;
    }
}
