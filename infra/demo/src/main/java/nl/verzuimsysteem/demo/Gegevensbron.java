package nl.verzuimsysteem.demo;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.database.EmbeddedDatabase;

/**
 * The database the demo runs on: the embedded one, which starts and stops with it, or a server that was there.
 */
sealed interface Gegevensbron {

    /** How the program reaches it. */
    Map<String, Object> instellingen();

    /** What has to happen at the end, before the database goes. */
    void sluitEerst(Runnable actie);

    /**
     * Starts the embedded database, unless the environment names a server.
     *
     * @throws StartMislukt when that server does not answer
     * @throws nl.verzuimsysteem.database.DatabaseStartException when the embedded one cannot start
     */
    static Gegevensbron kies(Map<String, String> omgeving, Path map) {
        var url = url(omgeving);
        return url.isEmpty()
                ? new Ingebouwd(EmbeddedDatabase.in(map.resolve("database")).start())
                : Server.op(url, omgeving);
    }

    /** Where the data is, to tell the user; without password. */
    static String plaats(Map<String, String> omgeving, Path map) {
        var url = url(omgeving);
        return url.isEmpty() ? map.toString() : zonderParameters(url);
    }

    private static String url(Map<String, String> omgeving) {
        return omgeving.getOrDefault("VERZUIM_DATABASE_URL", "").strip();
    }

    private static String zonderParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    /** Our own. */
    record Ingebouwd(EmbeddedDatabase database) implements Gegevensbron {
        @Override
        public Map<String, Object> instellingen() {
            return Map.of(
                    "verzuim.database.url", database.jdbcUrl(),
                    "verzuim.database.gebruiker", database.user(),
                    "verzuim.database.wachtwoord", database.password());
        }

        @Override
        public void sluitEerst(Runnable actie) {
            database.beforeStop(actie);
        }
    }

    /**
     * A MySQL server.
     *
     * @param instellingen with user and password apart from the URL, where the program expects them
     */
    record Server(Map<String, Object> instellingen) implements Gegevensbron {
        private static final Pattern GEBRUIKER = Pattern.compile("[?&]user=([^&]*)");
        private static final Pattern WACHTWOORD = Pattern.compile("[?&]password=([^&]*)");

        static Server op(String url, Map<String, String> omgeving) {
            var gebruiker = uit(url, GEBRUIKER, omgeving.getOrDefault("VERZUIM_DATABASE_GEBRUIKER", "verzuim"));
            var wachtwoord = uit(url, WACHTWOORD, omgeving.getOrDefault("VERZUIM_DATABASE_WACHTWOORD", ""));
            try (var verbinding = DriverManager.getConnection(url, gebruiker, wachtwoord)) {
                verbinding.isValid(5);
            } catch (SQLException e) {
                // Only the first line: the driver adds a stack trace to some of its messages. And never the password.
                throw new StartMislukt("De database " + zonderParameters(url) + " is niet te gebruiken: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            }
            var instellingen = new HashMap<String, Object>();
            instellingen.put("verzuim.database.url", url);
            instellingen.put("verzuim.database.gebruiker", gebruiker);
            instellingen.put("verzuim.database.wachtwoord", wachtwoord);
            return new Server(Map.copyOf(instellingen));
        }

        private static String uit(String url, Pattern parameter, String anders) {
            var gevonden = parameter.matcher(url);
            return gevonden.find() ? URLDecoder.decode(gevonden.group(1), StandardCharsets.UTF_8) : anders;
        }

        @Override
        public void sluitEerst(Runnable actie) {
            Runtime.getRuntime().addShutdownHook(new Thread(actie, "stoppen"));
        }
    }
}
