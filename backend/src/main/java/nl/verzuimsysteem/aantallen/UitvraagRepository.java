package nl.verzuimsysteem.aantallen;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Chooses the companies of an uitvraag, starts it, changes it and closes it. */
@Singleton
class UitvraagRepository {
    private static final String LOPEND = """
            b.aangesloten_op <= :vandaag AND (b.beeindigd_op IS NULL OR b.beeindigd_op > :vandaag)""";
    private static final String AL = """
            EXISTS (SELECT 1 FROM aantalvraag l
                    WHERE l.bedrijf_id = b.id AND l.soort = :soort AND l.jaar = :jaar AND l.loopt = 1)""";

    private final Jdbi jdbi;

    UitvraagRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who would be asked, by regio. One statement. */
    List<Regiorij> voorbeeld(Bereik bereik, NieuweUitvraag nieuw, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> vul(
                        handle.createQuery(
                                """
                                SELECT r.id AS regio, r.naam, SUM(k.al = 0) AS gevraagd,
                                       SUM(k.al = 0 AND k.beheerders = 0) AS zonder_beheerder,
                                       SUM(CASE WHEN k.al = 0 THEN k.beheerders ELSE 0 END) AS beheerders,
                                       SUM(k.al) AS al_gevraagd
                                FROM (SELECT b.regio_id, %s AS beheerders, %s AS al
                                      FROM bedrijf b WHERE %s AND %s AND %s) k
                                JOIN regio r ON r.id = k.regio_id
                                GROUP BY r.id, r.naam ORDER BY r.naam""".formatted(Beheerders.aantal("b.id"), AL, LOPEND, keuze(nieuw), grens.sql())),
                        nieuw,
                        vandaag)
                .bindMap(grens.waarden())
                .mapTo(Regiorij.class)
                .list());
    }

    /** The companies that would be asked, by name. One statement. */
    List<Gevraagd> voorbeeldBedrijven(
            Bereik bereik, NieuweUitvraag nieuw, boolean zonderBeheerder, LocalDate vandaag, Uitsnede uitsnede) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> vul(
                        handle.createQuery("""
                                SELECT k.bedrijf, k.naam, k.regio, %s AS beheerders
                                FROM (SELECT b.id AS bedrijf, b.naam, r.naam AS regio
                                      FROM bedrijf b JOIN regio r ON r.id = b.regio_id
                                      WHERE %s AND NOT %s AND %s AND %s AND %s
                                      ORDER BY b.naam, b.id LIMIT :aantal OFFSET :vanaf) k
                                ORDER BY k.naam, k.bedrijf""".formatted(
                                        Beheerders.aantal("k.bedrijf"),
                                        LOPEND,
                                        AL,
                                        keuze(nieuw),
                                        zonderBeheerder ? Beheerders.geen("b.id") : "TRUE",
                                        grens.sql())),
                        nieuw,
                        vandaag)
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .bindMap(grens.waarden())
                .mapTo(Gevraagd.class)
                .list());
    }

    /** The uitvraag that was started with this key. One statement. */
    Optional<UitvraagId> metSleutel(Bereik bereik, String sleutel) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT u.id FROM uitvraag u WHERE u.sleutel = :sleutel AND " + grens.sql())
                .bind("sleutel", sleutel)
                .bindMap(grens.waarden())
                .mapTo(UitvraagId.class)
                .findOne());
    }

    /** How an uitvraag stands. One statement. */
    Optional<Stand> stand(Bereik bereik, UitvraagId id) {
        var grens = bereik.voorBedrijf("NULL", "NULL");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT u.status, u.versie FROM uitvraag u WHERE u.id = :id AND " + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Stand.class)
                .findOne());
    }

    /** Makes an uitvraag. One statement; {@code null} when one with this key was made a moment ago. */
    @Nullable
    UitvraagId voegToe(NieuweUitvraag nieuw, Herinnerdagen dagen, Instant nu, String door) {
        return Uniek.schrijf(() -> jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO uitvraag (soort, jaar, sluit_op, doelgroep, herinner_dagen, status, gestart_op,
                               gestart_door, sleutel)
                        VALUES (:soort, :jaar, :sluitOp, :doelgroep, :dagen, 'LOOPT', :nu, :door, :sleutel)""")
                        .bindMethods(nieuw)
                        .bind("dagen", dagen.tekst())
                        .bind("nu", nu)
                        .bind("door", door)
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(UitvraagId.class)
                        .one()))
                .orElse(null);
    }

    /**
     * Puts the question to the companies of the choice that are not being asked it. One statement, however many; {@code
     * null} when another uitvraag asked one of them a moment ago.
     */
    @Nullable
    Integer vraag(
            Bereik bereik, UitvraagId id, NieuweUitvraag nieuw, LocalDate vandaag, @Nullable LocalDate herinnerOp) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return Uniek.schrijf(() -> jdbi.withHandle(handle -> vul(
                                handle.createUpdate("""
                                INSERT INTO aantalvraag (uitvraag_id, bedrijf_id, regio_id, soort, jaar, loopt, sluit_op,
                                       herinner_op)
                                SELECT :uitvraag, b.id, b.regio_id, :soort, :jaar, 1, :sluitOp, :herinnerOp
                                FROM bedrijf b WHERE %s AND NOT %s AND %s AND %s""".formatted(LOPEND, AL, keuze(nieuw), grens.sql())),
                                nieuw,
                                vandaag)
                        .bind("uitvraag", id)
                        .bind("sluitOp", nieuw.sluitOp())
                        .bind("herinnerOp", herinnerOp)
                        .bindMap(grens.waarden())
                        .execute()))
                .orElse(null);
    }

    /** Lets all be reminded who did not answer. One statement; how many companies. */
    int herinner(UitvraagId id, LocalDate vandaag) {
        return jdbi.withHandle(handle ->
                handle.createUpdate("""
                        UPDATE aantalvraag SET herinner_op = :vandaag
                        WHERE uitvraag_id = :id AND loopt = 1 AND opgegeven_op IS NULL""").bind("id", id).bind("vandaag", vandaag).execute());
    }

    /** What a question is worth to who extends it. One statement. */
    Optional<Termijn> termijn(Bereik bereik, AantalvraagId id) {
        var grens = bereik.voorBedrijf("v.bedrijf_id", "v.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT v.bedrijf_id AS bedrijf, v.sluit_op, v.loopt = 1 AS loopt, u.herinner_dagen
                        FROM aantalvraag v JOIN uitvraag u ON u.id = v.uitvraag_id
                        WHERE v.id = :id AND\s""" + grens.sql())
                .bind("id", id)
                .bindMap(grens.waarden())
                .mapTo(Termijn.class)
                .findOne());
    }

    /** Gives a company more time. One statement; {@code false} when the question closed in between, or got more time. */
    boolean verleng(Termijn oud, AantalvraagId id, Verlenging verlenging, @Nullable LocalDate herinnerOp) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE aantalvraag
                                SET sluit_op = :sluitOp, verlengd_op = :op, verlengd_door = :door,
                                    verlengd_reden = :reden,
                                    herinner_op = CASE WHEN opgegeven_op IS NULL THEN :herinnerOp END
                                WHERE bedrijf_id = :bedrijf AND id = :id AND loopt = 1 AND sluit_op < :sluitOp""")
                        .bindMethods(verlenging)
                        .bind("bedrijf", oud.bedrijf())
                        .bind("id", id)
                        .bind("herinnerOp", herinnerOp)
                        .execute())
                == 1;
    }

    /** Closes an uitvraag. One statement; {@code false} when somebody did in between. */
    boolean sluit(UitvraagId id, int versie, Instant nu, String door) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE uitvraag
                                SET status = 'GESLOTEN', gesloten_op = :nu, gesloten_door = :door, versie = versie + 1
                                WHERE id = :id AND versie = :versie AND status = 'LOOPT'""")
                        .bind("id", id)
                        .bind("versie", versie)
                        .bind("nu", nu)
                        .bind("door", door)
                        .execute())
                == 1;
    }

    /** Closes all questions of an uitvraag. One statement. */
    void sluitVragen(UitvraagId id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE aantalvraag SET loopt = NULL, herinner_op = NULL WHERE uitvraag_id = :id AND loopt = 1")
                .bind("id", id)
                .execute());
    }

    private static String keuze(NieuweUitvraag nieuw) {
        return switch (nieuw.doelgroep()) {
            case ALLE -> "1 = 1";
            case REGIOS -> "b.regio_id IN (<regios>)";
            case BEDRIJVEN -> "b.id IN (<bedrijven>)";
        };
    }

    private static <S extends SqlStatement<S>> S vul(S opdracht, NieuweUitvraag nieuw, LocalDate vandaag) {
        var gevuld =
                opdracht.bind("vandaag", vandaag).bind("soort", nieuw.soort()).bind("jaar", nieuw.jaar());
        return switch (nieuw.doelgroep()) {
            case ALLE -> gevuld;
            case REGIOS ->
                gevuld.bindList(
                        "regios", nieuw.regios().stream().map(Id::waarde).toList());
            case BEDRIJVEN ->
                gevuld.bindList(
                        "bedrijven", nieuw.bedrijven().stream().map(Id::waarde).toList());
        };
    }

    /** The choice within one regio. */
    record Regiorij(
            RegioId regio, String naam, long gevraagd, long zonderBeheerder, long beheerders, long alGevraagd) {}

    /** Whether it can still be changed. */
    record Stand(Uitvraagstatus status, int versie) {}

    /** Until when a company can answer. */
    record Termijn(BedrijfId bedrijf, LocalDate sluitOp, boolean loopt, String herinnerDagen) {}

    /** More time. */
    public record Verlenging(LocalDate sluitOp, String reden, Instant op, String door) {}
}
