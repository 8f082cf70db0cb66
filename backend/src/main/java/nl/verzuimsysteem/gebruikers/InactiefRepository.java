package nl.verzuimsysteem.gebruikers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.GebruikerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds accounts nobody uses, and switches them off. */
@Singleton
class InactiefRepository {
    /** Of the account {@code g}: not used since {@code :grens}, works for others, and is nobody's last beheerder. */
    private static final String ONGEBRUIKT = """
            g.actief = 1 AND g.wachtwoord IS NOT NULL AND %s < :grens
            AND EXISTS (SELECT 1 FROM gebruiker_functie f
              WHERE f.gebruiker_id = g.id AND f.functie <> 'WERKNEMER' AND %s)
            AND NOT EXISTS (
              SELECT 1 FROM gebruiker_functie zijn
              WHERE zijn.gebruiker_id = g.id AND zijn.functie IN ('GEBRUIKERSBEHEERDER', 'FUNCTIONEEL_BEHEERDER')
                AND zijn.geldig_van <= :vandaag AND (zijn.geldig_tot IS NULL OR zijn.geldig_tot > :vandaag)
                AND NOT EXISTS (
                  SELECT 1 FROM gebruiker_functie f JOIN gebruiker ander ON ander.id = f.gebruiker_id
                  WHERE f.functie = zijn.functie AND f.bedrijf_id <=> zijn.bedrijf_id AND f.gebruiker_id <> g.id
                    AND ander.actief = 1 AND ander.wachtwoord IS NOT NULL AND %s))
            """.formatted(Mensen.LAATST, Mensen.GELDIG, Mensen.GELDIG);

    private final Jdbi jdbi;

    InactiefRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Accounts in scope that were not used since a moment. One statement. */
    List<Account> ongebruikt(Bereik bereik, Instant grens, LocalDate vandaag, int aantal) {
        var binnen = bereik.voorBedrijf("g.bedrijf_id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.id, g.bedrijf_id AS bedrijf
                        FROM gebruiker g LEFT JOIN bedrijf b ON b.id = g.bedrijf_id
                        WHERE %s AND %s ORDER BY g.id LIMIT :aantal""".formatted(ONGEBRUIKT, binnen.sql()))
                .bindMap(binnen.waarden())
                .bind("grens", grens)
                .bind("vandaag", vandaag)
                .bind("aantal", aantal)
                .mapTo(Account.class)
                .list());
    }

    /** Switches one off, if all still holds. One statement, or two. */
    boolean zetUit(GebruikerId id, Instant grens, LocalDate vandaag, Instant nu) {
        return jdbi.withHandle(handle -> {
            // In two steps: MySQL does not let an update look into the table it changes.
            var nog = handle.createQuery(
                            "SELECT g.id FROM gebruiker g WHERE g.id = :id AND " + ONGEBRUIKT + " FOR UPDATE")
                    .bind("id", id)
                    .bind("grens", grens)
                    .bind("vandaag", vandaag)
                    .mapTo(GebruikerId.class)
                    .findOne();
            return nog.isPresent()
                    && handle.createUpdate("""
                                            UPDATE gebruiker SET actief = 0, uitgezet_op = :nu, uitgezet_om = 'INACTIEF',
                                                   versie = versie + 1, rechten_versie = rechten_versie + 1
                                            WHERE id = :id AND actief = 1""").bind("id", id).bind("nu", nu).execute() == 1;
        });
    }

    /** An account to switch off. */
    record Account(GebruikerId id, @Nullable BedrijfId bedrijf) {}
}
