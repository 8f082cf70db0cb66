package nl.verzuimsysteem.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import nl.verzuimsysteem.opslag.Startvraag;

/** Many questions as one statement, each with names of its own for its parameters. */
final class Startzin {
    private Startzin() {}

    static String sql(List<Startvraag> vragen) {
        var samen = new StringJoiner("\nUNION ALL ");
        for (var nummer = 0; nummer < vragen.size(); nummer++) {
            samen.add(vragen.get(nummer).telling(voorvoegsel(nummer)));
        }
        return samen.toString();
    }

    static Map<String, Object> waarden(List<Startvraag> vragen) {
        var alle = new HashMap<String, Object>();
        for (var nummer = 0; nummer < vragen.size(); nummer++) {
            alle.putAll(vragen.get(nummer).waarden(voorvoegsel(nummer)));
        }
        return alle;
    }

    private static String voorvoegsel(int nummer) {
        return "r" + nummer + "_";
    }
}
