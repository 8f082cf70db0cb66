package nl.verzuimsysteem.gebruikers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the users of the companies in scope. */
@Singleton
class GebruikersRepository {
    private static final int MEESTE_WOORDEN = 5;
    private static final String KOLOMMEN = """
            SELECT g.id, g.versie, g.naam, g.email, g.inlognaam, g.telefoon, g.actief,
                   g.wachtwoord IS NULL AS uitgenodigd, g.laatst_ingelogd, g.uitgenodigd_op, g.uitgezet_om,
                   %s AS laatst, COALESCE(g.bedrijf_id IN (SELECT d.id FROM doel d), 0) AND NOT %s AS eigen,
                   %s AS zelf
            FROM mensen m JOIN gebruiker g ON g.id = m.id LEFT JOIN gebruiker ik ON ik.id = :ik
            """.formatted(Mensen.LAATST, Mensen.ELDERS, Mensen.ZELF);

    private final Jdbi jdbi;

    GebruikersRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One page of users by name, with one row more when the list goes on. One statement. */
    List<Rij> lijst(
            Bereik bereik,
            @Nullable GebruikerId ik,
            Gebruikerfilter filter,
            Instant nu,
            LocalDate vandaag,
            Uitsnede uitsnede) {
        var grens = Mensen.grens(bereik);
        var woorden = Arrays.stream(filter.zoektekst().strip().split("\\s+"))
                .filter(woord -> !woord.isEmpty())
                .limit(MEESTE_WOORDEN)
                .toList();
        var functie = filter.functie();
        var sql = new StringBuilder(Mensen.met(grens)).append(KOLOMMEN).append(" WHERE 1 = 1");
        if (functie != null) {
            sql.append(" AND ").append("""
                    EXISTS (SELECT 1 FROM gebruiker_functie f JOIN doel d ON d.id = f.bedrijf_id
                       WHERE f.gebruiker_id = g.id AND f.functie = :functie
                         AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag))""");
        }
        var status = filter.status();
        sql.append(status == null ? "" : " AND " + voorwaarde(status));
        IntStream.range(0, woorden.size())
                .forEach(nummer ->
                        sql.append(" AND (g.naam LIKE :w%1$d OR g.email LIKE :w%1$d OR g.inlognaam LIKE :w%1$d)"
                                .formatted(nummer)));
        sql.append(" ORDER BY g.naam, g.id LIMIT :aantal OFFSET :vanaf");
        return jdbi.withHandle(handle -> {
            var vraag = handle.createQuery(sql.toString())
                    .bindMap(grens.waarden())
                    .bind("ik", ik)
                    .bind("vandaag", vandaag)
                    .bind("aantal", uitsnede.metEenMeer())
                    .bind("vanaf", uitsnede.vanaf());
            if (functie != null) {
                vraag.bind("functie", functie);
            }
            if (status == Gebruikerstatus.LANG_NIET || status == Gebruikerstatus.ACTIEF) {
                vraag.bind("lang", nu.minus(Gebruikerstatus.LANG));
            }
            for (int nummer = 0; nummer < woorden.size(); nummer++) {
                vraag.bind("w" + nummer, bevat(woorden.get(nummer)));
            }
            return vraag.mapTo(Rij.class).list();
        });
    }

    private static String voorwaarde(Gebruikerstatus status) {
        return switch (status) {
            case ACTIEF ->
                "g.actief = 1 AND g.wachtwoord IS NOT NULL AND COALESCE(" + Mensen.LAATST + " >= :lang, 1) = 1";
            case UITGENODIGD -> "g.actief = 1 AND g.wachtwoord IS NULL";
            case GEBLOKKEERD -> "g.actief = 0";
            case LANG_NIET -> "g.actief = 1 AND g.wachtwoord IS NOT NULL AND " + Mensen.LAATST + " < :lang";
        };
    }

    /** One user in scope. One statement. */
    Optional<Rij> lees(Bereik bereik, @Nullable GebruikerId ik, GebruikerId id, LocalDate vandaag) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery(Mensen.met(grens) + KOLOMMEN + " WHERE g.id = :id")
                .bindMap(grens.waarden())
                .bind("ik", ik)
                .bind("id", id)
                .bind("vandaag", vandaag)
                .mapTo(Rij.class)
                .findOne());
    }

    /** The functions of these users at the companies in scope, ended ones too. One statement. */
    List<Functieregel> functies(Bereik bereik, List<GebruikerId> gebruikers) {
        if (gebruikers.isEmpty()) {
            return List.of();
        }
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT f.id, f.gebruiker_id AS gebruiker, f.functie, f.bedrijf_id AS bedrijf,
                               b.naam AS bedrijfsnaam, f.afdeling_id AS afdeling, a.naam AS afdelingsnaam,
                               NULLIF(CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam), '') AS werknemer,
                               f.geldig_van AS van, f.geldig_tot AS tot
                        FROM gebruiker_functie f
                        JOIN bedrijf b ON b.id = f.bedrijf_id
                        LEFT JOIN afdeling a ON a.bedrijf_id = f.bedrijf_id AND a.id = f.afdeling_id
                        LEFT JOIN werknemer w ON w.bedrijf_id = f.bedrijf_id AND w.id = f.werknemer_id
                        WHERE f.gebruiker_id IN (<wie>) AND f.functie IN %s AND %s
                        ORDER BY f.geldig_tot IS NOT NULL, f.geldig_tot DESC, f.functie, a.naam, f.id
                        """.formatted(Mensen.WERKGEVERSFUNCTIES, grens.sql()))
                .bindMap(grens.waarden())
                .bindList("wie", gebruikers)
                .mapTo(Functieregel.class)
                .list());
    }

    /** The departments of a company in scope, by name. One statement. */
    List<Afdelingkeuze> afdelingen(Bereik bereik, BedrijfId bedrijf) {
        var grens = Mensen.grens(bereik);
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.id, a.naam, boven.naam AS boven
                        FROM afdeling a
                        JOIN bedrijf b ON b.id = a.bedrijf_id
                        LEFT JOIN afdeling boven ON boven.bedrijf_id = a.bedrijf_id AND boven.id = a.boven_id
                        WHERE a.bedrijf_id = :bedrijf AND\s""" + grens.sql() + " ORDER BY a.naam, a.id")
                .bindMap(grens.waarden())
                .bind("bedrijf", bedrijf)
                .mapTo(Afdelingkeuze.class)
                .list());
    }

    private static String bevat(String tekst) {
        return "%" + tekst.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** A user without his functions. */
    record Rij(
            GebruikerId id,
            int versie,
            String naam,
            String email,
            String inlognaam,
            @Nullable String telefoon,
            boolean actief,
            boolean uitgenodigd,
            @Nullable Instant laatstIngelogd,
            @Nullable Instant uitgenodigdOp,
            @Nullable String uitgezetOm,
            @Nullable Instant laatst,
            boolean eigen,
            boolean zelf) {

        Gebruiker met(List<Functieregel> functies, Instant nu) {
            return new Gebruiker(
                    id,
                    versie,
                    naam,
                    email,
                    inlognaam,
                    telefoon,
                    Gebruikerstatus.van(actief, uitgenodigd, laatst, nu),
                    laatstIngelogd,
                    uitgenodigdOp,
                    "INACTIEF".equals(uitgezetOm),
                    eigen,
                    zelf,
                    functies.stream()
                            .filter(functie -> functie.gebruiker().equals(id))
                            .toList());
        }
    }
}
