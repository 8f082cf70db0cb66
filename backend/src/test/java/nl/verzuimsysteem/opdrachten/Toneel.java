package nl.verzuimsysteem.opdrachten;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** A regio with its team, a company and a case, and people who act in them: each test plays on a scene of its own. */
public final class Toneel {
    private static final AtomicInteger NUMMER = new AtomicInteger();

    public final TestProgramma programma;
    public final Gegevens gegevens;
    public final RegioId regio;
    public final BedrijfId bedrijf;
    public final WerknemerId werknemer;
    public final DossierId dossier;
    public final Actor werkgever;
    public final Actor mma;

    public Toneel() {
        this(TestProgramma.gedeeld());
    }

    public Toneel(TestProgramma programma) {
        this.programma = programma;
        this.gegevens = new Gegevens(programma);
        this.regio = gegevens.regio();
        this.bedrijf = gegevens.bedrijf(regio);
        this.werknemer = gegevens.werknemer(bedrijf);
        this.dossier = dossier(bedrijf, regio, werknemer);
        this.werkgever = werkgever(Functie.VERZUIMCOORDINATOR, bedrijf);
        this.mma = lid(Functie.MMA, "Fatima Yilmaz");
    }

    public OpdrachtService opdrachten() {
        return programma.bean(OpdrachtService.class);
    }

    public WerklijstService werklijst() {
        return programma.bean(WerklijstService.class);
    }

    /** A case of this employee, running since 2 November 2026. */
    public DossierId dossier(BedrijfId bedrijf, RegioId regio, WerknemerId werknemer) {
        var dossier = new DossierId(voegToe(
                """
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door,
                       sleutel)
                VALUES (?, ?, ?, '2026-11-02', 1, '2026-11-02 08:00', 'Test', ?)""",
                bedrijf.waarde(),
                regio.waarde(),
                werknemer.waarde(),
                UUID.randomUUID().toString()));
        voegToe(
                "INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, sleutel) VALUES (?, ?, '2026-11-02', ?)",
                bedrijf.waarde(),
                dossier.waarde(),
                UUID.randomUUID().toString());
        return dossier;
    }

    public GebruikerId gebruiker(String naam) {
        var nummer = NUMMER.incrementAndGet();
        return new GebruikerId(voegToe(
                "INSERT INTO gebruiker (inlognaam, naam, email) VALUES (?, ?, ?)",
                "toneel" + nummer,
                naam,
                "toneel" + nummer + "@example.com"));
    }

    public void functie(GebruikerId gebruiker, Functie functie, @Nullable RegioId regio, @Nullable BedrijfId bedrijf) {
        voegToe(
                "INSERT INTO gebruiker_functie (gebruiker_id, functie, regio_id, bedrijf_id, geldig_van) VALUES (?, ?, ?, ?, '2020-01-01')",
                gebruiker.waarde(),
                functie.name(),
                regio == null ? null : regio.waarde(),
                bedrijf == null ? null : bedrijf.waarde());
    }

    /** Somebody who acts for whole companies. */
    public Actor werkgever(Functie functie, BedrijfId... bedrijven) {
        var naam = "Jan de Boer";
        var gebruiker = gebruiker(naam);
        for (var eigen : bedrijven) {
            functie(gebruiker, functie, null, eigen);
        }
        return actor(gebruiker, naam, functie, new Bereik.Bedrijven(Set.of(bedrijven), Set.of()));
    }

    /** A member of the team of this regio. */
    public Actor lid(Functie functie, String naam) {
        return lid(functie, naam, regio);
    }

    public Actor lid(Functie functie, String naam, RegioId regio) {
        var gebruiker = gebruiker(naam);
        functie(gebruiker, functie, regio, null);
        return actor(gebruiker, naam, functie, new Bereik.Regios(Set.of(regio), Set.of()));
    }

    public static Actor actor(GebruikerId gebruiker, String naam, Functie functie, Bereik bereik) {
        return new Actor(gebruiker, naam, functie, bereik, new Actor.Herkomst(Actor.Kanaal.SCHERM, "127.0.0.1"));
    }

    /** A type of order with a service of its own of the same code, outside every subscription and without a price. */
    public String type(String code) {
        doe(
                "INSERT INTO dienst (code, naam, factuurtekst, per, btw, volgorde) VALUES (?, 'Proef', 'Proef', 'KEER', 'HOOG', 900)",
                code);
        doe(
                "INSERT INTO opdrachttype (code, naam, uitleg, groep, volgorde, dienst_code) VALUES (?, 'Proef', 'Proef', 'MMA', 900, ?)",
                code,
                code);
        return code;
    }

    /** A price from a day. */
    public void tarief(String dienst, String van, int cent) {
        doe("INSERT INTO diensttarief (dienst_code, geldig_van, bedrag_cent) VALUES (?, ?, ?)", dienst, van, cent);
    }

    /** Until which week it is included in a subscription. */
    public void regel(String dienst, String abonnement, int totWeek) {
        doe(
                "INSERT INTO dienstregel (dienst_code, abonnement, geldig_van, inbegrepen_tot_week) VALUES (?, ?, '2020-01-01', ?)",
                dienst,
                abonnement,
                totWeek);
    }

    public NieuweOpdracht nieuw() {
        return nieuw(UUID.randomUUID().toString());
    }

    public NieuweOpdracht nieuw(String sleutel) {
        return new NieuweOpdracht(sleutel, dossier, "EXTRA_SPREEKUUR", "Graag een spreekuur op locatie.", null);
    }

    /** An order of the employer, on the worklist of the MMA. */
    public OpdrachtId verstuurd() {
        return opdrachten().verstuur(werkgever, nieuw());
    }

    /** An order the MMA has picked up. */
    public OpdrachtId opgepakt() {
        var id = verstuurd();
        werklijst().pakOp(mma, id);
        return id;
    }

    public OpdrachtStatus status(OpdrachtId id) {
        return OpdrachtStatus.valueOf(tekst("SELECT status FROM opdracht WHERE id = ?", id.waarde()));
    }

    public long tel(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarden).mapTo(Long.class).one());
    }

    public String tekst(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(handle ->
                        handle.select(sql, waarden).mapTo(String.class).one());
    }

    public void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    public long voegToe(String sql, @Nullable Object... waarden) {
        return programma.jdbi().withHandle(handle -> {
            var update = handle.createUpdate(sql);
            for (var i = 0; i < waarden.length; i++) {
                update.bind(i, waarden[i]);
            }
            return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        });
    }
}
