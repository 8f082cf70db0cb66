package nl.verzuimsysteem.bench.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A database as the programs want it: user and password apart from the URL.
 *
 * @param url without them, all other parameters kept
 */
record Bron(String url, String gebruiker, String wachtwoord) {
    static Bron van(String url) {
        var delen = url.split("\\?", 2);
        var parameters = delen.length < 2 ? new String[0] : delen[1].split("&");
        var rest = Arrays.stream(parameters)
                .filter(een -> !een.startsWith("user=") && !een.startsWith("password="))
                .collect(Collectors.joining("&"));
        return new Bron(
                rest.isEmpty() ? delen[0] : delen[0] + "?" + rest,
                waarde(parameters, "user="),
                waarde(parameters, "password="));
    }

    private static String waarde(String[] parameters, String naam) {
        return Arrays.stream(parameters)
                .filter(een -> een.startsWith(naam))
                .map(een -> URLDecoder.decode(een.substring(naam.length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElse("");
    }
}
