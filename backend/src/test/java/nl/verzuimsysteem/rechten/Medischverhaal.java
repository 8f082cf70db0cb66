package nl.verzuimsysteem.rechten;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verzuimsysteem.achtergrond.Achtergrondtaak;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.delegatie.Deeltaak;
import nl.verzuimsysteem.delegatie.DelegatieService;
import nl.verzuimsysteem.delegatie.NieuweDelegatie;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.Blad;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.ConsultService;
import nl.verzuimsysteem.medisch.NoodtoegangService;
import nl.verzuimsysteem.medisch.ZienswijzeService;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.NieuweAfspraak;
import nl.verzuimsysteem.spreekuren.PlanService;
import nl.verzuimsysteem.terugkoppeling.EigenTerugkoppelingService;
import nl.verzuimsysteem.terugkoppeling.NieuweZienswijze;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingId;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.uitnodigingen.UitnodigingId;
import org.jspecify.annotations.Nullable;

/**
 * A day of consults, played through the services: an ordinary one that a POB held and a bedrijfsarts sent back and then
 * agreed to, one whose draft was given to nobody, an open spreekuur and a second opinion, and two triages. In each something
 * was said that stands nowhere else.
 */
final class Medischverhaal {
    static final String MEDISCH = "zwavelkrent7431";
    static final String NOTITIE = "mosterdvink2986";
    static final String CONCEPT = "kwartelhaak5519";
    static final String TERUGGESTUURD = "bruidslepel8027";
    static final String STEEKPROEF = "ganzentouw6143";
    static final String NOODREDEN = "pollepelduin3370";
    static final String AANVULLING = "hagelspoel4408";
    static final String ZIENSWIJZE = "roerdompbel3196";
    static final String OPEN_MEDISCH = "tapijtklaver9052";
    /** Given to the werknemer alone, in words an employer might have heard. */
    static final String OPEN_ADVIES = "korenfluit1867";
    /** Given to employer and werknemer. */
    static final String ADVIES = "dakpanlied5230";

    /** What only the kluis knows. */
    static final List<String> GEHEIM = List.of(
            MEDISCH,
            NOTITIE,
            CONCEPT,
            TERUGGESTUURD,
            STEEKPROEF,
            NOODREDEN,
            AANVULLING,
            ZIENSWIJZE,
            OPEN_MEDISCH,
            Selektverhaal.ZELF,
            Selektverhaal.TELEFOON,
            Selektverhaal.CONCEPT);

    static final List<String> NIET_VOOR_DE_WERKGEVER =
            Stream.concat(GEHEIM.stream(), Stream.of(OPEN_ADVIES)).toList();
    static final List<String> ALLES =
            Stream.concat(NIET_VOOR_DE_WERKGEVER.stream(), Stream.of(ADVIES)).toList();

    private final TestProgramma programma;
    private final Gegevens gegevens;
    private final Inloggers inloggers;
    private final Wereld wereld;
    private final WerknemerId stille;
    private final Inlogger mma;
    private final Inlogger pob;
    private final Inlogger arts;
    private final Inlogger anderePob;
    private final List<Instant> vertrouwelijk = new ArrayList<>();
    private final List<Wereld> werelden = new ArrayList<>();

    /** @param programma with a {@link Testklok} */
    Medischverhaal(TestProgramma programma) {
        this.programma = programma;
        gegevens = new Gegevens(programma);
        inloggers = new Inloggers(programma);
        wereld = Wereld.maak(programma, gegevens.regio());
        stille = gegevens.werknemer(wereld.bedrijf(), wereld.afdeling());
        mma = inloggers.regioteam(Functie.MMA, wereld.regio());
        pob = inloggers.regioteam(Functie.POB, wereld.regio());
        anderePob = inloggers.regioteam(Functie.POB, wereld.regio());
        arts = inloggers.regioteam(Functie.BEDRIJFSARTS, wereld.regio());
        doe(
                "UPDATE werknemer SET email = 'wie@example.com', telefoon = '06-22222222' WHERE id = ?",
                wereld.werknemer());
        doe("UPDATE werknemer SET telefoon = '06-33333333', email = NULL WHERE id = ?", stille);
    }

    Wereld wereld() {
        return wereld;
    }

    /** The company as it is, and with the keys of each appointment and consult in the place of others. */
    List<Wereld> werelden() {
        return werelden;
    }

    /** When the appointments of which the employer must never learn began. */
    List<Instant> vertrouwelijk() {
        return vertrouwelijk;
    }

    /** What was charged without a name. */
    List<Map<String, Object>> naamloos() {
        return programma
                .jdbi()
                .withHandle(handle ->
                        handle.select("""
                        SELECT v.* FROM verrichting v JOIN dienst d ON d.code = v.dienst_code AND d.naamloos = 1
                        WHERE v.bedrijf_id = ?""", wereld.bedrijf()).mapToMap().list());
    }

    /** Plays the day. */
    void speel() {
        var plaats = richtIn();
        var dag = Kalender.vandaag(programma.bean(Testklok.class)).plusDays(1);
        var gewoon = plan(Aanleiding.EIGEN, wereld.werknemer(), wereld.dossier(), pob, plaats, dag, 10, 7);
        var concept = plan(Aanleiding.EIGEN, wereld.werknemer(), wereld.dossier(), arts, plaats, dag, 11, 7);
        var open = plan(Aanleiding.OPEN_SPREEKUUR, stille, null, arts, plaats, dag, 13, 37);
        var second = plan(Aanleiding.SECOND_OPINION, stille, null, arts, plaats, dag, 15, 47);
        nodigUit();
        tot(dag, 18);
        houd(gewoon, concept, open, second);
        werelden.add(wereld);
        Stream.of(gewoon, concept, open, second).map(this::met).forEach(werelden::add);
        werelden.addAll(new Selektverhaal(programma, wereld).speel(mma, pob));
    }

    /** What is done in the background about invitations. */
    private void nodigUit() {
        programma.context().getBeansOfType(Achtergrondtaak.class).stream()
                .filter(taak -> taak.naam().contains("uitnodig"))
                .forEach(taak -> taak.werk().run());
    }

    /** The world with the keys of an appointment, and of all that came of it, in the place of others. */
    private Wereld met(AfspraakId afspraak) {
        var consult = new ConsultId(sleutelVan("SELECT MAX(id) FROM consult WHERE afspraak_id = ?", afspraak));
        var terugkoppeling = new TerugkoppelingId(
                sleutelVan("SELECT COALESCE(MAX(id), 1) FROM terugkoppeling WHERE bron = ?", "consult:" + consult));
        var uitnodiging = new UitnodigingId(
                sleutelVan("SELECT COALESCE(MAX(id), 1) FROM uitnodiging WHERE afspraak_id = ?", afspraak));
        return Rondgang.met(wereld, afspraak, consult, terugkoppeling, uitnodiging);
    }

    private long sleutelVan(String sql, Object waarde) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarde).mapTo(Long.class).one());
    }

    private void houd(AfspraakId gewoon, AfspraakId concept, AfspraakId open, AfspraakId second) {
        var consult = consult(pob, gewoon, MEDISCH);
        consulten().bewaar(pob.actor(), consult, Blad.WERKNOTITIE, 0, "Denk aan " + NOTITIE);
        new Bladverhaal(programma).metAkkoord(consult, pob, arts);
        consulten().vulAan(pob.actor(), consult, sleutel(), "Later bleek " + AANVULLING);
        reageer();
        var wacht = consult(arts, concept, MEDISCH);
        new Bladverhaal(programma).concept(wacht, arts);
        var stil = consult(arts, open, OPEN_MEDISCH);
        new Bladverhaal(programma).voorWerknemer(stil, arts);
        var tweede = consult(arts, second, OPEN_MEDISCH);
        new Bladverhaal(programma).voorWerknemer(tweede, arts);
        programma
                .bean(NoodtoegangService.class)
                .neem(
                        bevestigd(anderePob),
                        wereld.werknemer(),
                        sleutel(),
                        "Spoed wegens " + NOODREDEN + " op het werk");
    }

    /** The werknemer says something of it, and not to his employer. */
    private void reageer() {
        var zelf = inloggers.werknemer(wereld.bedrijf(), wereld.werknemer()).actor();
        var eerste = programma.bean(EigenTerugkoppelingService.class).alle(zelf).getFirst();
        programma
                .bean(ZienswijzeService.class)
                .reageer(
                        zelf,
                        eerste.id(),
                        eerste.versie(),
                        new NieuweZienswijze("Dat komt door mijn " + ZIENSWIJZE, false, false));
    }

    private ConsultService consulten() {
        return programma.bean(ConsultService.class);
    }

    private ConsultId consult(Inlogger wie, AfspraakId afspraak, String woord) {
        var consult = consulten().begin(wie.actor(), afspraak);
        consulten().bewaar(wie.actor(), consult, Blad.MEDISCH, 0, "Klachten over " + woord + " sinds maandag");
        return consult;
    }

    private AfspraakId plan(
            Aanleiding aanleiding,
            WerknemerId werknemer,
            @Nullable DossierId dossier,
            Inlogger bij,
            PlaatsId plaats,
            LocalDate dag,
            int uur,
            int minuut) {
        var begin = dag.atTime(uur, minuut).atZone(Kalender.NEDERLAND).toInstant();
        if (aanleiding.isVertrouwelijk()) {
            vertrouwelijk.add(begin);
        }
        return programma
                .bean(PlanService.class)
                .plan(
                        mma.actor(),
                        new NieuweAfspraak(
                                sleutel(),
                                aanleiding,
                                aanleiding.isVertrouwelijk()
                                        ? Spreekuursoort.valueOf(aanleiding.name())
                                        : Spreekuursoort.VERVOLG,
                                wereld.bedrijf(),
                                werknemer,
                                dossier,
                                null,
                                null,
                                null,
                                bij.id(),
                                plaats,
                                null,
                                begin));
    }

    /** A place, sessions on every day, and a POB who works under the bedrijfsarts. */
    private PlaatsId richtIn() {
        doe(
                "INSERT INTO spreekuurplaats (regio_id, naam, straat, postcode, plaats) VALUES (?, 'Centrum', 'Weg 1', '1234 AB', 'Ede')",
                wereld.regio());
        var plaats = new PlaatsId(programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT MAX(id) FROM spreekuurplaats WHERE regio_id = ?", wereld.regio())
                        .mapTo(Long.class)
                        .one()));
        for (var wie : List.of(pob, arts)) {
            for (var weekdag = 1; weekdag <= 7; weekdag++) {
                doe("""
                        INSERT INTO zitting (regio_id, gebruiker_id, functie, plaats_id, weekdag, van, tot, geldig_van)
                        VALUES (?, ?, ?, ?, ?, '08:00', '18:00', '2026-01-01')""", wereld.regio(), wie.id(), wie.actor().functie().name(), plaats, weekdag);
            }
        }
        var vandaag = Kalender.vandaag(programma.bean(Testklok.class));
        programma
                .bean(DelegatieService.class)
                .geef(
                        bevestigd(arts),
                        new NieuweDelegatie(
                                sleutel(),
                                wereld.regio(),
                                pob.id(),
                                Set.of(Deeltaak.MEDISCHE_UITVRAAG, Deeltaak.VERVOLGSPREEKUUR, Deeltaak.SELEKT),
                                vandaag,
                                null));
        return plaats;
    }

    /** Moves the clock on to that hour of that day. */
    private void tot(LocalDate dag, int uur) {
        var klok = programma.bean(Testklok.class);
        var dan = dag.atTime(LocalTime.of(uur, 0)).atZone(Kalender.NEDERLAND).toInstant();
        klok.later(Duration.between(klok.instant(), dan));
    }

    private Actor bevestigd(Inlogger wie) {
        var actor = wie.actor();
        var nu = programma.bean(Testklok.class).instant();
        var aanmelding = new Actor.Aanmelding("proef", Actor.Factor.TOTP, nu);
        return new Actor(
                actor.gebruiker(),
                actor.naam(),
                actor.functie(),
                actor.bereik(),
                actor.herkomst().binnen(aanmelding));
    }

    private static String sleutel() {
        return UUID.randomUUID().toString();
    }

    private void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }
}
