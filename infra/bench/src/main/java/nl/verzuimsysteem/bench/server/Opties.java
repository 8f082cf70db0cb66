package nl.verzuimsysteem.bench.server;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is measured, and for how long.
 *
 * @param database a MySQL server, as a JDBC URL with its user; only the database {@link Gegevens#NAAM} on it is touched
 * @param proef a short run: shows that it works, its figures mean little
 * @param toch measures on a machine that is busy too
 * @param poort the first of four ports
 * @param seconden how long one measurement of one act lasts
 * @param opwarmen how long each act is repeated before, at least
 * @param sessies how many sessions are opened twice to see what one weighs
 */
record Opties(
        Set<Deel> delen,
        String database,
        boolean proef,
        boolean toch,
        int poort,
        int rondes,
        int seconden,
        int opwarmen,
        int sessies,
        Omvang omvang) {

    /** What can be measured apart. */
    enum Deel {
        REST,
        SCHERMEN,
        GEHEUGEN,
        LIJSTEN
    }

    static final String GEBRUIK = """
            Gebruik: infra/bench/run rest|schermen|geheugen|lijsten|alles --database 'jdbc:mysql://HOST:POORT/?user=…&password=…'
              --proef               kort en op weinig rijen: laat zien dat het werkt
              --toch                ook als de machine al bezig is
              --rondes N            (5)    --seconden N  per meting (6)    --opwarmen N  seconden (30)
              --sessies N           (60)   --poort N     de eerste van vier (18080)
              --bedrijven N --medewerkers N --dossiers N --lopend N --gebeurtenissen N --taken N""";

    static Opties lees(String... args) {
        var delen = EnumSet.noneOf(Deel.class);
        var proef = Arrays.asList(args).contains("--proef");
        var database = System.getenv().getOrDefault("VERZUIM_BENCH_DATABASE", "");
        var toch = false;
        var getallen = new Getallen(proef);
        for (var i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "alles" -> delen.addAll(EnumSet.allOf(Deel.class));
                case "rest", "schermen", "geheugen", "lijsten" ->
                    delen.add(Deel.valueOf(args[i].toUpperCase(Locale.ROOT)));
                case "--proef" -> {}
                case "--toch" -> toch = true;
                case "--database" -> database = waarde(args, ++i);
                default -> getallen.zet(args[i], waarde(args, ++i));
            }
        }
        if (delen.isEmpty() || !database.startsWith("jdbc:mysql://")) {
            throw new IllegalArgumentException(GEBRUIK);
        }
        return new Opties(
                delen,
                database,
                proef,
                toch,
                getallen.van("--poort", 18080, 18080),
                getallen.van("--rondes", 5, 3),
                getallen.van("--seconden", 6, 1),
                getallen.van("--opwarmen", 30, 3),
                getallen.van("--sessies", 60, 40),
                getallen.omvang());
    }

    private static String waarde(String[] args, int plaats) {
        if (plaats >= args.length) {
            throw new IllegalArgumentException(GEBRUIK);
        }
        return args[plaats];
    }

    /** The options that are numbers. */
    private static final class Getallen {
        private static final Set<String> NAMEN = Set.of(
                "--poort",
                "--rondes",
                "--seconden",
                "--opwarmen",
                "--sessies",
                "--bedrijven",
                "--medewerkers",
                "--dossiers",
                "--lopend",
                "--gebeurtenissen",
                "--taken");
        private final Map<String, Integer> gegeven = new HashMap<>();
        private final boolean proef;

        Getallen(boolean proef) {
            this.proef = proef;
        }

        void zet(String naam, String waarde) {
            if (!NAMEN.contains(naam) || !waarde.matches("[1-9][0-9]{0,8}")) {
                throw new IllegalArgumentException(GEBRUIK);
            }
            gegeven.put(naam, Integer.valueOf(waarde));
        }

        int van(String naam, int heel, int kort) {
            return gegeven.getOrDefault(naam, proef ? kort : heel);
        }

        Omvang omvang() {
            var heel = Omvang.HEEL;
            var kort = Omvang.PROEF;
            return new Omvang(
                    proef ? kort.regios() : heel.regios(),
                    van("--bedrijven", heel.bedrijven(), kort.bedrijven()),
                    van("--medewerkers", heel.medewerkers(), kort.medewerkers()),
                    van("--dossiers", heel.dossiers(), kort.dossiers()),
                    van("--lopend", heel.lopend(), kort.lopend()),
                    van("--gebeurtenissen", heel.gebeurtenissen(), kort.gebeurtenissen()),
                    van("--taken", heel.taken(), kort.taken()));
        }
    }
}
