package nl.verzuimsysteem.medisch;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.verzuimsysteem.delegatie.Delegaties;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The consults that were chosen. It lies below rights: whoever asks was judged before. */
@Singleton
class Steekproeven {
    private final Jdbi jdbi;
    private final Delegaties delegaties;
    private final Steekproefkeuze keuze;
    private final Clock klok;

    Steekproeven(
            Jdbi jdbi,
            Delegaties delegaties,
            @Value("${verzuim.medisch.steekproef.geheim:}") String geheim,
            @Value("${verzuim.medisch.steekproef.procent:10}") int procent,
            Clock klok) {
        this.jdbi = jdbi;
        this.delegaties = delegaties;
        this.keuze = new Steekproefkeuze(
                // Without a secret of the arbodienst everybody who knows the program could tell: then one of this
                // process.
                geheim.isBlank() ? UUID.randomUUID().toString() : geheim, procent);
        this.klok = klok;
    }

    /** Chooses a consult of a POB that was given, or does not. Two statements at most; again chooses the same. */
    void kies(Consultrij consult) {
        var sinds = delegaties.sinds(consult.onder(), consult.professional()).orElse(null);
        keuze.kies(consult.id(), sinds, consult.dag())
                .ifPresent(reden -> jdbi.useHandle(handle -> handle.createUpdate("""
                                INSERT INTO steekproef (bedrijf_id, consult_id, gemachtigde_id, bedrijfsarts_id, reden,
                                       gekozen_op)
                                VALUES (:bedrijf, :consult, :gemachtigde, :bedrijfsarts, :reden, :nu)
                                ON DUPLICATE KEY UPDATE steekproef.id = steekproef.id""")
                        .bind("bedrijf", consult.bedrijf())
                        .bind("consult", consult.id())
                        .bind("gemachtigde", consult.professional())
                        .bind("bedrijfsarts", consult.onder())
                        .bind("reden", reden)
                        .bind("nu", klok.instant())
                        .execute()));
    }

    /** Records what was thought of one. One statement; {@code false} when that was done already. */
    boolean beoordeel(
            Consultrij consult, Steekproefoordeel oordeel, @Nullable Kenmerk opmerking, String door, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE steekproef SET oordeel = :oordeel, opmerking = :opmerking, beoordeeld_op = :nu,
                               beoordeeld_door = :door
                        WHERE bedrijf_id = :bedrijf AND consult_id = :consult AND oordeel IS NULL""")
                        .bind("oordeel", oordeel)
                        .bind("opmerking", opmerking == null ? null : opmerking.toString())
                        .bind("nu", nu)
                        .bind("door", door)
                        .bind("bedrijf", consult.bedrijf())
                        .bind("consult", consult.id())
                        .execute()
                == 1);
    }
}
