package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.medisch.Accordeerronde.Besluit;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * How far a consult is, and each time it was laid before the bedrijfsarts. It lies below rights: whoever asks came through
 * {@link Consultdeur}.
 */
@Singleton
class Accorderingen {
    private final Jdbi jdbi;
    private final Kluis kluis;

    Accorderingen(Jdbi jdbi, Kluis kluis) {
        this.jdbi = jdbi;
        this.kluis = kluis;
    }

    /**
     * Lets a consult be further. One statement.
     *
     * @throws Conflict when that cannot be, or somebody else was first
     */
    Consultstatus zet(Consultrij consult, Terugkoppelstap stap, Instant nu) {
        var naar = stap.na(consult.status());
        var gezet = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE consult SET status = :naar, versie = versie + 1,
                               afgerond_op = CASE WHEN :naar = 'AFGEROND' THEN :nu ELSE NULL END
                        WHERE bedrijf_id = :bedrijf AND id = :id AND status = :van AND versie = :versie""")
                .bind("naar", naar)
                .bind("van", consult.status())
                .bind("nu", nu)
                .bind("bedrijf", consult.bedrijf())
                .bind("id", consult.id())
                .bind("versie", consult.versie())
                .execute());
        if (gezet != 1) {
            throw new Conflict("medisch.gewijzigd");
        }
        return naar;
    }

    /** Begins the next round. One statement. */
    void biedAan(Consultrij consult, String door, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO accordering (bedrijf_id, consult_id, ronde, aangeboden_op, aangeboden_door)
                        SELECT c.bedrijf_id, c.id,
                               (SELECT COALESCE(MAX(r.ronde), 0) + 1 FROM accordering r
                                WHERE r.bedrijf_id = c.bedrijf_id AND r.consult_id = c.id), :nu, :door
                        FROM consult c WHERE c.bedrijf_id = :bedrijf AND c.id = :id""")
                .bind("bedrijf", consult.bedrijf())
                .bind("id", consult.id())
                .bind("nu", nu)
                .bind("door", door)
                .execute());
    }

    /**
     * Ends the round that waits. Two statements when there is a remark, one when there is none.
     *
     * @param opmerking why it is sent back; goes to the kluis
     */
    void besluit(Consultrij consult, Besluit besluit, String door, @Nullable String opmerking, Instant nu) {
        var kenmerk = opmerking == null ? null : kluis.bewaar(consult.bedrijf(), Inhoudsoort.TOETSING, opmerking);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE accordering SET besluit = :besluit, besloten_op = :nu, besloten_door = :door,
                               opmerking = :opmerking
                        WHERE bedrijf_id = :bedrijf AND consult_id = :id AND besluit IS NULL""")
                .bind("besluit", besluit)
                .bind("nu", nu)
                .bind("door", door)
                .bind("opmerking", kenmerk == null ? null : kenmerk.toString())
                .bind("bedrijf", consult.bedrijf())
                .bind("id", consult.id())
                .execute());
    }

    /** All rounds, the last first. Two statements, one when nothing was sent back. */
    List<Accordeerronde> rondes(Consultrij consult) {
        var rijen = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT ronde, aangeboden_op, aangeboden_door, besluit, besloten_op, besloten_door, opmerking
                        FROM accordering WHERE bedrijf_id = :bedrijf AND consult_id = :id ORDER BY ronde DESC""")
                .bind("bedrijf", consult.bedrijf())
                .bind("id", consult.id())
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .mapTo(Ronderij.class)
                .list());
        var stukken = kluis.lees(
                consult.bedrijf(),
                Inhoudsoort.TOETSING,
                rijen.stream().map(Ronderij::opmerking).filter(Objects::nonNull).toList());
        return rijen.stream()
                .map(rij -> {
                    var stuk = rij.opmerking() == null ? null : stukken.get(rij.opmerking());
                    return new Accordeerronde(
                            rij.ronde(),
                            rij.aangebodenOp(),
                            rij.aangebodenDoor(),
                            rij.besluit(),
                            rij.beslotenOp(),
                            rij.beslotenDoor(),
                            stuk == null ? null : stuk.tekst());
                })
                .toList();
    }

    /** A round as it is stored. */
    record Ronderij(
            int ronde,
            Instant aangebodenOp,
            String aangebodenDoor,
            @Nullable Besluit besluit,
            @Nullable Instant beslotenOp,
            @Nullable String beslotenDoor,
            @Nullable Kenmerk opmerking) {}
}
