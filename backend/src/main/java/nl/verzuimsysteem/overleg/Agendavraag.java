package nl.verzuimsysteem.overleg;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opslag.Dagsql;
import org.jspecify.annotations.Nullable;

/**
 * The question for all that puts cases on the agenda of a regio, and who is expected: one part for each source, each bounded
 * by an index.
 */
final class Agendavraag {
    private static final int DAGEN_VOORUIT = 14;
    private static final int NIEUW_NA_DAGEN = 14;
    private static final int WEEK = 7;
    private static final int BESLUIT_WEKEN = 8;
    private static final int TRIAGE_DAGEN = 3;
    /** A no-show is recorded so many days after it at the latest. */
    private static final int AFSPRAAK_DAGEN = 14;

    /** Rows that are no reason: a bedrijfsarts with whom something waits, and a member. */
    static final String ARTS = "ARTS";

    static final String LID = "LID";

    /** A function {@code f} of somebody {@code g} who is a bedrijfsarts in the team of the regio today: others cannot join. */
    private static final String ARTS_VAN_TEAM = """
            f.regio_id = :regio AND f.bedrijf_id IS NULL AND f.functie = 'BEDRIJFSARTS' AND g.actief = 1
              AND f.geldig_van <= :vandaag AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)""";

    private final Meetpunt punt;
    private final Bereik.Voorwaarde grens;

    Agendavraag(Bereik bereik, Meetpunt punt) {
        this.punt = punt;
        this.grens = Teambereik.opDossier(bereik);
    }

    /**
     * What the reasons are measured from.
     *
     * @param dag of the overleg
     * @param vandaag today
     * @param vorige the last overleg that is over
     * @param stilNa how long an order may lie untouched
     */
    record Meetpunt(
            RegioId regio,
            LocalDate dag,
            LocalDate vandaag,
            Instant nu,
            @Nullable OverlegId vorige,
            @Nullable LocalDate vorigeDag,
            @Nullable Instant vorigeOp,
            Duration stilNa) {}

    /** The values of its named parameters. */
    Map<String, Object> waarden() {
        var sinds = punt.vorigeOp() == null ? punt.nu().minus(Duration.ofDays(WEEK)) : punt.vorigeOp();
        var waarden = new HashMap<String, Object>();
        waarden.put("regio", punt.regio().waarde());
        waarden.put("vandaag", punt.vandaag());
        waarden.put("tot", punt.dag().plusDays(DAGEN_VOORUIT));
        waarden.put(
                "nieuwNa",
                (punt.vorigeDag() == null ? punt.dag().minusDays(WEEK) : punt.vorigeDag()).minusDays(NIEUW_NA_DAGEN));
        waarden.put("nieuwTot", punt.dag().minusDays(NIEUW_NA_DAGEN));
        waarden.put("stilSinds", punt.nu().minus(punt.stilNa()));
        waarden.put("sinds", sinds);
        waarden.put("afspraakNa", sinds.minus(Duration.ofDays(AFSPRAAK_DAGEN)));
        waarden.put("nu", punt.nu());
        waarden.put("triageTot", punt.vandaag().minusDays(TRIAGE_DAGEN));
        waarden.put("vorige", punt.vorige() == null ? 0L : punt.vorige().waarde());
        waarden.put("besluitNa", punt.vandaag().minusWeeks(BESLUIT_WEKEN));
        waarden.putAll(grens.waarden());
        return waarden;
    }

    /**
     * By the indexes of the regio whatever the server believes: where one regio is most of a table it would rather read all of
     * it, or go by the day alone. Columns: kind, company, case, day, what it speaks of, whose turn, words, whom it names,
     * its time box.
     */
    String sql() {
        var loopt = " d.loopt = 1 AND d.vervallen IS NULL AND " + grens.sql();
        return """
                SELECT 'NIEUW_LANGER_DAN_TWEE_WEKEN' AS soort, d.bedrijf_id AS bedrijf, d.id AS dossier,
                       d.teldag + INTERVAL 14 DAY AS dag, NULL AS wat, NULL AS functie, NULL AS tekst, NULL AS arts,
                       NULL AS minuten
                FROM dossier d FORCE INDEX (ix_dossier_teldag_regio)
                WHERE d.regio_id = :regio AND d.teldag > :nieuwNa AND d.teldag <= :nieuwTot AND %1$s
                UNION ALL
                SELECT IF(d.volgende_op < :vandaag, 'TE_LAAT', 'MIJLPAAL_BINNEN_14_DAGEN'), d.bedrijf_id, d.id,
                       d.volgende_op, d.volgende_mijlpaal, d.volgende_functie, NULL, NULL, NULL
                FROM dossier d FORCE INDEX (ix_dossier_voortgang_regio)
                WHERE d.regio_id = :regio AND d.volgende_op <= :tot AND %1$s
                UNION ALL
                SELECT 'OPDRACHT_STAAT_STIL', d.bedrijf_id, d.id, %2$s, y.code, o.groep, NULL, NULL, NULL
                FROM opdracht o FORCE INDEX (ix_opdracht_werklijst)
                JOIN opdrachttype y ON y.id = o.opdrachttype_id
                JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id
                WHERE o.regio_id = :regio AND o.groep IN ('MMA', 'POB', 'CASEMANAGER', 'BEDRIJFSARTS') AND o.loopt = 1
                  AND o.gewijzigd_op < :stilSinds AND %1$s
                UNION ALL
                SELECT 'NO_SHOW', d.bedrijf_id, d.id, %3$s, NULL, NULL, NULL, NULL, NULL
                FROM afspraak a FORCE INDEX (ix_afspraak_regio)
                JOIN dossier d ON d.bedrijf_id = a.bedrijf_id AND d.id = a.dossier_id
                WHERE a.regio_id = :regio AND a.begin >= :afspraakNa AND a.begin <= :nu
                  AND a.status = 'NIET_VERSCHENEN' AND a.afgerond_op >= :sinds AND a.vertrouwelijk = 0 AND %1$s
                UNION ALL
                SELECT 'TRIAGE_ZONDER_ANTWOORD', d.bedrijf_id, d.id, s.dag_een, NULL, NULL, NULL, NULL, NULL
                FROM selekt s
                JOIN dossier d ON d.bedrijf_id = s.bedrijf_id AND d.id = s.dossier_id
                WHERE s.regio_id = :regio AND s.status = 'TE_BELLEN' AND s.dag_een <= :triageTot AND %1$s
                UNION ALL
                SELECT 'TRIAGE_ZONDER_ANTWOORD', d.bedrijf_id, d.id, s.dag_een, NULL, NULL, NULL, NULL, NULL
                FROM selekt s
                JOIN dossier d ON d.bedrijf_id = s.bedrijf_id AND d.id = s.dossier_id
                WHERE s.regio_id = :regio AND s.status = 'VERSTUURD' AND s.laatst_herinnerd_op IS NOT NULL AND %1$s
                UNION ALL
                SELECT 'OPEN_VAN_VORIGE_KEER', d.bedrijf_id, d.id, p.dag, NULL, NULL, p.notitie,
                       (SELECT MIN(f.gebruiker_id) FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                        WHERE f.gebruiker_id = p.arts_id AND %5$s), p.minuten
                FROM agendapunt p
                JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
                WHERE p.overleg_id = :vorige AND p.status IN ('OPEN', 'VOLGENDE_WEEK') AND %1$s
                UNION ALL
                SELECT 'OPEN_VAN_VORIGE_KEER', d.bedrijf_id, d.id, b.uiterlijk_op, CONCAT(b.id, ''), b.functie, b.tekst,
                       NULL, NULL
                FROM overleg o FORCE INDEX (ix_overleg_status)
                JOIN besluit b FORCE INDEX (ix_besluit_overleg) ON b.overleg_id = o.id
                JOIN agendapunt p ON p.bedrijf_id = b.bedrijf_id AND p.id = b.agendapunt_id
                JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id
                LEFT JOIN taak t ON t.bedrijf_id = b.bedrijf_id AND t.id = b.taak_id
                LEFT JOIN opdracht q ON q.bedrijf_id = b.bedrijf_id AND q.id = b.opdracht_id
                LEFT JOIN spreekuurverzoek z ON z.bedrijf_id = b.bedrijf_id AND z.id = b.verzoek_id
                WHERE o.regio_id = :regio AND o.dag >= :besluitNa AND o.status = 'GESLOTEN'
                  AND b.ingetrokken_op IS NULL AND b.uiterlijk_op < :vandaag
                  AND (t.loopt IS NOT NULL OR q.loopt = 1 OR z.loopt = 1) AND %1$s
                UNION ALL
                SELECT 'ARTS', d.bedrijf_id, d.id, NULL, NULL, NULL, NULL, c.onder_id, NULL
                FROM gebruiker_functie f
                JOIN gebruiker g ON g.id = f.gebruiker_id
                JOIN consult c ON c.onder_id = f.gebruiker_id AND c.status = 'TER_ACCORDERING'
                JOIN dossier d ON d.bedrijf_id = c.bedrijf_id AND d.id = c.dossier_id
                WHERE %5$s AND %1$s
                UNION ALL
                SELECT 'LID', NULL, NULL, NULL, NULL, %4$s, g.naam, g.id, NULL
                FROM overleglid l
                JOIN gebruiker g ON g.id = l.gebruiker_id
                WHERE l.regio_id = :regio""".formatted(
                        loopt,
                        Dagsql.van("o.gewijzigd_op", punt.vandaag()),
                        Dagsql.van("a.begin", punt.vandaag()),
                        BladRepository.FUNCTIE.formatted("l.gebruiker_id", "l.regio_id"),
                        ARTS_VAN_TEAM);
    }
}
