package nl.verzuimsysteem.opdrachten;

import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.verzuim.MedischeWoorden;
import org.jspecify.annotations.Nullable;

/** What people write in an opdracht: neither empty nor endless, and from the employer never medical. */
enum Schrijfsel {
    TEKST("tekst", "opdrachten.tekst.kort", "opdrachten.tekst.lang", true),
    /** The employer's answer to a question. */
    TOELICHTING("antwoord", "opdrachten.antwoord.kort", "opdrachten.antwoord.lang", true),
    VRAAG("vraag", "opdrachten.vraag.kort", "opdrachten.vraag.lang", false),
    /** The team's answer. */
    ANTWOORD("antwoord", "opdrachten.antwoord.kort", "opdrachten.antwoord.lang", false),
    REDEN("reden", "opdrachten.reden.kort", "opdrachten.reden.lang", false);

    static final int KORTSTE = 5;
    static final int LANGSTE = 2000;

    private final String veld;
    private final String teKort;
    private final String teLang;
    private final boolean vanWerkgever;

    Schrijfsel(String veld, String teKort, String teLang, boolean vanWerkgever) {
        this.veld = veld;
        this.teKort = teKort;
        this.teLang = teLang;
        this.vanWerkgever = vanWerkgever;
    }

    /** The text without the space around it; what is wrong with it is noted under its field. */
    String eis(OngeldigeInvoer.Verzamelaar invoer, @Nullable String tekst) {
        var schoon = tekst == null ? "" : tekst.strip();
        var medisch = vanWerkgever ? MedischeWoorden.eerste(schoon).orElse("") : "";
        invoer.eis(schoon.length() >= KORTSTE, veld, teKort, KORTSTE)
                .eis(schoon.length() <= LANGSTE, veld, teLang, LANGSTE, schoon.length())
                .eis(medisch.isEmpty(), veld, "opdrachten.medisch", medisch);
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
