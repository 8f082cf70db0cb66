package nl.verzuimsysteem.bench.server;

/** Finds in an answer the number that the next request must carry, without reading all of it. */
final class Synchronisatie {
    private static final String NAAM = "\"syncId\":";

    private Synchronisatie() {}

    /** @throws IllegalStateException when the answer is a failure or the end of the session, which are answers too */
    static int nummer(String antwoord) {
        var begin = antwoord.lastIndexOf(NAAM);
        if (!antwoord.startsWith("{") || begin < 0 || antwoord.contains("\"appError\"")) {
            throw new IllegalStateException("The server refused the act: " + Boom.begin(antwoord));
        }
        var einde = begin + NAAM.length();
        var nummer = 0;
        while (einde < antwoord.length() && Character.isDigit(antwoord.charAt(einde))) {
            nummer = 10 * nummer + antwoord.charAt(einde++) - '0';
        }
        return antwoord.charAt(begin + NAAM.length()) == '-' ? -1 : nummer;
    }
}
