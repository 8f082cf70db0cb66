package nl.verzuimsysteem.vragenlijst;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Changes to a questionnaire that is worked on. Pure. Codes are given here once and stay what they are, whatever the words
 * become: answers and rules are kept by them.
 */
public final class Bewerking {
    private Bewerking() {}

    /** The same with other words around the questions, and another proposal when no rule holds. */
    public static Vragenlijst metTeksten(
            Vragenlijst lijst, Tekst titel, Tekst inleiding, Tekst slot, Vervolgactie anders) {
        return new Vragenlijst(titel, inleiding, slot, lijst.vragen(), lijst.regels(), anders);
    }

    /** @param plaats from 0 on; just behind the last one adds it */
    public static Vragenlijst metVraag(Vragenlijst lijst, int plaats, Vraag vraag) {
        return metVragen(lijst, vragen -> zet(vragen, plaats, vraag));
    }

    /** Without a question. What leads to it leads nowhere then, and {@link Padcontrole} says so. */
    public static Vragenlijst zonderVraag(Vragenlijst lijst, int plaats) {
        return metVragen(lijst, vragen -> vragen.remove(plaats));
    }

    public static Vragenlijst verplaatsVraag(Vragenlijst lijst, int van, int naar) {
        return metVragen(lijst, vragen -> vragen.add(naar, vragen.remove(van)));
    }

    /** @param plaats from 0 on; just behind the last one adds it */
    public static Vragenlijst metRegel(Vragenlijst lijst, int plaats, Gevolgregel regel) {
        return metRegels(lijst, regels -> zet(regels, plaats, regel));
    }

    public static Vragenlijst zonderRegel(Vragenlijst lijst, int plaats) {
        return metRegels(lijst, regels -> regels.remove(plaats));
    }

    public static Vragenlijst verplaatsRegel(Vragenlijst lijst, int van, int naar) {
        return metRegels(lijst, regels -> regels.add(naar, regels.remove(van)));
    }

    /** A question with nothing in it yet but a code of its own, and two choices. */
    public static Vraag nieuweVraag(Vragenlijst lijst) {
        var code = vrij("vraag_", lijst.vragen().stream().map(Vraag::code).toList());
        return new Vraag(
                code,
                Vraagsoort.KEUZE,
                Tekst.LEEG,
                null,
                true,
                List.of(nieuweKeuze(List.of()), nieuweKeuze(List.of("antwoord_1"))),
                null);
    }

    /**
     * A choice with nothing in it yet but a code of its own.
     *
     * @param codes of the other choices of the question
     */
    public static Keuze nieuweKeuze(Collection<String> codes) {
        return new Keuze(vrij("antwoord_", codes), Tekst.LEEG, Map.of(), null);
    }

    private static String vrij(String begin, Collection<String> bezet) {
        return IntStream.iterate(1, nummer -> nummer + 1)
                .mapToObj(nummer -> begin + nummer)
                .filter(code -> !bezet.contains(code))
                .findFirst()
                .orElseThrow();
    }

    private static <T> void zet(List<T> alle, int plaats, T een) {
        if (plaats == alle.size()) {
            alle.add(een);
        } else {
            alle.set(plaats, een);
        }
    }

    private static Vragenlijst metVragen(Vragenlijst lijst, Consumer<List<Vraag>> wijziging) {
        var vragen = new ArrayList<>(lijst.vragen());
        wijziging.accept(vragen);
        return new Vragenlijst(lijst.titel(), lijst.inleiding(), lijst.slot(), vragen, lijst.regels(), lijst.anders());
    }

    private static Vragenlijst metRegels(Vragenlijst lijst, Consumer<List<Gevolgregel>> wijziging) {
        var regels = new ArrayList<>(lijst.regels());
        wijziging.accept(regels);
        return new Vragenlijst(lijst.titel(), lijst.inleiding(), lijst.slot(), lijst.vragen(), regels, lijst.anders());
    }
}
