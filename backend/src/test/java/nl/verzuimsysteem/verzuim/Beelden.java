package nl.verzuimsysteem.verzuim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;
import org.jspecify.annotations.Nullable;

/** The absence of an employee on paper: acts follow each other as they would through the database, without one. */
final class Beelden {
    static final LocalDate VANDAAG = LocalDate.parse("2026-11-20");
    static final Grenzen GRENZEN = new Grenzen("Sanne Jansen", VANDAAG, null, null, BigDecimal.valueOf(36));
    static final Akte AKTE = new Akte(Instant.EPOCH, "Noor de Boer");

    private Verzuimbeeld beeld;
    private final AtomicLong sleutels = new AtomicLong();

    private Beelden(Verzuimbeeld beeld) {
        this.beeld = beeld;
    }

    static Beelden gezond() {
        return new Beelden(new Verzuimbeeld(List.of(), List.of(), List.of(), List.of()));
    }

    Beelden ziek(String van, @Nullable String tot) {
        return ziek(LocalDate.parse(van), tot == null ? null : LocalDate.parse(tot));
    }

    Beelden ziek(LocalDate van, @Nullable LocalDate tot) {
        var melding = new Ziekmelding(UUID.randomUUID().toString(), null, van, null, null, tot);
        return zet(Indeling.van(beeld, Ziekopname.van(beeld, melding, van, GRENZEN)));
    }

    /** An act from the case in which a spell lies. */
    Beelden doe(long hier, Wijziging wijziging) {
        return zet(Indeling.van(beeld, Toepassing.van(beeld, hier, wijziging, GRENZEN, AKTE)));
    }

    Beelden beoordeel(LocalDate van, nl.verzuimsysteem.poortwachter.Verlof.Oorzaak oorzaak) {
        return zet(Indeling.van(beeld, Verloftoepassing.beoordeeld(beeld, van, oorzaak)));
    }

    Verzuimbeeld beeld() {
        return beeld;
    }

    Beelden vanaf(Verzuimbeeld ander) {
        beeld = ander;
        return this;
    }

    /** What the database does with it: keys. */
    private Beelden zet(Verzuimbeeld nieuw) {
        var zaken = new java.util.HashMap<Long, Long>();
        nieuw.zaken().stream()
                .filter(zaak -> zaak.id() < 0)
                .sorted(java.util.Comparator.comparing(Zaak::eersteZiektedag))
                .forEach(zaak -> zaken.put(zaak.id(), sleutels.incrementAndGet()));
        beeld = new Verzuimbeeld(
                nieuw.zaken().stream()
                        .map(zaak -> zonderKopie(zaak.als(zaken.getOrDefault(zaak.id(), zaak.id()))))
                        .toList(),
                nieuw.perioden().stream()
                        .map(een -> new Periode(
                                een.id() == 0 ? sleutels.incrementAndGet() : een.id(),
                                zaken.getOrDefault(een.dossier(), een.dossier()),
                                een.van(),
                                een.tot(),
                                een.sleutel()))
                        .toList(),
                nieuw.verloop().stream()
                        .map(deel -> deel.in(zaken.getOrDefault(deel.dossier(), deel.dossier())))
                        .toList(),
                nieuw.verlof());
        return this;
    }

    private static Zaak zonderKopie(Zaak zaak) {
        return new Zaak(
                zaak.id(),
                zaak.versie(),
                zaak.eersteZiektedag(),
                zaak.hersteldOp(),
                zaak.loopt(),
                zaak.vervallen(),
                zaak.opgegaanIn(),
                zaak.telefoon(),
                zaak.verwachteTerugkeer(),
                false,
                null);
    }

    /** The case in which the spell lies that begins on a day. */
    long zaak(String van) {
        return zaak(LocalDate.parse(van));
    }

    long zaak(LocalDate van) {
        return beeld.geldig().stream()
                .filter(een -> een.van().equals(van))
                .findFirst()
                .orElseThrow()
                .dossier();
    }

    /** The cases that count, each with its spells, such as {@code 2026-01-05..2026-02-02}. */
    List<String> gevallen() {
        return gevallen(beeld);
    }

    static List<String> gevallen(Verzuimbeeld beeld) {
        var gevallen = new ArrayList<String>();
        beeld.zaken().stream()
                .filter(Zaak::geldt)
                .sorted(java.util.Comparator.comparing(Zaak::eersteZiektedag))
                .forEach(zaak -> gevallen.add(beeld.van(zaak.id()).stream()
                        .map(een -> een.van() + ".." + (een.tot() == null ? "" : een.tot()))
                        .collect(Collectors.joining(" "))));
        return gevallen;
    }
}
