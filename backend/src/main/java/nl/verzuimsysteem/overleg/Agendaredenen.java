package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes why a case is on the agenda in a few characters, such as {@code L20780:PLAN_VAN_AANPAK;N20771}: a letter, the day
 * as a number, and what it speaks of. Ten of the longest fit in the column.
 */
final class Agendaredenen {
    /** What the column holds. */
    static final int LANGSTE = 500;

    private static final String SCHEIDING = ";";

    /** Stored: never change a letter. */
    private static final Map<Agendareden, Character> LETTERS = new EnumMap<>(Map.of(
            Agendareden.INGEBRACHT, 'I',
            Agendareden.OPEN_VAN_VORIGE_KEER, 'O',
            Agendareden.TE_LAAT, 'L',
            Agendareden.NO_SHOW, 'N',
            Agendareden.OPDRACHT_STAAT_STIL, 'S',
            Agendareden.TRIAGE_ZONDER_ANTWOORD, 'T',
            Agendareden.MIJLPAAL_BINNEN_14_DAGEN, 'M',
            Agendareden.NIEUW_LANGER_DAN_TWEE_WEKEN, 'W'));

    private static final Map<Character, Agendareden> SOORTEN =
            LETTERS.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Agendaredenen() {}

    static String schrijf(List<Grond> gronden) {
        return gronden.stream().map(Agendaredenen::schrijf).collect(Collectors.joining(SCHEIDING));
    }

    private static String schrijf(Grond grond) {
        var tekst = new StringBuilder().append(LETTERS.get(grond.soort()));
        if (grond.dag() != null) {
            tekst.append(grond.dag().toEpochDay());
        }
        return grond.wat() == null
                ? tekst.toString()
                : tekst.append(':').append(grond.wat()).toString();
    }

    static List<Grond> lees(String tekst) {
        return tekst.isEmpty()
                ? List.of()
                : Arrays.stream(tekst.split(SCHEIDING, -1))
                        .map(Agendaredenen::grond)
                        .toList();
    }

    private static Grond grond(String tekst) {
        var soort = SOORTEN.get(tekst.charAt(0));
        if (soort == null) {
            throw new IllegalArgumentException("No reason: " + tekst);
        }
        var wat = tekst.indexOf(':');
        var dag = tekst.substring(1, wat < 0 ? tekst.length() : wat);
        return new Grond(
                soort,
                dag.isEmpty() ? null : LocalDate.ofEpochDay(Long.parseLong(dag)),
                wat < 0 ? null : tekst.substring(wat + 1));
    }

    /** How many cases of each reason found no place, in as few characters. */
    static String schrijfAantallen(Map<Agendareden, Integer> aantallen) {
        return Arrays.stream(Agendareden.values())
                .filter(aantallen::containsKey)
                .map(soort -> String.valueOf(LETTERS.get(soort)) + aantallen.get(soort))
                .collect(Collectors.joining(SCHEIDING));
    }

    static Map<Agendareden, Integer> leesAantallen(String tekst) {
        var aantallen = new EnumMap<Agendareden, Integer>(Agendareden.class);
        if (!tekst.isEmpty()) {
            for (var een : tekst.split(SCHEIDING, -1)) {
                aantallen.put(grond(een.substring(0, 1)).soort(), Integer.parseInt(een.substring(1)));
            }
        }
        return aantallen;
    }
}
