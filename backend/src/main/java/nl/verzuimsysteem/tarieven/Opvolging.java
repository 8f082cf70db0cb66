package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * Prices, or rules, that hold one after the other and never two at once. Pure: says where a new one fits and what that does
 * to its neighbours. The past never changes.
 */
record Opvolging(List<Vak> alle) {
    private static final int VERSTE_JAREN = 3;

    Opvolging {
        alle = alle.stream().sorted(Comparator.comparing(Vak::van)).toList();
    }

    /** @param tot the first day it no longer holds */
    record Vak(long id, LocalDate van, @Nullable LocalDate tot) {
        boolean geldtOp(LocalDate dag) {
            return !van.isAfter(dag) && (tot == null || tot.isAfter(dag));
        }
    }

    /**
     * A change of one row.
     *
     * @param tot until when it holds from now on
     */
    record Eindigt(long id, @Nullable LocalDate tot) {}

    /**
     * Where a new one lies.
     *
     * @param tot until when it holds: no further than where the next one begins
     * @param eindigt the one that ends where it begins
     */
    record Plaats(@Nullable LocalDate tot, Optional<Eindigt> eindigt) {}

    /**
     * Makes room for a new one. The one that runs then ends; one that is planned for later stays.
     *
     * @param tot the first day it shall no longer hold; {@code null} when it goes on
     * @throws OngeldigeInvoer on {@code van} or {@code tot}
     */
    Plaats plaats(@Nullable LocalDate van, @Nullable LocalDate tot, LocalDate vandaag) {
        if (van == null) {
            throw OngeldigeInvoer.veld("van", "tarieven.van.leeg");
        }
        var volgende = alle.stream().filter(een -> een.van().isAfter(van)).findFirst();
        new OngeldigeInvoer.Verzamelaar()
                .eis(!van.isBefore(vandaag), "van", "tarieven.van.verleden", Kalender.kort(vandaag))
                .eis(!van.isAfter(vandaag.plusYears(VERSTE_JAREN)), "van", "tarieven.van.ver", VERSTE_JAREN)
                .eis(alle.stream().noneMatch(een -> een.van().equals(van)), "van", "tarieven.van.bezet")
                .eis(tot == null || tot.isAfter(van), "tot", "tarieven.tot.vroeg")
                .eis(
                        tot == null
                                || volgende.isEmpty()
                                || !tot.isAfter(volgende.get().van()),
                        "tot",
                        "tarieven.tot.bezet",
                        volgende.map(een -> Kalender.kort(een.van())).orElse(""))
                .klaar();
        return new Plaats(
                tot == null ? volgende.map(Vak::van).orElse(null) : tot,
                alle.stream()
                        .filter(een -> een.geldtOp(van))
                        .map(een -> new Eindigt(een.id(), van))
                        .findFirst());
    }

    /**
     * Takes out one that is still planned. The one before it goes on in its place.
     *
     * @return what becomes of the one before it
     * @throws Conflict when it holds, or held, already
     */
    Optional<Eindigt> trekIn(long id, LocalDate vandaag) {
        var weg = vind(id);
        if (!weg.van().isAfter(vandaag)) {
            throw new Conflict("tarieven.trekIn.loopt");
        }
        return alle.stream()
                .filter(een -> weg.van().equals(een.tot()))
                .map(een -> new Eindigt(een.id(), weg.tot()))
                .findFirst();
    }

    /**
     * Lets one end earlier than it would.
     *
     * @param per the first day it no longer holds: after today, or today, and after it began
     * @throws OngeldigeInvoer on {@code per}
     */
    Eindigt beeindig(long id, @Nullable LocalDate per, LocalDate vandaag) {
        var vak = vind(id);
        if (per == null) {
            throw OngeldigeInvoer.veld("per", "tarieven.per.leeg");
        }
        new OngeldigeInvoer.Verzamelaar()
                .eis(!per.isBefore(vandaag), "per", "tarieven.van.verleden", Kalender.kort(vandaag))
                .eis(per.isAfter(vak.van()), "per", "tarieven.per.vroeg", Kalender.kort(vak.van()))
                .eis(
                        vak.tot() == null || !per.isAfter(vak.tot()),
                        "per",
                        "tarieven.per.laat",
                        vak.tot() == null ? "" : Kalender.kort(vak.tot()))
                .klaar();
        return new Eindigt(id, per);
    }

    boolean heeft(long id) {
        return alle.stream().anyMatch(een -> een.id() == id);
    }

    private Vak vind(long id) {
        return alle.stream()
                .filter(een -> een.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row " + id));
    }
}
