package nl.verzuimsysteem.ui.teamcijfers;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.Component;
import nl.verzuimsysteem.teamcijfers.Doorloop;
import nl.verzuimsysteem.teamcijfers.Doorloopweek;
import nl.verzuimsysteem.teamcijfers.Laatweek;
import nl.verzuimsysteem.teamcijfers.Overlegweek;
import nl.verzuimsysteem.teamcijfers.Teamcijfers;
import nl.verzuimsysteem.ui.component.Grafiek.Soort;

/** The cards of the figures, each with its own sentence. */
final class Kaarten {
    private Kaarten() {}

    static Component opdrachten(Teamcijfers cijfers) {
        return dagen(t("teamcijfers.opdrachten"), cijfers.opdrachten(), t("teamcijfers.opdrachten.aantal"))
                .maak(
                        zin("teamcijfers.opdrachten.zin", cijfers.opdrachten().totaal()),
                        cijfers.opdrachten().totaal(),
                        "opdrachten");
    }

    static Component consulten(Teamcijfers cijfers) {
        var totaal = cijfers.consulten().totaal();
        return dagen(t("teamcijfers.consulten"), cijfers.consulten(), t("teamcijfers.consulten.aantal"))
                .kolom(t("teamcijfers.consulten.nietVerschenen"), week -> Getal.van(week.nietVerschenen()))
                .maak(consultzin(totaal), totaal, "consulten");
    }

    private static String consultzin(Doorloopweek totaal) {
        var zin = zin("teamcijfers.consulten.zin", totaal);
        return totaal.aantal() + totaal.nietVerschenen() == 0
                ? zin
                : zin + " " + t("teamcijfers.consulten.zin.nietVerschenen", totaal.nietVerschenen());
    }

    static Component laat(Teamcijfers cijfers) {
        var nu = cijfers.laat().getLast();
        var toen = cijfers.laat().getFirst();
        return new Weekkaart<>(t("teamcijfers.laat"), cijfers.laat(), Laatweek::maandag)
                .kolom(t("teamcijfers.laat.team"), week -> Getal.van(week.team()), Soort.STAVEN, Laatweek::team)
                .kolom(t("teamcijfers.laat.anders"), week -> Getal.van(week.anders()), Soort.STAVEN, Laatweek::anders)
                .maak(
                        t(
                                "teamcijfers.laat.zin",
                                nu.team() + nu.anders(),
                                nu.team(),
                                nu.anders(),
                                toen.team() + toen.anders()),
                        null,
                        "te-laat");
    }

    static Component overleg(Teamcijfers cijfers) {
        var totaal = cijfers.overleg().totaal();
        return new Weekkaart<>(t("teamcijfers.overleg"), cijfers.overleg().weken(), Overlegweek::maandag)
                .kolom(t("teamcijfers.overleg.punten"), week -> Getal.van(week.punten()))
                .kolom(
                        t("teamcijfers.overleg.besproken"),
                        week -> Getal.van(week.besproken()),
                        Soort.STAVEN,
                        Overlegweek::besproken)
                .kolom(
                        t("teamcijfers.overleg.doorgeschoven"),
                        week -> Getal.van(week.doorgeschoven()),
                        Soort.STAVEN,
                        Overlegweek::doorgeschoven)
                .kolom(t("teamcijfers.overleg.besluiten"), week -> Getal.van(week.besluiten()))
                .kolom(
                        t("teamcijfers.overleg.opTijd"),
                        week -> Getal.van(week.procentOpTijd()),
                        Soort.PROCENT,
                        week -> Getal.inGrafiek(week.procentOpTijd()))
                .maak(overlegzin(totaal), totaal, "overleg");
    }

    private static String overlegzin(Overlegweek totaal) {
        if (totaal.overleggen() == 0) {
            return t("teamcijfers.overleg.geen");
        }
        var zin = t("teamcijfers.overleg.zin", totaal.overleggen(), totaal.besproken(), totaal.punten()) + " "
                + t("teamcijfers.overleg.zin.besluiten", totaal.rijp());
        return totaal.rijp() == 0 ? zin : zin + " " + t("teamcijfers.overleg.zin.opTijd", totaal.opTijd());
    }

    private static Weekkaart<Doorloopweek> dagen(String titel, Doorloop doorloop, String aantal) {
        return new Weekkaart<>(titel, doorloop.weken(), Doorloopweek::maandag)
                .kolom(aantal, week -> Getal.van(week.aantal()))
                .kolom(
                        t("teamcijfers.mediaan"),
                        week -> Getal.van(week.mediaan()),
                        Soort.LIJN,
                        week -> Getal.inGrafiek(week.mediaan()))
                .kolom(
                        t("teamcijfers.negentig"),
                        week -> Getal.van(week.negentig()),
                        Soort.LIJN,
                        week -> Getal.inGrafiek(week.negentig()));
    }

    /** How many there were, and how long they took as far as there are enough to tell. */
    private static String zin(String sleutel, Doorloopweek totaal) {
        var zin = t(sleutel, totaal.aantal());
        if (totaal.aantal() == 0) {
            return zin;
        }
        if (totaal.mediaan().isEmpty()) {
            return zin + " " + t("teamcijfers.teWeinig");
        }
        zin += " " + t("teamcijfers.helft", totaal.mediaan().getAsDouble());
        return totaal.negentig().isEmpty()
                ? zin
                : zin + " " + t("teamcijfers.negenVanTien", totaal.negentig().getAsInt());
    }
}
