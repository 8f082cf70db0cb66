package nl.verzuimsysteem.overleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jspecify.annotations.Nullable;

/**
 * Makes the agenda of an overleg: the heaviest cases first, as many as the time allows. What members changed by hand stays.
 * Pure.
 */
final class Agendamaker {
    /** How long a case takes when nobody says otherwise. */
    static final int MINUTEN = 3;

    /** More nobody talks through in one overleg, however long it is. */
    static final int MEESTE = 40;

    private static final int MEESTE_PER_SOORT = 2;

    /**
     * How heavy a reason weighs. What is the team's turn weighs more than what is the employer's: it can be decided on at
     * once. A case weighs what its kinds of reason weigh together.
     *
     * @param team when it is the team's turn
     * @param ander when it is the employer's
     */
    private record Gewicht(int team, int ander) {}

    private static final Map<Agendareden, Gewicht> GEWICHTEN = new EnumMap<>(Map.of(
            Agendareden.INGEBRACHT, new Gewicht(200, 200),
            Agendareden.OPEN_VAN_VORIGE_KEER, new Gewicht(90, 60),
            Agendareden.TE_LAAT, new Gewicht(80, 50),
            Agendareden.NO_SHOW, new Gewicht(70, 70),
            Agendareden.OPDRACHT_STAAT_STIL, new Gewicht(60, 60),
            Agendareden.TRIAGE_ZONDER_ANTWOORD, new Gewicht(40, 40),
            Agendareden.MIJLPAAL_BINNEN_14_DAGEN, new Gewicht(30, 15),
            Agendareden.NIEUW_LANGER_DAN_TWEE_WEKEN, new Gewicht(20, 20)));

    /** Of these a case can have several that each ask for something else; of the others the heaviest tells all. */
    private static final EnumSet<Agendareden> MEER =
            EnumSet.of(Agendareden.OPEN_VAN_VORIGE_KEER, Agendareden.OPDRACHT_STAAT_STIL);

    private static final Comparator<Zaakreden> ZWAARSTE_REDEN = Comparator.<Zaakreden>comparingInt(
                    reden -> -gewicht(reden))
            .thenComparing(reden -> reden.grond().soort())
            .thenComparing(reden -> reden.grond().dag(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(reden -> reden.grond().wat(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Zaakreden::notitie, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Kandidaat> ZWAARSTE = Comparator.<Kandidaat>comparingInt(zaak -> -zaak.gewicht)
            .thenComparing(zaak -> zaak.dag, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingLong(zaak -> zaak.plek.dossier().waarde());

    private static final Comparator<Kandidaat> EERST_WAT_BLEEF =
            Comparator.<Kandidaat, Boolean>comparing(zaak -> !zaak.bleef).thenComparing(ZWAARSTE);

    private static final Comparator<Agendaplek> OUDSTE = Comparator.comparingLong(
            plek -> plek.id() == null ? Long.MAX_VALUE : plek.id().waarde());

    private Agendamaker() {}

    /**
     * A case that could be on the agenda, with what it weighs.
     *
     * @param bleef whether it was left or put off the last time: it gets a place as what somebody put on does, because only
     *     the last agenda is read and what finds no place would never come back
     */
    private record Kandidaat(
            Agendaplek plek, int gewicht, @Nullable LocalDate dag, boolean bleef) {}

    /**
     * @param nu all points of this overleg, also those that are off
     * @param redenen in any order
     * @param artsen with which bedrijfsarts something of a case waits
     * @param minuten how long the overleg may take
     */
    static Agenda maak(
            Collection<Agendaplek> nu, Collection<Zaakreden> redenen, Map<DossierId, GebruikerId> artsen, int minuten) {
        var perZaak = redenen.stream()
                .sorted(ZWAARSTE_REDEN)
                .collect(Collectors.groupingBy(Zaakreden::dossier, LinkedHashMap::new, Collectors.toList()));
        var vast = new ArrayList<Kandidaat>();
        var vrij = new ArrayList<Kandidaat>();
        var eraf = new ArrayList<Agendaplek>();
        var gezien = new LinkedHashMap<DossierId, Agendaplek>();
        for (var plek : nu.stream()
                .sorted(Comparator.comparing(Agendaplek::isVast).reversed().thenComparing(OUDSTE))
                .toList()) {
            // Cases that were joined bring a point each: one stays.
            if (gezien.putIfAbsent(plek.dossier(), plek) != null) {
                eraf.add(plek.eraf());
                continue;
            }
            var zijn = perZaak.getOrDefault(plek.dossier(), List.of());
            if (plek.isVast()) {
                vast.add(kandidaat(plek, zijn, artsen));
            } else if (zijn.isEmpty() || isAfgehaald(plek, zijn)) {
                eraf.add(plek.staatErop() ? plek.eraf() : plek);
            } else {
                vrij.add(kandidaat(plek, zijn, artsen));
            }
        }
        perZaak.forEach((dossier, zijn) -> {
            if (!gezien.containsKey(dossier)) {
                vrij.add(kandidaat(nieuw(zijn), zijn, artsen));
            }
        });
        return vul(vast, vrij, eraf, minuten);
    }

    private static Agenda vul(List<Kandidaat> vast, List<Kandidaat> vrij, List<Agendaplek> eraf, int minuten) {
        var ruimte =
                minuten - vast.stream().mapToInt(zaak -> zaak.plek.minuten()).sum();
        var erop = new ArrayList<>(
                vast.stream().filter(zaak -> !zaak.plek.metHand()).toList());
        var aantal = vast.size();
        var overig = new EnumMap<Agendareden, Integer>(Agendareden.class);
        for (var zaak : vrij.stream().sorted(EERST_WAT_BLEEF).toList()) {
            if (zaak.bleef || (aantal < MEESTE && zaak.plek.minuten() <= ruimte)) {
                erop.add(zaak);
                aantal++;
                ruimte -= zaak.plek.minuten();
            } else {
                zaak.plek.gronden().stream()
                        .map(Grond::soort)
                        .distinct()
                        .forEach(soort -> overig.merge(soort, 1, Integer::sum));
                if (zaak.plek.id() != null) {
                    eraf.add(zaak.plek.eraf());
                }
            }
        }
        var plekken =
                erop.stream().sorted(ZWAARSTE).map(Kandidaat::plek).collect(Collectors.toCollection(ArrayList::new));
        vast.stream()
                .map(Kandidaat::plek)
                .filter(Agendaplek::metHand)
                .sorted(Comparator.comparingInt(Agendaplek::volgorde).thenComparing(OUDSTE))
                .forEach(plek -> plekken.add(Math.min(plek.volgorde(), plekken.size()), plek));
        var genummerd = new ArrayList<Agendaplek>(plekken.size());
        plekken.forEach(plek -> genummerd.add(plek.op(genummerd.size())));
        return new Agenda(genummerd, eraf, overig);
    }

    /** Whether a member took it off, and it has no other reasons since. */
    private static boolean isAfgehaald(Agendaplek plek, List<Zaakreden> zijn) {
        return !plek.staatErop()
                && plek.metHand()
                && plek.gronden().stream()
                        .map(Grond::soort)
                        .collect(Collectors.toSet())
                        .containsAll(zijn.stream()
                                .map(reden -> reden.grond().soort())
                                .toList());
    }

    private static Agendaplek nieuw(List<Zaakreden> zijn) {
        var eerste = zijn.getFirst();
        return new Agendaplek(
                null,
                eerste.bedrijf(),
                eerste.dossier(),
                0,
                eerste(zijn, Zaakreden::minuten).orElse(MINUTEN),
                List.of(),
                Puntstatus.OPEN,
                false,
                null,
                eerste(zijn, Zaakreden::notitie).orElse(null),
                eerste(zijn, Zaakreden::arts).orElse(null),
                false);
    }

    /** What the first of the reasons that knows it says, the heaviest first. */
    private static <T> Optional<T> eerste(List<Zaakreden> zijn, Function<Zaakreden, @Nullable T> wat) {
        return zijn.stream().map(wat).filter(Objects::nonNull).findFirst();
    }

    private static Kandidaat kandidaat(Agendaplek plek, List<Zaakreden> zijn, Map<DossierId, GebruikerId> artsen) {
        var gronden = new ArrayList<Grond>();
        var gewicht = 0;
        if (plek.staatErop() && plek.isIngebracht()) {
            gronden.add(Grond.INGEBRACHT);
            gewicht += gewicht(Agendareden.INGEBRACHT, true);
        }
        var geteld = new EnumMap<Agendareden, Integer>(Agendareden.class);
        LocalDate dag = null;
        for (var reden : zijn) {
            var soort = reden.grond().soort();
            var hoeveelste = geteld.merge(soort, 1, Integer::sum);
            if (hoeveelste == 1) {
                gewicht += gewicht(reden);
            }
            if (hoeveelste <= (MEER.contains(soort) ? MEESTE_PER_SOORT : 1) && !gronden.contains(reden.grond())) {
                gronden.add(reden.grond());
            }
            var vanReden = reden.grond().dag();
            dag = dag == null || (vanReden != null && vanReden.isBefore(dag)) ? vanReden : dag;
        }
        // What a member keeps on it and has no reason any more tells why it came.
        return new Kandidaat(
                plek.met(gronden.isEmpty() ? plek.gronden() : gronden, artsen.get(plek.dossier())),
                gewicht,
                dag,
                zijn.stream().anyMatch(Zaakreden::isGebleven));
    }

    private static int gewicht(Zaakreden reden) {
        return gewicht(reden.grond().soort(), reden.isVanTeam());
    }

    private static int gewicht(Agendareden soort, boolean vanTeam) {
        var gewicht = GEWICHTEN.get(soort);
        if (gewicht == null) {
            throw new IllegalStateException("No weight for " + soort);
        }
        return vanTeam ? gewicht.team() : gewicht.ander();
    }
}
