package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Cases and their Tijdlijn. */
@Singleton
class DossierRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");

    private final Jdbi jdbi;

    DossierRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The head of a case with all its spells, how much he is absent, and the leave that has begun; of the case it was joined to, when it was. One
     * statement.
     */
    Optional<DossierKop> kop(Bereik bereik, Functie lezer, DossierId dossier, LocalDate vandaag) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var regels = jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT d.id, d.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, d.regio_id AS regio,
                               d.werknemer_id AS werknemer,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam,
                               w.personeelsnummer, w.functie, a.naam AS afdeling, w.in_dienst, w.uit_dienst,
                               p.van, p.tot, l.van AS verlof_van, l.tot AS verlof_tot, l.oorzaak AS verlof_oorzaak,
                               v.vanaf AS verloop_vanaf, v.percentage AS verloop_percentage, v.uren AS verloop_uren,
                               COALESCE(v.arbeidstherapie, 0) AS verloop_therapie,
                               d.telefoon, d.verblijfadres, d.verwachte_terugkeer, d.lopende_afspraken, d.vangnet,
                               d.arbeidsongeval, d.verkeersongeval_derde, d.gemeld_op, d.gemeld_door, d.versie,
                               d.vervallen IS NOT NULL AS ingetrokken, d.gesloten_op, d.sluitreden,
                               (SELECT COUNT(*) FROM gebeurtenis g
                                 WHERE g.bedrijf_id = d.bedrijf_id AND g.dossier_id = d.id%s) AS gebeurtenissen,
                               (SELECT COUNT(*) FROM opdracht o
                                 WHERE o.bedrijf_id = d.bedrijf_id AND o.dossier_id = d.id) AS opdrachten,
                               (SELECT COUNT(*) FROM contactmoment c
                                 WHERE c.bedrijf_id = d.bedrijf_id AND c.dossier_id = d.id) AS contactmomenten,
                               (SELECT COUNT(*) FROM selekt s
                                 WHERE s.bedrijf_id = d.bedrijf_id AND s.dossier_id = d.id) AS triages
                        FROM dossier d
                        JOIN bedrijf b ON b.id = d.bedrijf_id
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        JOIN verzuimperiode p ON p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id
                        LEFT JOIN afdeling a ON a.bedrijf_id = w.bedrijf_id AND a.id = w.afdeling_id
                        LEFT JOIN verlof l
                          ON l.bedrijf_id = d.bedrijf_id AND l.werknemer_id = d.werknemer_id AND l.van <= :vandaag
                        LEFT JOIN verzuimverloop v
                          ON v.bedrijf_id = d.bedrijf_id AND v.dossier_id = d.id
                         AND v.vanaf = (SELECT MAX(y.vanaf) FROM verzuimverloop y
                                         WHERE y.bedrijf_id = d.bedrijf_id AND y.dossier_id = d.id
                                           AND y.vanaf <= :vandaag)
                        WHERE d.id = COALESCE((SELECT x.opgegaan_in FROM dossier x WHERE x.id = :dossier), :dossier)
                          AND\s""".formatted(GebeurtenisSoort.zichtbaarVoor(lezer)) + grens.sql() + " ORDER BY p.van, l.van")
                .bind("dossier", dossier)
                .bind("vandaag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(KopRegel.class)
                .list());
        return regels.isEmpty() ? Optional.empty() : Optional.of(KopRegel.samen(regels));
    }

    /**
     * What an act on a case is judged by; empty when it is none any more. One statement.
     *
     * @param contactsleutel the key of a contact to look for
     */
    Optional<DossierStand> stand(Bereik bereik, DossierId dossier, @Nullable String contactsleutel) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.id, d.bedrijf_id AS bedrijf, d.regio_id AS regio, d.werknemer_id AS werknemer,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam,
                               d.eerste_ziektedag,
                               w.in_dienst, w.uit_dienst, w.versie AS werknemer_versie,
                               (SELECT MAX(p.van) FROM verzuimperiode p
                                 WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id) AS ziek_sinds,
                               (SELECT MAX(c.datum) FROM contactmoment c
                                 WHERE c.bedrijf_id = d.bedrijf_id AND c.dossier_id = d.id) AS eerder_contact,
                               (SELECT c.id FROM contactmoment c
                                 WHERE c.bedrijf_id = d.bedrijf_id AND c.sleutel = :sleutel) AS contact
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        WHERE d.id = :dossier AND d.vervallen IS NULL AND\s""" + grens.sql())
                .bind("dossier", dossier)
                .bind("sleutel", contactsleutel)
                .bindMap(grens.waarden())
                .mapTo(DossierStand.class)
                .findOne());
    }

    /**
     * A part of the Tijdlijn, newest first. One statement.
     *
     * @param lezer the function it is read in: some entries are for the team alone
     * @return whose it is and what it tells; empty when the case lies outside the scope
     */
    Optional<TijdlijnDeel> tijdlijn(Bereik bereik, Functie lezer, DossierId dossier, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var regels = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.werknemer_id AS werknemer, g.id, g.moment, g.soort, g.datum,
                               g.onderwerp, g.tekst, g.opdracht_id AS opdracht, g.door, g.door_functie
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        LEFT JOIN gebeurtenis g ON g.bedrijf_id = d.bedrijf_id AND g.dossier_id = d.id%s
                        WHERE d.id = :dossier AND\s""".formatted(GebeurtenisSoort.zichtbaarVoor(lezer))
                        + grens.sql() + " ORDER BY g.moment DESC, g.id DESC LIMIT :aantal OFFSET :vanaf")
                .bind("dossier", dossier)
                .bindMap(grens.waarden())
                .bind("aantal", uitsnede.metEenMeer())
                .bind("vanaf", uitsnede.vanaf())
                .mapTo(TijdlijnRegel.class)
                .list());
        return regels.isEmpty() ? Optional.empty() : Optional.of(TijdlijnRegel.samen(regels));
    }

    /** Who recorded the last thing in a case, and when: to tell whoever came too late. One statement. */
    Optional<Gebeurtenis> laatste(Bereik bereik, Functie lezer, DossierId dossier) {
        return tijdlijn(bereik, lezer, dossier, Uitsnede.eerste(1))
                .flatMap(deel -> deel.gebeurtenissen().stream().findFirst());
    }

    /**
     * Changes what the employer recorded; where UWV does not pay, there is no group of the vangnet either. One statement;
     * {@code false} when somebody else changed the case.
     */
    boolean wijzig(BedrijfId bedrijf, DossierId dossier, int versie, DossierGegevens gegevens) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE dossier
                        SET telefoon = :telefoon, verblijfadres = :verblijfadres,
                            verwachte_terugkeer = :verwachteTerugkeer, lopende_afspraken = :lopendeAfspraken,
                            vangnet = :vangnet,
                            vangnetgroep = IF(:vangnet = 'JA', vangnetgroep, NULL),
                            vangnet_bekend_op = IF(:vangnet = 'JA', vangnet_bekend_op, NULL),
                            arbeidsongeval = :arbeidsongeval,
                            verkeersongeval_derde = :verkeersongevalDerde, versie = versie + 1, herberekenen = 1
                        WHERE bedrijf_id = :bedrijf AND id = :dossier AND versie = :versie""")
                        .bindMethods(gegevens)
                        .bind("bedrijf", bedrijf)
                        .bind("dossier", dossier)
                        .bind("versie", versie)
                        .execute())
                > 0;
    }

    /** Sets the last day of employment, on which terms of his cases depend. One statement; {@code false} when somebody else changed the employee. */
    boolean zetUitDienst(DossierStand stand, @Nullable LocalDate laatsteDag) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE werknemer w
                        LEFT JOIN dossier d
                          ON d.bedrijf_id = w.bedrijf_id AND d.werknemer_id = w.id AND d.vervallen IS NULL
                        SET w.uit_dienst = :laatsteDag, w.versie = w.versie + 1, d.herberekenen = 1
                        WHERE w.bedrijf_id = :bedrijf AND w.id = :werknemer AND w.versie = :werknemerVersie""")
                        .bind("bedrijf", stand.bedrijf())
                        .bind("werknemer", stand.werknemer())
                        .bind("werknemerVersie", stand.werknemerVersie())
                        .bind("laatsteDag", laatsteDag)
                        .execute())
                > 0;
    }

    /** A part of a Tijdlijn, and whose it is. */
    record TijdlijnDeel(BedrijfId bedrijf, WerknemerId werknemer, List<Gebeurtenis> gebeurtenissen) {}

    /** One entry with its case, or a case without entries. */
    record TijdlijnRegel(
            BedrijfId bedrijf,
            WerknemerId werknemer,
            @Nullable Long id,
            @Nullable Instant moment,
            @Nullable GebeurtenisSoort soort,
            @Nullable LocalDate datum,
            @Nullable String onderwerp,
            @Nullable String tekst,
            @Nullable OpdrachtId opdracht,
            @Nullable String door,
            @Nullable Functie doorFunctie) {

        private static TijdlijnDeel samen(List<TijdlijnRegel> regels) {
            var gebeurtenissen = regels.stream()
                    .flatMap(regel -> regel.gebeurtenis().stream())
                    .toList();
            return new TijdlijnDeel(regels.getFirst().bedrijf, regels.getFirst().werknemer, gebeurtenissen);
        }

        private Optional<Gebeurtenis> gebeurtenis() {
            return id == null || moment == null || soort == null || door == null || doorFunctie == null
                    ? Optional.empty()
                    : Optional.of(
                            new Gebeurtenis(id, moment, soort, datum, onderwerp, tekst, opdracht, door, doorFunctie));
        }
    }
}
