package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.poortwachter.Samenstelling;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;
import org.jspecify.annotations.Nullable;

/**
 * Which spell lies in which case after a change. Spells that belong together (BW 7:629 lid 10) lie in the oldest of their
 * cases; what they leave has no spells any more and is joined to it. Spells that do not belong together any more leave
 * the oldest there, and the later ones get the case that was once joined for them, or a new one.
 */
final class Indeling {
    private final Verzuimbeeld voor;
    private final Verzuimbeeld na;
    private final Set<Long> bezet = new HashSet<>();
    private final Map<Long, Zaak> zaken = new HashMap<>();
    private final List<Periode> perioden = new ArrayList<>();
    private long nieuw;

    private Indeling(Verzuimbeeld voor, Verzuimbeeld na) {
        this.voor = voor;
        this.na = na;
    }

    /**
     * The picture after a change, with every spell in its case.
     *
     * @param na as the change left it: new spells lie in no case yet
     */
    static Verzuimbeeld van(Verzuimbeeld voor, Verzuimbeeld na) {
        return new Indeling(voor, na).deelIn();
    }

    private Verzuimbeeld deelIn() {
        na.zaken().forEach(zaak -> zaken.put(zaak.id(), zaak));
        var geldig = na.geldig();
        var verlof = na.verlof().stream().map(Verzuimbeeld.Vrij::dagen).toList();
        var begin = 0;
        for (var groep :
                Samenstelling.verdeel(geldig.stream().map(Periode::dagen).toList(), verlof)) {
            plaats(geldig.subList(begin, begin + groep.size()));
            begin += groep.size();
        }
        na.perioden().stream().filter(een -> !geldig.contains(een)).forEach(perioden::add);
        var verloop = new ArrayList<>(na.verloop());
        for (var zaak : na.zaken()) {
            if (zaak.geldt() && !bezet.contains(zaak.id())) {
                laatVervallen(zaak, verloop);
            }
        }
        return new Verzuimbeeld(
                List.copyOf(zaken.values()),
                perioden,
                verloop.stream().map(this::geplaatst).toList(),
                na.verlof());
    }

    private void plaats(List<Periode> groep) {
        var eerste = groep.getFirst().van();
        var hersteld = groep.getLast().tot();
        var zaak = groep.stream()
                .map(Periode::dossier)
                .filter(id -> id != 0 && !bezet.contains(id))
                .findFirst()
                .map(id -> Objects.requireNonNull(zaken.get(id)))
                .or(() -> eerder(groep))
                .orElseGet(() -> nieuwe(groep));
        bezet.add(zaak.id());
        zaken.put(zaak.id(), zaak.met(eerste, hersteld));
        groep.forEach(een -> perioden.add(een.in(zaak.id())));
    }

    /** The case these spells lay in before it was joined to the one they leave now. */
    private Optional<Zaak> eerder(List<Periode> groep) {
        var uit = groep.getFirst().dossier();
        return na.zaken().stream()
                .filter(zaak -> zaak.vervallen() == Vervallen.SAMENGEVOEGD
                        && Objects.equals(zaak.opgegaanIn(), uit)
                        && !bezet.contains(zaak.id())
                        && groep.stream().anyMatch(een -> een.omvat(zaak.eersteZiektedag())))
                .min(Comparator.comparing(Zaak::eersteZiektedag).thenComparing(Zaak::id));
    }

    private Zaak nieuwe(List<Periode> groep) {
        nieuw--;
        var uit = groep.getFirst().dossier();
        var kopie = uit == 0 ? null : zaken.get(uit);
        return new Zaak(
                nieuw,
                0,
                groep.getFirst().van(),
                null,
                false,
                null,
                null,
                kopie == null ? null : kopie.telefoon(),
                kopie == null ? null : kopie.verwachteTerugkeer(),
                false,
                kopie == null ? null : kopie.id());
    }

    /** A case without spells: they went to another, or were withdrawn. Withdrawn ones stay with it, to be looked at. */
    private void laatVervallen(Zaak zaak, List<Verzuimbeeld.Deel> verloop) {
        var had = voor.van(zaak.id());
        var naar = had.stream()
                .flatMap(oud -> perioden.stream().filter(een -> een.id() == oud.id()))
                .map(Periode::dossier)
                .findFirst();
        if (naar.isPresent()) {
            zaken.put(zaak.id(), zaak.vervalt(Vervallen.SAMENGEVOEGD, naar.get()));
            zaken.replaceAll((id, ander) -> Objects.equals(ander.opgegaanIn(), zaak.id())
                    ? ander.vervalt(Vervallen.SAMENGEVOEGD, naar.get())
                    : ander);
            return;
        }
        zaken.put(zaak.id(), zaak.vervalt(Vervallen.INGETROKKEN, null));
        perioden.addAll(had);
        had.forEach(periode -> voor.verloop(periode).stream()
                .filter(deel -> !verloop.contains(deel))
                .forEach(verloop::add));
    }

    private Verzuimbeeld.Deel geplaatst(Verzuimbeeld.Deel deel) {
        return perioden.stream()
                .filter(een -> bezet.contains(een.dossier()) && een.omvat(deel.vanaf()))
                .findFirst()
                .filter(ignored -> isGeldig(deel.dossier()))
                .map(een -> deel.in(een.dossier()))
                .orElse(deel);
    }

    /** The course of a withdrawn case stays where it is, whoever is sick on those days by a later report. */
    private boolean isGeldig(long dossier) {
        return na.zaak(dossier).map(Zaak::geldt).orElse(false) && !isIngetrokken(dossier);
    }

    private boolean isIngetrokken(long dossier) {
        var zaak = zaken.get(dossier);
        return zaak != null && zaak.vervallen() == Vervallen.INGETROKKEN;
    }

    /** From which case what is dated in a stretch of days moves to which other. */
    record Verhuizing(
            long uit, @Nullable LocalDate vanaf, @Nullable LocalDate tot, long naar) {
        boolean omvat(LocalDate dag) {
            return (vanaf == null || !dag.isBefore(vanaf)) && (tot == null || dag.isBefore(tot));
        }
    }

    /**
     * What must move with the spells: what is dated from the first day of a spell until that of the next belongs to it.
     *
     * @param voor the picture before the change
     * @param na the picture after it, divided
     */
    static List<Verhuizing> verhuizingen(Verzuimbeeld voor, Verzuimbeeld na) {
        var alle = new ArrayList<Verhuizing>();
        for (var zaak : voor.zaken()) {
            var had = voor.van(zaak.id());
            if (had.isEmpty()) {
                continue;
            }
            var doelen = doelen(zaak.id(), had, na);
            for (var nummer = 0; nummer < had.size(); nummer++) {
                if (doelen.get(nummer) != zaak.id()) {
                    alle.add(new Verhuizing(
                            zaak.id(),
                            nummer == 0 ? null : had.get(nummer).van(),
                            nummer == had.size() - 1
                                    ? null
                                    : had.get(nummer + 1).van(),
                            doelen.get(nummer)));
                }
            }
        }
        return alle;
    }

    /** Where each spell went; one that was withdrawn leaves its things behind, or sends them along with the others. */
    private static List<Long> doelen(long zaak, List<Periode> had, Verzuimbeeld na) {
        var blijft = na.zaak(zaak)
                .map(een -> een.vervallen() != Vervallen.SAMENGEVOEGD)
                .orElse(false);
        var anders = blijft
                ? zaak
                : Objects.requireNonNull(na.zaak(zaak).map(Zaak::opgegaanIn).orElse(zaak));
        var doelen = new ArrayList<Long>();
        for (var periode : had) {
            doelen.add(na.perioden().stream()
                    .filter(een -> een.id() == periode.id())
                    .map(Periode::dossier)
                    .findFirst()
                    .orElse(anders));
        }
        return doelen;
    }
}
