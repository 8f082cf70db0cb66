package nl.verzuimsysteem.bench.server;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What callers ask for: any case of all companies, the list of any company that has one long enough. */
final class Keuze {
    private final long[] bedrijfVan;
    private final List<Long> metLijst = new ArrayList<>();

    /** @param lijst how many open taken make a list */
    Keuze(Bron bron, int dossiers, int lijst) throws SQLException {
        bedrijfVan = new long[dossiers + 1];
        try (var verbinding = DriverManager.getConnection(bron.url(), bron.gebruiker(), bron.wachtwoord());
                var opdracht = verbinding.createStatement()) {
            try (var rijen = opdracht.executeQuery("SELECT id, bedrijf_id FROM dossier")) {
                while (rijen.next()) {
                    bedrijfVan[rijen.getInt(1)] = rijen.getLong(2);
                }
            }
            try (var rijen = opdracht.executeQuery(
                    "SELECT bedrijf_id FROM taak WHERE loopt = 1 GROUP BY bedrijf_id HAVING COUNT(*) >= " + lijst)) {
                while (rijen.next()) {
                    metLijst.add(rijen.getLong(1));
                }
            }
        }
        if (metLijst.isEmpty()) {
            throw new IllegalArgumentException("Geen bedrijf heeft " + lijst + " open taken: maak meer --taken.");
        }
    }

    int dossier(Random toeval) {
        return 1 + toeval.nextInt(bedrijfVan.length - 1);
    }

    long bedrijfVan(int dossier) {
        return bedrijfVan[dossier];
    }

    long bedrijfMetLijst(Random toeval) {
        return metLijst.get(toeval.nextInt(metLijst.size()));
    }
}
