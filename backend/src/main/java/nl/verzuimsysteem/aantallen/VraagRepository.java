package nl.verzuimsysteem.aantallen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads and answers the questions to companies. */
@Singleton
class VraagRepository {
    private static final int MEESTE = 200;

    /**
     * A question, with the newest figure from before it: one of the same year first. That figure is the number of a
     * question of the year, or the estimate of the year before.
     */
    private static final String VRAAG = """
            SELECT v.id, v.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, v.soort, v.jaar, v.sluit_op,
                   v.loopt = 1 AND v.sluit_op >= :vandaag AS loopt, b.beeindigd_op, v.vervallen_op IS NOT NULL AS vervallen,
                   v.versie, v.deze_jaar, v.volgend_jaar, v.reden, v.opgegeven_op, v.opgegeven_door, v.opgegeven_door_id,
                   (SELECT COUNT(*) FROM werknemer w
                    WHERE w.bedrijf_id = v.bedrijf_id AND (w.in_dienst IS NULL OR w.in_dienst <= :vandaag)
                      AND (w.uit_dienst IS NULL OR w.uit_dienst >= :vandaag)) AS geregistreerd,
                   q.soort AS vorige_soort, q.jaar AS vorig_jaar, q.deze_jaar AS vorig_aantal,
                   q.volgend_jaar AS vorige_schatting, q.opgegeven_op AS vorig_op, q.opgegeven_door AS vorig_door,
                   EXISTS (SELECT 1 FROM opgave o WHERE o.bedrijf_id = v.bedrijf_id AND o.aantalvraag_id = v.id
                             AND o.sleutel = :sleutel) AS herhaald
            FROM aantalvraag v
            JOIN bedrijf b ON b.id = v.bedrijf_id
            LEFT JOIN aantalvraag q ON q.bedrijf_id = v.bedrijf_id AND q.id = (
              SELECT x.id FROM aantalvraag x
              WHERE x.bedrijf_id = v.bedrijf_id AND x.id < v.id AND x.opgegeven_op IS NOT NULL
                AND x.jaar IN (v.jaar, v.jaar - 1)
              ORDER BY x.jaar = v.jaar DESC, x.volgend_jaar IS NOT NULL DESC, x.opgegeven_op DESC, x.id DESC LIMIT 1)
            WHERE\s""";

    private final Jdbi jdbi;

    VraagRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The questions that run, those that are to be answered first. One statement. */
    List<Vraagrij> vragen(Bereik bereik, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(VRAAG + """
                        v.loopt = 1 AND v.sluit_op >= :vandaag AND (b.beeindigd_op IS NULL OR b.beeindigd_op > :vandaag)
                        AND %s ORDER BY v.opgegeven_op IS NOT NULL, v.sluit_op, b.naam, v.id LIMIT :meeste""".formatted(grens.sql()))
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("sleutel", "")
                .bind("meeste", MEESTE)
                .mapTo(Vraagrij.class)
                .list());
    }

    /**
     * One question. One statement.
     *
     * @param sleutel of an answer that may have been given before; empty for none
     */
    Optional<Vraagrij> vraag(Bereik bereik, AantalvraagId id, LocalDate vandaag, String sleutel) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(VRAAG + "v.id = :id AND " + grens.sql())
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("sleutel", sleutel)
                .bind("id", id)
                .mapTo(Vraagrij.class)
                .findOne());
    }

    /** The departments of the company that is asked. One statement. */
    List<Afdelingaantal> afdelingen(Bereik bereik, AantalvraagId id, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.id AS afdeling, a.naam, oa.aantal,
                               (SELECT COUNT(*) FROM werknemer w
                                WHERE w.bedrijf_id = a.bedrijf_id AND w.afdeling_id = a.id
                                  AND (w.in_dienst IS NULL OR w.in_dienst <= :vandaag)
                                  AND (w.uit_dienst IS NULL OR w.uit_dienst >= :vandaag)) AS geregistreerd
                        FROM aantalvraag v
                        JOIN afdeling a ON a.bedrijf_id = v.bedrijf_id
                        LEFT JOIN opgave o ON o.bedrijf_id = v.bedrijf_id AND o.aantalvraag_id = v.id
                          AND o.volgnummer = v.versie
                        LEFT JOIN opgave_afdeling oa ON oa.bedrijf_id = o.bedrijf_id AND oa.opgave_id = o.id
                          AND oa.afdeling_id = a.id
                        WHERE v.id = :id AND %s ORDER BY a.naam, a.id""".formatted(grens.sql()))
                .bindMap(grens.waarden())
                .bind("vandaag", vandaag)
                .bind("id", id)
                .mapTo(Afdelingaantal.class)
                .list());
    }

    /** All a company ever gave in, newest year first. One statement. */
    List<Jaarregel> historie(Bereik bereik, BedrijfId bedrijf, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.jaar, v.soort, o.volgnummer, o.volgnummer = v.versie AS geldt, o.deze_jaar,
                               o.volgend_jaar, o.reden, o.moment AS op, o.door
                        FROM opgave o
                        JOIN aantalvraag v ON v.bedrijf_id = o.bedrijf_id AND v.id = o.aantalvraag_id
                        JOIN bedrijf b ON b.id = o.bedrijf_id
                        WHERE o.bedrijf_id = :bedrijf AND %s
                        ORDER BY v.jaar DESC, v.id DESC, o.volgnummer DESC LIMIT :aantal OFFSET :vanaf""".formatted(grens.sql()))
                .bindMap(grens.waarden())
                .bind("bedrijf", bedrijf)
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .mapTo(Jaarregel.class)
                .list());
    }

    /** Settles a question. One statement; {@code false} when somebody did in between, or it closed. */
    boolean beantwoord(Vraagrij vraag, Antwoord antwoord) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE aantalvraag
                                SET deze_jaar = :dezeJaar, volgend_jaar = :volgendJaar, reden = :reden,
                                    opgegeven_op = :op, opgegeven_door = :door, opgegeven_door_id = :wie,
                                    herinner_op = NULL, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND loopt = 1 AND versie = :versie""")
                        .bindMethods(antwoord)
                        .bind("bedrijf", vraag.bedrijf())
                        .bind("id", vraag.id())
                        .bind("versie", vraag.versie())
                        .execute())
                == 1;
    }

    /** Keeps an answer. One statement; its key. */
    long bewaar(Vraagrij vraag, Antwoord antwoord, String sleutel) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO opgave (bedrijf_id, aantalvraag_id, volgnummer, deze_jaar, volgend_jaar, reden, moment,
                               door, door_id, sleutel)
                        VALUES (:bedrijf, :id, :volgnummer, :dezeJaar, :volgendJaar, :reden, :op, :door, :wie, :sleutel)""")
                .bindMethods(antwoord)
                .bind("bedrijf", vraag.bedrijf())
                .bind("id", vraag.id())
                .bind("volgnummer", vraag.versie() + 1)
                .bind("sleutel", sleutel)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
    }

    /** Keeps an answer by department. One statement; how many of the departments are of the company. */
    int bewaar(BedrijfId bedrijf, long opgave, Map<AfdelingId, Integer> perAfdeling) {
        var rijen = List.copyOf(perAfdeling.entrySet());
        var waarden = IntStream.range(0, rijen.size())
                .mapToObj("SELECT :afdeling%1$d AS id, :aantal%1$d AS aantal"::formatted)
                .collect(Collectors.joining(" UNION ALL "));
        return jdbi.withHandle(handle -> {
            var invoer = handle.createUpdate("""
                            INSERT INTO opgave_afdeling (bedrijf_id, opgave_id, afdeling_id, naam, aantal)
                            SELECT a.bedrijf_id, :opgave, a.id, a.naam, k.aantal
                            FROM (%s) k JOIN afdeling a ON a.bedrijf_id = :bedrijf AND a.id = k.id""".formatted(waarden))
                    .bind("bedrijf", bedrijf)
                    .bind("opgave", opgave);
            for (var plek = 0; plek < rijen.size(); plek++) {
                invoer.bind("afdeling" + plek, rijen.get(plek).getKey())
                        .bind("aantal" + plek, rijen.get(plek).getValue());
            }
            return invoer.execute();
        });
    }

    /** What is written when a question is answered. */
    public record Antwoord(
            int dezeJaar,
            @Nullable Integer volgendJaar,
            @Nullable String reden,
            Instant op,
            String door,
            @Nullable GebruikerId wie) {}
}
