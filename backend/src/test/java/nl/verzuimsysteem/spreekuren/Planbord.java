package nl.verzuimsysteem.spreekuren;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.poortwachter.Feestdagen;
import nl.verzuimsysteem.testen.TestProgramma;
import org.jspecify.annotations.Nullable;

/** A regio with a planner, a bedrijfsarts and a POB who hold consults every day, and a case that runs. */
public final class Planbord {
    public final Toneel toneel;
    public final Actor mma;
    public final Actor arts;
    public final Actor pob;
    public final PlaatsId plaats;
    public final LocalDate vandaag;
    public final DossierId dossier;
    public final WerknemerId werknemer;

    public Planbord() {
        this(TestProgramma.gedeeld());
    }

    public Planbord(TestProgramma programma) {
        toneel = new Toneel(programma);
        mma = toneel.mma;
        arts = toneel.lid(Functie.BEDRIJFSARTS, "Bea Arts");
        pob = toneel.lid(Functie.POB, "Piet Ober");
        dossier = toneel.dossier;
        werknemer = toneel.werknemer;
        vandaag = Kalender.vandaag(programma.bean(Clock.class));
        plaats = new PlaatsId(toneel.voegToe(
                "INSERT INTO spreekuurplaats (regio_id, naam, straat, postcode, plaats) VALUES (?, 'Utrecht', 'Weg 1', '3511 ED', 'Utrecht')",
                toneel.regio.waarde()));
        zitting(arts.persoon(), "BEDRIJFSARTS");
        zitting(pob.persoon(), "POB");
        delegatie();
        ziekSinds(25);
    }

    private void zitting(GebruikerId wie, String functie) {
        for (var weekdag = 1; weekdag <= 7; weekdag++) {
            toneel.voegToe("""
                    INSERT INTO zitting (regio_id, gebruiker_id, functie, plaats_id, weekdag, van, tot, geldig_van)
                    VALUES (?, ?, ?, ?, ?, '08:00', '17:00', '2020-01-01')""", toneel.regio.waarde(), wie.waarde(), functie, plaats.waarde(), weekdag);
        }
    }

    void delegatie() {
        toneel.voegToe(
                """
                INSERT INTO taakdelegatie (regio_id, bedrijfsarts_id, gemachtigde_id, taken, geldig_van, getekend_op, sleutel)
                VALUES (?, ?, ?, 'MEDISCHE_UITVRAAG,VERVOLGSPREEKUUR', '2020-01-01', '2020-01-01', ?)""",
                toneel.regio.waarde(),
                arts.persoon().waarde(),
                pob.persoon().waarde(),
                sleutel());
    }

    /** Lets the case have begun so many days ago. */
    void ziekSinds(int dagen) {
        var dag = vandaag.minusDays(dagen).toString();
        toneel.doe("UPDATE dossier SET eerste_ziektedag = ?, teldag = NULL WHERE id = ?", dag, dossier.waarde());
        toneel.doe("UPDATE verzuimperiode SET van = ? WHERE dossier_id = ?", dag, dossier.waarde());
    }

    /** The so many-th working day from tomorrow on. */
    public LocalDate werkdag(int nummer) {
        var dag = vandaag;
        for (var telling = 0; telling < nummer; telling++) {
            do {
                dag = dag.plusDays(1);
            } while (!Feestdagen.isWerkdag(dag));
        }
        return dag;
    }

    public Instant om(int werkdag, String uur) {
        return werkdag(werkdag)
                .atTime(LocalTime.parse(uur))
                .atZone(Kalender.NEDERLAND)
                .toInstant();
    }

    public TaakId taak(String mijlpaal, Functie functie, int dagen) {
        return new TaakId(toneel.voegToe(
                """
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, mijlpaal, volgnummer, open_op,
                       waarschuw_op, uiterlijk_op, bron, loopt)
                VALUES (?, ?, ?, 'MIJLPAAL', ?, 'POORTWACHTER', ?, 0, ?, ?, ?, ?, 1)""",
                toneel.bedrijf.waarde(),
                toneel.regio.waarde(),
                dossier.waarde(),
                functie.name(),
                mijlpaal,
                vandaag.minusDays(5).toString(),
                vandaag.toString(),
                vandaag.plusDays(dagen).toString(),
                "mijlpaal:" + dossier + ":" + mijlpaal + ":0"));
    }

    VerzoekId verzoek(String soort, boolean vertrouwelijk) {
        return new VerzoekId(toneel.voegToe(
                """
                INSERT INTO spreekuurverzoek (bedrijf_id, regio_id, werknemer_id, soort, vertrouwelijk, uiterlijk_op, loopt,
                       gevraagd_op, gevraagd_door, sleutel)
                VALUES (?, ?, ?, ?, ?, ?, 1, '2026-01-01', 'Test', ?)""",
                toneel.bedrijf.waarde(),
                toneel.regio.waarde(),
                werknemer.waarde(),
                soort,
                vertrouwelijk ? 1 : 0,
                vandaag.plusDays(14).toString(),
                sleutel()));
    }

    public PlanService plannen() {
        return toneel.programma.bean(PlanService.class);
    }

    public AanwezigheidService aanwezigheid() {
        return toneel.programma.bean(AanwezigheidService.class);
    }

    TePlannenService tePlannen() {
        return toneel.programma.bean(TePlannenService.class);
    }

    /** A consult that somebody has in mind, to be changed where a test wants otherwise. */
    Plan plan(Aanleiding aanleiding, Actor bij, Instant begin) {
        return new Plan(this, aanleiding, bij, begin);
    }

    /** An ordinary consult with the bedrijfsarts, planned. */
    public AfspraakId gepland(Instant begin) {
        return plan(Aanleiding.EIGEN, arts, begin).plan();
    }

    /** Lets an appointment have begun so long ago, on the same day where that can be. */
    public void begonnen(AfspraakId id, Duration geleden) {
        var nu = toneel.programma.bean(Clock.class).instant();
        toneel.doe(
                "UPDATE afspraak SET begin = ?, einde = ? WHERE id = ?",
                java.sql.Timestamp.from(nu.minus(geleden)),
                java.sql.Timestamp.from(nu.minus(geleden).plus(Duration.ofMinutes(30))),
                id.waarde());
    }

    String status(AfspraakId id) {
        return toneel.tekst("SELECT status FROM afspraak WHERE id = ?", id.waarde());
    }

    long verrichtingen(String dienst) {
        return toneel.tel(
                "SELECT COALESCE(SUM(aantal), 0) FROM verrichting WHERE bedrijf_id = ? AND dienst_code = ?",
                toneel.bedrijf.waarde(),
                dienst);
    }

    static String sleutel() {
        return UUID.randomUUID().toString();
    }

    /** What is to be planned. */
    static final class Plan {
        private final Planbord bord;
        private final Aanleiding aanleiding;
        private final Actor bij;
        private final Instant begin;
        private Spreekuursoort soort = Spreekuursoort.VERVOLG;
        private String sleutel = Planbord.sleutel();
        private WerknemerId werknemer;
        private @Nullable DossierId dossier;
        private @Nullable TaakId taak;
        private @Nullable OpdrachtId opdracht;
        private @Nullable VerzoekId verzoek;
        private boolean bevestigd;

        private Plan(Planbord bord, Aanleiding aanleiding, Actor bij, Instant begin) {
            this.bord = bord;
            this.aanleiding = aanleiding;
            this.bij = bij;
            this.begin = begin;
            this.werknemer = bord.werknemer;
            this.dossier = bord.dossier;
        }

        Plan soort(Spreekuursoort anders) {
            soort = anders;
            return this;
        }

        Plan sleutel(String anders) {
            sleutel = anders;
            return this;
        }

        Plan werknemer(WerknemerId anders) {
            werknemer = anders;
            dossier = null;
            return this;
        }

        Plan zonderDossier() {
            dossier = null;
            return this;
        }

        Plan taak(TaakId deze) {
            taak = deze;
            return this;
        }

        Plan opdracht(OpdrachtId deze) {
            opdracht = deze;
            return this;
        }

        Plan verzoek(VerzoekId deze) {
            verzoek = deze;
            return this;
        }

        Plan bevestigd() {
            bevestigd = true;
            return this;
        }

        NieuweAfspraak nieuw() {
            return new NieuweAfspraak(
                    sleutel,
                    aanleiding,
                    soort,
                    bord.toneel.bedrijf,
                    werknemer,
                    dossier,
                    taak,
                    opdracht,
                    verzoek,
                    bij.persoon(),
                    soort.vorm() == Spreekuursoort.Vorm.OP_LOCATIE ? bord.plaats : null,
                    soort == Spreekuursoort.HUISBEZOEK ? "Weg 2, Utrecht" : null,
                    begin,
                    bevestigd);
        }

        AfspraakId plan() {
            return plan(bord.mma);
        }

        AfspraakId plan(Actor actor) {
            return bord.plannen().plan(actor, nieuw());
        }
    }
}
