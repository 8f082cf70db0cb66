package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.Selektstatus;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Holds the row of a triage while answers to it are written. It lies below rights and scope: whoever asks came by the link
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

    /** @param afnameDoor who fills it in with him on the phone; {@code null} when he does it himself */
    record Stand(
            Selektstatus status,
            @Nullable VragenlijstId vragenlijst,
            @Nullable Kenmerk kenmerk,
            @Nullable GebruikerId afnameDoor) {}
}
