package nl.verzuimsysteem.terugkoppeling;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.jspecify.annotations.Nullable;

/** A case with everybody around it, each with an account, and a terugkoppeling to give. */
final class Terugkoppeltoneel {
    static final String ADVIES = "Begin maandag met vier uur per dag op kantoor";

    final TestProgramma programma;
    final Gegevens gegevens;
    final Inloggers inloggers;
    final RegioId regio;
    final BedrijfId bedrijf;
    final AfdelingId afdeling;
    final WerknemerId werknemer;
    final LocalDate vandaag;
    final Inlogger coordinator;
    final Inlogger leidinggevende;
    final Inlogger zelf;
    final Inlogger arts;
    final Inlogger pob;
    final DossierId dossier;

    Terugkoppeltoneel(TestProgramma programma) {
        this.programma = programma;
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        regio = gegevens.regio();
        bedrijf = gegevens.bedrijf(regio);
        afdeling = gegevens.afdeling(bedrijf);
        werknemer = gegevens.werknemer(bedrijf, afdeling);
        vandaag = Kalender.vandaag(programma.bean(Clock.class));
        coordinator = inloggers.verzuimcoordinator(bedrijf);
        leidinggevende = inloggers.leidinggevende(bedrijf, afdeling);
        zelf = inloggers.werknemer(bedrijf, werknemer);
        arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        pob = inloggers.regioteam(Functie.POB, regio);
        dossier = programma
                .bean(ZiekmeldService.class)
                .meldZiek(
                        coordinator.actor(),
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                werknemer,
                                vandaag.minusDays(20),
                                "06 - 12 34 56 78",
                                null));
    }

    static Terugkoppelinhoud inhoud() {
        return new Terugkoppelinhoud(
                Geschiktheid.EIGEN_WERK_DEELS,
                Map.of(Rubriek.WERKTIJDEN, "Vier uur per dag", Rubriek.STATISCHE_HOUDINGEN, "Zit een half uur"),
                ADVIES,
                "Over zes weken weer alle uren",
                null);
    }

    GegevenTerugkoppeling gegeven(boolean vertrouwelijk, @Nullable DossierId bij) {
        return new GegevenTerugkoppeling(
                arts.actor(),
                "proef:" + UUID.randomUUID(),
                bedrijf,
                werknemer,
                vertrouwelijk ? null : bij,
                vertrouwelijk,
                vandaag,
                pob.naam(),
                Functie.POB,
                arts.naam(),
                programma.bean(Clock.class).instant(),
                inhoud());
    }

    void geef() {
        geef(gegeven(false, dossier));
    }

    @SuppressWarnings("unchecked")
    void geef(GegevenTerugkoppeling gegeven) {
        ((TransactionOperations<Connection>) programma.bean(TransactionOperations.class)).executeWrite(status -> {
            programma.bean(Terugkoppelingen.class).geef(gegeven);
            return true;
        });
    }

    List<Terugkoppeling> lees(Actor actor) {
        return programma.bean(TerugkoppelingService.class).lijst(actor, dossier);
    }

    List<Terugkoppeling> eigen() {
        return programma.bean(EigenTerugkoppelingService.class).alle(zelf.actor());
    }

    void eerstWerknemer(int uren) {
        doe("UPDATE bedrijf SET eerst_werknemer_uren = " + uren + " WHERE id = :bedrijf");
    }

    void doe(String sql) {
        programma
                .jdbi()
                .useHandle(handle ->
                        handle.createUpdate(sql).bind("bedrijf", bedrijf).execute());
    }

    /** How many mails somebody was set ready. */
    int post(Inlogger wie) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM uitgaand_bericht WHERE aan = :aan")
                        .bind("aan", wie.inlognaam())
                        .mapTo(Integer.class)
                        .one());
    }

    int tijdlijnregels() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                                SELECT COUNT(*) FROM gebeurtenis WHERE bedrijf_id = :bedrijf AND dossier_id = :dossier
                                  AND soort = 'TERUGKOPPELING_GEGEVEN' AND tekst IS NULL AND onderwerp IS NULL""")
                        .bind("bedrijf", bedrijf)
                        .bind("dossier", dossier)
                        .mapTo(Integer.class)
                        .one());
    }
}
