package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.medisch.MedischRepository.Consultlezing;
import nl.verzuimsysteem.spreekuren.Verzoeken;
import nl.verzuimsysteem.terugkoppeling.GegevenTerugkoppeling;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelingen;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;

/** Lets what was told in a consult leave the medical zone, with what follows from it. Nothing else does. */
@Singleton
class Terugkoppelgever {
    private final Terugkoppelingen terugkoppelingen;
    private final Verzoeken verzoeken;
    private final Steekproeven steekproeven;
    private final Clock klok;

    Terugkoppelgever(Terugkoppelingen terugkoppelingen, Verzoeken verzoeken, Steekproeven steekproeven, Clock klok) {
        this.terugkoppelingen = terugkoppelingen;
        this.verzoeken = verzoeken;
        this.steekproeven = steekproeven;
        this.klok = klok;
    }

    /** Gives it; asks for the next appointment; chooses whether the bedrijfsarts looks at it afterwards. Eight statements. */
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
        var volgend = inhoud.volgendContact();
        if (volgend != null) {
            verzoeken.vervolg(
                    consult.bedrijf(),
                    consult.regio(),
                    consult.werknemer(),
                    consult.vertrouwelijk() ? null : consult.dossier(),
                    volgend,
                    lezing.professionalNaam(),
                    sleutel(consult.id()));
        }
        if (vanPob && !consult.vertrouwelijk()) {
            steekproeven.kies(consult);
        }
    }

    /** The same for the same consult, so that one asks for one next appointment. */
    private static String sleutel(ConsultId consult) {
        return UUID.nameUUIDFromBytes(("vervolg op consult " + consult).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
