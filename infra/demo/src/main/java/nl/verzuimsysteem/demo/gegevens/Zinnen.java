package nl.verzuimsysteem.demo.gegevens;

import java.util.List;
import nl.verzuimsysteem.verzuim.ContactKanaal;

/**
 * What people of the demo have written down. It speaks of work, planning and agreements; never of what somebody has, nor
 * of what is done about it.
 */
final class Zinnen {
    private Zinnen() {}

    /**
     * What employer and employee agree on in some weeks of a case.
     *
     * @param totWeek the first week in which they agree on something else
     * @param afspraken in the order in which they are made
     */
    record Fase(int totWeek, List<String> afspraken) {}

    /** The course of a case, from the first telephone call to the second year. */
    static final List<Fase> FASEN = List.of(
            new Fase(
                    2,
                    List.of(
                            "Kort gesproken. Verwacht over enkele dagen weer te beginnen en laat het een dag vooraf weten.",
                            "De ritten van deze week zijn verdeeld over collega's. Maandag bellen we opnieuw.",
                            "Sleutels en tankpas zijn ingeleverd bij de planning. Er zijn geen lopende afspraken meer.",
                            "Bereikbaar op het eigen nummer, het liefst tussen 10.00 en 12.00 uur.",
                            "De planning houdt rekening met afwezigheid tot en met volgende week.",
                            "Afgesproken dat we elke week even bellen. Appen mag ook.",
                            "Heeft de brief met de uitleg ontvangen. Er zijn geen vragen over de afspraken.")),
            new Fase(
                    6,
                    List.of(
                            "Komt volgende week een ochtend langs voor koffie en om bij te praten.",
                            "Heeft de uitnodiging voor het spreekuur ontvangen en gaat daarheen.",
                            "Het advies na het spreekuur samen doorgenomen. We maken een voorstel voor de opbouw.",
                            "Wil graag weten wat de opbouw voor het rooster betekent. De planning zoekt het uit.")),
            new Fase(
                    10,
                    List.of(
                            "Het plan van aanpak samen doorgenomen. Beide visies staan erin.",
                            "Start maandag met twee ochtenden licht werk op kantoor. Vrijdag bekijken we hoe het ging.",
                            "De eerste twee ochtenden gingen goed. Volgende week drie ochtenden van 4 uur.")),
            new Fase(
                    20,
                    List.of(
                            "Loopt deze week een dag mee met een collega om het eigen werk weer op te pakken.",
                            "Werkt nu 12 uur per week, verdeeld over drie dagen. Dat blijft zo tot het volgende gesprek.",
                            "De opbouw loopt volgens het schema. De volgende stap is 16 uur per week.",
                            "Afgesproken dat de uren voorlopig gelijk blijven. Over vier weken kijken we opnieuw.")),
            new Fase(
                    42,
                    List.of(
                            "Voortgang van het plan van aanpak besproken. De uren gaan per maandag naar 20 per week.",
                            "De bijstelling van het plan van aanpak is ondertekend en teruggestuurd.",
                            "Samen gekeken welk ander werk binnen het bedrijf past. Er is een plek voor drie dagen.",
                            "Werkt nu 20 uur per week op de nieuwe plek. Dat bevalt goed, we houden dit zes weken vast.",
                            "Afspraken van vorige keer zijn nagekomen. Er verandert nu niets.")),
            new Fase(
                    54,
                    List.of(
                            "Het gesprek over het eerste jaar is ingepland, samen met de casemanager.",
                            "Het gesprek over het eerste jaar is gevoerd. Het verslag volgt deze week.",
                            "Het verslag van het eerste jaar is ondertekend. De afspraken blijven zoals ze zijn.")),
            new Fase(
                    Integer.MAX_VALUE,
                    List.of(
                            "Naast werk binnen het bedrijf kijken we nu ook naar werk bij een ander bedrijf.",
                            "De casemanager helpt bij het zoeken naar passend werk. De eerste afspraak staat.",
                            "Kennismaking bij een bedrijf in de buurt is ingepland.",
                            "Werkt nu 24 uur per week. Voortgang van het plan van aanpak besproken.",
                            "Afspraken van vorige keer zijn nagekomen. Er verandert nu niets.")));

    /** The agreements of a week of a case, counted from 0. */
    static List<String> afspraken(long week) {
        return FASEN.stream()
                .filter(fase -> week < fase.totWeek())
                .findFirst()
                .orElseThrow()
                .afspraken();
    }

    /** What others must take over. */
    static final List<String> LOPENDE_AFSPRAKEN = List.of(
            "Rit naar Hamburg van donderdag moet worden overgenomen.",
            "Code 95-dag van vrijdag is afgemeld.",
            "Klantbezoek van woensdag overdragen aan de planning.",
            "Vaste route 12 opnieuw verdelen.",
            "Inwerken van de nieuwe collega neemt de teamleider over.",
            "Sleutels van de wagen liggen nog thuis, worden opgehaald.");

    /** Where somebody stays while he is absent, when that is not at home. */
    static final List<String> VERBLIJF = List.of(
            "Verblijft bij familie, adres is bekend bij de teamleider",
            "Dorpsstraat 12, Nieuw Veenoord",
            "ul. Przykładowa 7, Poznań",
            "Kerkpad 3, Achterhaar");

    /** Channels of a contact, the most used more often. */
    static final List<ContactKanaal> KANALEN = List.of(
            ContactKanaal.TELEFOON,
            ContactKanaal.TELEFOON,
            ContactKanaal.TELEFOON,
            ContactKanaal.TELEFOON,
            ContactKanaal.BERICHT,
            ContactKanaal.KANTOOR,
            ContactKanaal.VIDEO,
            ContactKanaal.BEZOEK);
}
