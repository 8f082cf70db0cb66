package nl.verzuimsysteem.berichten;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Telefoon;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The SMS that waits to be sent. Without a provider there is none. */
@Singleton
public class UitgaandeSms {
    private final Jdbi jdbi;
    private final Smsdienst dienst;
    private final Clock klok;

    UitgaandeSms(Jdbi jdbi, Smsdienst dienst, Clock klok) {
        this.jdbi = jdbi;
        this.dienst = dienst;
        this.klok = klok;
    }

    /** Whether SMS can be sent at all: whether a provider was set. */
    public boolean kan() {
        return dienst.isIngesteld();
    }

    /** Whether SMS can be sent there: see {@link Telefoon#mobiel}. */
    public boolean kan(@Nullable String nummer) {
        return kan() && Telefoon.mobiel(nummer).isPresent();
    }

    /**
     * Sets SMS ready in the transaction of what it tells of. One whose key was used before is passed over, and so is one
     * for a number that cannot get any. While there is no provider nothing is set ready: what waited for one would come
     * long after its time. One statement, however many; none when there is nothing to set ready.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void zetKlaar(List<Sms> berichten) {
        var nu = klok.instant();
        var rijen = kan()
                ? berichten.stream()
                        .map(sms -> rij(sms, nu))
                        .filter(Objects::nonNull)
                        .toList()
                : List.<Rij>of();
        if (rijen.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO uitgaande_sms (sleutel, nummer, tekst, status, niet_voor, aangemaakt_op)
                        VALUES <rijen> ON DUPLICATE KEY UPDATE uitgaande_sms.id = uitgaande_sms.id""")
                .bindMethodsList(
                        "rijen", rijen, List.of("sleutel", "nummer", "tekst", "status", "nietVoor", "aangemaaktOp"))
                .execute());
    }

    private static @Nullable Rij rij(Sms sms, Instant nu) {
        return Telefoon.mobiel(sms.nummer())
                .map(nummer -> new Rij(sms.sleutel(), nummer, sms.tekst(), "KLAAR", nu, nu))
                .orElse(null);
    }

    /** One row as it is inserted. */
    public record Rij(
            String sleutel, String nummer, String tekst, String status, Instant nietVoor, Instant aangemaaktOp) {}
}
