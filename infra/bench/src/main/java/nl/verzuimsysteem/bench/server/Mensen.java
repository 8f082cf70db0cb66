package nl.verzuimsysteem.bench.server;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Who sits before the screens: a verzuimcoördinator of some company, with cases that run. For one thread at a time. */
final class Mensen {
    private final Programma programma;
    private final Map<Long, List<Long>> dossiers = new HashMap<>();
    private final List<Long> bedrijven;
    private final Random toeval = new Random(22);

    Mensen(Programma programma, Bron bron) throws SQLException {
        this.programma = programma;
        try (var verbinding = DriverManager.getConnection(bron.url(), bron.gebruiker(), bron.wachtwoord());
                var opdracht = verbinding.createStatement();
                // Cases that have a course behind them, as most that are looked into.
                var rijen = opdracht.executeQuery("SELECT d.id, d.bedrijf_id FROM dossier d WHERE d.loopt = 1"
                        + " AND d.eerste_ziektedag < DATE_SUB(CURDATE(), INTERVAL 60 DAY) ORDER BY d.id")) {
            while (rijen.next()) {
                dossiers.computeIfAbsent(rijen.getLong(2), nieuw -> new ArrayList<>())
                        .add(rijen.getLong(1));
            }
        }
        this.bedrijven = dossiers.keySet().stream().sorted().toList();
    }

    /** One of the companies. */
    synchronized long bedrijf() {
        return bedrijven.get(toeval.nextInt(bedrijven.size()));
    }

    /** By which the program knows its verzuimcoördinator. */
    String koekje(long bedrijf) {
        return programma.koekje(bedrijf);
    }

    /** The address of the timeline of one of its cases. */
    synchronized String dossierVan(long bedrijf) {
        var keuze = dossiers.get(bedrijf);
        if (keuze == null) {
            throw new IllegalStateException("Geen dossiers bij bedrijf " + bedrijf);
        }
        return "dossier/" + keuze.get(toeval.nextInt(keuze.size())) + "/tijdlijn";
    }

    static void eisTaken(String antwoord) {
        eis(antwoord, "tellers");
    }

    static void eisDossier(String antwoord) {
        eis(antwoord, "termijnen");
    }

    private static void eis(String antwoord, String wat) {
        if (!antwoord.contains(wat)) {
            throw new IllegalStateException("Another screen, no '" + wat + "': " + Boom.begin(antwoord));
        }
    }
}
