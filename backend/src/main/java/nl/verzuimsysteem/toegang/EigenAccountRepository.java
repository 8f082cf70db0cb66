package nl.verzuimsysteem.toegang;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Somebody's own account. Every statement names the person, and he reaches no other. */
@Singleton
class EigenAccountRepository {
    private static final RowMapper<Persoonrij> PERSOON = Rij.van(Persoonrij.class);
    private static final RowMapper<Plaatsrij> FUNCTIE = Rij.van(Plaatsrij.class);

    private final Jdbi jdbi;

    EigenAccountRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Persoonrij persoon(GebruikerId id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        SELECT g.naam, g.inlognaam, g.email, g.telefoon, g.taal, g.wachtwoord, g.wachtwoord_op,
                               (SELECT COUNT(*) FROM herstelcode c
                                WHERE c.gebruiker_id = g.id AND c.gebruikt_op IS NULL) AS herstelcodes
                        FROM gebruiker g WHERE g.id = :id""").bind("id", id).map(PERSOON).one());
    }

    /** Those that hold now first, then those to come, then those that ended since a day. */
    List<Plaatsrij> functies(GebruikerId id, LocalDate vandaag, LocalDate sinds) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT f.functie, r.naam AS regio, b.naam AS bedrijf, a.naam AS afdeling, f.geldig_van, f.geldig_tot
                        FROM gebruiker_functie f
                        LEFT JOIN regio r ON r.id = f.regio_id
                        LEFT JOIN bedrijf b ON b.id = f.bedrijf_id
                        LEFT JOIN afdeling a ON a.bedrijf_id = f.bedrijf_id AND a.id = f.afdeling_id
                        WHERE f.gebruiker_id = :id AND (f.geldig_tot IS NULL OR f.geldig_tot > :sinds)
                        ORDER BY f.geldig_tot IS NOT NULL AND f.geldig_tot <= :vandaag, f.geldig_van > :vandaag,
                                 b.naam, r.naam, a.naam, f.id
                        LIMIT 200""")
                .bind("id", id)
                .bind("vandaag", vandaag)
                .bind("sinds", sinds)
                .map(FUNCTIE)
                .list());
    }

    void zetTelefoon(GebruikerId id, @Nullable String telefoon) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "UPDATE gebruiker SET telefoon = :telefoon, versie = versie + 1 WHERE id = :id")
                .bind("id", id)
                .bind("telefoon", telefoon)
                .execute());
    }

    void zetTaal(GebruikerId id, String taal) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE gebruiker SET taal = :taal WHERE id = :id")
                .bind("id", id)
                .bind("taal", taal)
                .execute());
    }

    /** @param wachtwoord the hash */
    record Persoonrij(
            String naam,
            String inlognaam,
            String email,
            @Nullable String telefoon,
            String taal,
            @Nullable String wachtwoord,
            @Nullable Instant wachtwoordOp,
            int herstelcodes) {}

    record Plaatsrij(
            Functie functie,
            @Nullable String regio,
            @Nullable String bedrijf,
            @Nullable String afdeling,
            LocalDate geldigVan,
            @Nullable LocalDate geldigTot) {

        /** Where it holds, from large to small. */
        @Nullable
        String plaats() {
            if (bedrijf != null) {
                return afdeling == null ? bedrijf : bedrijf + ", " + afdeling;
            }
            return regio;
        }
    }
}
