package nl.verzuimsysteem.selekt;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The triage of one spell: reading it, and what becomes of it when it is filled in and judged. */
@Singleton
class SelektRepository {
    static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("s.bedrijf_id", "s.regio_id", "w.afdeling_id", "s.werknemer_id");

    /** Of a triage {@code s} with werknemer {@code w}: whether what it is about still goes on. Needs {@code vandaag}. */
    static final String LOOPT = """
            (p.id IS NOT NULL AND p.tot IS NULL AND d.vervallen IS NULL AND d.loopt IS NOT NULL
               AND (w.uit_dienst IS NULL OR w.uit_dienst >= :vandaag))""";

    /** What a triage {@code s} hangs on: its spell {@code p}, wherever that lies now, with case and werknemer. */
    static final String ROND = """
            JOIN werknemer w ON w.bedrijf_id = s.bedrijf_id AND w.id = s.werknemer_id
            LEFT JOIN verzuimperiode p ON p.bedrijf_id = s.bedrijf_id AND p.sleutel = s.melding
            LEFT JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
            """;

    private static final RowMapper<Selekt> SELEKT = Rij.van(Selekt.class);
    private static final String VRAAG = """
            SELECT s.id, s.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, s.regio_id AS regio,
                   r.telefoon AS telefoon_regio, s.werknemer_id AS werknemer,
                   CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemernaam,
                   COALESCE(p.dossier_id, s.dossier_id) AS dossier, COALESCE(p.van, s.eerste_dag) AS eerste_dag,
                   s.dag_een, s.status, s.taal, s.vragenlijst_id AS vragenlijst, s.verstuurd_op, s.geldig_tot,
                   s.begonnen_op, s.ingevuld_op, s.afgenomen_door, s.antwoorden, s.opgeroepen_op, """ + LOOPT + """
                    AS loopt, s.versie
            FROM selekt s
            JOIN bedrijf b ON b.id = s.bedrijf_id
            JOIN regio r ON r.id = s.regio_id
            """ + ROND;

    private static final String OPEN = """
            s.status IN ('GEPLAND', 'VERSTUURD', 'TE_BELLEN') AND (s.geldig_tot IS NULL OR s.geldig_tot > :nu)""";

    private final Jdbi jdbi;

    SelektRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement. */
    Optional<Selekt> metToken(Bereik bereik, byte[] hash, LocalDate vandaag) {
        return lees(
                bereik,
                "JOIN selektbericht sb ON sb.bedrijf_id = s.bedrijf_id AND sb.selekt_id = s.id\nWHERE sb.token_hash = :hash",
                Map.of("hash", hash, "vandaag", vandaag));
    }

    /** One statement. */
    Optional<Selekt> zoek(Bereik bereik, SelektId id, LocalDate vandaag) {
        return lees(bereik, "WHERE s.id = :id", Map.of("id", id, "vandaag", vandaag));
    }

    private Optional<Selekt> lees(Bereik bereik, String waar, Map<String, ?> waarden) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery(VRAAG + waar + " AND " + grens.sql())
                .bindMap(waarden)
                .bindMap(grens.waarden())
                .map(SELEKT)
                .findOne());
    }

    /** One statement; whether it was this one that began. */
    boolean begin(Selekt selekt, VragenlijstId lijst, String kenmerk, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE selekt s
                                SET s.begonnen_op = :nu, s.vragenlijst_id = :lijst, s.antwoorden = :kenmerk,
                                    s.versie = s.versie + 1
                                WHERE s.bedrijf_id = :bedrijf AND s.id = :id AND s.begonnen_op IS NULL AND\s""" + OPEN)
                        .bind("nu", nu)
                        .bind("lijst", lijst)
                        .bind("kenmerk", kenmerk)
                        .bind("bedrijf", selekt.bedrijf())
                        .bind("id", selekt.id())
                        .execute())
                > 0;
    }

    /** One statement, with the taak to call; whether it was this one. */
    boolean rondAf(Selekt selekt, @Nullable String afgenomenDoor, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE selekt s
                                LEFT JOIN taak t ON t.bedrijf_id = s.bedrijf_id AND t.loopt = 1
                                 AND t.bron = CONCAT('selekt:', s.id, ':bellen')
                                SET s.status = 'INGEVULD', s.ingevuld_op = :nu, s.afgenomen_door = :afgenomenDoor,
                                    s.volgende_op = NULL, s.versie = s.versie + 1,
                                    t.loopt = NULL, t.einde = 'GEDAAN', t.gedaan_op = :nu, t.gedaan_door = :door
                                WHERE s.bedrijf_id = :bedrijf AND s.id = :id AND\s""" + OPEN)
                        .bind("nu", nu)
                        .bind("afgenomenDoor", afgenomenDoor)
                        .bind("door", afgenomenDoor == null ? selekt.werknemernaam() : afgenomenDoor)
                        .bind("bedrijf", selekt.bedrijf())
                        .bind("id", selekt.id())
                        .execute())
                > 0;
    }

    /** One statement; whether it was this one. */
    boolean beoordeel(Selekt selekt, Vervolgactie actie, String door, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE selekt
                                SET status = 'BEOORDEELD', actie = :actie, beoordeeld_op = :nu, beoordeeld_door = :door,
                                    versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND status = 'INGEVULD'""")
                        .bind("actie", actie)
                        .bind("nu", nu)
                        .bind("door", door)
                        .bind("bedrijf", selekt.bedrijf())
                        .bind("id", selekt.id())
                        .execute())
                > 0;
    }

    /** One statement; whether it was this one. */
    boolean stop(Selekt selekt, Stopverzoek verzoek, String door, Instant nu) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE selekt
                                SET status = 'GESTOPT', volgende_op = NULL, gestopt_op = :nu, gestopt_door = :door,
                                    gestopt_namens = :namens, stopsoort = :soort, reden = :reden, versie = versie + 1
                                WHERE bedrijf_id = :bedrijf AND id = :id AND status = 'GEPLAND'
                                  AND begonnen_op IS NULL""")
                        .bind("nu", nu)
                        .bind("door", door)
                        .bind("namens", verzoek.namens().strip())
                        .bind("soort", verzoek.soort())
                        .bind("reden", verzoek.reden().strip())
                        .bind("bedrijf", selekt.bedrijf())
                        .bind("id", selekt.id())
                        .execute())
                > 0;
    }
}
