package nl.verzuimsysteem.toegang;

import jakarta.inject.Singleton;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.opslag.Rij;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.JoinRow;
import org.jdbi.v3.core.mapper.JoinRowMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Accounts. No tenant owns them, so no scope bounds them: a person is read by his own key only. */
@Singleton
class AccountRepository {
    private static final String ACCOUNT = """
            SELECT g.id g_id, g.naam g_naam, g.wachtwoord g_wachtwoord, g.totp_geheim g_totp_geheim,
                   g.totp_laatste_stap g_totp_laatste_stap, g.mislukte_pogingen g_mislukte_pogingen,
                   g.mislukte_codes g_mislukte_codes, g.geblokkeerd_tot g_geblokkeerd_tot,
                   g.laatste_adres g_laatste_adres, g.laatste_functie g_laatste_functie, g.actief g_actief,
                   g.rechten_versie g_rechten_versie, s.factor s_factor, s.bevestigd_op s_bevestigd_op,
                   s.vernieuwing s_vernieuwing,
                   f.id f_id, f.functie f_functie, f.regio_id f_regio_id, r.naam f_regio, f.bedrijf_id f_bedrijf_id,
                   b.naam f_bedrijf, f.afdeling_id f_afdeling_id, a.naam f_afdeling, f.werknemer_id f_werknemer_id,
                   w.uit_dienst f_uit_dienst,
                   f.geldig_van f_geldig_van, f.geldig_tot f_geldig_tot
            FROM gebruiker g
            %s JOIN sessie s ON s.hash = :sessie AND s.gebruiker_id = g.id
            LEFT JOIN gebruiker_functie f ON f.gebruiker_id = g.id
            LEFT JOIN regio r ON r.id = f.regio_id
            LEFT JOIN bedrijf b ON b.id = f.bedrijf_id
            LEFT JOIN afdeling a ON a.bedrijf_id = f.bedrijf_id AND a.id = f.afdeling_id
            LEFT JOIN werknemer w ON w.bedrijf_id = f.bedrijf_id AND w.id = f.werknemer_id
            WHERE %s
            ORDER BY b.naam, r.naam, a.naam, f.id""";
    private static final String OP_NAAM = ACCOUNT.formatted("LEFT", "g.inlognaam = :inlognaam");
    private static final String OP_SESSIE =
            ACCOUNT.formatted("", "g.id = :id AND g.actief = 1 AND s.beeindigd_op IS NULL AND s.geldig_tot > :nu");

    private static final RowMapper<Gebruikerrij> GEBRUIKER = Rij.van(Gebruikerrij.class, "g");
    private static final RowMapper<Functierij> FUNCTIE = Rij.van(Functierij.class, "f");
    private static final RowMapper<Sessierij> SESSIE = Rij.van(Sessierij.class, "s");

    private final Jdbi jdbi;

    AccountRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<Account> metInlognaam(String inlognaam) {
        return jdbi.withHandle(handle -> gelezen(
                        handle.createQuery(OP_NAAM).bind("inlognaam", inlognaam).bindNull("sessie", Types.BINARY))
                .map(Gelezen::account));
    }

    /** The account of a session that may go on: the person is active and the session has not ended. */
    Optional<Gelezen> vanSessie(GebruikerId id, byte[] sessie, Instant nu) {
        return jdbi.withHandle(handle -> gelezen(handle.createQuery(OP_SESSIE)
                .bind("id", id)
                .bind("sessie", sessie)
                .bind("nu", nu)));
    }

    void wachtwoordMislukt(GebruikerId id, @Nullable Instant geblokkeerdTot) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker SET mislukte_pogingen = mislukte_pogingen + 1,
                               geblokkeerd_tot = COALESCE(:tot, geblokkeerd_tot) WHERE id = :id""")
                .bind("id", id)
                .bind("tot", geblokkeerdTot)
                .execute());
    }

    void codeMislukt(GebruikerId id, @Nullable Instant geblokkeerdTot) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE gebruiker SET mislukte_codes = mislukte_codes + 1,
                               geblokkeerd_tot = COALESCE(:tot, geblokkeerd_tot) WHERE id = :id""")
                .bind("id", id)
                .bind("tot", geblokkeerdTot)
                .execute());
    }

    /**
     * Spends a code. Of two that come with one code at once, one gets {@code true}.
     *
     * @return whether this login may go on
     */
    boolean ingelogd(GebruikerId id, long stap, Instant nu, @Nullable String adres) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE gebruiker SET totp_laatste_stap = :stap, mislukte_pogingen = 0,
                                       mislukte_codes = 0, geblokkeerd_tot = NULL, laatst_ingelogd = :nu,
                                       laatste_adres = :adres
                                WHERE id = :id AND actief = 1 AND totp_laatste_stap < :stap
                                  AND (geblokkeerd_tot IS NULL OR geblokkeerd_tot <= :nu OR laatste_adres = :adres)""")
                        .bind("id", id)
                        .bind("stap", stap)
                        .bind("nu", nu)
                        .bind("adres", adres)
                        .execute())
                == 1;
    }

    void onthoudFunctie(GebruikerId id, String keuze) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE gebruiker SET laatste_functie = :keuze WHERE id = :id")
                .bind("id", id)
                .bind("keuze", keuze)
                .execute());
    }

    private static Optional<Gelezen> gelezen(Query query) {
        var rijen = query.registerRowMapper(Gebruikerrij.class, GEBRUIKER)
                .registerRowMapper(Functierij.class, FUNCTIE)
                .registerRowMapper(Sessierij.class, SESSIE)
                .registerRowMapper(JoinRowMapper.forTypes(Gebruikerrij.class, Functierij.class, Sessierij.class))
                .mapTo(JoinRow.class)
                .list();
        if (rijen.isEmpty()) {
            return Optional.empty();
        }
        var functies = rijen.stream()
                .flatMap(rij -> Optional.ofNullable(rij.get(Functierij.class)).stream())
                .toList();
        var eerste = rijen.getFirst();
        return Optional.of(new Gelezen(eerste.get(Gebruikerrij.class).account(functies), eerste.get(Sessierij.class)));
    }

    /** An account, and the session it was found by if it was. */
    record Gelezen(Account account, @Nullable Sessierij sessie) {}

    /** The part of a row that is about the session. */
    record Sessierij(Actor.Factor factor, @Nullable Instant bevestigdOp, int vernieuwing) {}

    /** The part of a row that is the same for every function. */
    record Gebruikerrij(
            GebruikerId id,
            String naam,
            @Nullable String wachtwoord,
            byte @Nullable [] totpGeheim,
            long totpLaatsteStap,
            int misluktePogingen,
            int mislukteCodes,
            @Nullable Instant geblokkeerdTot,
            @Nullable String laatsteAdres,
            @Nullable String laatsteFunctie,
            boolean actief,
            int rechtenVersie) {

        private Account account(List<Functierij> functies) {
            return new Account(
                    id,
                    naam,
                    wachtwoord,
                    totpGeheim,
                    totpLaatsteStap,
                    misluktePogingen,
                    mislukteCodes,
                    geblokkeerdTot,
                    laatsteAdres,
                    laatsteFunctie,
                    actief,
                    rechtenVersie,
                    functies);
        }
    }
}
