package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.verzuim.Indeling.Verhuizing;
import nl.verzuimsysteem.verzuim.InhoudRepository.Plaatsing;
import nl.verzuimsysteem.verzuim.InhoudRepository.Stuk;
import nl.verzuimsysteem.verzuim.Voorstand.Verhuisd;

/**
 * Moves what hangs on a case along with its spells, when cases are joined or split. Nothing is lost: steps of one kind are
 * numbered anew by their date, the done ones first, where two have one number or the first went elsewhere; a promise or extension the other case has already stays behind in the
 * case that is none any more, where undoing finds it. Taken for milestones do not move: they follow from the terms, and
 * each case gets its own a moment later.
 *
 * <p>This cannot be done within the five statements of other acts: a row of each of many tables belongs to another case,
 * and SQL changes the rows of one table at a time. But it takes no more for many rows than for few: one to read, one for
 * each table, and one that frees the numbers of steps.
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

    /** What changed of the rows, for undoing it. One statement for each table at most, beside three. */
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
                        een -> een.getKey().tabel(),
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                Map.Entry::getValue,
                                LinkedHashMap::new,
                                Collectors.mapping(Map.Entry::getKey, Collectors.toList()))))
                .forEach((tabel, perDossier) -> {
                    inhoud.verhuis(bedrijf, tabel, sleutels(perDossier));
                    perDossier.values().forEach(stukken -> stukken.forEach(stuk -> verhuisd.add(was(stuk))));
                });
        verhuisTaken(bedrijf, naar, alles, verhuisd);
        verhuisStappen(bedrijf, naar, alles, verhuisd);
        return verhuisd;
    }

    private static boolean isVrij(Stuk verlenging, long doel, List<Stuk> alles) {
        return alles.stream()
                .noneMatch(een -> een.is("verlenging")
                        && een.dossier() == doel
                        && Objects.equals(een.soort(), verlenging.soort()));
    }

    private static Map<Long, List<Long>> sleutels(Map<Long, List<Stuk>> perDossier) {
        var sleutels = new LinkedHashMap<Long, List<Long>>();
        perDossier.forEach((dossier, stukken) ->
                sleutels.put(dossier, stukken.stream().map(Stuk::id).toList()));
        return sleutels;
    }

    private void verhuisTaken(BedrijfId bedrijf, Map<Stuk, Long> naar, List<Stuk> alles, List<Verhuisd> verhuisd) {
        var plaatsingen = new ArrayList<Plaatsing>();
        var vergeven = new HashSet<String>();
        naar.forEach((taak, doel) -> {
            if (!taak.is("taak")) {
                return;
            }
            var was = Objects.requireNonNull(taak.bron());
            var bron = was.equals(CONTACT + taak.dossier()) ? CONTACT + doel : was;
            var daar = bron.equals(was)
                    ? Optional.<Stuk>empty()
                    : alles.stream()
                            .filter(een -> een.is("taak") && bron.equals(een.bron()))
                            .findFirst();
            // The promise of a talk that still holds takes the place of one that does not.
            var wijkt = daar.isEmpty()
                    || "CONTACT".equals(taak.soort())
                            && taak.loopt() != null
                            && daar.get().loopt() == null;
            if (!wijkt || !vergeven.add(bron)) {
                return;
            }
            daar.ifPresent(plaats -> {
                plaatsingen.add(new Plaatsing(plaats.id(), plaats.dossier(), plaats.bron() + "~" + plaats.id()));
                verhuisd.add(was(plaats));
            });
            plaatsingen.add(new Plaatsing(taak.id(), doel, bron));
            verhuisd.add(was(taak));
        });
        inhoud.zetTaken(bedrijf, plaatsingen);
    }

    private void verhuisStappen(BedrijfId bedrijf, Map<Stuk, Long> naar, List<Stuk> alles, List<Verhuisd> verhuisd) {
        var stappen = alles.stream().filter(stuk -> stuk.is("dossierstap")).toList();
        var nieuw = new LinkedHashMap<Stuk, Plaatsing>();
        stappen.stream()
                .collect(Collectors.groupingBy(
                        stap -> Map.entry(
                                Optional.ofNullable(naar.get(stap)).orElse(stap.dossier()),
                                Objects.requireNonNull(stap.soort())),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((plaats, soort) -> {
                    // Without the first of its kind, which went elsewhere, the terms would not find the others.
                    var botst = soort.stream().map(Stuk::nummer).distinct().count() < soort.size()
                            || soort.stream().allMatch(stap -> Objects.requireNonNull(stap.nummer()) > 0);
                    var volgorde = soort.stream().sorted(STAPPEN).toList();
                    volgorde.forEach(stap -> {
                        var nummer =
                                botst ? Integer.valueOf(volgorde.indexOf(stap)) : Objects.requireNonNull(stap.nummer());
                        if (plaats.getKey() != stap.dossier() || !nummer.equals(stap.nummer())) {
                            nieuw.put(stap, new Plaatsing(stap.id(), plaats.getKey(), nummer));
                        }
                    });
                });
        if (nieuw.isEmpty()) {
            return;
        }
        if (botst(nieuw, stappen)) {
            inhoud.maakNummersVrij(
                    bedrijf, nieuw.keySet().stream().map(Stuk::id).toList());
        }
        inhoud.zetStappen(bedrijf, List.copyOf(nieuw.values()));
        nieuw.keySet().forEach(stap -> verhuisd.add(was(stap)));
    }

    /** Whether one of them takes a number that another has still. */
    private static boolean botst(Map<Stuk, Plaatsing> nieuw, List<Stuk> stappen) {
        var bezet = stappen.stream()
                .map(stap -> plek(stap, stap.dossier(), Objects.requireNonNull(stap.nummer())))
                .collect(Collectors.toSet());
        return nieuw.entrySet().stream()
                .anyMatch(een -> bezet.contains(plek(
                        een.getKey(), een.getValue().dossier(), een.getValue().naam())));
    }

    private static List<Object> plek(Stuk stap, long dossier, Object nummer) {
        return List.of(dossier, Objects.requireNonNull(stap.soort()), nummer);
    }

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
                        Verhuisd::tabel,
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                Verhuisd::uit,
                                LinkedHashMap::new,
                                Collectors.mapping(Verhuisd::id, Collectors.toList()))))
                .forEach((tabel, perDossier) -> inhoud.verhuis(bedrijf, tabel, perDossier));
        var taken = new ArrayList<Plaatsing>();
        // In the opposite order: what made room comes last.
        verhuisd.reversed().forEach(een -> {
            if (een.bron() != null) {
                taken.add(new Plaatsing(een.id(), een.uit(), een.bron()));
            }
        });
        inhoud.zetTaken(bedrijf, taken);
        var stappen = verhuisd.stream().filter(een -> een.nummer() != null).toList();
        if (!stappen.isEmpty()) {
            inhoud.maakNummersVrij(bedrijf, stappen.stream().map(Verhuisd::id).toList());
            inhoud.zetStappen(
                    bedrijf,
                    stappen.stream()
                            .map(een -> new Plaatsing(een.id(), een.uit(), Objects.requireNonNull(een.nummer())))
                            .toList());
        }
    }
}
