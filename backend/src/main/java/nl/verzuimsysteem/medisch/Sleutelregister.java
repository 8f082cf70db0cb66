package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jdbi.v3.core.Jdbi;

/** The locked keys of companies. It lies below rights and scope: whoever asks was judged before. */
@Singleton
class Sleutelregister {
    private final Jdbi jdbi;

    Sleutelregister(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Sleutelrij> van(BedrijfId bedrijf) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT bedrijf_id AS bedrijf, sleutels, nummer, gewisseld_op, versie
                        FROM medische_sleutel WHERE bedrijf_id = :bedrijf""")
                .bind("bedrijf", bedrijf)
                .mapTo(Sleutelrij.class)
                .findOne());
    }

    /** Keeps the first keys of a company; when it has some already, those stay. */
    void begin(BedrijfId bedrijf, byte[] sleutels, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO medische_sleutel (bedrijf_id, sleutels, nummer, gewisseld_op, opgeruimd, versie)
                        VALUES (:bedrijf, :sleutels, 1, :nu, TRUE, 1)
                        ON DUPLICATE KEY UPDATE medische_sleutel.bedrijf_id = medische_sleutel.bedrijf_id""")
                .bind("bedrijf", bedrijf)
                .bind("sleutels", sleutels)
                .bind("nu", nu)
                .execute());
    }

    /** @return whether it was so still; else somebody else did it */
    boolean wissel(Sleutelrij rij, byte[] sleutels, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE medische_sleutel SET sleutels = :sleutels, nummer = nummer + 1, gewisseld_op = :nu,
                          opgeruimd = FALSE, versie = versie + 1
                        WHERE bedrijf_id = :bedrijf AND versie = :versie""")
                        .bind("sleutels", sleutels)
                        .bind("nu", nu)
                        .bind("bedrijf", rij.bedrijf())
                        .bind("versie", rij.versie())
                        .execute()
                == 1);
    }

    /**
     * Leaves the old keys out, when nothing lies under them.
     *
     * @return whether it was so still; else somebody else did it
     */
    boolean ruimOp(Sleutelrij rij, byte[] sleutels) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE medische_sleutel SET sleutels = :sleutels, opgeruimd = TRUE, versie = versie + 1
                        WHERE bedrijf_id = :bedrijf AND versie = :versie
                          AND NOT EXISTS (SELECT 1 FROM kluis k WHERE k.bedrijf_id = :bedrijf AND k.sleutel < :nummer)""")
                        .bind("sleutels", sleutels)
                        .bind("bedrijf", rij.bedrijf())
                        .bind("nummer", rij.nummer())
                        .bind("versie", rij.versie())
                        .execute()
                == 1);
    }

    /** Companies whose keys changed last before a moment, by key. */
    List<Sleutelrij> ouderDan(Instant moment, long na, int aantal) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT bedrijf_id AS bedrijf, sleutels, nummer, gewisseld_op, versie FROM medische_sleutel
                        WHERE gewisseld_op < :moment AND opgeruimd = TRUE AND bedrijf_id > :na
                        ORDER BY bedrijf_id LIMIT :aantal""")
                .bind("moment", moment)
                .bind("na", na)
                .bind("aantal", aantal)
                .mapTo(Sleutelrij.class)
                .list());
    }

    /** Companies that still have an older key, by key. */
    List<Sleutelrij> metOude(long na, int aantal) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT bedrijf_id AS bedrijf, sleutels, nummer, gewisseld_op, versie FROM medische_sleutel
                        WHERE opgeruimd = FALSE AND bedrijf_id > :na ORDER BY bedrijf_id LIMIT :aantal""")
                .bind("na", na)
                .bind("aantal", aantal)
                .mapTo(Sleutelrij.class)
                .list());
    }

    /** @param nummer of the key that writes */
    record Sleutelrij(BedrijfId bedrijf, byte[] sleutels, int nummer, Instant gewisseldOp, int versie) {}
}
