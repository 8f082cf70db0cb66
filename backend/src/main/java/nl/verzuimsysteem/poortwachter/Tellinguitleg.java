package nl.verzuimsysteem.poortwachter;

import java.util.Set;
import nl.verzuimsysteem.kern.Kalender;

/** Says how the days were counted: from when, which did not count, and what makes the end another. */
final class Tellinguitleg {
    private static final int DAGEN_PER_WEEK = 7;

    private final Feiten feiten;
    private final Regels regels;
    private final Telling telling;
    private final Eindes eindes;
    private final Zinnen zinnen;

    Tellinguitleg(Feiten feiten, Regels regels, Telling telling, Eindes eindes, Zinnen zinnen) {
        this.feiten = feiten;
        this.regels = regels;
        this.telling = telling;
        this.eindes = eindes;
        this.zinnen = zinnen;
    }

    /** Which day of sickness it is, and from when that was counted. */
    void geteld(int dagen, int dag) {
        zinnen.zeg(
                "poortwachter.uitleg.dag",
                dagen + 1,
                dagen / DAGEN_PER_WEEK + 1,
                Zinnen.dag(dag - dagen),
                Zinnen.dag(dag));
        pauzes(dagen);
    }

    /** The same, of a day on which something begins. */
    void begin(int dagen, int dag) {
        zinnen.zeg(
                "poortwachter.uitleg.begin",
                dagen + 1,
                dagen / DAGEN_PER_WEEK + 1,
                Zinnen.dag(dag - dagen),
                Zinnen.dag(dag));
        pauzes(dagen);
    }

    /** The days after a document that did not count. */
    void pauzesNa(int anker, int dag) {
        for (var nummer = 0; nummer < telling.aantalPauzes(); nummer++) {
            if (telling.verschuift(nummer, anker, dag)) {
                pauze(nummer, Math.max(telling.van(nummer), anker + 1));
            }
        }
    }

    /** Every day that did not count, and what came too late to matter. */
    private void pauzes(int dagen) {
        var verschoven = telling.dag(dagen) - dagen;
        if (verschoven != telling.eersteDag()) {
            zinnen.zeg("poortwachter.uitleg.verschoven", Zinnen.dag(telling.eersteDag()), Zinnen.dag(verschoven));
        }
        var dag = telling.eersteDag() + dagen;
        for (var nummer = 0; nummer < telling.aantalPauzes(); nummer++) {
            var van = telling.van(nummer);
            if (dag < van) {
                zinnen.zeg(
                        telling.isVerlof(nummer)
                                ? "poortwachter.uitleg.verlofLater"
                                : "poortwachter.uitleg.hersteldLater",
                        Zinnen.dag(van));
                continue;
            }
            dag += telling.tot(nummer) - van;
            pauze(nummer, van);
        }
    }

    private void pauze(int nummer, int van) {
        var tot = telling.tot(nummer);
        zinnen.zeg(
                telling.isVerlof(nummer) ? "poortwachter.uitleg.verlof" : "poortwachter.uitleg.hersteld",
                Zinnen.dag(van),
                Zinnen.dag(tot - 1),
                tot - van);
    }

    /** How long the waiting time lasts, and what makes it end on another day. */
    void einde(Set<Verlenging.Soort> soorten) {
        var dagen = regels.getal(Getal.WACHTTIJD_DAGEN) - 1;
        zinnen.zeg(
                "poortwachter.uitleg.wachttijd",
                (dagen + 1) / DAGEN_PER_WEEK,
                Zinnen.dag(eindes.gewoon() - dagen),
                Zinnen.dag(eindes.gewoon()));
        pauzes(dagen);
        verlengd(soorten);
        aow(soorten.contains(Verlenging.Soort.LOONSANCTIE) && eindes.loonDoorAow());
    }

    /** What makes the end another than after the whole waiting time. */
    private void verlengd(Set<Verlenging.Soort> soorten) {
        for (var een : feiten.verlengingen()) {
            if (soorten.contains(een.soort()) && doetIets(een)) {
                zinnen.zeg(
                        "poortwachter.verlenging." + een.soort().name(),
                        Zinnen.dag(
                                een.soort() == Verlenging.Soort.VERKORTE_WACHTTIJD
                                        ? Telling.dag(een.tot())
                                        : Telling.dag(een.tot()) - 1));
            }
        }
    }

    /** What cannot be, or changes nothing, is a finding and no reason. */
    private boolean doetIets(Verlenging een) {
        var laatste = Telling.dag(een.tot()) - 1;
        return een.soort() == Verlenging.Soort.VERKORTE_WACHTTIJD
                ? eindes.verkort() && laatste == eindes.wachttijd()
                : laatste > eindes.gewoon();
    }

    private void aow(boolean eindeLoon) {
        var vanaf = feiten.aowVanaf();
        if (vanaf != null && (eindeLoon || eindes.aow() != Termijnen.GEEN)) {
            zinnen.zeg(
                    "poortwachter.uitleg.aow",
                    Kalender.voluit(vanaf),
                    regels.getal(Getal.LOON_NA_AOW_DAGEN) / DAGEN_PER_WEEK);
        }
    }
}
