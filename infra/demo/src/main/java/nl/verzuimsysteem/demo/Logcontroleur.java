package nl.verzuimsysteem.demo;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.audit.Logcontrole;
import nl.verzuimsysteem.database.DatabaseStartException;

/**
 * Proves the audit log whole, of the embedded database or of a server: what {@code infra/audit-verify} runs. A server
 * without this program has {@link Logcontrole}, which does the same with the settings of that server.
 */
public final class Logcontroleur {
    private static final int NIET_GELEZEN = 2;

    private Logcontroleur() {}

    public static void main(String... args) {
        if (System.getenv("VERZUIM_LOG_NIVEAU") == null) {
            System.setProperty("VERZUIM_LOG_NIVEAU", "WARN");
        }
        System.exit(controleer(System.getenv(), args));
    }

    private static int controleer(Map<String, String> omgeving, String... args) {
        var map = Path.of(omgeving.getOrDefault("VERZUIM_DATA", ".data"))
                .toAbsolutePath()
                .normalize();
        try {
            var bron = Gegevensbron.kies(omgeving, map).instellingen();
            try (var database = DriverManager.getConnection(
                    tekst(bron, "verzuim.database.url"),
                    tekst(bron, "verzuim.database.gebruiker"),
                    tekst(bron, "verzuim.database.wachtwoord"))) {
                return Logcontrole.controleer(database, args.length > 0 ? args[0] : null, System.out);
            }
        } catch (StartMislukt | DatabaseStartException | SQLException e) {
            System.err.println(e.getMessage());
            return NIET_GELEZEN;
        }
    }

    private static String tekst(Map<String, Object> instellingen, String naam) {
        return String.valueOf(instellingen.get(naam));
    }
}
