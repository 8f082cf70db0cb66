package nl.verzuimsysteem.tarieven;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Arbodienst;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads and writes the prices agreed with a company. */
@Singleton
class PrijsafspraakRepository {
    private static final RowMapper<Afspraakrij> RIJ = Rij.van(Afspraakrij.class);

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    PrijsafspraakRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** All that was ever agreed with a company: the fee first, then by service, the newest first. One statement. */
    List<Afspraakrij> afspraken(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT p.id, p.dienst_code AS dienst, REPLACE(d.naam, '{arbodienst}', :arbodienst) AS dienstnaam,
                               d.per, p.geldig_van AS van, p.geldig_tot AS tot, p.bedrag_cent, p.reden,
                               p.vastgelegd_door AS door, p.versie, p.sleutel
                        FROM prijsafspraak p
                        JOIN bedrijf b ON b.id = p.bedrijf_id
                        LEFT JOIN dienst d ON d.code = p.dienst_code
                        WHERE p.bedrijf_id = :bedrijf AND\s""" + grens.sql() + " ORDER BY d.volgorde, p.geldig_van DESC")
                        .bind("bedrijf", bedrijf)
                        .bind("arbodienst", arbodienst.naam())
                        .bindMap(grens.waarden())
                        .map(RIJ)
                        .list());
    }

    /** Agrees on a price, when there is such a service. One statement; {@code false} when there is none. */
    boolean voegToe(
            BedrijfId bedrijf, NieuweAfspraak nieuw, @Nullable LocalDate tot, Geld bedrag, Instant op, String door) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO prijsafspraak (bedrijf_id, dienst_code, geldig_van, geldig_tot, bedrag_cent, reden,
                                       vastgelegd_op, vastgelegd_door, sleutel)
                                SELECT b.id, :dienst, :van, :tot, :cent, :reden, :op, :door, :sleutel
                                FROM bedrijf b
                                WHERE b.id = :bedrijf
                                  AND (:dienst IS NULL OR EXISTS (SELECT 1 FROM dienst d WHERE d.code = :dienst))""")
                        .bind("bedrijf", bedrijf)
                        .bind("dienst", nieuw.dienst())
                        .bind("van", nieuw.van())
                        .bind("tot", tot)
                        .bind("cent", bedrag.cent())
                        .bind("reden", nieuw.reden().strip())
                        .bind("op", op)
                        .bind("door", door)
                        .bind("sleutel", nieuw.sleutel())
                        .execute())
                == 1;
    }

    /** Lets one hold until another day. One statement. */
    void zet(BedrijfId bedrijf, Opvolging.Eindigt eindigt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE prijsafspraak SET geldig_tot = :tot, versie = versie + 1
                        WHERE id = :id AND bedrijf_id = :bedrijf""")
                .bind("bedrijf", bedrijf)
                .bind("id", eindigt.id())
                .bind("tot", eindigt.tot())
                .execute());
    }

    /** Takes one out. One statement. */
    void verwijder(BedrijfId bedrijf, PrijsafspraakId id) {
        jdbi.useHandle(
                handle -> handle.createUpdate("DELETE FROM prijsafspraak WHERE id = :id AND bedrijf_id = :bedrijf")
                        .bind("bedrijf", bedrijf)
                        .bind("id", id)
                        .execute());
    }

    /** An agreement as it is stored. */
    record Afspraakrij(
            PrijsafspraakId id,
            @Nullable String dienst,
            @Nullable String dienstnaam,
            @Nullable Per per,
            LocalDate van,
            @Nullable LocalDate tot,
            long bedragCent,
            String reden,
            String door,
            int versie,
            String sleutel) {

        Opvolging.Vak vak() {
            return new Opvolging.Vak(id.waarde(), van, tot);
        }

        Prijsafspraak afspraak(LocalDate vandaag) {
            return new Prijsafspraak(
                    id,
                    dienst,
                    dienstnaam,
                    per,
                    van,
                    tot,
                    new Geld(bedragCent),
                    reden,
                    door,
                    versie,
                    Tijd.van(van, tot, vandaag));
        }
    }
}
