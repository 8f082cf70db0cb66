package nl.verzuimsysteem.gebruikers;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.toegang.Rechtenversie;
import nl.verzuimsysteem.toegang.Uitnodiging;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Makes accounts and gives and ends functions, in the transaction of the service that decided on it. It asks for no
 * right and bounds by no scope: the service has done both, and writes the audit line.
 */
@Singleton
public class Accounts {
    private final Jdbi jdbi;
    private final Uitnodiging uitnodiging;
    private final Rechtenversie rechtenversie;
    private final Clock klok;

    Accounts(Jdbi jdbi, Uitnodiging uitnodiging, Rechtenversie rechtenversie, Clock klok) {
        this.jdbi = jdbi;
        this.uitnodiging = uitnodiging;
        this.rechtenversie = rechtenversie;
        this.klok = klok;
    }

    /**
     * The account with this login name. One that does not exist is made and invited; one that exists stays as it is,
     * also in its name and its address. One statement and those of the invitation, or two.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public GebruikerId vindOfMaak(NieuwAccount nieuw) {
        var gemaakt = jdbi.withHandle(handle -> handle.createUpdate("""
                        INSERT IGNORE INTO gebruiker (inlognaam, naam, email, telefoon, bedrijf_id, taal,
                               aangemaakt_op, uitgenodigd_op)
                        VALUES (:login, :naam, :email, :telefoon, :bedrijf, :taal, :nu, :nu)""")
                .bind("login", nieuw.login())
                .bind("naam", nieuw.naam())
                .bind("email", nieuw.email())
                .bind("telefoon", nieuw.telefoon())
                .bind("bedrijf", nieuw.bedrijf())
                .bind("taal", nieuw.taal())
                .bind("nu", klok.instant())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(GebruikerId.class)
                .findOne());
        gemaakt.ifPresent(id -> uitnodiging.stuur(id, nieuw.naam(), nieuw.email(), nieuw.taal()));
        return gemaakt.orElseGet(
                () -> jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM gebruiker WHERE inlognaam = :login")
                        .bind("login", nieuw.login())
                        .mapTo(GebruikerId.class)
                        .one()));
    }

    /**
     * Invites somebody again who did not take his invitation up. Four statements.
     *
     * @param eerder when he was invited before, as it was read: who asks twice at once sends one mail
     * @return whether he was invited
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean nodigOpnieuwUit(GebruikerId wie, Instant eerder, Genodigde aan) {
        var gezet = jdbi.withHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker SET uitgenodigd_op = :nu, versie = versie + 1
                        WHERE id = :wie AND COALESCE(uitgenodigd_op, aangemaakt_op) = :eerder AND actief = 1
                          AND wachtwoord IS NULL""")
                .bind("wie", wie)
                .bind("eerder", eerder)
                .bind("nu", klok.instant())
                .execute());
        if (gezet == 1) {
            uitnodiging.stuur(wie, aan.naam(), aan.email(), aan.taal());
        }
        return gezet == 1;
    }

    /**
     * The next free login name of a gebruikersbeheerder, such as {@code BHR1042}. No two transactions get the same one.
     * Two statements.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String nieuweBhrNaam() {
        return jdbi.withHandle(handle -> {
            // The row is locked until the transaction ends; names that were given by hand are passed over.
            handle.execute("""
                    UPDATE bhr_nummer SET laatste = 1 + GREATEST(laatste, COALESCE(
                      (SELECT MAX(CAST(SUBSTRING(g.inlognaam, 4) AS UNSIGNED)) FROM gebruiker g
                        WHERE g.inlognaam LIKE 'BHR%' AND g.inlognaam REGEXP '^BHR[0-9]{1,9}$'), 0))""");
            return "BHR"
                    + handle.createQuery("SELECT laatste FROM bhr_nummer")
                            .mapTo(Long.class)
                            .one();
        });
    }

    /**
     * Gives a function. One that he holds already with the same reach, in all of that time, is not given twice. Two
     * statements.
     *
     * @return whether it was not there already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean geef(Actor door, GebruikerId aan, Toekenning toekenning) {
        // First, because it makes others who give this person something wait.
        rechtenversie.verhoog(aan);
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                INSERT INTO gebruiker_functie (gebruiker_id, functie, regio_id, bedrijf_id, afdeling_id,
                                       werknemer_id, vervangt_id, geldig_van, geldig_tot, gegeven_door, gegeven_op)
                                SELECT g.id, :functie, :regio, :bedrijf, :afdeling, COALESCE(:werknemer, %s),
                                       :vervangt, :van, :tot,
                                       :door, :nu
                                FROM gebruiker g
                                WHERE g.id = :aan AND NOT EXISTS (
                                  SELECT 1 FROM gebruiker_functie f
                                  WHERE f.gebruiker_id = :aan AND f.functie = :functie AND f.regio_id <=> :regio
                                    AND f.bedrijf_id <=> :bedrijf AND f.afdeling_id <=> :afdeling
                                    AND (f.werknemer_id <=> :werknemer OR :functie <> 'WERKNEMER')
                                    AND f.vervangt_id <=> :vervangt
                                    AND f.geldig_van <= :van
                                    AND (f.geldig_tot IS NULL OR f.geldig_tot >= :tot))""".formatted(Medewerkerkoppeling.WIE))
                        .bind("aan", aan)
                        .bind("functie", toekenning.functie())
                        .bind("regio", toekenning.regio())
                        .bind("bedrijf", toekenning.bedrijf())
                        .bind("afdeling", toekenning.afdeling())
                        .bind("werknemer", toekenning.werknemer())
                        .bind("vervangt", toekenning.vervangt())
                        .bind("van", toekenning.van())
                        .bind("tot", toekenning.tot())
                        .bind("door", door.gebruiker())
                        .bind("nu", klok.instant())
                        .execute())
                == 1;
    }

    /**
     * Blocks an account: its next click is refused. Two statements.
     *
     * @param versie the version that was read; {@code null} for any
     * @return whether it was not blocked already, and had this version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean blokkeer(GebruikerId wie, @Nullable Integer versie) {
        return zetActief("""
                UPDATE gebruiker SET actief = 0, uitgezet_op = :nu, uitgezet_om = 'BEHEERDER', versie = versie + 1
                WHERE id = :wie AND (:versie IS NULL OR versie = :versie) AND actief = 1""", wie, versie);
    }

    /**
     * Lets a blocked account in again; what counted against it begins anew. Two statements.
     *
     * @param versie the version that was read; {@code null} for any
     * @return whether it was blocked, and had this version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean geefVrij(GebruikerId wie, @Nullable Integer versie) {
        return zetActief("""
                UPDATE gebruiker SET actief = 1, uitgezet_op = NULL, uitgezet_om = NULL, vrijgegeven_op = :nu,
                       mislukte_pogingen = 0, mislukte_codes = 0, geblokkeerd_tot = NULL, versie = versie + 1
                WHERE id = :wie AND (:versie IS NULL OR versie = :versie) AND actief = 0""", wie, versie);
    }

    private boolean zetActief(String sql, GebruikerId wie, @Nullable Integer versie) {
        var gezet = jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("wie", wie)
                        .bind("versie", versie)
                        .bind("nu", klok.instant())
                        .execute())
                == 1;
        if (gezet) {
            rechtenversie.verhoog(wie);
        }
        return gezet;
    }

    /**
     * Ends a function. One that has not begun by then never will; one that ended earlier stays as it is. Three
     * statements.
     *
     * @param per the first day it no longer holds; today ends it at the next click
     * @throws NietGevonden when there is no such function
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void beeindig(Actor door, FunctieId functie, LocalDate per) {
        var van = jdbi.withHandle(
                handle -> handle.createQuery("SELECT gebruiker_id FROM gebruiker_functie WHERE id = :id")
                        .bind("id", functie)
                        .mapTo(GebruikerId.class)
                        .findOne()
                        .orElseThrow(() -> new NietGevonden("functie", functie)));
        beeindig(door, van, functie, per);
    }

    /** The same, when one knows whose function it is. Two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    void beeindig(Actor door, GebruikerId van, FunctieId functie, LocalDate per) {
        rechtenversie.verhoog(van);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker_functie
                        SET geldig_tot = GREATEST(:per, geldig_van), beeindigd_door = :door, beeindigd_op = :nu
                        WHERE id = :id AND gebruiker_id = :van AND (geldig_tot IS NULL OR geldig_tot > :per)""")
                .bind("id", functie)
                .bind("van", van)
                .bind("per", per)
                .bind("door", door.gebruiker())
                .bind("nu", klok.instant())
                .execute());
    }

    /** Whom an invitation goes to, as his account says. */
    record Genodigde(String naam, String email, String taal) {}
}
