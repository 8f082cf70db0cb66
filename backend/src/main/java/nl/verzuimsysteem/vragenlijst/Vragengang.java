package nl.verzuimsysteem.vragenlijst;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/**
 * The way somebody goes through a questionnaire, and what his answers come to. Pure. A list that has no findings ({@link
 * Padcontrole}) ends on every way; with one that has them, such as a draft that is tried out, a jump to nowhere or back
 * ends the way.
 */
public final class Vragengang {
    private Vragengang() {}

    /** The next question nobody answered on the path; empty when the path ends. */
    public static Optional<Vraag> volgende(Vragenlijst lijst, Map<String, Antwoord> gegeven) {
        var pad = pad(lijst, gegeven);
        return pad.isEmpty() || gegeven.containsKey(pad.getLast().code())
                ? Optional.empty()
                : Optional.of(pad.getLast());
    }

    /** The questions on the path as answered so far, in order, the next one included. */
    public static List<Vraag> pad(Vragenlijst lijst, Map<String, Antwoord> gegeven) {
        var pad = new ArrayList<Vraag>();
        var gezien = new HashSet<String>();
        var kaart = Vragenkaart.van(lijst);
        var vraag = kaart.eerste();
        while (vraag != null && gezien.add(vraag.code())) {
            pad.add(vraag);
            var antwoord = gegeven.get(vraag.code());
            vraag = antwoord == null ? null : kaart.na(vraag, antwoord);
        }
        return List.copyOf(pad);
    }

    /** How far somebody is, 0 to 100, measured against the longest way that lies before him: so it never goes back. */
    public static int voortgang(Vragenlijst lijst, Map<String, Antwoord> gegeven) {
        var pad = pad(lijst, gegeven);
        var klaar = pad.isEmpty() || gegeven.containsKey(pad.getLast().code());
        var gedaan = klaar ? pad.size() : pad.size() - 1;
        var nog = klaar ? 0 : Vragenkaart.van(lijst).langste(pad.getLast());
        return nog == 0 ? 100 : 100 * gedaan / (gedaan + nog);
    }

    /** How many questions stand on the longest way from the next one on, that one included; 0 when the path ends. */
    public static int nogHoogstens(Vragenlijst lijst, Map<String, Antwoord> gegeven) {
        return volgende(lijst, gegeven)
                .map(vraag -> Vragenkaart.van(lijst).langste(vraag))
                .orElse(0);
    }

    /**
     * Whether this can be the answer to the question.
     *
     * @throws OngeldigeInvoer on the code of the question
     */
    public static void controleer(Vraag vraag, Antwoord antwoord) {
        var codes = vraag.keuzes().stream().map(Keuze::code).toList();
        var keuzes = antwoord.keuzes();
        if (vraag.soort() == Vraagsoort.TEKST) {
            eis(!vraag.verplicht() || !antwoord.tekst().isBlank(), vraag, "vraagantwoord.schrijf");
            eis(antwoord.tekst().length() <= Antwoord.LANGSTE_TEKST, vraag, "vraagantwoord.lang");
        } else {
            eis(!vraag.verplicht() || !keuzes.isEmpty(), vraag, "vraagantwoord.kies");
        }
        // What a screen cannot send: somebody tries his own questions.
        var teVeel = vraag.soort() == Vraagsoort.KEUZE && keuzes.size() > 1;
        var verkeerd = vraag.soort() == Vraagsoort.TEKST
                ? !keuzes.isEmpty()
                : !antwoord.tekst().isEmpty();
        var onbekend = !codes.containsAll(keuzes) || new HashSet<>(keuzes).size() < keuzes.size();
        eis(!teVeel && !verkeerd && !onbekend, vraag, "vraagantwoord.kies");
    }

    /**
     * What is proposed. Only answers on the path count: who goes back and takes another branch leaves no traces on the
     * one he left.
     */
    public static Voorstel voorstel(Vragenlijst lijst, Map<String, Antwoord> gegeven) {
        var pad = pad(lijst, gegeven);
        var scores = new EnumMap<Dimensie, Integer>(Dimensie.class);
        for (var dimensie : Dimensie.values()) {
            scores.put(dimensie, 0);
        }
        pad.forEach(vraag -> gekozen(vraag, gegeven)
                .forEach(keuze -> keuze.scores().forEach((wat, punten) -> scores.merge(wat, punten, Integer::sum))));
        return lijst.regels().stream()
                .filter(regel -> regel.voorwaarden().stream().allMatch(eis -> geldt(eis, pad, gegeven, scores)))
                .findFirst()
                .map(regel -> new Voorstel(regel.actie(), regel.waarom(), scores))
                .orElseGet(() -> new Voorstel(
                        lijst.anders(), Melding.van("vragenlijst.geenRegel").tekst(), scores));
    }

    private static boolean geldt(
            Voorwaarde eis, List<Vraag> pad, Map<String, Antwoord> gegeven, Map<Dimensie, Integer> scores) {
        if (eis.dimensie() != null) {
            return scores.getOrDefault(eis.dimensie(), 0) >= eis.minstens();
        }
        return pad.stream()
                .filter(vraag -> vraag.code().equals(eis.vraag()))
                .flatMap(vraag -> gekozen(vraag, gegeven).stream())
                .anyMatch(keuze -> keuze.code().equals(eis.keuze()));
    }

    private static List<Keuze> gekozen(Vraag vraag, Map<String, Antwoord> gegeven) {
        var antwoord = gegeven.get(vraag.code());
        return antwoord == null ? List.of() : Vragenkaart.gekozen(vraag, antwoord);
    }

    private static void eis(boolean goed, Vraag vraag, String sleutel) {
        if (!goed) {
            throw OngeldigeInvoer.veld(vraag.code(), sleutel, Antwoord.LANGSTE_TEKST);
        }
    }
}
