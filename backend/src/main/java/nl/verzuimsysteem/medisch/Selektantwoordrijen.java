package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Holds the row of a triage while answers to it are written, or destroyed. It lies below rights and scope: whoever asks came by the link
 * or through {@link SelektAfnameService}.
 */
@Singleton
class Selektantwoordrijen {
    private final Jdbi jdbi;

    Selektantwoordrijen(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How it stands now. Until this transaction ends nobody else answers, finishes or stops it. One statement. */
    Stand houd(Selekt selekt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT status, vragenlijst_id AS vragenlijst, antwoorden AS kenmerk, afname_door FROM selekt
                        WHERE bedrijf_id = :bedrijf AND id = :id FOR UPDATE""")
                .bind("bedrijf", selekt.bedrijf())
                .bind("id", selekt.id())
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .mapTo(Stand.class)
                .one());
    }

    /** One statement. */
    void zetAfname(Selekt selekt, @Nullable GebruikerId door) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE selekt SET afname_door = :door WHERE bedrijf_id = :bedrijf AND id = :id")
                .bind("door", door)
                .bind("bedrijf", selekt.bedrijf())
                .bind("id", selekt.id())
                .execute());
    }

    /**
     * Answers that were never finished and could not be any more since before a moment. Nobody else changes these triages until
     * this transaction ends; those somebody has now come next time. One statement.
     */
    List<Half> half(Instant voor, int aantal) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id AS selekt, bedrijf_id AS bedrijf, antwoorden AS kenmerk FROM selekt
                        WHERE ingevuld_op IS NULL AND antwoorden IS NOT NULL AND geldig_tot < :voor
                        ORDER BY antwoorden LIMIT :aantal FOR UPDATE SKIP LOCKED""")
                .bind("voor", voor)
                .bind("aantal", aantal)
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .mapTo(Half.class)
                .list());
    }

    /** Destroys them. Two statements. */
    void vernietig(List<Half> half) {
        jdbi.useHandle(handle -> {
            var kluis = handle.prepareBatch(
                    "DELETE FROM kluis WHERE bedrijf_id = :bedrijf AND kenmerk = :kenmerk AND soort = 'ANTWOORDEN'");
            var selekt = handle.prepareBatch("""
                    UPDATE selekt SET antwoorden = NULL, afname_door = NULL
                    WHERE bedrijf_id = :bedrijf AND id = :selekt AND antwoorden = :kenmerk""");
            half.forEach(een -> {
                kluis.bind("bedrijf", een.bedrijf())
                        .bind("kenmerk", een.kenmerk().toString())
                        .add();
                selekt.bind("bedrijf", een.bedrijf())
                        .bind("selekt", een.selekt())
                        .bind("kenmerk", een.kenmerk().toString())
                        .add();
            });
            kluis.execute();
            selekt.execute();
        });
    }

    /** Answers of a triage that was not finished. */
    record Half(SelektId selekt, BedrijfId bedrijf, Kenmerk kenmerk) {}

    /** @param afnameDoor who fills it in with him on the phone; {@code null} when he does it himself */
    record Stand(
            Selektstatus status,
            @Nullable VragenlijstId vragenlijst,
            @Nullable Kenmerk kenmerk,
            @Nullable GebruikerId afnameDoor) {}
}
