package nl.verzuimsysteem.organisatie;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.opslag.Uniek;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads and writes companies for whoever keeps them. */
@Singleton
class BedrijfRepository {
    private static final String GELDIG =
            "f.geldig_van <= :vandaag AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag) AND g.actief = 1";
    private static final String BEHEERDERS = """
            FROM gebruiker_functie f
            JOIN gebruiker g ON g.id = f.gebruiker_id
            JOIN bedrijf b ON b.id = f.bedrijf_id
            WHERE f.bedrijf_id = :bedrijf AND f.functie = 'GEBRUIKERSBEHEERDER' AND\s""" + GELDIG + " AND ";

    private final Jdbi jdbi;

    BedrijfRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The company as it stands. One statement. */
    Optional<Rij> lees(Bereik bereik, BedrijfId id) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.versie, b.naam, b.kvk_nummer, b.loonheffingennummer, b.straat, b.postcode, b.plaats,
                               b.telefoon, b.email, b.factuur_email, b.regio_id AS regio, r.naam AS regionaam,
                               b.aangesloten_op, b.beeindigd_op
                        FROM bedrijf b JOIN regio r ON r.id = b.regio_id
                        WHERE b.id = :id AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("id", id)
                .mapTo(Rij.class)
                .findOne());
    }

    /** All subscriptions of a company, oldest first. One statement. */
    List<Abonnement> abonnementen(Bereik bereik, BedrijfId id) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.soort, a.geldig_van AS van, a.geldig_tot AS tot
                        FROM abonnement a JOIN bedrijf b ON b.id = a.bedrijf_id
                        WHERE a.bedrijf_id = :id AND\s""" + grens.sql() + " ORDER BY a.geldig_van")
                .bindMap(grens.waarden())
                .bind("id", id)
                .mapTo(Abonnement.class)
                .list());
    }

    /** Who keep the users of a company today. One statement. */
    List<Bedrijfsbeheer.Beheerder> beheerders(Bereik bereik, BedrijfId id, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT DISTINCT g.naam, g.inlognaam, g.email, g.laatst_ingelogd "
                                + BEHEERDERS + grens.sql() + " ORDER BY g.naam, g.inlognaam")
                        .bindMap(grens.waarden())
                        .bind("bedrijf", id)
                        .bind("vandaag", vandaag)
                        .mapTo(Bedrijfsbeheer.Beheerder.class)
                        .list());
    }

    /** Where those who keep the users of a company can be written to. One statement. */
    List<Postadres> postadressen(Bereik bereik, BedrijfId id, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT DISTINCT g.id, g.naam, g.email, g.taal " + BEHEERDERS + grens.sql() + " ORDER BY g.id")
                .bindMap(grens.waarden())
                .bind("bedrijf", id)
                .bind("vandaag", vandaag)
                .mapTo(Postadres.class)
                .list());
    }

    /** Companies with this number, or with a name that begins as this one does. One statement. */
    List<Gelijkend> gelijkende(Bereik bereik, String naam, @Nullable String kvkNummer) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        var kern =
                naam.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s,]+(b\\.?v\\.?|n\\.?v\\.?|v\\.?o\\.?f\\.?)$", "");
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT b.id, b.naam, b.plaats, b.beeindigd_op, COALESCE(b.kvk_nummer = :kvk, 0) AS zelfde_kvk
                        FROM bedrijf b
                        WHERE (b.kvk_nummer = :kvk OR b.naam = :kern OR b.naam LIKE :begin) AND\s""" + grens.sql() + " ORDER BY zelfde_kvk DESC, b.naam, b.id LIMIT 5")
                .bindMap(grens.waarden())
                .bind("kvk", kvkNummer)
                .bind("kern", kern)
                .bind("begin", kern.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + " %")
                .mapTo(Gelijkend.class)
                .list());
    }

    /** The company that was taken on with this key. One statement. */
    Optional<BedrijfId> metSleutel(Bereik bereik, String sleutel) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT b.id FROM bedrijf b WHERE b.sleutel = :sleutel AND " + grens.sql())
                        .bindMap(grens.waarden())
                        .bind("sleutel", sleutel)
                        .mapTo(BedrijfId.class)
                        .findOne());
    }

    /**
     * Makes a company with its subscription and the person to speak to. Three statements.
     *
     * @return {@code null} when the same one came in twice at once
     */
    @Nullable
    BedrijfId voegToe(NieuwBedrijf nieuw, RegioId regio, Abonnement abonnement) {
        return Uniek.schrijf(() -> jdbi.withHandle(handle -> {
                    var id = handle.createUpdate("""
                                INSERT INTO bedrijf (regio_id, naam, kvk_nummer, loonheffingennummer, straat, postcode, plaats,
                                       telefoon, email, factuur_email, aangesloten_op, sleutel)
                                VALUES (:regio, :naam, :kvkNummer, :loonheffingennummer, :straat, :postcode, :plaats,
                                       :telefoon, :email, :factuurEmail, :van, :sleutel)""")
                            .bindMethods(nieuw.bedrijf())
                            .bind("regio", regio)
                            .bind("van", abonnement.van())
                            .bind("sleutel", nieuw.sleutel())
                            .executeAndReturnGeneratedKeys("id")
                            .mapTo(BedrijfId.class)
                            .one();
                    voegToe(id, abonnement);
                    handle.createUpdate("""
                                INSERT INTO contactpersoon (bedrijf_id, naam, rol, telefoon, email)
                                VALUES (:bedrijf, :naam, 'Gebruikersbeheerder', :telefoon, :email)""")
                            .bindMethods(nieuw.beheerder())
                            .bind("bedrijf", id)
                            .execute();
                    return id;
                }))
                .orElse(null);
    }

    /** Changes what is known of a company. One statement; {@code false} when somebody else did in between. */
    boolean wijzig(BedrijfId id, int versie, Bedrijfsinvoer gegevens) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE bedrijf
                                SET naam = :naam, kvk_nummer = :kvkNummer, loonheffingennummer = :loonheffingennummer,
                                    straat = :straat, postcode = :postcode, plaats = :plaats, telefoon = :telefoon,
                                    email = :email, factuur_email = :factuurEmail, versie = versie + 1
                                WHERE id = :id AND versie = :versie""")
                        .bindMethods(gegevens)
                        .bind("id", id)
                        .bind("versie", versie)
                        .execute())
                == 1;
    }

    /** Puts a company in another regio; what lies below it follows by {@link BedrijfVerhuisd}. One statement. */
    void zetRegio(BedrijfId id, RegioId regio) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE bedrijf SET regio_id = :regio, versie = versie + 1 WHERE id = :id")
                .bind("id", id)
                .bind("regio", regio)
                .execute());
    }

    /** Ends a company on a day, or takes that back. One statement. */
    void zetEinde(BedrijfId id, @Nullable LocalDate per) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE bedrijf SET beeindigd_op = :per, versie = versie + 1 WHERE id = :id")
                .bind("id", id)
                .bind("per", per)
                .execute());
    }

    /**
     * Agrees on a subscription. One statement.
     *
     * @throws OngeldigeInvoer on {@code abonnement} when it is no longer sold
     */
    void voegToe(BedrijfId id, Abonnement abonnement) {
        var verkocht = jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT INTO abonnement (bedrijf_id, soort, geldig_van, geldig_tot)
                        SELECT :bedrijf, v.code, :van, :tot FROM abonnementsvorm v
                        WHERE v.code = :soort AND v.te_koop = 1""")
                .bind("bedrijf", id)
                .bind("soort", abonnement.soort())
                .bind("van", abonnement.van())
                .bind("tot", abonnement.tot())
                .execute());
        if (verkocht == 0) {
            throw OngeldigeInvoer.veld(
                    "abonnement",
                    "organisatie.abonnement.nietTeKoop",
                    abonnement.soort().naam());
        }
    }

    /** The forms of subscription that are sold today: the same for every company. One statement. */
    List<Abonnement.Soort> teKoop(Bereik bereik) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT v.code FROM abonnementsvorm v WHERE v.te_koop = 1 ORDER BY v.code")
                        .mapTo(Abonnement.Soort.class)
                        .list());
    }

    /** Takes away what was agreed on from a day. One statement. */
    void vervalVanaf(BedrijfId id, LocalDate dag) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "DELETE FROM abonnement WHERE bedrijf_id = :bedrijf AND geldig_van >= :dag")
                .bind("bedrijf", id)
                .bind("dag", dag)
                .execute());
    }

    /** Lets the subscription that runs on a day run until then. One statement. */
    void looptTot(BedrijfId id, LocalDate dag) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        UPDATE abonnement SET geldig_tot = :dag
                        WHERE bedrijf_id = :bedrijf AND geldig_van < :dag AND (geldig_tot IS NULL OR geldig_tot > :dag)""").bind("bedrijf", id).bind("dag", dag).execute());
    }

    /** A company as it is stored. */
    record Rij(
            int versie,
            String naam,
            @Nullable String kvkNummer,
            @Nullable String loonheffingennummer,
            String straat,
            String postcode,
            String plaats,
            @Nullable String telefoon,
            @Nullable String email,
            @Nullable String factuurEmail,
            RegioId regio,
            String regionaam,
            LocalDate aangeslotenOp,
            @Nullable LocalDate beeindigdOp) {
        Bedrijfsinvoer gegevens() {
            return new Bedrijfsinvoer(
                    naam, kvkNummer, loonheffingennummer, straat, postcode, plaats, telefoon, email, factuurEmail);
        }
    }

    /** Somebody to write to. */
    record Postadres(GebruikerId id, String naam, String email, String taal) {}
}
