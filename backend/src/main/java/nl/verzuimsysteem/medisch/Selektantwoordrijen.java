package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.opslag.Dagsql;
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
                        SELECT id AS selekt, bedrijf_id AS bedrijf, antwoorden AS kenmerk, NULL AS blad FROM selekt
                        WHERE ingevuld_op IS NULL AND antwoorden IS NOT NULL AND geldig_tot < :voor
                        ORDER BY antwoorden LIMIT :aantal FOR UPDATE SKIP LOCKED""")
                .bind("voor", voor)
                .bind("aantal", aantal)
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .mapTo(Half.class)
                .list());
    }

    /**
     * Answers that were finished and that nobody judged, of spells that ended on that day or before: he was better first. Of a
     * report that was withdrawn the last day of the link stands for the end. Nobody else changes these triages until this
     * transaction ends. One statement.
     *
     * @param totEnMet of the first day fit again, or of the first day out of employment
     */
    List<Half> onbeoordeeld(LocalDate totEnMet, LocalDate vandaag, int aantal) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.id AS selekt, s.bedrijf_id AS bedrijf, s.antwoorden AS kenmerk,
                               (SELECT o.blad FROM selektoordeel o
                                 WHERE o.bedrijf_id = s.bedrijf_id AND o.selekt_id = s.id) AS blad
                        FROM selekt s
                        WHERE s.status IN ('INGEVULD', 'VERVALLEN') AND s.ingevuld_op IS NOT NULL
                          AND s.beoordeeld_op IS NULL AND s.antwoorden IS NOT NULL
                          AND (SELECT IF(p.id IS NULL OR d.vervallen IS NOT NULL, %s,
                                         COALESCE(p.tot, d.gesloten_op,
                                           IF(w.uit_dienst < :vandaag, DATE_ADD(w.uit_dienst, INTERVAL 1 DAY), NULL)))
                               FROM werknemer w
                               LEFT JOIN verzuimperiode p ON p.bedrijf_id = s.bedrijf_id AND p.sleutel = s.melding
                               LEFT JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
                               WHERE w.bedrijf_id = s.bedrijf_id AND w.id = s.werknemer_id) <= :totEnMet
                        ORDER BY s.id LIMIT :aantal FOR UPDATE SKIP LOCKED""".formatted(Dagsql.van("s.geldig_tot", vandaag)))
                .bind("totEnMet", totEnMet)
                .bind("vandaag", vandaag)
                .bind("aantal", aantal)
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .mapTo(Half.class)
                .list());
    }

    /** Destroys them, with what was drafted on the sheet of who was to judge. Three statements at most. */
    void vernietig(List<Half> half) {
        jdbi.useHandle(handle -> {
            var kluis = handle.prepareBatch("DELETE FROM kluis WHERE bedrijf_id = :bedrijf AND kenmerk = :kenmerk");
            var selekt = handle.prepareBatch("""
                    UPDATE selekt SET antwoorden = NULL, afname_door = NULL
                    WHERE bedrijf_id = :bedrijf AND id = :selekt AND antwoorden = :kenmerk""");
            var oordeel = handle.prepareBatch(
                    "UPDATE selektoordeel SET blad = NULL WHERE bedrijf_id = :bedrijf AND selekt_id = :selekt");
            for (var een : half) {
                kluis.bind("bedrijf", een.bedrijf())
                        .bind("kenmerk", een.kenmerk().toString())
                        .add();
                selekt.bind("bedrijf", een.bedrijf())
                        .bind("selekt", een.selekt())
                        .bind("kenmerk", een.kenmerk().toString())
                        .add();
                var blad = een.blad();
                if (blad != null) {
                    kluis.bind("bedrijf", een.bedrijf())
                            .bind("kenmerk", blad.toString())
                            .add();
                    oordeel.bind("bedrijf", een.bedrijf())
                            .bind("selekt", een.selekt())
                            .add();
                }
            }
            kluis.execute();
            selekt.execute();
            oordeel.execute();
        });
    }

    /**
     * Answers that lead to nothing any more.
     *
     * @param blad where a draft of the decision lies
     */
    record Half(
            SelektId selekt,
            BedrijfId bedrijf,
            Kenmerk kenmerk,
            @Nullable Kenmerk blad) {}

    /** @param afnameDoor who fills it in with him on the phone; {@code null} when he does it himself */
    record Stand(
            Selektstatus status,
            @Nullable VragenlijstId vragenlijst,
            @Nullable Kenmerk kenmerk,
            @Nullable GebruikerId afnameDoor) {}
}
