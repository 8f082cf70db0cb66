package nl.verzuimsysteem.audit;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Proves a log whole, from the command line: {@code infra/audit-verify}. Reads the settings of the program itself: {@code
 * VERZUIM_DATABASE_URL}, {@code VERZUIM_DATABASE_GEBRUIKER} and {@code VERZUIM_DATABASE_WACHTWOORD}; user and password
 * may also stand in the URL. Ends with code 0 when the log is whole, 1 when it is not, 2 when it could not be read.
 */
public final class Logcontrole {
    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
    private static final int NIET_GELEZEN = 2;

    private Logcontrole() {}

    public static void main(String... args) {
        System.exit(controleer(System.getenv(), args.length > 0 ? args[0] : null, System.out));
    }

    /** Connects, looks, and tells what was found. */
    static int controleer(Map<String, String> omgeving, @Nullable String anker, PrintStream uit) {
        var url = omgeving.getOrDefault("VERZUIM_DATABASE_URL", "jdbc:mysql://localhost:3306/verzuim");
        var gebruiker = omgeving.getOrDefault("VERZUIM_DATABASE_GEBRUIKER", "verzuim");
        var wachtwoord = omgeving.getOrDefault("VERZUIM_DATABASE_WACHTWOORD", "");
        try (var database = url.contains("user=")
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(url, gebruiker, wachtwoord)) {
            return controleer(database, anker, uit);
        } catch (SQLException e) {
            // Only the first line: the driver adds a stack trace to some of its messages. And never the password.
            uit.println("Het logboek is niet te lezen: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return NIET_GELEZEN;
        }
    }

    /**
     * Looks, and tells what was found.
     *
     * @param anker the hash of a seal that was kept elsewhere
     * @return 0 when the log is whole, 1 when it is not
     */
    public static int controleer(Connection database, @Nullable String anker, PrintStream uit) throws SQLException {
        if (anker != null && !HASH.matcher(anker).matches()) {
            uit.println("Geen anker: " + anker + " (verwacht: 64 tekens, 0 tot en met 9 en a tot en met f).");
            return NIET_GELEZEN;
        }
        // One view of the whole log, while others go on writing.
        database.setAutoCommit(false);
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var uitslag = Ketencontrole.controleer(database, anker);
        uit.println("Regels:       " + uitslag.regels());
        uit.println("Zegels:       " + uitslag.zegels());
        if (uitslag.eerste() != null) {
            uit.println("Periode:      " + uitslag.eerste() + " tot en met " + uitslag.laatste() + " (UTC)");
        }
        uit.println(
                "Onverzegeld:  " + uitslag.onverzegeld() + " (de nieuwste regels; het volgende zegel neemt ze mee)");
        if (anker != null) {
            uit.println("Anker:        " + anker);
        }
        uitslag.fouten().forEach(fout -> uit.println("FOUT: " + fout));
        uit.println(
                uitslag.heel()
                        ? "Oordeel:      het logboek is heel."
                        : "Oordeel:      het logboek is NIET heel: "
                                + uitslag.fouten().size() + (uitslag.fouten().size() == 1 ? " fout." : " fouten."));
        return uitslag.heel() ? 0 : 1;
    }
}
