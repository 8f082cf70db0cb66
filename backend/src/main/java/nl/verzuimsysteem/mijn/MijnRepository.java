package nl.verzuimsysteem.mijn;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;

/** Reads what concerns one employee. */
@Singleton
class MijnRepository {
    private static final Bereik.Kolommen VAN_WERKNEMER =
            new Bereik.Kolommen("w.bedrijf_id", "b.regio_id", "w.afdeling_id", "w.id");
    private static final Bereik.Kolommen VAN_DOSSIER =
            new Bereik.Kolommen("d.bedrijf_id", "d.regio_id", null, "d.werknemer_id");
    private static final Bereik.Kolommen VAN_REGEL =
            new Bereik.Kolommen("r.bedrijf_id", "NULL", null, "r.werknemer_id");

    private final Jdbi jdbi;

    MijnRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The employee a scope holds. One statement. */
    Optional<MijnGegevens.Persoon> persoon(Bereik bereik) {
        var grens = bereik.voorwaarde(VAN_WERKNEMER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam, w.personeelsnummer,
                               w.functie, a.naam AS afdeling, w.geboortedatum, w.telefoon, w.email, w.in_dienst,
                               w.uit_dienst, b.naam AS bedrijf, b.telefoon AS telefoon_bedrijf, g.naam AS regio,
                               g.telefoon AS telefoon_regio, g.email AS email_regio
                        FROM werknemer w
                        JOIN bedrijf b ON b.id = w.bedrijf_id
                        JOIN regio g ON g.id = b.regio_id
                        LEFT JOIN afdeling a ON a.bedrijf_id = w.bedrijf_id AND a.id = w.afdeling_id
                        WHERE\s""" + grens.sql() + " LIMIT 1")
                .bindMap(grens.waarden())
                .mapTo(MijnGegevens.Persoon.class)
                .findOne());
    }

    /** When he was absent, last first. One statement. */
    List<MijnGegevens.Afwezigheid> afwezig(Bereik bereik, int hoogstens) {
        var grens = bereik.voorwaarde(VAN_DOSSIER);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.id AS dossier, p.van, p.tot,
                               CASE WHEN p.tot IS NULL AND d.gesloten_op IS NULL THEN d.verwachte_terugkeer END AS verwacht,
                               CASE WHEN p.tot IS NULL THEN d.gesloten_op END AS gesloten_op
                        FROM dossier d
                        JOIN verzuimperiode p ON p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id
                        WHERE d.vervallen IS NULL AND\s""" + grens.sql() + " ORDER BY p.van DESC LIMIT :hoogstens")
                .bindMap(grens.waarden())
                .bind("hoogstens", hoogstens)
                .mapTo(MijnGegevens.Afwezigheid.class)
                .list());
    }

    /** Who did something with his data, newest first, with one row more when there are more. One statement. */
    List<Inzage> inzagen(Bereik bereik, GebruikerId zelf, Inzagefilter filter, Uitsnede uitsnede) {
        var grens = bereik.voorwaarde(VAN_REGEL);
        var van = filter.van();
        var tot = filter.tot();
        var sql = """
                SELECT r.id, r.moment, r.naam, r.functie, r.organisatie, r.handeling, r.uitkomst <> 0 AS geweigerd,
                       r.gebruiker_id IS NOT NULL AND r.gebruiker_id = :zelf AS zelf
                FROM audit_regel r WHERE\s""" + grens.sql()
                + (van == null ? "" : " AND r.moment >= :van")
                + (tot == null ? "" : " AND r.moment < :tot")
                + (filter.ookZelf() ? "" : " AND (r.gebruiker_id IS NULL OR r.gebruiker_id <> :zelf)")
                + " ORDER BY r.id DESC LIMIT :aantal OFFSET :vanaf";
        return jdbi.withHandle(handle -> {
            var vraag = handle.createQuery(sql)
                    .bindMap(grens.waarden())
                    .bind("zelf", zelf)
                    .bind("aantal", uitsnede.metEenMeer())
                    .bind("vanaf", uitsnede.vanaf());
            if (van != null) {
                vraag.bind("van", van.atStartOfDay(Kalender.NEDERLAND).toInstant());
            }
            if (tot != null) {
                vraag.bind(
                        "tot", tot.plusDays(1).atStartOfDay(Kalender.NEDERLAND).toInstant());
            }
            return vraag.mapTo(Inzage.class).list();
        });
    }
}
