package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.time.Clock;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.medisch.MedischRepository.Consultlezing;
import nl.verzuimsysteem.terugkoppeling.GegevenTerugkoppeling;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelingen;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;

/** Lets what was told in a consult leave the medical zone, with what follows from it. Nothing else does. */
@Singleton
class Terugkoppelgever {
    private final Terugkoppelingen terugkoppelingen;
    private final Steekproeven steekproeven;
    private final Clock klok;

    Terugkoppelgever(Terugkoppelingen terugkoppelingen, Steekproeven steekproeven, Clock klok) {
        this.terugkoppelingen = terugkoppelingen;
        this.steekproeven = steekproeven;
        this.klok = klok;
    }

    /** Gives it, and chooses whether the bedrijfsarts looks at it afterwards. Seven statements. */
    void geef(Actor actor, Consultlezing lezing, Terugkoppelinhoud inhoud) {
        var consult = lezing.rij();
        var vanPob = consult.functie() == Functie.POB;
        terugkoppelingen.geef(new GegevenTerugkoppeling(
                actor,
                "consult:" + consult.id(),
                consult.bedrijf(),
                consult.werknemer(),
                consult.vertrouwelijk() ? null : consult.dossier(),
                consult.vertrouwelijk(),
                consult.dag(),
                lezing.professionalNaam(),
                consult.functie(),
                lezing.onderNaam(),
                vanPob && actor.functie() == Functie.BEDRIJFSARTS ? klok.instant() : null,
                inhoud));
        if (vanPob && !consult.vertrouwelijk()) {
            steekproeven.kies(consult);
        }
    }
}
