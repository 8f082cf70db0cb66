package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingId;
import org.jdbi.v3.core.Jdbi;

/** Where in the kluis lies what a werknemer wrote with a terugkoppeling. */
@Singleton
class ZienswijzeRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("t.bedrijf_id", "t.regio_id", "w.afdeling_id", "w.id");

    private final Jdbi jdbi;

    ZienswijzeRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of the werknemer himself. One statement. */
    List<Zienswijzerij> eigen(Bereik ik) {
        var grens = ik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT z.terugkoppeling_id AS terugkoppeling, z.kenmerk, z.geschreven_op
                        FROM zienswijze z
                        JOIN terugkoppeling t ON t.bedrijf_id = z.bedrijf_id AND t.id = z.terugkoppeling_id
                        JOIN werknemer w ON w.bedrijf_id = t.bedrijf_id AND w.id = t.werknemer_id
                        WHERE\s""" + grens.sql())
                .bindMap(grens.waarden())
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .mapTo(Zienswijzerij.class)
                .list());
    }

    /** One statement. */
    void voegToe(BedrijfId bedrijf, TerugkoppelingId terugkoppeling, Kenmerk kenmerk, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO zienswijze (bedrijf_id, terugkoppeling_id, kenmerk, geschreven_op)
                        VALUES (:bedrijf, :terugkoppeling, :kenmerk, :nu)""")
                .bind("bedrijf", bedrijf)
                .bind("terugkoppeling", terugkoppeling)
                .bind("kenmerk", kenmerk.toString())
                .bind("nu", nu)
                .execute());
    }

    /** Destroys it with its words. One statement. */
    void vernietig(BedrijfId bedrijf, TerugkoppelingId terugkoppeling) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        DELETE zienswijze, kluis FROM zienswijze
                        JOIN kluis ON kluis.bedrijf_id = zienswijze.bedrijf_id AND kluis.kenmerk = zienswijze.kenmerk
                          AND kluis.soort = 'ZIENSWIJZE'
                        WHERE zienswijze.bedrijf_id = :bedrijf AND zienswijze.terugkoppeling_id = :terugkoppeling""")
                .bind("bedrijf", bedrijf)
                .bind("terugkoppeling", terugkoppeling)
                .execute());
    }

    /** Where it lies, and when it was written. */
    record Zienswijzerij(TerugkoppelingId terugkoppeling, Kenmerk kenmerk, Instant geschrevenOp) {}
}
