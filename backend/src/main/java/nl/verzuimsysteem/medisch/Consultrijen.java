package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.Tolk;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows that belong to a consult. It lies below rights and scope: whoever asks came through {@link Consultdeur}. */
@Singleton
class Consultrijen {
    private final Jdbi jdbi;

    Consultrijen(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The consult of an appointment. One statement. */
    Optional<ConsultId> van(BedrijfId bedrijf, AfspraakId afspraak) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM consult WHERE bedrijf_id = :bedrijf AND afspraak_id = :afspraak")
                .bind("bedrijf", bedrijf)
                .bind("afspraak", afspraak)
                .mapTo(ConsultId.class)
                .findOne());
    }

    /** Who it is about and why. One statement. */
    Kop kop(Consultrij consult) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer, w.geboortedatum,
                               w.functie AS werk, b.naam AS bedrijf, a.begin, a.einde, a.soort, a.taal, a.tolk,
                               l.naam AS plaats, o.tekst AS vraag, d.eerste_ziektedag, d.hersteld_op,
                               t.zienswijze AS gedeeld, t.zienswijze_op AS gedeeld_op, z.kenmerk AS zienswijze,
                               z.geschreven_op AS zienswijze_op
                        FROM consult c
                        JOIN afspraak a ON a.bedrijf_id = c.bedrijf_id AND a.id = c.afspraak_id
                        JOIN werknemer w ON w.bedrijf_id = c.bedrijf_id AND w.id = c.werknemer_id
                        JOIN bedrijf b ON b.id = c.bedrijf_id
                        LEFT JOIN spreekuurplaats l ON l.id = a.plaats_id
                        LEFT JOIN opdracht o ON o.bedrijf_id = a.bedrijf_id AND o.id = a.opdracht_id
                        LEFT JOIN dossier d ON d.bedrijf_id = c.bedrijf_id AND d.id = c.dossier_id
                        LEFT JOIN terugkoppeling t ON t.bedrijf_id = c.bedrijf_id AND t.bron = CONCAT('consult:', c.id)
                        LEFT JOIN zienswijze z ON z.bedrijf_id = t.bedrijf_id AND z.terugkoppeling_id = t.id
                        WHERE c.bedrijf_id = :bedrijf AND c.id = :id""")
                .bind("bedrijf", consult.bedrijf())
                .bind("id", consult.id())
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .mapTo(Kop.class)
                .one());
    }

    /**
     * How far it is now. Until this transaction ends nobody closes it, so that nothing is written on a sheet that somebody
     * gives or agrees with at the same time. One statement.
     */
    Consultstatus houd(Consultrij consult) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT status FROM consult WHERE bedrijf_id = :bedrijf AND id = :id FOR UPDATE")
                .bind("bedrijf", consult.bedrijf())
                .bind("id", consult.id())
                .mapTo(Consultstatus.class)
                .one());
    }

    /** Remembers where a sheet lies. One statement; {@code false} when somebody wrote on it at the same time. */
    boolean zet(Consultrij consult, Blad blad, Kenmerk kenmerk) {
        var kolom = blad == Blad.MEDISCH ? "medisch" : "werknotitie";
        return jdbi.withHandle(handle -> handle.createUpdate("UPDATE consult SET " + kolom + " = :kenmerk"
                                + " WHERE bedrijf_id = :bedrijf AND id = :id AND " + kolom + " IS NULL")
                        .bind("kenmerk", kenmerk.toString())
                        .bind("bedrijf", consult.bedrijf())
                        .bind("id", consult.id())
                        .execute())
                == 1;
    }

    /** What was added to a closed consult, the first first. One statement. */
    List<Aanvulrij> aanvullingen(Consultrij consult) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT kenmerk, moment, door, sleutel FROM consult_aanvulling
                        WHERE bedrijf_id = :bedrijf AND consult_id = :id ORDER BY id""")
                .bind("bedrijf", consult.bedrijf())
                .bind("id", consult.id())
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .mapTo(Aanvulrij.class)
                .list());
    }

    /** One statement. */
    void vulAan(Actor actor, Consultrij consult, Kenmerk kenmerk, Instant nu, String sleutel) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO consult_aanvulling (bedrijf_id, consult_id, kenmerk, moment, door_id, door, sleutel)
                        VALUES (:bedrijf, :id, :kenmerk, :nu, :wie, :naam, :sleutel)""")
                .bind("bedrijf", consult.bedrijf())
                .bind("id", consult.id())
                .bind("kenmerk", kenmerk.toString())
                .bind("nu", nu)
                .bind("wie", actor.persoon())
                .bind("naam", actor.naam())
                .bind("sleutel", sleutel)
                .execute());
    }

    /** Working notes of consults that were closed before a moment. One statement. */
    List<Notitierij> werknotities(Instant voor, int aantal) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id AS consult, bedrijf_id AS bedrijf, werknotitie AS kenmerk FROM consult
                        WHERE status = 'AFGEROND' AND afgerond_op < :voor AND werknotitie IS NOT NULL
                        ORDER BY id LIMIT :aantal""")
                .bind("voor", voor)
                .bind("aantal", aantal)
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .mapTo(Notitierij.class)
                .list());
    }

    /** Destroys them. Two statements. */
    void vernietig(List<Notitierij> notities) {
        jdbi.useHandle(handle -> {
            var kluis = handle.prepareBatch(
                    "DELETE FROM kluis WHERE bedrijf_id = :bedrijf AND kenmerk = :kenmerk AND soort = 'WERKNOTITIE'");
            var consult = handle.prepareBatch("""
                    UPDATE consult SET werknotitie = NULL
                    WHERE bedrijf_id = :bedrijf AND id = :consult AND werknotitie = :kenmerk""");
            notities.forEach(notitie -> {
                kluis.bind("bedrijf", notitie.bedrijf())
                        .bind("kenmerk", notitie.kenmerk().toString())
                        .add();
                consult.bind("bedrijf", notitie.bedrijf())
                        .bind("consult", notitie.consult())
                        .bind("kenmerk", notitie.kenmerk().toString())
                        .add();
            });
            kluis.execute();
            consult.execute();
        });
    }

    /** Who a consult is about and why, and what the werknemer wrote with what came of it. */
    record Kop(
            String werknemer,
            @Nullable LocalDate geboortedatum,
            @Nullable String werk,
            String bedrijf,
            Instant begin,
            Instant einde,
            Spreekuursoort soort,
            String taal,
            Tolk tolk,
            @Nullable String plaats,
            @Nullable String vraag,
            @Nullable LocalDate eersteZiektedag,
            @Nullable LocalDate hersteldOp,
            @Nullable String gedeeld,
            @Nullable Instant gedeeldOp,
            @Nullable Kenmerk zienswijze,
            @Nullable Instant zienswijzeOp) {}

    /** Where an addition lies. */
    record Aanvulrij(Kenmerk kenmerk, Instant moment, String door, String sleutel) {}

    /** Where working notes lie. */
    record Notitierij(ConsultId consult, BedrijfId bedrijf, Kenmerk kenmerk) {}
}
