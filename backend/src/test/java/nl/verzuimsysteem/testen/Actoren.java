package nl.verzuimsysteem.testen;

import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;

/** Actors of every kind, without an account in the database. */
public final class Actoren {
    private Actoren() {}

    public static Actor verzuimcoordinator(BedrijfId... bedrijven) {
        return met(Functie.VERZUIMCOORDINATOR, new Bereik.Bedrijven(Set.of(bedrijven), Set.of()));
    }

    public static Actor gebruikersbeheerder(BedrijfId bedrijf) {
        return met(Functie.GEBRUIKERSBEHEERDER, new Bereik.Bedrijven(Set.of(bedrijf), Set.of()));
    }

    public static Actor leidinggevende(BedrijfId bedrijf, AfdelingId afdeling) {
        return met(Functie.LEIDINGGEVENDE, new Bereik.Afdelingen(bedrijf, Set.of(afdeling), Set.of()));
    }

    public static Actor mma(RegioId regio) {
        return met(Functie.MMA, new Bereik.Regios(Set.of(regio), Set.of()));
    }

    public static Actor werknemer(BedrijfId bedrijf, WerknemerId werknemer) {
        return met(Functie.WERKNEMER, new Bereik.Eigen(bedrijf, werknemer));
    }

    public static Actor logbeheerder() {
        return met(Functie.LOGBEHEERDER, new Bereik.Alles());
    }

    /** An actor in any function, with any scope. */
    public static Actor met(Functie functie, Bereik bereik) {
        return new Actor(
                new GebruikerId(1),
                "Marieke van Dijk",
                functie,
                bereik,
                new Actor.Herkomst(Actor.Kanaal.SCHERM, "127.0.0.1"));
    }
}
