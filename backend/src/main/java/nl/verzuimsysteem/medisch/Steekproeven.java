package nl.verzuimsysteem.medisch;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.verzuimsysteem.delegatie.Delegaties;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.SelektId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The consults and triages that were chosen. It lies below rights: whoever asks was judged before. */
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
        keuze.kies(consult.id(), sinds(consult.onder(), consult.professional()), consult.dag())
                .ifPresent(reden ->
                        schrijf(consult.bedrijf(), consult.id(), null, consult.professional(), consult.onder(), reden));
    }

    /** Chooses a triage that a POB judged today, or does not. Two statements at most; again chooses the same. */
    void kies(Selekt triage, GebruikerId pob, GebruikerId onder) {
        keuze.kies(triage.id(), sinds(onder, pob), Kalender.vandaag(klok))
                .ifPresent(reden -> schrijf(triage.bedrijf(), null, triage.id(), pob, onder, reden));
    }

    private @Nullable LocalDate sinds(GebruikerId bedrijfsarts, GebruikerId pob) {
        return delegaties.sinds(bedrijfsarts, pob).orElse(null);
    }

    private void schrijf(
            BedrijfId bedrijf,
            @Nullable ConsultId consult,
            @Nullable SelektId triage,
            GebruikerId pob,
            GebruikerId bedrijfsarts,
            Steekproefkeuze.Reden reden) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO steekproef (bedrijf_id, consult_id, selekt_id, gemachtigde_id, bedrijfsarts_id, reden,
                               gekozen_op)
                        VALUES (:bedrijf, :consult, :triage, :gemachtigde, :bedrijfsarts, :reden, :nu)
                        ON DUPLICATE KEY UPDATE steekproef.id = steekproef.id""")
                .bind("bedrijf", bedrijf)
                .bind("consult", consult == null ? null : consult.waarde())
                .bind("triage", triage == null ? null : triage.waarde())
                .bind("gemachtigde", pob)
                .bind("bedrijfsarts", bedrijfsarts)
                .bind("reden", reden)
                .bind("nu", klok.instant())
                .execute());
    }

    /** Records what was thought of a consult. One statement; {@code false} when that was done already. */
    boolean beoordeel(
            Consultrij consult, Steekproefoordeel oordeel, @Nullable Kenmerk opmerking, String door, Instant nu) {
        return beoordeel("consult_id", consult.bedrijf(), consult.id(), oordeel, opmerking, door, nu);
    }

    /** The same of a triage. */
    boolean beoordeel(Selekt triage, Steekproefoordeel oordeel, @Nullable Kenmerk opmerking, String door, Instant nu) {
        return beoordeel("selekt_id", triage.bedrijf(), triage.id(), oordeel, opmerking, door, nu);
    }

    /** @param kolom of the key, never what somebody filled in */
    private boolean beoordeel(
            String kolom,
            BedrijfId bedrijf,
            Id id,
            Steekproefoordeel oordeel,
            @Nullable Kenmerk opmerking,
            String door,
            Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE steekproef SET oordeel = :oordeel, opmerking = :opmerking, beoordeeld_op = :nu,
                               beoordeeld_door = :door
                        WHERE bedrijf_id = :bedrijf AND %s = :id AND oordeel IS NULL""".formatted(kolom))
                        .bind("oordeel", oordeel)
                        .bind("opmerking", opmerking == null ? null : opmerking.toString())
                        .bind("nu", nu)
                        .bind("door", door)
                        .bind("bedrijf", bedrijf)
                        .bind("id", id.waarde())
                        .execute()
                == 1);
    }
}
