package nl.verzuimsysteem.rechten;

import java.time.LocalDate;
import java.util.Map;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.medisch.AccorderingService;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.SteekproefService;
import nl.verzuimsysteem.medisch.Steekproefoordeel;
import nl.verzuimsysteem.medisch.TerugkoppelbladService;
import nl.verzuimsysteem.medisch.Terugkoppelinvoer;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Rubriek;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;

/** What happens to the sheets with a terugkoppeling in {@link Medischverhaal}. */
final class Bladverhaal {
    private final TerugkoppelbladService bladen;
    private final AccorderingService accorderingen;
    private final SteekproefService steekproeven;
    private final LocalDate vandaag;

    Bladverhaal(TestProgramma programma) {
        bladen = programma.bean(TerugkoppelbladService.class);
        accorderingen = programma.bean(AccorderingService.class);
        steekproeven = programma.bean(SteekproefService.class);
        vandaag = Kalender.vandaag(programma.bean(Testklok.class));
    }

    /** A POB lays it before the bedrijfsarts, who sends it back, agrees with what is better, and judges it afterwards. */
    void metAkkoord(ConsultId consult, Inlogger pob, Inlogger arts) {
        schrijf(consult, pob, Medischverhaal.CONCEPT);
        legVoor(consult, pob);
        accorderingen.stuurTerug(
                arts.actor(), consult, versie(consult, arts), "Haal " + Medischverhaal.TERUGGESTUURD + " eruit");
        schrijf(consult, pob, Medischverhaal.ADVIES);
        legVoor(consult, pob);
        accorderingen.akkoord(arts.actor(), consult, versie(consult, arts));
        steekproeven.beoordeel(
                arts.actor(), consult, Steekproefoordeel.AANDACHTSPUNT, "Let op " + Medischverhaal.STEEKPROEF);
    }

    /** Nobody is given this one. */
    void concept(ConsultId consult, Inlogger arts) {
        schrijf(consult, arts, Medischverhaal.CONCEPT);
    }

    /** Only the werknemer is given this one. */
    void voorWerknemer(ConsultId consult, Inlogger arts) {
        schrijf(consult, arts, Medischverhaal.OPEN_ADVIES);
        legVoor(consult, arts);
    }

    private int versie(ConsultId consult, Inlogger arts) {
        return accorderingen.open(arts.actor(), consult).versie();
    }

    private void schrijf(ConsultId consult, Inlogger wie, String woord) {
        var versie = bladen.lees(wie.actor(), consult).versie();
        var inhoud = new Terugkoppelinhoud(
                Geschiktheid.EIGEN_WERK_DEELS,
                Map.of(Rubriek.WERKTIJDEN, "Vier uur per dag, " + woord),
                "Bouw de uren op, " + woord,
                "Over zes weken weer alle uren, " + woord,
                vandaag.plusWeeks(2));
        bladen.bewaar(wie.actor(), consult, versie, new Terugkoppelinvoer(inhoud, false));
    }

    private void legVoor(ConsultId consult, Inlogger wie) {
        bladen.rondAf(wie.actor(), consult, bladen.lees(wie.actor(), consult).versie());
    }
}
