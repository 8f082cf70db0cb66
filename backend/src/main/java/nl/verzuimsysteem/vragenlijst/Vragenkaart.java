package nl.verzuimsysteem.vragenlijst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which question can follow on which: the questions of a list as a map of roads. */
final class Vragenkaart {
    private final List<Vraag> vragen;
    private final Map<String, Vraag> opCode = new LinkedHashMap<>();
    private final Map<String, @Nullable Vraag> inVolgorde = new HashMap<>();

    private Vragenkaart(Vragenlijst lijst) {
        this.vragen = lijst.vragen();
        for (var plaats = 0; plaats < vragen.size(); plaats++) {
            var vraag = vragen.get(plaats);
            if (opCode.putIfAbsent(vraag.code(), vraag) == null) {
                inVolgorde.put(vraag.code(), plaats + 1 < vragen.size() ? vragen.get(plaats + 1) : null);
            }
        }
    }

    static Vragenkaart van(Vragenlijst lijst) {
        return new Vragenkaart(lijst);
    }

    @Nullable
    Vraag eerste() {
        return vragen.isEmpty() ? null : vragen.getFirst();
    }

    @Nullable
    Vraag met(String code) {
        return opCode.get(code);
    }

    /** What follows on an answer: where the first of its choices leads that leads anywhere, else where the question leads. */
    @Nullable
    Vraag na(Vraag vraag, Antwoord antwoord) {
        for (var keuze : gekozen(vraag, antwoord)) {
            if (keuze.naar() != null) {
                return met(keuze.naar());
            }
        }
        return zonderSprong(vraag);
    }

    /** What follows on a question when no choice says otherwise. */
    private @Nullable Vraag zonderSprong(Vraag vraag) {
        return vraag.naar() == null ? inVolgorde.get(vraag.code()) : met(vraag.naar());
    }

    /** Every question that can follow on this one; the end is no question. */
    Set<Vraag> mogelijk(Vraag vraag) {
        var alle = new LinkedHashSet<Vraag>();
        for (var naar : sprongen(vraag)) {
            var doel = naar == null ? zonderSprong(vraag) : met(naar);
            if (doel != null) {
                alle.add(doel);
            }
        }
        return alle;
    }

    /** Where the choices lead; {@code null}: where the question leads. Of one that must be answered, only its choices count. */
    private static List<@Nullable String> sprongen(Vraag vraag) {
        var alle = new ArrayList<@Nullable String>();
        if (vraag.soort() == Vraagsoort.TEKST
                || !vraag.verplicht()
                || vraag.keuzes().isEmpty()) {
            alle.add(null);
        }
        if (vraag.soort() != Vraagsoort.TEKST) {
            vraag.keuzes().forEach(keuze -> alle.add(keuze.naar()));
        }
        return alle;
    }

    /** So many questions stand on the longest way from here, this one included; a way that comes back ends there. */
    int langste(Vraag vanaf) {
        return langste(vanaf, new HashMap<>(), new HashSet<>());
    }

    private int langste(Vraag vraag, Map<String, Integer> bekend, Set<String> onderweg) {
        var eerder = bekend.get(vraag.code());
        if (eerder != null) {
            return eerder;
        }
        if (!onderweg.add(vraag.code())) {
            return 0;
        }
        var verder = mogelijk(vraag).stream()
                .mapToInt(volgende -> langste(volgende, bekend, onderweg))
                .max()
                .orElse(0);
        onderweg.remove(vraag.code());
        bekend.put(vraag.code(), verder + 1);
        return verder + 1;
    }

    /** What was chosen, in the order in which it was asked. */
    static List<Keuze> gekozen(Vraag vraag, Antwoord antwoord) {
        return vraag.keuzes().stream()
                .filter(keuze -> antwoord.keuzes().contains(keuze.code()))
                .toList();
    }
}
