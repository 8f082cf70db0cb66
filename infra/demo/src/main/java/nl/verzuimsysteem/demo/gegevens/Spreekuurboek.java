package nl.verzuimsysteem.demo.gegevens;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Who plays in {@link Spreekuurgeschiedenis}, as the demo made them. */
@Singleton
class Spreekuurboek {
    /** What tells the appointments of the demo from those that were planned later. */
    private static final String SLEUTEL = "d6000000-0000-4000-8000-";

    private final Jdbi jdbi;
    private final Clock klok;

    Spreekuurboek(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    static String sleutel(int nummer) {
        return SLEUTEL + "%012d".formatted(nummer);
    }

    /** Whether the story was played to its end. */
    @Transactional(readOnly = true)
    public boolean isGespeeld(int laatste) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT EXISTS (SELECT 1 FROM pobcontact c WHERE c.sleutel = :sleutel)")
                        .bind("sleutel", sleutel(laatste))
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Lays the mail of the past away: nothing of it is sent any more. What waits to be printed waits on. */
    @Transactional
    public void legWeg() {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE uitgaand_bericht SET status = 'VERZONDEN', verzonden_op = aangemaakt_op, tekst = ''
                        WHERE status = 'KLAAR' AND aangemaakt_op < :nu""")
                .bind("nu", klok.instant().minus(Duration.ofHours(1)))
                .execute());
    }

    /** Somebody with his case, and his own login when he has one. */
    record Zieke(
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            DossierId dossier,
            String taal,
            boolean bereikbaar,
            boolean metAdres,
            String functie,
            @Nullable GebruikerId gebruiker,
            String naam) {

        /** As he acts for himself. */
        Actor zelf() {
            return new Actor(gebruiker, naam, Functie.WERKNEMER, new Bereik.Eigen(bedrijf, werknemer), HIER);
        }
    }

    private static final Actor.Herkomst HIER = new Actor.Herkomst(Actor.Kanaal.ACHTERGROND, null);

    /** The one employee who can log in. */
    @Transactional(readOnly = true)
    public Optional<Zieke> metLogin() {
        return zieken("gf.gebruiker_id IS NOT NULL", 0L).stream().findFirst();
    }

    /** Who is sick for some months in a regio, without a login, the longest first. */
    @Transactional(readOnly = true)
    public List<Zieke> zieken(RegioId regio) {
        return zieken("gf.gebruiker_id IS NULL AND d.regio_id = :regio", regio.waarde());
    }

    private List<Zieke> zieken(String welke, long regio) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT d.bedrijf_id AS bedrijf, d.regio_id AS regio, d.werknemer_id AS werknemer, d.id AS dossier,
                               w.taal, w.email IS NOT NULL AS bereikbaar,
                               d.verblijfadres IS NOT NULL AS metAdres,
                               COALESCE(w.functie, '') AS functie, gf.gebruiker_id AS gebruiker,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam
                        FROM dossier d
                        JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                        LEFT JOIN gebruiker_functie gf ON gf.bedrijf_id = w.bedrijf_id AND gf.werknemer_id = w.id
                        WHERE d.loopt = 1 AND w.uit_dienst IS NULL AND d.eerste_ziektedag > :vanaf AND\s""" + welke + " ORDER BY d.eerste_ziektedag, d.id")
                .bind("vanaf", Agenda.dag(klok.instant()).minusDays(300))
                .bind("regio", regio)
                .mapTo(Zieke.class)
                .list());
    }

    /** A member of the team of a regio. */
    @Transactional(readOnly = true)
    public Actor lid(Functie functie, RegioId regio, String liever) {
        var wie = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT g.id, g.naam FROM gebruiker g
                        JOIN gebruiker_functie f ON f.gebruiker_id = g.id AND f.functie = :functie AND f.regio_id = :regio
                        ORDER BY g.naam = :liever DESC, g.id LIMIT 1""")
                .bind("functie", functie)
                .bind("regio", regio)
                .bind("liever", liever)
                .mapTo(Persoon.class)
                .one());
        return new Actor(wie.id(), wie.naam(), functie, new Bereik.Regios(Set.of(regio), Set.of()), HIER);
    }

    /** The same, as if he had just shown who he is. */
    Actor bevestigd(Actor actor) {
        var aanmelding = new Actor.Aanmelding("demo", Actor.Factor.TOTP, klok.instant());
        return new Actor(actor.gebruiker(), actor.naam(), actor.functie(), actor.bereik(), HIER.binnen(aanmelding));
    }

    /** Somebody by his key. */
    record Persoon(GebruikerId id, String naam) {}
}
