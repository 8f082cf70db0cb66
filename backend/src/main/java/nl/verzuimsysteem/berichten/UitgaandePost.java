package nl.verzuimsysteem.berichten;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The mail that waits to be sent. */
@Singleton
public class UitgaandePost {
    private final Jdbi jdbi;
    private final Clock klok;

    UitgaandePost(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /**
     * Sets mail ready in the transaction of what it tells of. A letter whose key was used before is passed over. One
     * statement, however many letters; none when there are no letters.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void zetKlaar(List<Brief> brieven) {
        if (brieven.isEmpty()) {
            return;
        }
        var nu = klok.instant();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO uitgaand_bericht (sleutel, aan, onderwerp, tekst, bijlage, status, niet_voor,
                               aangemaakt_op)
                        VALUES <rijen> ON DUPLICATE KEY UPDATE uitgaand_bericht.id = uitgaand_bericht.id""")
                .bindMethodsList(
                        "rijen",
                        rijen(brieven, nu),
                        List.of(
                                "sleutel",
                                "aan",
                                "onderwerp",
                                "tekst",
                                "bijlage",
                                "status",
                                "nietVoor",
                                "aangemaaktOp"))
                .execute());
    }

    /**
     * Takes back what was set ready before this letter with the same attachments and still waits: this one, which was set
     * ready itself, came in its place. Again takes nothing back that came later. One statement.
     */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void trekIn(Brief vervanger) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        UPDATE uitgaand_bericht oud JOIN uitgaand_bericht nieuw ON nieuw.bijlage = oud.bijlage
                        SET oud.status = 'VERVALLEN', oud.tekst = ''
                        WHERE nieuw.sleutel = :sleutel AND oud.id < nieuw.id AND oud.status = 'KLAAR'""").bind("sleutel", vervanger.sleutel()).execute());
    }

    private static List<Rij> rijen(List<Brief> brieven, Instant nu) {
        return brieven.stream()
                .map(brief -> new Rij(
                        brief.sleutel(),
                        brief.aan(),
                        brief.onderwerp(),
                        brief.tekst(),
                        brief.bijlage(),
                        "KLAAR",
                        nu,
                        nu))
                .toList();
    }

    /** One row as it is inserted. */
    public record Rij(
            String sleutel,
            String aan,
            String onderwerp,
            String tekst,
            @Nullable String bijlage,
            String status,
            Instant nietVoor,
            Instant aangemaaktOp) {}
}
