package nl.verzuimsysteem.medisch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;

/** A sick werknemer in a regio with a bedrijfsarts and a POB who works under him. */
public final class Consulttoneel {
    public final TestProgramma programma;
    public final Gegevens gegevens;
    public final Inloggers inloggers;
    public final RegioId regio;
    public final BedrijfId bedrijf;
    public final WerknemerId werknemer;
    public final DossierId dossier;
    public final Inlogger arts;
    public final Inlogger pob;
    final ConsultService service;

    public Consulttoneel(TestProgramma programma) {
        this.programma = programma;
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        regio = gegevens.regio();
        bedrijf = gegevens.bedrijf(regio);
        werknemer = gegevens.werknemer(bedrijf);
        dossier = new DossierId(rij(
                """
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, loopt, gemeld_op, gemeld_door,
                       sleutel) VALUES (?, ?, ?, ?, 1, ?, 'Test', ?)""",
                bedrijf.waarde(),
                regio.waarde(),
                werknemer.waarde(),
                vandaag().minusDays(30),
                nu(),
                sleutel()));
        rij(
                "INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, sleutel) VALUES (?, ?, ?, ?)",
                bedrijf.waarde(),
                dossier.waarde(),
                vandaag().minusDays(30),
                sleutel());
        arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        pob = inloggers.regioteam(Functie.POB, regio);
        service = programma.bean(ConsultService.class);
        delegeer(arts.id(), pob.id());
    }

    public void delegeer(GebruikerId arts, GebruikerId pob) {
        rij("""
                INSERT INTO taakdelegatie (regio_id, bedrijfsarts_id, gemachtigde_id, taken, geldig_van, getekend_op, sleutel)
                VALUES (?, ?, ?, 'MEDISCHE_UITVRAAG,VERVOLGSPREEKUUR', ?, ?, ?)""", regio.waarde(), arts.waarde(), pob.waarde(), vandaag().minusDays(10), nu(), sleutel());
    }

    /** An hour from now, of the kind that fits the reason. */
    public AfspraakId afspraak(Inlogger wie, Functie functie, Aanleiding aanleiding) {
        return afspraak(wie, functie, aanleiding, nu());
    }

    public AfspraakId afspraak(Inlogger wie, Functie functie, Aanleiding aanleiding, Instant begin) {
        return new AfspraakId(rij(
                """
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding,
                       professional_id, functie, onder_id, begin, einde, status, loopt, taal, tolk, gepland_op, gepland_door,
                       sleutel)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'GEPLAND', 1, 'nl', 'NIET_NODIG', ?, 'Test', ?)""",
                bedrijf.waarde(),
                regio.waarde(),
                werknemer.waarde(),
                aanleiding.isVertrouwelijk() ? null : dossier.waarde(),
                aanleiding.isVertrouwelijk(),
                aanleiding == Aanleiding.OPEN_SPREEKUUR ? "OPEN_SPREEKUUR" : "VERVOLG",
                aanleiding.name(),
                wie.id().waarde(),
                functie.name(),
                functie == Functie.POB ? arts.id().waarde() : wie.id().waarde(),
                begin,
                begin.plus(Duration.ofMinutes(30)),
                nu(),
                sleutel()));
    }

    public ConsultId consult(Inlogger wie, Functie functie, Aanleiding aanleiding) {
        return service.begin(wie.actor(), afspraak(wie, functie, aanleiding));
    }

    public void rondAf(ConsultId consult) {
        doe("UPDATE consult SET status = 'AFGEROND', afgerond_op = ? WHERE id = ?", nu(), consult.waarde());
    }

    public LocalDate vandaag() {
        return Kalender.vandaag(programma.bean(Clock.class));
    }

    public Instant nu() {
        return programma.bean(Clock.class).instant();
    }

    public static String sleutel() {
        return UUID.randomUUID().toString();
    }

    public void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    public long getal(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarden).mapTo(Long.class).one());
    }

    long rij(String sql, Object... waarden) {
        return programma.jdbi().withHandle(handle -> {
            var update = handle.createUpdate(sql);
            for (var plek = 0; plek < waarden.length; plek++) {
                update.bind(plek, waarden[plek]);
            }
            return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        });
    }
}
