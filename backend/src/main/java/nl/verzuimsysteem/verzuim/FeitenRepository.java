package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Reads what the terms of cases are computed from: of one case, of some, or page by page of all that are followed. However much a
 * case holds, and however many cases there are on a page, it is one statement.
 */
@Singleton
class FeitenRepository {
    private static final Bereik.Kolommen KOLOMMEN =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", "w.afdeling_id", "d.werknemer_id");
    private static final String GEVOLGD = "d.gevolgd = 1";

    /** The kind of the rows of the first {@link Bijvraag}; that of the next is one more. */
    private static final int BIJVRAAG = 10;

    /** The rows of the cases, each kind with its number; what they mean stands in {@link Feitenbouwer}. */
    private static final String SQL = """
            WITH k AS (
              SELECT d.id, d.bedrijf_id, d.regio_id, d.werknemer_id, d.versie, d.eerste_ziektedag, d.loopt, d.vervallen,
                     d.gemeld_op, d.vangnet, d.vangnetgroep, d.vangnet_bekend_op, d.gesloten_op,
                     d.sluitreden, w.uit_dienst, w.geboortedatum,
                     b.evaluatie_weken, b.uwv_door, b.eigenrisicodrager
              FROM dossier d
              JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
              JOIN bedrijf b ON b.id = d.bedrijf_id
              WHERE %s)
            SELECT k.id, 0 AS rij, k.eerste_ziektedag AS d1, k.uit_dienst AS d2, k.geboortedatum AS d3,
                   k.vangnet_bekend_op AS d4, k.gemeld_op AS moment, k.bedrijf_id AS n1, k.regio_id AS n2,
                   k.werknemer_id AS n3, k.versie AS n4, k.evaluatie_weken AS n5, k.loopt AS n6,
                   k.eigenrisicodrager AS n7, k.vervallen AS w1, k.vangnet AS w2, k.vangnetgroep AS w3,
                   k.uwv_door AS w4, k.sluitreden AS w5, CAST(k.gesloten_op AS CHAR) AS w6
            FROM k
            UNION ALL
            SELECT k.id, 1, p.van, p.tot, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                   NULL, NULL, NULL, NULL, NULL, NULL
            FROM k JOIN verzuimperiode p ON p.bedrijf_id = k.bedrijf_id AND p.dossier_id = k.id
            UNION ALL
            SELECT k.id, 2, v.vanaf, NULL, NULL, NULL, NULL, v.percentage, v.arbeidstherapie, NULL, NULL, NULL, NULL,
                   NULL, CAST(v.uren AS CHAR), NULL, NULL, NULL, NULL, NULL
            FROM k JOIN verzuimverloop v ON v.bedrijf_id = k.bedrijf_id AND v.dossier_id = k.id
            UNION ALL
            SELECT k.id, 3, l.van, l.tot, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                   l.oorzaak, NULL, NULL, NULL, NULL, NULL
            FROM k JOIN verlof l ON l.bedrijf_id = k.bedrijf_id AND l.werknemer_id = k.werknemer_id
            UNION ALL
            SELECT k.id, 4, s.datum, s.getekend_werkgever, s.getekend_werknemer, s.uitgesteld_tot, s.moment,
                   s.volgnummer, NULL, NULL, NULL, NULL, NULL, NULL,
                   s.soort, s.ondertekening, s.uitkomst, s.referentie, s.reden, s.door
            FROM k JOIN dossierstap s ON s.bedrijf_id = k.bedrijf_id AND s.dossier_id = k.id
            UNION ALL
            SELECT k.id, 5, g.van, g.tot, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                   g.soort, NULL, NULL, NULL, NULL, NULL
            FROM k JOIN verlenging g ON g.bedrijf_id = k.bedrijf_id AND g.dossier_id = k.id""";

    /** The same, with the last act on the spells of the employee that was not undone. */
    private static final String MET_LAATSTE = SQL + """

            UNION ALL
            (SELECT k.id, 6, g.datum, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                    g.soort, NULL, NULL, NULL, NULL, NULL
             FROM k
             JOIN dossier z ON z.bedrijf_id = k.bedrijf_id AND z.werknemer_id = k.werknemer_id
             JOIN gebeurtenis g ON g.bedrijf_id = z.bedrijf_id AND g.dossier_id = z.id
             WHERE g.voor IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM gebeurtenis t WHERE t.bedrijf_id = g.bedrijf_id AND t.terug_van = g.id)
             ORDER BY g.id DESC LIMIT 1)""";

    private final Jdbi jdbi;

    FeitenRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One case, with what can be undone in it; empty when it lies outside the scope. One statement. */
    Optional<Dossierfeiten> van(Bereik bereik, DossierId dossier) {
        return jdbi.withHandle(handle ->
                        lees(
                                        handle,
                                        MET_LAATSTE,
                                        bereik,
                                        "d.id = :dossier",
                                        "",
                                        vraag -> vraag.bind("dossier", dossier))
                                .stream()
                                .findFirst())
                .map(Feitenbouwer::klaar);
    }

    /** One case, with what other features keep with it; empty when it lies outside the scope. One statement. */
    Optional<Zaaklezing> met(Bereik bereik, DossierId dossier, List<? extends Bijvraag<?>> vragen) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var sql = new StringBuilder(SQL.formatted("d.id = :dossier AND " + grens.sql()));
        for (var plaats = 0; plaats < vragen.size(); plaats++) {
            sql.append(vragen.get(plaats).sql(BIJVRAAG + plaats));
        }
        return jdbi.withHandle(handle -> {
            var vraag =
                    handle.createQuery(sql.toString()).bind("dossier", dossier).bindMap(grens.waarden());
            vragen.forEach(een -> vraag.bindMap(een.waarden()));
            return vraag.scanResultSet((rijen, context) -> {
                try (context) {
                    return zaak(rijen.get(), dossier, vragen);
                }
            });
        });
    }

    private static Optional<Zaaklezing> zaak(ResultSet rij, DossierId dossier, List<? extends Bijvraag<?>> vragen)
            throws SQLException {
        var bouwer = new Feitenbouwer(dossier.waarde());
        var erbij = new HashMap<Bijvraag<?>, List<Object>>();
        var gevonden = false;
        while (rij.next()) {
            gevonden = true;
            var soort = rij.getInt(2);
            if (soort < BIJVRAAG) {
                bouwer.voegToe(rij, soort);
            } else {
                var vraag = vragen.get(soort - BIJVRAAG);
                erbij.computeIfAbsent(vraag, nieuw -> new ArrayList<>())
                        .add(vraag.lezer().lees(new Bijrij(rij)));
            }
        }
        return gevonden ? Optional.of(new Zaaklezing(bouwer.klaar(), erbij)) : Optional.empty();
    }

    /** All cases of an employee, also those that lapsed, oldest first. One statement. */
    List<Dossierfeiten> vanWerknemer(Bereik bereik, WerknemerId werknemer) {
        return jdbi
                .withHandle(handle -> lees(
                        handle, bereik, "d.werknemer_id = :werknemer", "", vraag -> vraag.bind("werknemer", werknemer)))
                .stream()
                .map(Feitenbouwer::klaar)
                .sorted(java.util.Comparator.comparing(Dossierfeiten::eersteZiektedag))
                .toList();
    }

    /** Some cases, in the order of their keys. One statement. */
    List<Feitenlezing> van(Handle handle, Bereik bereik, Collection<DossierId> dossiers) {
        return lezingen(lees(
                handle,
                bereik,
                "d.id IN (<dossiers>)",
                "",
                vraag -> vraag.bindList(
                        "dossiers", dossiers.stream().map(Id::waarde).toList())));
    }

    /**
     * The cases that run or in which something is still to be done, from a key on, in the order of their keys: one page
     * of the stream of all. One statement.
     *
     * @param na the last key of the page before; 0 to begin
     */
    List<Feitenlezing> gevolgd(Handle handle, Bereik bereik, long na, int aantal) {
        return lezingen(lees(
                handle,
                bereik,
                GEVOLGD + " AND d.id > :na",
                " ORDER BY d.id LIMIT :aantal",
                vraag -> vraag.bind("na", na).bind("aantal", aantal)));
    }

    private static List<Feitenlezing> lezingen(Collection<Feitenbouwer> bouwers) {
        return bouwers.stream().map(Feitenbouwer::lezing).toList();
    }

    private static Collection<Feitenbouwer> lees(
            Handle handle, Bereik bereik, String waar, String einde, UnaryOperator<Query> waarden) {
        return lees(handle, SQL, bereik, waar, einde, waarden);
    }

    private static Collection<Feitenbouwer> lees(
            Handle handle, String sql, Bereik bereik, String waar, String einde, UnaryOperator<Query> waarden) {
        var grens = bereik.voorwaarde(KOLOMMEN);
        var vraag = waarden.apply(handle.createQuery(sql.formatted(waar + " AND " + grens.sql() + einde)))
                .bindMap(grens.waarden());
        var dossiers = new LinkedHashMap<Long, Feitenbouwer>();
        // Rows come in no order: sorting a few of each case here is cheaper than having a page of them sorted there.
        return vraag.scanResultSet((rijen, context) -> {
            try (context) {
                var rij = rijen.get();
                while (rij.next()) {
                    dossiers.computeIfAbsent(rij.getLong(1), Feitenbouwer::new).voegToe(rij, rij.getInt(2));
                }
                return dossiers.values();
            }
        });
    }
}
