package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Changes one point of an overleg that is held. */
@Singleton
class PuntRepository {
    /** What members wrote about one case together. */
    private static final int LANGSTE_SAMEN = 2000;

    private static final RowMapper<Zaak> ZAAK = Rij.van(Zaak.class);

    private final Jdbi jdbi;

    PuntRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A case of a regio whose team this scope is in. */
    record Zaak(DossierId dossier, BedrijfId bedrijf, RegioId regio, WerknemerId werknemer) {}

    /** One statement. */
    Optional<Zaak> zaak(Bereik bereik, DossierId dossier) {
        var grens = Teambereik.opDossier(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.id AS dossier, d.bedrijf_id AS bedrijf, d.regio_id AS regio, d.werknemer_id AS werknemer
                        FROM dossier d WHERE d.id = :dossier AND d.vervallen IS NULL AND\s""" + grens.sql())
                .bind("dossier", dossier)
                .bindMap(grens.waarden())
                .map(ZAAK)
                .findOne());
    }

    /**
     * Puts a case on an overleg that is held. One statement; {@code false} when this key did so already.
     *
     * @param plekken those of the overleg
     * @throws OngeldigeInvoer on {@code notitie} when it does not fit below the notes that the case has already
     */
    boolean brengIn(
            Agendaschrijver.Gepland overleg,
            List<Agendaplek> plekken,
            Zaak zaak,
            @Nullable String notitie,
            String door,
            String sleutel) {
        var plaats = (int) plekken.stream().filter(Agendaplek::staatErop).count();
        var eerder = plekken.stream()
                .filter(plek -> plek.dossier().equals(zaak.dossier()) && plek.id() != null)
                .min(Comparator.comparing(Agendaplek::staatErop)
                        .reversed()
                        .thenComparingLong(
                                plek -> Objects.requireNonNull(plek.id()).waarde()));
        return Uniek.schrijf(() -> eerder.isEmpty()
                        ? voegToe(overleg, zaak, plaats, notitie, door, sleutel)
                        : voegBij(eerder.get(), plaats, notitie, door, sleutel))
                .orElse(false);
    }

    private boolean voegToe(
            Agendaschrijver.Gepland overleg,
            Zaak zaak,
            int plaats,
            @Nullable String notitie,
            String door,
            String sleutel) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO agendapunt (bedrijf_id, dossier_id, overleg_id, dag, volgorde, minuten, redenen,
                                       status, ingebracht_door, notitie, sleutel)
                                VALUES (:bedrijf, :dossier, :overleg, :dag, :plaats, :minuten, :redenen, 'OPEN', :door,
                                        :notitie, :sleutel)""")
                        .bind("bedrijf", zaak.bedrijf())
                        .bind("dossier", zaak.dossier())
                        .bind("overleg", overleg.id())
                        .bind("dag", overleg.dag())
                        .bind("plaats", plaats)
                        .bind("minuten", Agendamaker.MINUTEN)
                        .bind("redenen", Agendaredenen.schrijf(List.of(Grond.INGEBRACHT)))
                        .bind("door", door)
                        .bind("notitie", notitie)
                        .bind("sleutel", sleutel)
                        .execute())
                > 0;
    }

    private boolean voegBij(Agendaplek plek, int plaats, @Nullable String notitie, String door, String sleutel) {
        var gronden = new ArrayList<Grond>();
        gronden.add(Grond.INGEBRACHT);
        plek.gronden().stream()
                .filter(grond -> grond.soort() != Agendareden.INGEBRACHT)
                .forEach(gronden::add);
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE agendapunt
                                SET status = 'OPEN', behandeld_op = NULL, behandeld_door = NULL, notitie = :notitie,
                                    redenen = :redenen, sleutel = :sleutel,
                                    ingebracht_door = COALESCE(ingebracht_door, :door),
                                    volgorde = :plaats, met_hand = :metHand
                                WHERE id = :id AND bedrijf_id = :bedrijf AND (sleutel IS NULL OR sleutel <> :sleutel)""")
                        .bind("id", plek.id())
                        .bind("bedrijf", plek.bedrijf())
                        .bind("notitie", samen(plek.notitie(), notitie))
                        .bind("redenen", Agendaredenen.schrijf(gronden))
                        .bind("sleutel", sleutel)
                        .bind("door", door)
                        .bind("plaats", plek.staatErop() ? plek.volgorde() : plaats)
                        .bind("metHand", plek.staatErop() && plek.metHand())
                        .execute())
                > 0;
    }

    private static @Nullable String samen(@Nullable String oud, @Nullable String nieuw) {
        if (oud == null || nieuw == null || oud.contains(nieuw)) {
            return oud == null ? nieuw : oud;
        }
        var samen = oud + "\n" + nieuw;
        if (samen.length() > LANGSTE_SAMEN) {
            throw OngeldigeInvoer.veld("notitie", "overleg.notitie.samen", LANGSTE_SAMEN);
        }
        return samen;
    }

    /** The first case of an agenda that is open. One statement. */
    Optional<AgendapuntId> eerste(Bereik bereik, OverlegId overleg) {
        var grens = Teambereik.opDossier(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT p.id FROM agendapunt p
                        JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
                        WHERE p.overleg_id = :overleg AND p.status = 'OPEN' AND d.vervallen IS NULL AND\s""" + grens.sql() + " ORDER BY p.volgorde, p.id LIMIT 1")
                .bind("overleg", overleg)
                .bindMap(grens.waarden())
                .mapTo(AgendapuntId.class)
                .findOne());
    }

    /** Whether a bedrijfsarts was asked for a case. One statement. */
    boolean heeftPunt(OverlegId overleg, long arts) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM agendapunt p WHERE p.overleg_id = :overleg AND p.arts_id = :arts
                                       AND p.status <> 'VAN_AGENDA')""")
                .bind("overleg", overleg)
                .bind("arts", arts)
                .mapTo(Boolean.class)
                .one());
    }

    /** Gives it another place and lets the others make room. One statement. */
    void verplaats(Puntstand punt, int naar) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE agendapunt
                        SET volgorde = CASE WHEN id = :id THEN :naar
                                            WHEN volgorde > :van AND volgorde <= :naar THEN volgorde - 1
                                            WHEN volgorde < :van AND volgorde >= :naar THEN volgorde + 1
                                            ELSE volgorde END,
                            met_hand = IF(id = :id, 1, met_hand)
                        WHERE overleg_id = :overleg AND status <> 'VAN_AGENDA'
                          AND volgorde BETWEEN LEAST(:van, :naar) AND GREATEST(:van, :naar)""")
                .bind("id", punt.punt())
                .bind("overleg", punt.overleg())
                .bind("van", punt.volgorde())
                .bind("naar", naar)
                .execute());
    }

    /** One statement. */
    void zetMinuten(Puntstand punt, int minuten) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE agendapunt SET minuten = :minuten, met_hand = 1
                        WHERE id = :id AND bedrijf_id = :bedrijf""")
                .bind("id", punt.punt())
                .bind("bedrijf", punt.bedrijf())
                .bind("minuten", minuten)
                .execute());
    }

    /** Takes it off, and closes the gap. One statement. */
    void haalAf(Puntstand punt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE agendapunt
                        SET volgorde = IF(id = :id, volgorde, volgorde - 1),
                            met_hand = IF(id = :id, 1, met_hand), status = IF(id = :id, 'VAN_AGENDA', status)
                        WHERE overleg_id = :overleg AND status <> 'VAN_AGENDA'
                          AND (id = :id OR volgorde > :van)""")
                .bind("id", punt.punt())
                .bind("overleg", punt.overleg())
                .bind("van", punt.volgorde())
                .execute());
    }

    /** One statement; {@code false} when he is no bedrijfsarts there today. */
    boolean zetArts(Puntstand punt, @Nullable GebruikerId arts, LocalDate vandaag) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE agendapunt SET arts_id = :arts, arts_met_hand = 1
                                WHERE id = :id AND bedrijf_id = :bedrijf
                                  AND (:arts IS NULL OR EXISTS (
                                       SELECT 1 FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                                       WHERE f.gebruiker_id = :arts AND f.functie = 'BEDRIJFSARTS' AND f.regio_id = :regio
                                         AND f.bedrijf_id IS NULL AND g.actief = 1 AND f.geldig_van <= :vandaag
                                         AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)))""")
                        .bind("id", punt.punt())
                        .bind("bedrijf", punt.bedrijf())
                        .bind("regio", punt.regio())
                        .bind("arts", arts)
                        .bind("vandaag", vandaag)
                        .execute())
                > 0;
    }

    /** What became of it. One statement. */
    void zetStatus(Puntstand punt, Puntstatus status, @Nullable Instant nu, @Nullable String door) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE agendapunt SET status = :status, behandeld_op = :nu, behandeld_door = :door
                        WHERE id = :id AND bedrijf_id = :bedrijf""")
                .bind("id", punt.punt())
                .bind("bedrijf", punt.bedrijf())
                .bind("status", status)
                .bind("nu", nu)
                .bind("door", door)
                .execute());
    }
}
