package nl.verzuimsysteem.verzuim;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import org.jspecify.annotations.Nullable;

/**
 * All that is recorded about the absence of one employee at one company: his cases, the spells in them, how much he was
 * absent and his leave. It is a value: an act makes another one of it, the difference is what is written, and the one
 * before the act is kept to undo it.
 *
 * @param zaken the cases, by key
 * @param perioden the spells, oldest first; those of a withdrawn case stand in it too
 * @param verloop how much he was absent, oldest first
 * @param verlof the leave, oldest first
 */
@Serdeable
record Verzuimbeeld(List<Zaak> zaken, List<Periode> perioden, List<Deel> verloop, List<Vrij> verlof) {
    private static final Comparator<Periode> PERIODEN =
            Comparator.comparing(Periode::van).thenComparing(Periode::dossier);
    private static final Comparator<Deel> DELEN =
            Comparator.comparing(Deel::vanaf).thenComparing(Deel::dossier);

    Verzuimbeeld {
        zaken = zaken.stream().sorted(Comparator.comparing(Zaak::id)).toList();
        perioden = perioden.stream().sorted(PERIODEN).toList();
        verloop = verloop.stream().sorted(DELEN).toList();
        verlof = verlof.stream().sorted(Comparator.comparing(Vrij::van)).toList();
    }

    /**
     * One case.
     *
     * @param id below zero while it does not exist yet
     * @param loopt whether its last spell is not over; so it is too when the case closed by itself meanwhile
     * @param opgegaanIn the case that has its spells now
     * @param metOpdracht whether an order of it still runs
     * @param kopieVan the case it splits off from, whose details it begins with
     */
    @Serdeable
    public record Zaak(
            long id,
            int versie,
            LocalDate eersteZiektedag,
            @Nullable LocalDate hersteldOp,
            boolean loopt,
            @Nullable Vervallen vervallen,
            @Nullable Long opgegaanIn,
            @Nullable String telefoon,
            @Nullable LocalDate verwachteTerugkeer,
            boolean metOpdracht,
            @Nullable Long kopieVan) {

        boolean geldt() {
            return vervallen == null;
        }

        Zaak als(long sleutel) {
            return new Zaak(
                    sleutel,
                    versie,
                    eersteZiektedag,
                    hersteldOp,
                    loopt,
                    vervallen,
                    opgegaanIn,
                    telefoon,
                    verwachteTerugkeer,
                    metOpdracht,
                    kopieVan);
        }

        Zaak met(LocalDate eerste, @Nullable LocalDate hersteld) {
            return new Zaak(
                    id,
                    versie,
                    eerste,
                    hersteld,
                    hersteld == null,
                    null,
                    null,
                    telefoon,
                    verwachteTerugkeer,
                    metOpdracht,
                    kopieVan);
        }

        Zaak vervalt(Vervallen waardoor, @Nullable Long in) {
            return new Zaak(
                    id,
                    versie,
                    eersteZiektedag,
                    hersteldOp,
                    false,
                    waardoor,
                    in,
                    telefoon,
                    verwachteTerugkeer,
                    metOpdracht,
                    kopieVan);
        }

        Zaak met(@Nullable String nummer, @Nullable LocalDate terug) {
            return new Zaak(
                    id,
                    versie,
                    eersteZiektedag,
                    hersteldOp,
                    loopt,
                    vervallen,
                    opgegaanIn,
                    nummer == null ? telefoon : nummer,
                    terug,
                    metOpdracht,
                    kopieVan);
        }

        /** The same in all that an act can change. */
        boolean gelijk(Zaak ander) {
            return equals(new Zaak(
                    ander.id,
                    versie,
                    ander.eersteZiektedag,
                    ander.hersteldOp,
                    ander.loopt,
                    ander.vervallen,
                    ander.opgegaanIn,
                    ander.telefoon,
                    ander.verwachteTerugkeer,
                    metOpdracht,
                    kopieVan));
        }
    }

    /**
     * One spell.
     *
     * @param id 0 while it is not written yet
     * @param dossier the case it lies in; 0 while that is not decided
     * @param sleutel of the report
     */
    @Serdeable
    public record Periode(
            long id, long dossier, LocalDate van, @Nullable LocalDate tot, String sleutel) {
        boolean omvat(LocalDate dag) {
            return !dag.isBefore(van) && (tot == null || dag.isBefore(tot));
        }

        Periode met(LocalDate begin, @Nullable LocalDate eind) {
            return new Periode(id, dossier, begin, eind, sleutel);
        }

        Periode in(long zaak) {
            return new Periode(id, zaak, van, tot, sleutel);
        }

        Verzuimperiode dagen() {
            return new Verzuimperiode(van, tot);
        }
    }

    /** How much he is absent from a day on. */
    @Serdeable
    public record Deel(
            long dossier,
            LocalDate vanaf,
            int percentage,
            @Nullable BigDecimal uren,
            boolean arbeidstherapie) {
        public Deel {
            uren = uren == null ? null : uren.setScale(1, RoundingMode.HALF_UP);
        }

        Deel in(long zaak) {
            return new Deel(zaak, vanaf, percentage, uren, arbeidstherapie);
        }
    }

    /** Leave for pregnancy and birth, with who recorded it. */
    @Serdeable
    public record Vrij(LocalDate van, LocalDate tot, Verlof.Oorzaak oorzaak, Instant moment, String door) {
        Verlof dagen() {
            return new Verlof(van, tot, oorzaak);
        }
    }

    /** The spells that count, oldest first: not those of a withdrawn case. */
    List<Periode> geldig() {
        var weg = new HashSet<Long>();
        zaken.stream().filter(zaak -> !zaak.geldt()).forEach(zaak -> weg.add(zaak.id()));
        return perioden.stream().filter(een -> !weg.contains(een.dossier())).toList();
    }

    /** The spells of one case that counts, oldest first. */
    List<Periode> van(long dossier) {
        return geldig().stream().filter(een -> een.dossier() == dossier).toList();
    }

    /** The spell of a case that begins on a day. */
    Optional<Periode> periode(long dossier, LocalDate van) {
        return van(dossier).stream().filter(een -> een.van().equals(van)).findFirst();
    }

    Optional<Zaak> zaak(long id) {
        return zaken.stream().filter(een -> een.id() == id).findFirst();
    }

    /** The case a report with this key led to, if it came in before. */
    Optional<Long> gemeldMet(String sleutel) {
        return perioden.stream()
                .filter(een -> een.sleutel().equalsIgnoreCase(sleutel))
                .map(Periode::dossier)
                .findFirst();
    }

    /** How much he was absent within a spell, oldest first. */
    List<Deel> verloop(Periode periode) {
        return verloop.stream()
                .filter(deel -> deel.dossier() == periode.dossier() && periode.omvat(deel.vanaf()))
                .toList();
    }

    Verzuimbeeld metZaken(List<Zaak> nieuwe) {
        return new Verzuimbeeld(nieuwe, perioden, verloop, verlof);
    }

    Verzuimbeeld metPerioden(List<Periode> nieuwe) {
        return new Verzuimbeeld(zaken, nieuwe, verloop, verlof);
    }

    Verzuimbeeld metVerloop(List<Deel> nieuw) {
        return new Verzuimbeeld(zaken, perioden, nieuw, verlof);
    }

    Verzuimbeeld metVerlof(List<Vrij> nieuw) {
        return new Verzuimbeeld(zaken, perioden, verloop, nieuw);
    }

    /** The list with one thing in the place of another, without it for {@code null}. */
    static <T> List<T> vervang(List<T> lijst, T oud, Function<T, @Nullable T> door) {
        var nieuwe = new ArrayList<T>(lijst);
        nieuwe.remove(oud);
        var nieuw = door.apply(oud);
        if (nieuw != null) {
            nieuwe.add(nieuw);
        }
        return nieuwe;
    }
}
