package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/**
 * Who may open what is medical (WGBO 7:457, NVAB, NEN 7510): one decision, from facts alone. Deny unless a rule allows.
 *
 * <p>A bedrijfsarts needs a treatment relation: he sees the werknemer, is responsible for who did, has the case in his team,
 * or stands in for such a colleague. A POB needs a delegation of the bedrijfsarts whose file it is, and a reason beside that.
 * Nobody opens his own file, and nobody else anything ever.
 */
final class Medischetoegang {
    private Medischetoegang() {}

    /** What somebody wants. */
    enum Doel {
        LEZEN,
        SCHRIJVEN,
        ACCORDEREN
    }

    /** By which rule it is allowed, as the log tells it. */
    enum Grond {
        ZELF_GEHOUDEN,
        VERANTWOORDELIJK,
        AFSPRAAK,
        ZAAK_IN_TEAM,
        VERVANGING,
        DELEGATIE,
        NOODTOEGANG
    }

    /** Why it is refused. */
    enum Weigering {
        FUNCTIE(false),
        EIGEN_DOSSIER(false),
        /** It does not exist for the reader. */
        VERTROUWELIJK(false),
        GEBLOKKEERD(true),
        GEEN_DELEGATIE(true),
        /** Of a triage. */
        GEEN_TRIAGEDELEGATIE(false),
        ANDERE_BEDRIJFSARTS(true),
        GEEN_RELATIE(true),
        /** He may read it; changing it is for who held it, and agreeing for who is responsible. */
        ALLEEN_LEZEN(false);

        private final boolean inNood;

        Weigering(boolean inNood) {
            this.inNood = inNood;
        }

        /** Whether it can be opened in an emergency all the same. */
        boolean inNood() {
            return inNood;
        }
    }

    /** Exactly one of the two. */
    record Oordeel(@Nullable Grond grond, @Nullable Weigering weigering) {
        static Oordeel mag(Grond grond) {
            return new Oordeel(grond, null);
        }

        static Oordeel weiger(Weigering weigering) {
            return new Oordeel(null, weigering);
        }
    }

    static Oordeel oordeel(Functie functie, Doel doel, Medischefeiten feiten) {
        var lezen = lezen(functie, feiten);
        if (lezen.grond() == null || doel == Doel.LEZEN) {
            return lezen;
        }
        var eigen = feiten.verantwoordelijk() || (feiten.vervangt() && !feiten.vertrouwelijk());
        var mag = doel == Doel.SCHRIJVEN ? eigen || feiten.gehouden() : eigen && functie == Functie.BEDRIJFSARTS;
        return mag && lezen.grond() != Grond.NOODTOEGANG ? lezen : Oordeel.weiger(Weigering.ALLEEN_LEZEN);
    }

    /**
     * Who may read and judge a triage. Whoever may read it, may judge it; but not who opened the file in an emergency.
     *
     * @param feiten those of the file as a whole, with the delegation for triages
     */
    static Oordeel triage(Functie functie, Medischefeiten feiten) {
        var oordeel = lezen(functie, feiten);
        if (oordeel.grond() == Grond.NOODTOEGANG) {
            return Oordeel.weiger(feiten.geblokkeerd() ? Weigering.GEBLOKKEERD : Weigering.GEEN_RELATIE);
        }
        return oordeel.weigering() == Weigering.GEEN_DELEGATIE
                ? Oordeel.weiger(Weigering.GEEN_TRIAGEDELEGATIE)
                : oordeel;
    }

    private static Oordeel lezen(Functie functie, Medischefeiten feiten) {
        if (functie != Functie.BEDRIJFSARTS && functie != Functie.POB) {
            return Oordeel.weiger(Weigering.FUNCTIE);
        }
        if (feiten.zelf()) {
            return Oordeel.weiger(Weigering.EIGEN_DOSSIER);
        }
        if (feiten.vertrouwelijk()) {
            return vertrouwelijk(functie, feiten);
        }
        var oordeel = functie == Functie.POB ? pob(feiten) : bedrijfsarts(feiten);
        var dicht = oordeel.grond() == null || (feiten.geblokkeerd() && !blijftErbij(feiten));
        if (!dicht) {
            return oordeel;
        }
        if (feiten.nood()) {
            return Oordeel.mag(Grond.NOODTOEGANG);
        }
        return oordeel.grond() == null ? oordeel : Oordeel.weiger(Weigering.GEBLOKKEERD);
    }

    /** Who held it and who is responsible, and nobody in their place. Only a bedrijfsarts holds these. */
    private static Oordeel vertrouwelijk(Functie functie, Medischefeiten feiten) {
        if (functie != Functie.BEDRIJFSARTS) {
            return Oordeel.weiger(Weigering.VERTROUWELIJK);
        }
        if (feiten.gehouden()) {
            return Oordeel.mag(Grond.ZELF_GEHOUDEN);
        }
        return feiten.verantwoordelijk()
                ? Oordeel.mag(Grond.VERANTWOORDELIJK)
                : Oordeel.weiger(Weigering.VERTROUWELIJK);
    }

    /** A werknemer closes it for others than who wrote it; who is responsible must be able to end what has begun. */
    private static boolean blijftErbij(Medischefeiten feiten) {
        return feiten.gehouden() || (feiten.verantwoordelijk() && !feiten.afgerond());
    }

    private static Oordeel bedrijfsarts(Medischefeiten feiten) {
        if (feiten.gehouden()) {
            return Oordeel.mag(Grond.ZELF_GEHOUDEN);
        }
        if (feiten.verantwoordelijk()) {
            return Oordeel.mag(Grond.VERANTWOORDELIJK);
        }
        if (feiten.behandeld()) {
            return Oordeel.mag(Grond.AFSPRAAK);
        }
        if (feiten.zaakInTeam()) {
            return Oordeel.mag(feiten.eigenPlaats() ? Grond.ZAAK_IN_TEAM : Grond.VERVANGING);
        }
        return feiten.vervangt() ? Oordeel.mag(Grond.VERVANGING) : Oordeel.weiger(Weigering.GEEN_RELATIE);
    }

    private static Oordeel pob(Medischefeiten feiten) {
        if (!feiten.delegatie()) {
            return Oordeel.weiger(feiten.anderedelegatie() ? Weigering.ANDERE_BEDRIJFSARTS : Weigering.GEEN_DELEGATIE);
        }
        return feiten.gehouden() || feiten.behandeld() || feiten.zaakInTeam()
                ? Oordeel.mag(Grond.DELEGATIE)
                : Oordeel.weiger(Weigering.GEEN_RELATIE);
    }
}
