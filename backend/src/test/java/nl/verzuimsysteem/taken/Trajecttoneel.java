package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Uitkomst;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.jspecify.annotations.Nullable;

/** A company with an employee whose case has taken, and the people who do them. */
final class Trajecttoneel {
    static final Actor SYSTEEM = Actor.systeem("test");

    final TestProgramma programma;
    final Bezetting bezetting;
    final LocalDate vandaag;
    final TakenService taken;
    final StapService stappen;
    final BijwerkService bijwerken;
    final Actor coordinator;
    private final Inloggers inloggers;

    Trajecttoneel() {
        this(TestProgramma.gedeeld());
    }

    Trajecttoneel(TestProgramma programma) {
        this.programma = programma;
        bezetting = new Bezetting(programma);
        vandaag = bezetting.vandaag;
        taken = programma.bean(TakenService.class);
        stappen = programma.bean(StapService.class);
        bijwerken = programma.bean(BijwerkService.class);
        coordinator = bezetting.coordinator();
        inloggers = new Inloggers(programma);
    }

    /** Somebody sick since some days, with taken. */
    DossierId ziek(int dagen) {
        var dossier = bezetting.meldZiek(dagen);
        werkBij(dossier);
        return dossier;
    }

    /** One more employee of the department. */
    DossierId nogEenZiek(int dagen) {
        WerknemerId wie = bezetting.nogEenWerknemer();
        var dossier = bezetting.meldZiek(wie, vandaag.minusDays(dagen));
        werkBij(dossier);
        return dossier;
    }

    void werkBij(DossierId dossier) {
        bijwerken.werkBij(SYSTEEM, dossier);
    }

    Inlogger lid(Functie functie) {
        return inloggers.regioteam(functie, bezetting.regio);
    }

    Inlogger leidinggevende() {
        return inloggers.leidinggevende(bezetting.bedrijf, bezetting.afdeling);
    }

    Inlogger verzuimcoordinator() {
        return inloggers.verzuimcoordinator(bezetting.bedrijf);
    }

    List<Taak> open(Actor actor) {
        return taken.open(actor, TakenFilter.ALLE, Uitsnede.eerste(100)).rijen();
    }

    Taak taak(Actor actor, MijlpaalSoort soort) {
        return open(actor).stream()
                .filter(taak -> taak.mijlpaal() == soort)
                .findFirst()
                .orElseThrow();
    }

    /** The taken of a case as rows: step and number, and how each stands. */
    List<String> rijen(DossierId dossier) {
        return rijen(dossier, "soort = 'MIJLPAAL'");
    }

    List<String> rijen(DossierId dossier, String voorwaarde) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                                SELECT CONCAT(COALESCE(mijlpaal, soort), ':', COALESCE(volgnummer, 0), ' ', functie, ' ', uiterlijk_op, ' ',
                                       COALESCE(loopt, COALESCE(einde, '?')))
                                FROM taak WHERE dossier_id = ? AND\s""" + voorwaarde + " ORDER BY uiterlijk_op, id", dossier.waarde())
                        .mapTo(String.class)
                        .list());
    }

    static NieuweStap stap(MijlpaalSoort soort, LocalDate datum) {
        return new NieuweStap(soort, 0, datum, null, null, null, null, null);
    }

    static NieuweStap analyse(LocalDate datum) {
        return new NieuweStap(MijlpaalSoort.PROBLEEMANALYSE, 0, datum, null, null, null, Uitkomst.PLAN_NODIG, null);
    }

    static NieuweStap plan(LocalDate datum, @Nullable LocalDate getekend) {
        return new NieuweStap(MijlpaalSoort.PLAN_VAN_AANPAK, 0, datum, getekend, getekend, null, null, null);
    }

    Actor arts() {
        return bezetting.teamlid(Functie.BEDRIJFSARTS);
    }

    void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    long tel(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarden).mapTo(Long.class).one());
    }

    Map<String, Object> rij(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(sql, waarden).mapToMap().one());
    }

    static Bereik.Alles alles() {
        return new Bereik.Alles();
    }
}
