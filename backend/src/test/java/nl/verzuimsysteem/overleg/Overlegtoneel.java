package nl.verzuimsysteem.overleg;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** A regio of its own with a team, a company and cases that have one reason each, or none. */
public final class Overlegtoneel {
    public final RegioId regio;
    public final BedrijfId bedrijf;
    public final Inlogger mma;
    public final Inlogger pob;
    public final Inlogger casemanager;
    public final Inlogger arts;

    final OverlegagendaService agenda;
    final OverlegService overleg;
    final BehandelService behandelen;
    final OverlegklaarService klaar;
    final OverlegreeksService reeksen;
    final Gegevens gegevens;
    final Inloggers inloggers;

    private final TestProgramma programma;

    public Overlegtoneel(TestProgramma programma) {
        this.programma = programma;
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        regio = gegevens.regio();
        bedrijf = gegevens.bedrijf(regio);
        mma = inloggers.regioteam(Functie.MMA, regio);
        pob = inloggers.regioteam(Functie.POB, regio);
        casemanager = inloggers.regioteam(Functie.CASEMANAGER, regio);
        arts = inloggers.regioteam(Functie.BEDRIJFSARTS, regio);
        agenda = programma.bean(OverlegagendaService.class);
        overleg = programma.bean(OverlegService.class);
        behandelen = programma.bean(BehandelService.class);
        klaar = programma.bean(OverlegklaarService.class);
        reeksen = programma.bean(OverlegreeksService.class);
    }

    public LocalDate vandaag() {
        return Kalender.vandaag(programma.bean(Clock.class));
    }

    Instant nu() {
        return programma.bean(Clock.class).instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Every week on the day it is today, an hour long. */
    public Overlegreeks reeks() {
        return reeks(60);
    }

    Overlegreeks reeks(int minuten) {
        var reeks = new Overlegreeks(
                regio,
                vandaag().getDayOfWeek(),
                LocalTime.of(9, 30),
                minuten,
                true,
                Set.of(mma.id(), pob.id(), casemanager.id()),
                0);
        reeksen.zet(mma.actor(), reeks);
        return reeks;
    }

    Overlegblad maak() {
        return agenda.maak(mma.actor(), regio);
    }

    Overlegblad blad(Actor actor, OverlegId id) {
        return overleg.blad(actor, id);
    }

    /** A case that is so many days long and has no reason to be on an agenda. */
    public DossierId dossier(int dagen) {
        return dossier(bedrijf, dagen);
    }

    DossierId dossier(BedrijfId van, int dagen) {
        var werknemer = gegevens.werknemer(van);
        var eerste = vandaag().minusDays(dagen);
        return new DossierId(voegToe(
                """
                INSERT INTO dossier (bedrijf_id, regio_id, werknemer_id, eerste_ziektedag, teldag, loopt, volgende_op,
                       gemeld_op, gemeld_door, sleutel, herberekenen)
                SELECT ?, b.regio_id, ?, ?, ?, 1, '9999-12-31', ?, 'Test', ?, NULL FROM bedrijf b WHERE b.id = ?""",
                van.waarde(),
                werknemer.waarde(),
                eerste,
                eerste,
                nu(),
                UUID.randomUUID().toString(),
                van.waarde()));
    }

    /** A case whose next step is due so many days from now; less than nothing: it is late. */
    public DossierId stapOver(int dagen, Functie aanZet) {
        var dossier = dossier(100);
        doe(
                "UPDATE dossier SET volgende_op = ?, volgende_mijlpaal = 'PLAN_VAN_AANPAK', volgende_functie = ? WHERE id = ?",
                vandaag().plusDays(dagen),
                aanZet.name(),
                dossier.waarde());
        return dossier;
    }

    long opdracht(DossierId dossier, int dagenStil) {
        return voegToe(
                """
                INSERT INTO opdracht (bedrijf_id, regio_id, dossier_id, opdrachttype_id, groep, tekst, status, loopt,
                       verstuurd_op, verstuurd_door, alarm_na, oordeel, per, grond, gewijzigd_op, sleutel)
                SELECT d.bedrijf_id, d.regio_id, d.id, y.id, 'MMA', 'Graag een extra spreekuur', 'GEZIEN', 1, ?, ?, ?,
                       'BUITEN', 'KEER', 'ALTIJD_BUITEN', ?, ?
                FROM dossier d JOIN opdrachttype y ON y.code = 'EXTRA_SPREEKUUR' WHERE d.id = ?""",
                nu().minus(dagenStil, ChronoUnit.DAYS),
                mma.id().waarde(),
                nu(),
                nu().minus(dagenStil, ChronoUnit.DAYS),
                UUID.randomUUID().toString(),
                dossier.waarde());
    }

    void nietVerschenen(DossierId dossier, int dagenGeleden) {
        voegToe(
                """
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding,
                       professional_id, functie, onder_id, begin, einde, status, taal, tolk, afgerond_op, gepland_op,
                       gepland_door, sleutel)
                SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, 0, 'VERVOLG', 'EIGEN', ?, 'BEDRIJFSARTS', ?, ?, ?,
                       'NIET_VERSCHENEN', 'nl', 'NIET_NODIG', ?, ?, 'Test', ?
                FROM dossier d WHERE d.id = ?""",
                arts.id().waarde(),
                arts.id().waarde(),
                nu().minus(dagenGeleden, ChronoUnit.DAYS),
                nu().minus(dagenGeleden, ChronoUnit.DAYS).plusSeconds(1800),
                nu().minus(dagenGeleden, ChronoUnit.DAYS).plusSeconds(1800),
                nu().minus(30, ChronoUnit.DAYS),
                UUID.randomUUID().toString(),
                dossier.waarde());
    }

    void triage(DossierId dossier, String status, int dagenGeleden, @Nullable Instant laatstHerinnerd) {
        voegToe(
                """
                INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status,
                       taal, laatst_herinnerd_op)
                SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, ?, ?, ?, ?, 'nl', ? FROM dossier d WHERE d.id = ?""",
                UUID.randomUUID().toString(),
                vandaag().minusDays(dagenGeleden),
                vandaag().minusDays(dagenGeleden),
                status,
                laatstHerinnerd,
                dossier.waarde());
    }

    /** Work of a POB on a case that waits for the bedrijfsarts. */
    void terAccordering(DossierId dossier) {
        var afspraak = voegToe(
                """
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, dossier_id, vertrouwelijk, soort, aanleiding,
                       professional_id, functie, onder_id, begin, einde, status, taal, tolk, gepland_op, gepland_door,
                       sleutel)
                SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, 0, 'VERVOLG', 'EIGEN', ?, 'POB', ?, ?, ?, 'GEHOUDEN',
                       'nl', 'NIET_NODIG', ?, 'Test', ?
                FROM dossier d WHERE d.id = ?""",
                pob.id().waarde(),
                arts.id().waarde(),
                nu().minusSeconds(7200),
                nu().minusSeconds(3600),
                nu().minusSeconds(9000),
                UUID.randomUUID().toString(),
                dossier.waarde());
        doe("""
                INSERT INTO consult (bedrijf_id, regio_id, werknemer_id, dossier_id, afspraak_id, professional_id, functie,
                       onder_id, dag, status, begonnen_op)
                SELECT d.bedrijf_id, d.regio_id, d.werknemer_id, d.id, ?, ?, 'POB', ?, ?, 'TER_ACCORDERING', ?
                FROM dossier d WHERE d.id = ?""", afspraak, pob.id().waarde(), arts.id().waarde(), vandaag(), nu(), dossier.waarde());
    }

    /** A taak that runs still, decided on in a point of an overleg. */
    BesluitId besluit(AgendapuntId punt, String tekst, LocalDate uiterlijk) {
        var taak = voegToe("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, uiterlijk_op, bron, loopt)
                SELECT d.bedrijf_id, d.regio_id, d.id, 'CONTACT', 'MMA', ?, ?, 1
                FROM agendapunt p JOIN dossier d ON d.id = p.dossier_id WHERE p.id = ?""", uiterlijk, "overleg:" + UUID.randomUUID(), punt.waarde());
        return new BesluitId(
                voegToe("""
                INSERT INTO besluit (bedrijf_id, agendapunt_id, overleg_id, soort, tekst, functie, uiterlijk_op,
                       voor_werkgever, taak_id, genomen_op, door, door_functie, sleutel)
                SELECT p.bedrijf_id, p.id, p.overleg_id, 'TAAK', ?, 'MMA', ?, 0, ?, ?, 'Test', 'POB', ?
                FROM agendapunt p WHERE p.id = ?""", tekst, uiterlijk, taak, nu(), UUID.randomUUID().toString(), punt.waarde()));
    }

    void doe(String sql, @Nullable Object... waarden) {
        programma.jdbi().useHandle(handle -> {
            var update = handle.createUpdate(sql);
            for (var plek = 0; plek < waarden.length; plek++) {
                update.bind(plek, waarden[plek]);
            }
            update.execute();
        });
    }

    private long voegToe(String sql, @Nullable Object... waarden) {
        return programma.jdbi().withHandle(handle -> {
            var update = handle.createUpdate(sql);
            for (var plek = 0; plek < waarden.length; plek++) {
                update.bind(plek, waarden[plek]);
            }
            return update.executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        });
    }

    int tel(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(handle ->
                        handle.select(sql, waarden).mapTo(Integer.class).one());
    }

    /** The one point of a case. */
    static Agendapunt punt(Overlegblad blad, DossierId dossier) {
        var gevonden = blad.punten().stream()
                .filter(punt -> punt.dossier().equals(dossier))
                .toList();
        if (gevonden.size() != 1) {
            throw new AssertionError(gevonden.size() + " points of " + dossier + " in " + blad.punten());
        }
        return gevonden.getFirst();
    }

    static List<DossierId> dossiers(Overlegblad blad) {
        return blad.punten().stream().map(Agendapunt::dossier).toList();
    }

    static List<Agendareden> soorten(Agendapunt punt) {
        return punt.redenen().stream().map(Reden::soort).toList();
    }

    GebruikerId artsId() {
        return arts.id();
    }
}
