package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.Uitnodiging;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Does a change of an account, for a beheerder who may do it at once or for one who approved it, in the transaction of
 * the service that looked at scope and rights and writes the audit line.
 */
@Singleton
class Uitvoering {
    private final Jdbi jdbi;
    private final Accounts accounts;
    private final Uitnodiging uitnodiging;
    private final Medewerkerkoppeling koppeling;
    private final Adreswissel adreswissel;
    private final UitgaandePost post;
    private final Gebruikerspost brieven;
    private final Clock klok;

    Uitvoering(
            Jdbi jdbi,
            Accounts accounts,
            Uitnodiging uitnodiging,
            Medewerkerkoppeling koppeling,
            Adreswissel adreswissel,
            UitgaandePost post,
            Gebruikerspost brieven,
            Clock klok) {
        this.jdbi = jdbi;
        this.accounts = accounts;
        this.uitnodiging = uitnodiging;
        this.koppeling = koppeling;
        this.adreswissel = adreswissel;
        this.post = post;
        this.brieven = brieven;
        this.klok = klok;
    }

    /**
     * Does it.
     *
     * @param wie whose account; {@code null} for a new one
     * @return whose account it was
     * @throws Conflict when somebody else changed the account in between, or no beheerder would be left
     */
    @Transactional(propagation = Propagation.MANDATORY)
    GebruikerId voer(Actor door, BedrijfId bedrijf, @Nullable GebruikerId wie, Wijziging wijziging) {
        if (wijziging.soort() == Verzoeksoort.NIEUW) {
            return maak(door, bedrijf, wie, wijziging);
        }
        var gebruiker = Objects.requireNonNull(wie);
        switch (wijziging.soort()) {
            case GEGEVENS -> wijzig(gebruiker, wijziging);
            case BLOKKEREN -> blokkeer(gebruiker, wijziging);
            case VRIJGEVEN -> geefVrij(gebruiker, wijziging);
            case UITNODIGEN -> nodigUit(gebruiker, wijziging);
            case FUNCTIE_GEVEN -> geef(door, bedrijf, gebruiker, wijziging);
            case FUNCTIE_BEEINDIGEN -> beeindig(door, bedrijf, gebruiker, wijziging);
            case NIEUW, NAKIJKEN -> throw new IllegalStateException("Not done here: " + wijziging.soort());
        }
        return gebruiker;
    }

    private GebruikerId maak(Actor door, BedrijfId bedrijf, @Nullable GebruikerId bekend, Wijziging wijziging) {
        var email = Objects.requireNonNull(wijziging.email());
        var gebruiker = accounts.vindOfMaak(
                new NieuwAccount(null, Objects.requireNonNull(wijziging.naam()), email, wijziging.telefoon(), bedrijf));
        var gegeven = accounts.geef(door, gebruiker, toekenning(bedrijf, wijziging));
        if (bekend != null && gegeven) {
            post.zetKlaar(List.of(brieven.functie(gebruiker, email, klok.instant())));
        }
        return gebruiker;
    }

    private void geef(Actor door, BedrijfId bedrijf, GebruikerId wie, Wijziging wijziging) {
        accounts.geef(door, wie, toekenning(bedrijf, wijziging));
    }

    private static Toekenning toekenning(BedrijfId bedrijf, Wijziging wijziging) {
        return new Toekenning(
                Objects.requireNonNull(wijziging.functie()),
                null,
                bedrijf,
                wijziging.afdeling(),
                wijziging.werknemer(),
                null,
                Objects.requireNonNull(wijziging.van()),
                wijziging.tot());
    }

    private void beeindig(Actor door, BedrijfId bedrijf, GebruikerId wie, Wijziging wijziging) {
        var per = Objects.requireNonNull(wijziging.tot());
        if (wijziging.functie() == Functie.GEBRUIKERSBEHEERDER) {
            eisNietLaatste(wie, bedrijf, per);
        }
        accounts.beeindig(door, wie, Objects.requireNonNull(wijziging.functieId()), per);
    }

    /** A login name that is an address goes along with the address. */
    private void wijzig(GebruikerId wie, Wijziging wijziging) {
        var email = Objects.requireNonNull(wijziging.email());
        var oud = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.email, EXISTS (SELECT 1 FROM gebruiker x WHERE x.inlognaam = :email AND x.id <> g.id
                          AND g.inlognaam = g.email) AS bezet
                        FROM gebruiker g WHERE g.id = :wie FOR UPDATE""")
                .bind("wie", wie)
                .bind("email", email)
                .mapTo(Adres.class)
                .one());
        if (oud.bezet()) {
            throw OngeldigeInvoer.veld("email", "gebruikers.email.bezet");
        }
        // MySQL sets from left to right: the login name is compared with the address as it was.
        zet("""
                UPDATE gebruiker SET inlognaam = IF(inlognaam = email, :email, inlognaam), email = :email, naam = :naam,
                       telefoon = :telefoon, versie = versie + 1
                WHERE id = :wie AND versie = :versie""", wie, wijziging, true);
        if (!oud.email().equalsIgnoreCase(email)) {
            koppeling.naAdreswijziging(wie);
            adreswissel.na(wie, oud.email(), wijziging.versie());
        }
    }

    private void blokkeer(GebruikerId wie, Wijziging wijziging) {
        eisNietLaatste(wie, null, Kalender.vandaag(klok));
        eisGewijzigd(accounts.blokkeer(wie, wijziging.versie()));
    }

    private void geefVrij(GebruikerId wie, Wijziging wijziging) {
        eisGewijzigd(accounts.geefVrij(wie, wijziging.versie()));
    }

    private void nodigUit(GebruikerId wie, Wijziging wijziging) {
        zet("""
                UPDATE gebruiker SET uitgenodigd_op = :nu, versie = versie + 1
                WHERE id = :wie AND versie = :versie AND actief = 1""", wie, wijziging, false);
        var aan =
                jdbi.withHandle(handle -> handle.createQuery("SELECT naam, email, taal FROM gebruiker WHERE id = :wie")
                        .bind("wie", wie)
                        .mapTo(Genodigde.class)
                        .one());
        uitnodiging.stuur(wie, aan.naam(), aan.email(), aan.taal());
    }

    private void zet(String sql, GebruikerId wie, Wijziging wijziging, boolean gegevens) {
        var gewijzigd = jdbi.withHandle(handle -> {
            var update = handle.createUpdate(sql).bind("wie", wie).bind("versie", wijziging.versie());
            if (gegevens) {
                update.bind("naam", wijziging.naam())
                        .bind("email", wijziging.email())
                        .bind("telefoon", wijziging.telefoon());
            } else {
                update.bind("nu", klok.instant());
            }
            return update.execute();
        });
        eisGewijzigd(gewijzigd == 1);
    }

    private static void eisGewijzigd(boolean gewijzigd) {
        if (!gewijzigd) {
            throw new Conflict("gebruikers.conflict.gewijzigd");
        }
    }

    /**
     * Refuses to leave a company without a beheerder who can log in. Locks the functions it looked at, so that two
     * beheerders who take each other off at once do not both succeed. One statement.
     *
     * @param alleen the one company to look at; {@code null}: every company he is beheerder of
     */
    void eisNietLaatste(GebruikerId wie, @Nullable BedrijfId alleen, LocalDate dag) {
        var rijen = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT f.bedrijf_id AS bedrijf, f.gebruiker_id AS gebruiker
                        FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                        WHERE f.functie = 'GEBRUIKERSBEHEERDER' AND %s
                          AND (g.id = :wie OR (g.actief = 1 AND g.wachtwoord IS NOT NULL))
                          AND (f.bedrijf_id = :alleen OR (:alleen IS NULL AND f.bedrijf_id IN (
                            SELECT z.bedrijf_id FROM gebruiker_functie z
                            WHERE z.gebruiker_id = :wie AND z.functie = 'GEBRUIKERSBEHEERDER')))
                        FOR UPDATE""".formatted(Mensen.GELDIG))
                .bind("wie", wie)
                .bind("alleen", alleen)
                .bind("vandaag", dag)
                .mapTo(Beheerder.class)
                .list());
        rijen.stream()
                .collect(Collectors.groupingBy(
                        Beheerder::bedrijf, Collectors.mapping(Beheerder::gebruiker, Collectors.toSet())))
                .values()
                .forEach(beheerders -> {
                    if (beheerders.equals(Set.of(wie))) {
                        throw new Conflict("gebruikers.conflict.laatste");
                    }
                });
    }

    /** An address, and whether the wanted one is somebody else's login name. */
    record Adres(String email, boolean bezet) {}

    /** Whom to invite. */
    record Genodigde(String naam, String email, String taal) {}

    /** Who keeps the users of which company. */
    record Beheerder(BedrijfId bedrijf, GebruikerId gebruiker) {}
}
