package nl.verzuimsysteem.ui.spervuur;

import java.util.List;
import java.util.Random;

/** Odd input: a list of what is known to break programs, and what a fuzzer makes of it. The seed is fixed. */
final class Rommel {
    private static final List<String> BEKEND = List.of(
            "",
            " ",
            "0",
            "-1",
            "1.5",
            "9223372036854775807",
            "9223372036854775808",
            "1e400",
            "NaN",
            "null",
            "true",
            "[]",
            "{}",
            "' OR '1'='1",
            "1; DROP TABLE werknemer",
            "1 UNION SELECT wachtwoord FROM gebruiker",
            "%' AND SLEEP(2) -- ",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "${7*7}",
            "#{7*7}",
            "${jndi:ldap://127.0.0.1/a}",
            "../../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "=cmd|' /C calc'!A0",
            "\u0000",
            "\r\nSet-Cookie: verzuim=x",
            "\u202egnirts",
            "\ud83d\ude9a\ud83e\udd12",
            "\ud800",
            "é́́́́́",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "-2026-01-01",
            "9999-12-31",
            "24:61",
            "a".repeat(5000),
            "ß".repeat(300));

    private final Random toeval;

    Rommel(long zaad) {
        toeval = new Random(zaad);
    }

    /** Something nobody asked for. */
    String woord() {
        var woord = new StringBuilder(kies(BEKEND));
        while (toeval.nextInt(3) == 0) {
            var plek = woord.isEmpty() ? 0 : toeval.nextInt(woord.length());
            switch (toeval.nextInt(4)) {
                case 0 -> woord.insert(plek, (char) toeval.nextInt(0x300));
                case 1 -> woord.insert(plek, kies(BEKEND));
                case 2 -> woord.reverse();
                default -> woord.setLength(plek);
            }
        }
        return woord.toString();
    }

    /** A value for a field of JSON; often of another type than it has. */
    Object waarde(String soort) {
        return switch (toeval.nextInt(8)) {
            case 0 -> toeval.nextLong();
            case 1 -> toeval.nextBoolean();
            case 2 -> List.of(woord());
            case 3 -> java.util.Map.of(woord(), woord());
            default -> "integer".equals(soort) ? toeval.nextInt(10_000) : woord();
        };
    }

    /** A body that is no JSON, or not the JSON that is meant. */
    String kapot() {
        return kies(List.of("", "{", "[]", "null", "\"tekst\"", "{\"a\":", "{\"a\":1}}", "[".repeat(2000), woord()));
    }

    boolean kans(int een) {
        return toeval.nextInt(een) == 0;
    }

    <T> T kies(List<T> uit) {
        return uit.get(toeval.nextInt(uit.size()));
    }

    int tot(int grens) {
        return toeval.nextInt(grens);
    }
}
