package nl.verzuimsysteem.vragenlijst;

import io.micronaut.serde.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Questionnaires of tests, and people who answer them. */
final class Proeflijst {
    private Proeflijst() {}

    static Vragenlijst meegeleverd() {
        return new Vragenlijstvorm(ObjectMapper.getDefault()).lees(Meegeleverd.inhoud());
    }

    static Vragenlijst van(Vraag... vragen) {
        return van(List.of(vragen), List.of());
    }

    static Vragenlijst van(List<Vraag> vragen, List<Gevolgregel> regels) {
        return new Vragenlijst(tekst("titel"), tekst("inleiding"), tekst("slot"), vragen, regels, Vervolgactie.WACHTEN);
    }

    static Tekst tekst(String woord) {
        return new Tekst(woord + " nl", woord + " en", woord + " de", woord + " pl");
    }

    static Vraag kies(String code, @Nullable String naar, Keuze... keuzes) {
        return new Vraag(code, Vraagsoort.KEUZE, tekst(code), null, true, List.of(keuzes), naar);
    }

    static Vraag meer(String code, @Nullable String naar, Keuze... keuzes) {
        return new Vraag(code, Vraagsoort.MEERKEUZE, tekst(code), null, true, List.of(keuzes), naar);
    }

    static Vraag schrijf(String code, @Nullable String naar) {
        return new Vraag(code, Vraagsoort.TEKST, tekst(code), null, false, List.of(), naar);
    }

    static Keuze keuze(String code) {
        return new Keuze(code, tekst(code), Map.of(), null);
    }

    static Keuze keuze(String code, @Nullable String naar) {
        return new Keuze(code, tekst(code), Map.of(), naar);
    }

    static Keuze keuze(String code, Dimensie dimensie, int punten) {
        return new Keuze(code, tekst(code), Map.of(dimensie, punten), null);
    }

    static Antwoord gekozen(String... codes) {
        return new Antwoord(List.of(codes), "");
    }

    /** Answers as a person who walks through a list gives them: {@code vraag=keuze,keuze}. */
    static Map<String, Antwoord> antwoorden(String... gegeven) {
        var alle = new LinkedHashMap<String, Antwoord>();
        for (var een : gegeven) {
            var delen = een.split("=", -1);
            alle.put(delen[0], delen[1].isEmpty() ? Antwoord.GEEN : gekozen(delen[1].split(",")));
        }
        return alle;
    }

    /** Some answer that the question takes. */
    static Antwoord willekeurig(Vraag vraag, Random toeval) {
        if (vraag.soort() == Vraagsoort.TEKST) {
            return vraag.verplicht() || toeval.nextBoolean() ? new Antwoord(List.of(), "iets") : Antwoord.GEEN;
        }
        var codes = new ArrayList<>(vraag.keuzes().stream().map(Keuze::code).toList());
        Collections.shuffle(codes, toeval);
        var minstens = vraag.verplicht() ? 1 : 0;
        var hoogstens = vraag.soort() == Vraagsoort.KEUZE ? 1 : codes.size();
        return new Antwoord(codes.subList(0, minstens + toeval.nextInt(hoogstens - minstens + 1)), "");
    }
}
