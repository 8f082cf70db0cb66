package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.MedischRepository.Lezer;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.selekt.SelektId;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Triages that were filled in, with the facts by which access to them is judged. */
@Singleton
class SelektOordeelRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("s.bedrijf_id", "s.regio_id", "w.afdeling_id", "w.id");
    private static final RowMapper<Besluitrij> BESLUIT = Rij.van(Besluitrij.class);

    private static final String TABELLEN = """
             FROM selekt s
            LEFT JOIN verzuimperiode p ON p.bedrijf_id = s.bedrijf_id AND p.sleutel = s.melding
            LEFT JOIN dossier d ON d.bedrijf_id = s.bedrijf_id AND d.id = p.dossier_id
            JOIN werknemer w ON w.bedrijf_id = s.bedrijf_id AND w.id = s.werknemer_id
            JOIN bedrijf b ON b.id = s.bedrijf_id
            LEFT JOIN selektoordeel o ON o.bedrijf_id = s.bedrijf_id AND o.selekt_id = s.id
            LEFT JOIN consult c ON FALSE
            """;

    private static final String REGEL = """
            s.id, CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS werknemer, b.naam AS bedrijf,
            s.eerste_dag, s.ingevuld_op, s.afgenomen_door IS NOT NULL AS telefonisch,
            COALESCE(o.spoed, 0) = 1 AS spoed,\s""";

    /** What {@link Medischetoegang#triage} comes to, for a list. */
    private static final String OPEN =
            " WHERE NOT r.zelf AND NOT r.geblokkeerd AND (:functie = 'BEDRIJFSARTS' OR r.delegatie) ";

    /** Filled in, not judged, and the spell, wherever it lies now, still goes on. */
    private static final String WACHT = """
             WHERE s.status = 'INGEVULD' AND p.id IS NOT NULL AND p.tot IS NULL AND d.loopt = 1 AND d.vervallen IS NULL
              AND (w.uit_dienst IS NULL OR w.uit_dienst >= :dag) AND\s""";

    private final Jdbi jdbi;

    SelektOordeelRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What waits and may be judged by the reader: what is urgent first, then the oldest. One statement. */
    List<Selektoordeelregel> wacht(Bereik bereik, Lezer lezer, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(
                handle -> lezer.bind(handle.createQuery("SELECT r.id, r.werknemer, r.bedrijf, r.eerste_dag,"
                                + " r.ingevuld_op, r.telefonisch, r.spoed FROM (SELECT " + REGEL + feiten(grens.sql())
                                + TABELLEN + WACHT + grens.sql() + ") r" + OPEN
                                + "ORDER BY r.spoed DESC, r.ingevuld_op, r.id LIMIT :aantal OFFSET :vanaf"))
                        .bind("aantal", uitsnede.metEenMeer())
                        .bind("vanaf", uitsnede.vanaf())
                        .bindMap(grens.waarden())
                        .mapTo(Selektoordeelregel.class)
                        .list());
    }

    /** When each of these was filled in. */
    Startvraag start(Bereik bereik, Lezer lezer) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var waarden = new HashMap<>(grens.waarden());
        waarden.putAll(Map.of("ik", lezer.ik(), "functie", lezer.functie(), "dag", lezer.dag(), "nu", lezer.nu()));
        return new Startvraag(
                Startreden.TRIAGE_BEOORDELEN,
                "SELECT NULL AS dag, r.ingevuld_op AS moment, r.spoed AS laat FROM (SELECT " + REGEL
                        + feiten(grens.sql()) + TABELLEN + WACHT + grens.sql() + ") r" + OPEN + "LIMIT :meeste",
                waarden);
    }

    /** How many of these there are, counted no further than {@code meeste}. One statement. */
    int aantal(Bereik bereik, Lezer lezer, int meeste) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> lezer.bind(
                        handle.createQuery("SELECT COUNT(*) FROM (SELECT r.id FROM (SELECT s.id, " + feiten(grens.sql())
                                + TABELLEN + WACHT + grens.sql() + ") r" + OPEN + "LIMIT :meeste) geteld"))
                .bind("meeste", meeste)
                .bindMap(grens.waarden())
                .mapTo(Integer.class)
                .one());
    }

    /** Those of a werknemer that were judged and that the reader may open, the newest first. One statement. */
    List<Selektoordeelregel> beoordeeld(Bereik bereik, Lezer lezer, WerknemerId werknemer) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(
                handle -> lezer.bind(handle.createQuery("SELECT r.id, r.werknemer, r.bedrijf, r.eerste_dag,"
                                + " r.ingevuld_op, r.telefonisch, r.spoed FROM (SELECT " + REGEL + feiten(grens.sql())
                                + TABELLEN + " WHERE s.status = 'BEOORDEELD' AND s.werknemer_id = :werknemer AND "
                                + grens.sql()
                                + ") r" + OPEN + "ORDER BY r.id DESC"))
                        .bind("werknemer", werknemer)
                        .bindMap(grens.waarden())
                        .mapTo(Selektoordeelregel.class)
                        .list());
    }

    /** How one stands for the reader; empty when it is out of reach. One statement. */
    Optional<Stand> stand(Bereik bereik, Lezer lezer, SelektId id) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> lezer.bind(handle.createQuery("""
                        SELECT s.beoordeeld_door AS door, s.beoordeeld_op AS op, o.professional_id AS professional,
                               COALESCE(o.afgeweken, 0) = 1 AS afgeweken, o.blad, g.id AS onder, g.naam AS onder_naam,\s"""
                        + feiten(grens.sql()) + TABELLEN
                        + " LEFT JOIN gebruiker g ON g.id = CASE WHEN :functie = 'BEDRIJFSARTS'"
                        + " THEN :ik ELSE " + Delegatievraag.onderTriage() + " END WHERE s.id = :id AND "
                        + grens.sql()))
                .bind("id", id)
                .bindMap(grens.waarden())
                .registerColumnMapper(Kenmerk.class, MedischRepository.KENMERK)
                .map(SelektOordeelRepository::stand)
                .findOne());
    }

    /** Puts it on top of the list. One statement; again changes nothing. */
    void legSpoed(Selekt selekt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO selektoordeel (bedrijf_id, selekt_id, spoed) VALUES (:bedrijf, :id, 1)
                        ON DUPLICATE KEY UPDATE spoed = 1""")
                .bind("bedrijf", selekt.bedrijf())
                .bind("id", selekt.id())
                .execute());
    }

    /** Keeps where the sheet lies; {@code false} when another was there already. Two statements. */
    boolean zetBlad(Selekt selekt, Kenmerk kenmerk) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                            INSERT INTO selektoordeel (bedrijf_id, selekt_id) VALUES (:bedrijf, :id)
                            ON DUPLICATE KEY UPDATE selektoordeel.selekt_id = selektoordeel.selekt_id""")
                    .bind("bedrijf", selekt.bedrijf())
                    .bind("id", selekt.id())
                    .execute();
            return handle.createUpdate("""
                                    UPDATE selektoordeel SET blad = :blad
                                    WHERE bedrijf_id = :bedrijf AND selekt_id = :id AND blad IS NULL""")
                            .bind("blad", kenmerk.toString())
                            .bind("bedrijf", selekt.bedrijf())
                            .bind("id", selekt.id())
                            .execute()
                    == 1;
        });
    }

    /** Keeps who decided, and under whom. One statement. */
    void besluit(Selekt selekt, Lezer wie, GebruikerId onder, boolean afgeweken) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE selektoordeel
                        SET professional_id = :ik, functie = :functie, onder_id = :onder, afgeweken = :afgeweken
                        WHERE bedrijf_id = :bedrijf AND selekt_id = :id""")
                .bind("ik", wie.ik())
                .bind("functie", wie.functie())
                .bind("onder", onder)
                .bind("afgeweken", afgeweken ? 1 : 0)
                .bind("bedrijf", selekt.bedrijf())
                .bind("id", selekt.id())
                .execute());
    }

    private static String feiten(String grens) {
        return MedischRepository.FEITVELDEN.formatted(
                        grens, MedischRepository.VANDAAG, Delegatievraag.triage(), Delegatievraag.triage())
                + ", 0 AS vertrouwelijk ";
    }

    private static Stand stand(ResultSet rij, StatementContext context) throws SQLException {
        var besluit = BESLUIT.map(rij, context);
        return new Stand(
                MedischRepository.FEITEN.map(rij, context),
                besluit.blad(),
                besluit.onder(),
                besluit.onderNaam(),
                besluit.professional(),
                besluit.door(),
                besluit.op(),
                besluit.afgeweken());
    }

    /**
     * How a triage stands for a reader.
     *
     * @param blad where the sheet with the decision lies
     * @param onder the bedrijfsarts who is responsible for what the reader does; empty when there is none
     * @param professional who decided
     */
    record Stand(
            Medischefeiten feiten,
            @Nullable Kenmerk blad,
            @Nullable GebruikerId onder,
            @Nullable String onderNaam,
            @Nullable GebruikerId professional,
            @Nullable String door,
            @Nullable Instant op,
            boolean afgeweken) {}

    /** The same as it is read. */
    record Besluitrij(
            @Nullable String door,
            @Nullable Instant op,
            @Nullable GebruikerId professional,
            boolean afgeweken,
            @Nullable Kenmerk blad,
            @Nullable GebruikerId onder,
            @Nullable String onderNaam) {}
}
