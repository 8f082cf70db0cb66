package nl.verzuimsysteem.demo.gegevens;

import jakarta.inject.Singleton;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.medisch.AccorderingService;
import nl.verzuimsysteem.medisch.Blad;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.ConsultService;
import nl.verzuimsysteem.medisch.TerugkoppelbladService;
import nl.verzuimsysteem.medisch.Terugkoppelinvoer;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.terugkoppeling.Geschiktheid;
import nl.verzuimsysteem.terugkoppeling.Rubriek;
import nl.verzuimsysteem.terugkoppeling.Terugkoppelinhoud;

/** What was said in the consults of the demo, and what was given of it. */
@Singleton
class Consultverhaal {
    private static final int WEKEN = 4;

    private final ConsultService consulten;
    private final TerugkoppelbladService bladen;
    private final AccorderingService accorderingen;
    private final Demoklok klok;

    Consultverhaal(
            ConsultService consulten, TerugkoppelbladService bladen, AccorderingService accorderingen, Demoklok klok) {
        this.consulten = consulten;
        this.bladen = bladen;
        this.accorderingen = accorderingen;
        this.klok = klok;
    }

    /** A bedrijfsarts held it and gave his terugkoppeling. */
    void gegeven(Actor arts, AfspraakId afspraak) {
        var consult = houd(
                arts,
                afspraak,
                "Pijn laag in de rug sinds het verkeerd tillen van een pallet. Straalt niet uit. Fysiotherapie loopt,"
                        + " twee keer per week. Slaapt weer door. Kan een halfuur zitten en een uur lopen.",
                "Volgende keer vragen hoe het thuis gaat.");
        geef(
                arts,
                consult,
                new Terugkoppelinhoud(
                        Geschiktheid.EIGEN_WERK_DEELS,
                        Map.of(
                                Rubriek.DYNAMISCHE_HANDELINGEN,
                                        "Tillen tot 5 kilo. Niet meer dan een uur achter elkaar lopen.",
                                Rubriek.STATISCHE_HOUDINGEN, "Een halfuur achter elkaar zitten, daarna even bewegen.",
                                Rubriek.WERKTIJDEN, "Vier uur per dag, verdeeld over de week."),
                        "Begin met vier uur per dag werk zonder zwaar tillen. Bouw elke twee weken een uur op, en spreek"
                                + " dat samen af in het plan van aanpak.",
                        "Waarschijnlijk over zes tot acht weken weer alle uren in het eigen werk.",
                        Agenda.dag(klok.instant()).plusWeeks(WEKEN)));
    }

    /** A POB held it; what he wrote waits for the bedrijfsarts. */
    void terAccordering(Actor pob, AfspraakId afspraak) {
        var consult = houd(
                pob,
                afspraak,
                "Minder snel moe dan vorige maand. Concentreert zich een uur achter elkaar. Is onder behandeling, de"
                        + " laatste afspraak is over drie weken.",
                "Lijkt opgelucht dat het beter gaat.");
        geef(
                pob,
                consult,
                new Terugkoppelinhoud(
                        Geschiktheid.EIGEN_WERK_AANGEPAST,
                        Map.of(
                                Rubriek.PERSOONLIJK_FUNCTIONEREN, "Een taak tegelijk, met een pauze na elk uur.",
                                Rubriek.WERKTIJDEN, "Drie ochtenden per week, niet vroeger dan negen uur."),
                        "Laat deze medewerker beginnen met taken zonder tijdsdruk, op vaste ochtenden.",
                        "De uren kunnen de komende weken langzaam omhoog.",
                        Agenda.dag(klok.instant()).plusWeeks(WEKEN)));
    }

    /** Another one of a POB, to which the bedrijfsarts agrees a day later. */
    void voorgelegd(Actor pob, AfspraakId afspraak) {
        var consult = houd(
                pob,
                afspraak,
                "Kan de arm weer boven schouderhoogte brengen, met pijn aan het eind van de dag. Oefent thuis.",
                "Vroeg zelf of de avonddienst al kan.");
        geef(
                pob,
                consult,
                new Terugkoppelinhoud(
                        Geschiktheid.EIGEN_WERK_AANGEPAST,
                        Map.of(Rubriek.DYNAMISCHE_HANDELINGEN, "Niet boven schouderhoogte werken, tillen tot 10 kilo."),
                        "Laat het eigen werk doorgaan, zonder laden en lossen met de hand.",
                        "Over vier weken bekijken we of het laden en lossen terug kan komen.",
                        Agenda.dag(klok.instant()).plusWeeks(WEKEN)));
    }

    /** The bedrijfsarts agrees, and so it is given. */
    void akkoord(Actor arts, Actor pob, AfspraakId afspraak) {
        var consult = consulten.begin(pob, afspraak);
        accorderingen.akkoord(arts, consult, accorderingen.open(arts, consult).versie());
    }

    private ConsultId houd(Actor wie, AfspraakId afspraak, String medisch, String notitie) {
        var consult = consulten.begin(wie, afspraak);
        consulten.bewaar(wie, consult, Blad.MEDISCH, 0, medisch);
        consulten.bewaar(wie, consult, Blad.WERKNOTITIE, 0, notitie);
        return consult;
    }

    /** Who was stopped in the midst wrote it already. */
    private void geef(Actor wie, ConsultId consult, Terugkoppelinhoud inhoud) {
        var versie = bladen.lees(wie, consult).versie();
        if (versie == 0) {
            bladen.bewaar(wie, consult, 0, new Terugkoppelinvoer(inhoud, false));
        }
        bladen.rondAf(wie, consult, bladen.lees(wie, consult).versie());
    }
}
