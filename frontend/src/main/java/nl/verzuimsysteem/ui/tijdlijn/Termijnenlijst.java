package nl.verzuimsysteem.ui.tijdlijn;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.ui.component.Actie;
import nl.verzuimsysteem.ui.component.LegeStaat;
import nl.verzuimsysteem.ui.tijdlijn.Termijnstand.Groep;
import nl.verzuimsysteem.verzuim.Stapregel;
import nl.verzuimsysteem.verzuim.Voortgang;

/**
 * The terms of a case: what is late first, then what comes next, then what is done. The date of a term opens its
 * explanation, whose words are made then.
 */
final class Termijnenlijst extends Div {
    private final Voortgang voortgang;
    private final LocalDate vandaag;
    private final List<Termijnregel> regels = new ArrayList<>();
    private final List<Actie> acties = new ArrayList<>();
    private final Set<Integer> open = new HashSet<>();

    Termijnenlijst(
            Voortgang voortgang,
            LocalDate vandaag,
            Function<Mijlpaal, List<Actie>> knoppen,
            Function<Stapregel, List<Actie>> gedaan) {
        this.voortgang = voortgang;
        this.vandaag = vandaag;
        var alle = voortgang.mijlpalen().alle();
        for (var groep : Groep.values()) {
            var eerder = groep == Groep.KLAAR ? eerdereStappen(alle) : List.<Stapregel>of();
            Stream.concat(
                            eerder.stream().map(stap -> Termijnregel.van(voortgang, stap, gedaan.apply(stap))),
                            alle.stream()
                                    .filter(een ->
                                            Termijnstand.van(een, vandaag).groep() == groep)
                                    .map(een -> Termijnregel.van(voortgang, een, vandaag, knoppen.apply(een))))
                    .sorted(Comparator.comparing(Termijnregel::dag))
                    .forEach(regels::add);
        }
        regels.forEach(regel -> acties.addAll(regel.acties()));
        if (regels.isEmpty()) {
            add(new LegeStaat(t("tijdlijn.leeg.titel"), t("tijdlijn.leeg.uitleg")));
        } else {
            add(new Regels());
        }
    }

    /** Steps that come again: of those the terms show only the next one. */
    private List<Stapregel> eerdereStappen(List<Mijlpaal> alle) {
        return voortgang.stappen().stream()
                .filter(stap -> stap.datum() != null)
                .filter(stap -> alle.stream()
                        .noneMatch(een -> een.soort() == stap.soort() && een.volgnummer() == stap.volgnummer()))
                .toList();
    }

    private List<?> woorden() {
        open.clear();
        var groepen = new ArrayList<List<?>>();
        var nummer = 0;
        var actie = 0;
        for (var groep : Groep.values()) {
            var eigen = new ArrayList<List<?>>();
            for (; nummer < regels.size() && regels.get(nummer).groep() == groep; nummer++) {
                var regel = regels.get(nummer);
                eigen.add(regel.delen(nummer, actie));
                actie += regel.acties().size();
            }
            if (!eigen.isEmpty()) {
                groepen.add(List.of(groep.titel(), eigen));
            }
        }
        return List.of(groepen, List.of());
    }

    /** The lists themselves, drawn by the browser. */
    private final class Regels extends nl.verzuimsysteem.ui.component.Sjabloon {
        Regels() {
            super(Termijnregel.LIJST, Termijnenlijst.this::woorden);
            addClassName("termijnen");
            bij("uitleg", this::wissel);
            bij("doe", nummer -> {
                if (nummer >= 0 && nummer < acties.size()) {
                    acties.get(nummer).act().run();
                }
            });
        }

        private void wissel(int nummer) {
            if (nummer < 0 || nummer >= regels.size()) {
                return;
            }
            if (open.remove(nummer)) {
                zet(nummer, List.of());
                return;
            }
            regels.get(nummer).mijlpaal().ifPresent(mijlpaal -> {
                open.add(nummer);
                zet(nummer, Uitlegwoorden.van(voortgang, mijlpaal, vandaag).delen());
            });
        }
    }
}
