package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.verzuim.Indeling.Verhuizing;
import nl.verzuimsysteem.verzuim.InhoudRepository.Stuk;
import nl.verzuimsysteem.verzuim.Voorstand.Verhuisd;

/**
 * Moves what hangs on a case along with its spells, when cases are joined or split. Nothing is lost: steps of one kind are
 * numbered anew by their date, the done ones first; a promise or extension the other case has already stays behind in the
 * case that is none any more, where undoing finds it. Taken for milestones do not move: they follow from the terms, and
 * each case gets its own a moment later.
 */
@Singleton
class Inhoudverhuizing {
    private static final String MIJLPAAL = "MIJLPAAL";
    private static final String CONTACT = "contact:";
    private static final Comparator<Stuk> STAPPEN = Comparator.comparing(Stuk::isKlaar, Comparator.reverseOrder())
            .thenComparing(Stuk::dag)
            .thenComparing(Stuk::id);

    private final InhoudRepository inhoud;

    Inhoudverhuizing(InhoudRepository inhoud) {
        this.inhoud = inhoud;
    }

    /** What changed of the rows, for undoing it. One statement to read, and about one for each table. */
    List<Verhuisd> verhuis(Bereik bereik, BedrijfId bedrijf, List<Verhuizing> verhuizingen) {
        if (verhuizingen.isEmpty()) {
            return List.of();
        }
        var dossiers = verhuizingen.stream()
                .flatMap(een -> List.of(een.uit(), een.naar()).stream())
                .distinct()
                .toList();
        var alles = inhoud.van(bereik, dossiers);
        var naar = new LinkedHashMap<Stuk, Long>();
        alles.stream()
                .filter(stuk -> !stuk.is("taak") || !MIJLPAAL.equals(stuk.soort()))
                .forEach(stuk -> verhuizingen.stream()
                        .filter(een -> een.uit() == stuk.dossier() && een.omvat(stuk.dag()))
                        .findFirst()
                        .ifPresent(een -> naar.put(stuk, een.naar())));
        var verhuisd = new ArrayList<Verhuisd>();
        naar.entrySet().stream()
                .filter(een -> !een.getKey().is("taak") && !een.getKey().is("dossierstap"))
                .filter(een -> !een.getKey().is("verlenging") || isVrij(een.getKey(), een.getValue(), alles))
                .collect(Collectors.groupingBy(
                        een -> Map.entry(een.getKey().tabel(), een.getValue()),
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((waarheen, stukken) -> {
                    inhoud.verhuis(
                            bedrijf,
                            waarheen.getKey(),
                            stukken.stream().map(Stuk::id).toList(),
                            waarheen.getValue());
                    stukken.forEach(stuk -> verhuisd.add(was(stuk)));
                });
        naar.forEach((stuk, doel) -> {
            if (stuk.is("taak")) {
                verhuisTaak(bedrijf, stuk, doel, alles, verhuisd);
            }
        });
        verhuisStappen(bedrijf, naar, alles, verhuisd);
        return verhuisd;
    }

    private static boolean isVrij(Stuk verlenging, long doel, List<Stuk> alles) {
        return alles.stream()
                .noneMatch(een -> een.is("verlenging")
                        && een.dossier() == doel
                        && Objects.equals(een.soort(), verlenging.soort()));
    }

    private void verhuisTaak(BedrijfId bedrijf, Stuk taak, long doel, List<Stuk> alles, List<Verhuisd> verhuisd) {
        var was = Objects.requireNonNull(taak.bron());
        var bron = was.equals(CONTACT + taak.dossier()) ? CONTACT + doel : was;
        var daar = alles.stream()
                .filter(een -> een.is("taak") && bron.equals(een.bron()))
                .findFirst();
        if (daar.isPresent() && !bron.equals(taak.bron())) {
            // The promise of a talk that still holds takes the place of one that does not.
            if (!"CONTACT".equals(taak.soort())
                    || taak.loopt() == null
                    || daar.get().loopt() != null) {
                return;
            }
            var plaats = daar.get();
            inhoud.zetTaak(bedrijf, plaats.id(), plaats.dossier(), plaats.bron() + "~" + plaats.id());
            verhuisd.add(was(plaats));
        }
        inhoud.zetTaak(bedrijf, taak.id(), doel, bron);
        verhuisd.add(was(taak));
    }

    private void verhuisStappen(BedrijfId bedrijf, Map<Stuk, Long> naar, List<Stuk> alles, List<Verhuisd> verhuisd) {
        var stappen = alles.stream().filter(stuk -> stuk.is("dossierstap")).toList();
        var nieuw = new LinkedHashMap<Stuk, Plek>();
        stappen.stream()
                .collect(Collectors.groupingBy(
                        stap -> Map.entry(
                                Optional.ofNullable(naar.get(stap)).orElse(stap.dossier()),
                                Objects.requireNonNull(stap.soort())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((plaats, soort) -> {
                    var botst = soort.stream().map(Stuk::nummer).distinct().count() < soort.size();
                    var volgorde = soort.stream().sorted(STAPPEN).toList();
                    volgorde.forEach(stap -> {
                        var nummer =
                                botst ? Integer.valueOf(volgorde.indexOf(stap)) : Objects.requireNonNull(stap.nummer());
                        if (plaats.getKey() != stap.dossier() || !nummer.equals(stap.nummer())) {
                            nieuw.put(stap, new Plek(plaats.getKey(), nummer));
                        }
                    });
                });
        if (nieuw.isEmpty()) {
            return;
        }
        inhoud.maakNummersVrij(bedrijf, nieuw.keySet().stream().map(Stuk::id).toList());
        nieuw.forEach((stap, plek) -> {
            inhoud.zetStap(bedrijf, stap.id(), plek.dossier(), plek.nummer());
            verhuisd.add(was(stap));
        });
    }

    private record Plek(long dossier, int nummer) {}

    private static Verhuisd was(Stuk stuk) {
        return new Verhuisd(
                stuk.tabel(),
                stuk.id(),
                stuk.dossier(),
                stuk.is("dossierstap") ? stuk.nummer() : null,
                stuk.is("taak") ? stuk.bron() : null);
    }

    /** Puts everything back where it was. */
    void herstel(BedrijfId bedrijf, List<Verhuisd> verhuisd) {
        verhuisd.stream()
                .filter(een -> een.nummer() == null && een.bron() == null)
                .collect(Collectors.groupingBy(
                        een -> Map.entry(een.tabel(), een.uit()),
                        LinkedHashMap::new,
                        Collectors.mapping(Verhuisd::id, Collectors.toList())))
                .forEach((waarheen, ids) -> inhoud.verhuis(bedrijf, waarheen.getKey(), ids, waarheen.getValue()));
        // In the opposite order: what made room comes last.
        verhuisd.reversed().forEach(een -> {
            if (een.bron() != null) {
                inhoud.zetTaak(bedrijf, een.id(), een.uit(), een.bron());
            }
        });
        var stappen = verhuisd.stream().filter(een -> een.nummer() != null).toList();
        if (!stappen.isEmpty()) {
            inhoud.maakNummersVrij(bedrijf, stappen.stream().map(Verhuisd::id).toList());
            stappen.forEach(een -> inhoud.zetStap(bedrijf, een.id(), een.uit(), Objects.requireNonNull(een.nummer())));
        }
    }
}
