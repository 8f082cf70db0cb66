package nl.verzuimsysteem.vragenlijst;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Melding;

/** Looks whether all words are there in four languages, and fit on a phone. */
final class Tekstcontrole {
    private static final int TITEL = 80;
    private static final int VERHAAL = 1000;
    private static final int VRAAG = 200;
    private static final int UITLEG = 500;
    private static final int KEUZE = 120;

    private Tekstcontrole() {}

    /** Of the words around the questions. */
    static List<Bevinding> controleer(Vragenlijst lijst) {
        var gevonden = new ArrayList<Bevinding>();
        BiFunction<String, Object[], Bevinding> maak = Bevinding::teksten;
        kijk(lijst.titel(), wat("vragenlijst.wat.titel"), TITEL, maak, gevonden);
        kijk(lijst.inleiding(), wat("vragenlijst.wat.inleiding"), VERHAAL, maak, gevonden);
        kijk(lijst.slot(), wat("vragenlijst.wat.slot"), VERHAAL, maak, gevonden);
        return gevonden;
    }

    /** Of a question and its choices. */
    static List<Bevinding> controleer(int nummer, Vraag vraag) {
        var gevonden = new ArrayList<Bevinding>();
        BiFunction<String, Object[], Bevinding> maak = (sleutel, waarden) -> Bevinding.vraag(nummer, sleutel, waarden);
        kijk(vraag.tekst(), wat("vragenlijst.wat.vraag"), VRAAG, maak, gevonden);
        if (vraag.uitleg() != null) {
            kijk(vraag.uitleg(), wat("vragenlijst.wat.uitleg"), UITLEG, maak, gevonden);
        }
        for (var plaats = 0; plaats < vraag.keuzes().size(); plaats++) {
            var keuze = vraag.keuzes().get(plaats);
            kijk(keuze.tekst(), wat("vragenlijst.wat.antwoord", plaats + 1), KEUZE, maak, gevonden);
        }
        return gevonden;
    }

    private static void kijk(
            Tekst tekst, String wat, int hoogstens, BiFunction<String, Object[], Bevinding> maak, List<Bevinding> in) {
        var leeg = talen(tekst, String::isBlank);
        if (!leeg.isEmpty()) {
            in.add(maak.apply("vragenlijst.bevinding.leeg", new Object[] {wat, leeg}));
        }
        var lang = talen(tekst, woorden -> woorden.length() > hoogstens);
        if (!lang.isEmpty()) {
            in.add(maak.apply("vragenlijst.bevinding.lang", new Object[] {wat, lang, hoogstens}));
        }
    }

    private static String talen(Tekst tekst, Predicate<String> welke) {
        return Tekst.TALEN.stream()
                .filter(taal -> welke.test(tekst.in(taal)))
                .map(taal -> wat("vragenlijst.taal." + taal))
                .collect(Collectors.joining(", "));
    }

    private static String wat(String sleutel, Object... waarden) {
        return Melding.van(sleutel, waarden).tekst();
    }
}
