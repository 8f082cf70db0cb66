package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.spreekuren.VerzoekId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads all that a screen shows of one overleg. */
@Singleton
class BladRepository {
    /** Whoever was seen within this time has his screen open: it tells of itself every twenty seconds. */
    static final Duration NU = Duration.ofMinutes(1);

    private static final RowMapper<Koprij> KOP = Rij.van(Koprij.class);
    private static final RowMapper<Puntrij> PUNT = Rij.van(Puntrij.class, "p");
    private static final RowMapper<Mens> MENS = Rij.van(Mens.class);
    private static final RowMapper<Besluitrij> BESLUIT = Rij.van(Besluitrij.class);

    /** In which function a member sits there: by his key and the regio. */
    static final String FUNCTIE = """
            (SELECT MIN(f.functie) FROM gebruiker_functie f
             WHERE f.gebruiker_id = %s AND f.regio_id = %s AND f.functie IN ('MMA', 'POB', 'CASEMANAGER')
               AND f.geldig_van <= :vandaag AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag))""";

    private static final String PUNTEN = """
            SELECT o.id, o.regio_id AS regio, r.naam AS regionaam, o.dag, o.begin, o.minuten, o.status, o.stand,
                   o.agenda_op, o.punt_id AS punt, o.begonnen_op, o.begonnen_door, o.gesloten_op, o.gesloten_door,
                   o.overig, p.id AS p_id, p.bedrijf_id AS p_bedrijf, b.naam AS p_bedrijfsnaam,
                   d.werknemer_id AS p_werknemer,
                   CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS p_werknemersnaam,
                   p.dossier_id AS p_dossier, COALESCE(d.teldag, d.eerste_ziektedag) AS p_teldag,
                   w.uit_dienst AS p_uit_dienst, d.volgende_mijlpaal AS p_volgende_mijlpaal,
                   d.volgende_op AS p_volgende_op, p.volgorde AS p_volgorde, p.minuten AS p_minuten,
                   p.redenen AS p_redenen, p.status AS p_status, p.met_hand AS p_met_hand,
                   p.ingebracht_door AS p_ingebracht_door, p.notitie AS p_notitie, p.arts_id AS p_arts,
                   g.naam AS p_arts_naam, p.behandeld_op AS p_behandeld_op, p.behandeld_door AS p_behandeld_door
            FROM overleg o
            JOIN regio r ON r.id = o.regio_id
            LEFT JOIN (agendapunt p
              JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id AND d.vervallen IS NULL AND %s
              JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
              JOIN bedrijf b ON b.id = d.bedrijf_id
              LEFT JOIN gebruiker g ON g.id = p.arts_id)
              ON p.overleg_id = o.id AND d.regio_id = o.regio_id AND p.status <> 'VAN_AGENDA'
             AND (:arts IS NULL OR p.arts_id = :arts)
            WHERE o.id = :overleg AND %s
            ORDER BY p.volgorde, p.id""";

    private static final String MENSEN = """
            SELECT l.gebruiker_id AS wie, g.naam, COALESCE(a.functie, %1$s) AS functie, 1 AS lid, a.laatst_gezien
            FROM overleg o
            JOIN overleglid l ON l.regio_id = o.regio_id
            JOIN gebruiker g ON g.id = l.gebruiker_id
            LEFT JOIN overlegaanwezig a ON a.overleg_id = o.id AND a.gebruiker_id = l.gebruiker_id
            WHERE o.id = :overleg AND %2$s
            UNION ALL
            SELECT a.gebruiker_id, a.naam, a.functie, 0, a.laatst_gezien
            FROM overleg o
            JOIN overlegaanwezig a ON a.overleg_id = o.id
            LEFT JOIN overleglid l ON l.regio_id = o.regio_id AND l.gebruiker_id = a.gebruiker_id
            WHERE o.id = :overleg AND l.gebruiker_id IS NULL AND %2$s
            ORDER BY lid DESC, naam, wie""";

    private static final String BESLUITEN = """
            SELECT 0 AS elders, b.id, b.agendapunt_id AS punt, p.dossier_id AS dossier, b.soort, b.tekst, b.functie,
                   e.naam AS eigenaar, b.uiterlijk_op, b.voor_werkgever, b.taak_id AS taak, b.opdracht_id AS opdracht,
                   b.verzoek_id AS verzoek,
                   (t.loopt IS NULL AND q.loopt IS NULL AND z.loopt IS NULL) AS klaar, b.genomen_op, b.door
            FROM besluit b
            JOIN agendapunt p ON p.bedrijf_id = b.bedrijf_id AND p.id = b.agendapunt_id
            JOIN overleg o ON o.id = b.overleg_id
            JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id AND d.regio_id = o.regio_id
            LEFT JOIN gebruiker e ON e.id = b.eigenaar_id
            LEFT JOIN taak t ON t.bedrijf_id = b.bedrijf_id AND t.id = b.taak_id
            LEFT JOIN opdracht q ON q.bedrijf_id = b.bedrijf_id AND q.id = b.opdracht_id
            LEFT JOIN spreekuurverzoek z ON z.bedrijf_id = b.bedrijf_id AND z.id = b.verzoek_id
            WHERE %s AND b.ingetrokken_op IS NULL AND d.vervallen IS NULL
              AND (:arts IS NULL OR p.arts_id = :arts) AND\s""";

    private final Jdbi jdbi;

    BladRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * An overleg with its points, in their order; nothing when it is of another team. One statement.
     *
     * @param arts the bedrijfsarts who sees no more than his points
     */
    Optional<Kop> kop(Bereik bereik, OverlegId overleg, @Nullable Long arts) {
        var grens = Teambereik.opRegio(bereik, "o.regio_id");
        var zaken = Teambereik.opDossier(bereik);
        var rijen = jdbi.withHandle(handle -> handle.createQuery(PUNTEN.formatted(zaken.sql(), grens.sql()))
                .bind("overleg", overleg)
                .bind("arts", arts)
                .bindMap(grens.waarden())
                .bindMap(zaken.waarden())
                .map((rij, context) ->
                        new Regel(KOP.map(rij, context), rij.getObject("p_id") == null ? null : PUNT.map(rij, context)))
                .list());
        return rijen.stream()
                .findFirst()
                .map(eerste -> new Kop(
                        eerste.kop(),
                        rijen.stream().map(Regel::punt).filter(Objects::nonNull).toList()));
    }

    /** Who is expected, and who was there. One statement. */
    List<Mens> mensen(Bereik bereik, OverlegId overleg, LocalDate vandaag) {
        var grens = Teambereik.opRegio(bereik, "o.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        MENSEN.formatted(FUNCTIE.formatted("l.gebruiker_id", "o.regio_id"), grens.sql()))
                .bind("overleg", overleg)
                .bind("vandaag", vandaag)
                .bindMap(grens.waarden())
                .map(MENS)
                .list());
    }

    /**
     * Its decisions, in the order in which they were taken; and those of other overleggen that its reasons speak of.
     * One statement.
     */
    List<Besluitrij> besluiten(Bereik bereik, OverlegId overleg, @Nullable Long arts, List<Long> elders) {
        var grens = Teambereik.opDossier(bereik);
        var sql = BESLUITEN.formatted("b.overleg_id = :overleg") + grens.sql();
        if (!elders.isEmpty()) {
            sql += " UNION ALL " + BESLUITEN.formatted("b.id IN (<elders>)").replace("SELECT 0 AS", "SELECT 1 AS")
                    + grens.sql();
        }
        var vraag = sql + " ORDER BY elders, genomen_op, id";
        return jdbi.withHandle(handle -> {
            var query = handle.createQuery(vraag)
                    .bind("overleg", overleg)
                    .bind("arts", arts)
                    .bindMap(grens.waarden());
            return (elders.isEmpty() ? query : query.bindList("elders", elders))
                    .map(BESLUIT)
                    .list();
        });
    }

    /** An overleg with its points. */
    record Kop(Koprij overleg, List<Puntrij> punten) {}

    private record Regel(Koprij kop, @Nullable Puntrij punt) {}

    record Mens(
            GebruikerId wie,
            String naam,
            @Nullable Functie functie,
            boolean lid,
            @Nullable Instant laatstGezien) {}

    record Koprij(
            OverlegId id,
            RegioId regio,
            String regionaam,
            LocalDate dag,
            Instant begin,
            int minuten,
            Overlegstatus status,
            int stand,
            @Nullable Instant agendaOp,
            @Nullable AgendapuntId punt,
            @Nullable Instant begonnenOp,
            @Nullable String begonnenDoor,
            @Nullable Instant geslotenOp,
            @Nullable String geslotenDoor,
            @Nullable String overig) {
        Overleg overleg() {
            return new Overleg(
                    id,
                    regio,
                    regionaam,
                    dag,
                    begin,
                    minuten,
                    status,
                    stand,
                    agendaOp,
                    punt,
                    begonnenOp,
                    begonnenDoor,
                    geslotenOp,
                    geslotenDoor);
        }
    }

    record Puntrij(
            AgendapuntId id,
            BedrijfId bedrijf,
            String bedrijfsnaam,
            WerknemerId werknemer,
            String werknemersnaam,
            DossierId dossier,
            LocalDate teldag,
            @Nullable LocalDate uitDienst,
            @Nullable MijlpaalSoort volgendeMijlpaal,
            @Nullable LocalDate volgendeOp,
            int volgorde,
            int minuten,
            String redenen,
            Puntstatus status,
            boolean metHand,
            @Nullable String ingebrachtDoor,
            @Nullable String notitie,
            @Nullable GebruikerId arts,
            @Nullable String artsNaam,
            @Nullable Instant behandeldOp,
            @Nullable String behandeldDoor) {}

    /** @param elders whether it was taken in another overleg */
    record Besluitrij(
            boolean elders,
            BesluitId id,
            AgendapuntId punt,
            DossierId dossier,
            Besluitsoort soort,
            String tekst,
            @Nullable Functie functie,
            @Nullable String eigenaar,
            @Nullable LocalDate uiterlijkOp,
            boolean voorWerkgever,
            @Nullable TaakId taak,
            @Nullable OpdrachtId opdracht,
            @Nullable VerzoekId verzoek,
            boolean klaar,
            Instant genomenOp,
            String door) {
        Besluit besluit() {
            return new Besluit(
                    id,
                    punt,
                    dossier,
                    soort,
                    tekst,
                    functie,
                    eigenaar,
                    uiterlijkOp,
                    voorWerkgever,
                    taak,
                    opdracht,
                    verzoek,
                    klaar,
                    genomenOp,
                    door);
        }
    }
}
