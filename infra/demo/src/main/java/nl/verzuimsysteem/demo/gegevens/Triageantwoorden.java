package nl.verzuimsysteem.demo.gegevens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vraagsoort;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;

/** How werknemers of the demo answer. What somebody has no words for, he answers with the first choice. */
enum Triageantwoorden {
    ZWAAR_WERK(
            Map.of(
                    "werk_oorzaak",
                    "deels",
                    "werk_wat",
                    "zwaar",
                    "haast",
                    "later",
                    "duur",
                    "twee_weken",
                    "kan_werken",
                    "ander",
                    "uren",
                    "van_2_tot_4",
                    "bellen",
                    "pob"),
            "Ik wil wel, maar het laden en lossen lukt nu niet. Op kantoor helpen kan misschien."),
    CONFLICT(
            Map.of(
                    "werk_oorzaak",
                    "ja",
                    "werk_wat",
                    "conflict",
                    "werk_praten",
                    "lastig",
                    "haast",
                    "deze_week",
                    "duur",
                    "weet_niet",
                    "kan_werken",
                    "nee",
                    "contact_leiding",
                    "moeizaam",
                    "bellen",
                    "maakt_niet_uit"),
            "Er is ruzie over het rooster. Ik zie op tegen een gesprek zonder iemand erbij."),
    KORT(
            Map.of("werk_oorzaak", "nee", "haast", "niet", "duur", "week", "contact_leiding", "goed", "bellen", "nee"),
            "");

    private final Map<String, String> keuzes;
    private final String verhaal;

    Triageantwoorden(Map<String, String> keuzes, String verhaal) {
        this.keuzes = keuzes;
        this.verhaal = verhaal;
    }

    /** Answers until there is nothing left to ask. */
    void vulIn(Vragenlijst lijst, BiConsumer<String, Antwoord> bewaar) {
        var gegeven = new LinkedHashMap<String, Antwoord>();
        for (var vraag = Vragengang.volgende(lijst, gegeven);
                vraag.isPresent();
                vraag = Vragengang.volgende(lijst, gegeven)) {
            var antwoord = antwoord(vraag.get());
            bewaar.accept(vraag.get().code(), antwoord);
            gegeven.put(vraag.get().code(), antwoord);
        }
    }

    private Antwoord antwoord(Vraag vraag) {
        if (vraag.soort() == Vraagsoort.TEKST) {
            return new Antwoord(List.of(), verhaal);
        }
        var keuze = keuzes.get(vraag.code());
        var bestaat = vraag.keuzes().stream().anyMatch(een -> een.code().equals(keuze));
        return new Antwoord(
                List.of(
                        bestaat
                                ? String.valueOf(keuze)
                                : vraag.keuzes().getFirst().code()),
                "");
    }
}
