package nl.verzuimsysteem.demo.gegevens;

import java.util.List;

/** What is asked with each type of opdracht, and what is answered; about planning and work only. */
enum Opdrachtteksten {
    EXTRA_SPREEKUUR(
            List.of(
                    "Graag een extra spreekuur in de komende twee weken. Dinsdag en donderdag kan de hele dag.",
                    "Wilt u een extra spreekuur plannen? We willen de opbouw van de uren bespreken met een advies erbij.",
                    "Extra spreekuur gewenst voordat het nieuwe rooster ingaat. Liefst in de ochtend.",
                    "Onze medewerker vraagt zelf om een gesprek. Kan dat binnen tien dagen, het liefst via beeldbellen?"),
            List.of(
                    "Op welke dagen is uw medewerker deze maand beschikbaar?",
                    "Mag het spreekuur ook via beeldbellen?"),
            List.of("Elke werkdag behalve woensdag.", "Ja, dat is goed. Het nummer in het dossier klopt."),
            List.of(
                    "Het spreekuur is gepland. Uw medewerker heeft de uitnodiging ontvangen.",
                    "Gepland bij de POB, aan het begin van de middag. De uitnodiging is vandaag verstuurd.",
                    "Het is gelukt om een plek te vinden. De bevestiging staat in de post en in de mail."),
            List.of(
                    "Er staat al een spreekuur gepland op korte termijn. Een extra spreekuur is nu niet nodig.",
                    "Wij missen een telefoonnummer. Vult u dat aan in het dossier en stuur de opdracht dan opnieuw?")),
    SPOEDSPREEKUUR(
            List.of(
                    "Kan er deze week nog een spreekuur plaatsvinden? We moeten vrijdag het rooster vaststellen.",
                    "Spoed: we zijn het niet eens over de inzet van volgende week en willen een advies."),
            List.of("Kan uw medewerker morgen om 9.00 uur op onze locatie zijn?"),
            List.of("Ja, morgen om 9.00 uur lukt."),
            List.of(
                    "Het spoedspreekuur is geweest. Het advies staat voor u klaar.",
                    "Het spoedspreekuur was vandaag. Uw medewerker is er geweest."),
            List.of("Dit kan met een gewoon extra spreekuur. Stuurt u daarvoor een nieuwe opdracht?")),
    HUISBEZOEK(
            List.of(
                    "We krijgen al een week geen contact. Wilt u een huisbezoek plannen?",
                    "Graag een bezoek thuis, reizen naar uw locatie lukt niet met het openbaar vervoer."),
            List.of("Op welk adres verblijft uw medewerker op dit moment?"),
            List.of("Op het adres dat in het dossier staat."),
            List.of("Het bezoek is afgelegd. Uw medewerker neemt zelf contact met u op over het werk."),
            List.of("Uw medewerker is inmiddels bereikt. Een huisbezoek is niet meer nodig.")),
    CASEMANAGER(
            List.of(
                    "Graag hulp bij het plan van aanpak. We hebben dit niet eerder gedaan.",
                    "Kan de casemanager aansluiten bij ons volgende gesprek?",
                    "We zoeken ander passend werk en willen daar advies over.",
                    "Wilt u meekijken of we alle stappen op tijd hebben gezet?"),
            List.of("Wie voert bij u het gesprek, de leidinggevende of P&O?"),
            List.of("De leidinggevende, P&O sluit aan."),
            List.of(
                    "We hebben elkaar gesproken en het plan van aanpak samen opgesteld. U kunt het ondertekenen.",
                    "Het gesprek is gevoerd. De afspraken over de opbouw staan in uw verslag.",
                    "We hebben de mogelijkheden samen bekeken. Er zijn twee plekken die passen.",
                    "Ik heb het dossier doorgenomen. Alle stappen zijn op tijd gezet."),
            List.of("Deze vraag ligt bij de POB. Wilt u daarvoor 'Advies vragen aan POB' kiezen?")),
    ADVIES_POB(
            List.of(
                    "Past het werk bij de retouren binnen het laatste advies? Het gaat om 4 uur per dag, zittend en lopend.",
                    "Mag de opbouw een week eerder beginnen dan in het advies staat? Onze medewerker wil dat graag.",
                    "Kan iemand met dit advies een vaste route van een halve dag rijden?",
                    "Welke afspraken over rusttijden raadt u aan bij de opbouw naar 24 uur?"),
            List.of("Hoeveel uur staat uw medewerker nu ingeroosterd, en op welke dagen?"),
            List.of("Nu 12 uur, verdeeld over maandag, woensdag en vrijdag."),
            List.of(
                    "Het werk bij de retouren past binnen het advies, zolang de uren verdeeld zijn over vier dagen.",
                    "Begin gerust een week eerder met twee halve dagen. Houd daarna het schema aan.",
                    "Een vaste route van een halve dag past. Plan de eerste twee weken geen avondritten.",
                    "Plan de eerste twee weken een vrije dag na elke werkdag. Bouw daarna op."),
            List.of("Voor dit advies is eerst een spreekuur nodig. Wilt u een extra spreekuur aanvragen?")),
    VRAAG_MMA(
            List.of(
                    "Wanneer is het volgende spreekuur gepland?",
                    "Is de uitnodiging voor het spreekuur verstuurd? Onze medewerker heeft nog niets gezien.",
                    "Kan het spreekuur een uur later? De trein komt anders niet uit.",
                    "Moeten wij een tolk regelen voor het spreekuur, of kan het in het Engels?"),
            List.of("Om welk spreekuur gaat het, dat van deze of van volgende week?"),
            List.of("Dat van volgende week."),
            List.of(
                    "Het spreekuur staat over anderhalve week gepland.",
                    "De uitnodiging is vandaag opnieuw verstuurd, per post en per mail.",
                    "Het spreekuur is een uur verschoven. Uw medewerker krijgt een nieuwe bevestiging.",
                    "Het spreekuur kan in het Engels. Een tolk is niet nodig."),
            List.of("Deze vraag gaat over een ander dossier. Stuurt u hem daar opnieuw?"));

    private final List<String> opdracht;
    private final List<String> wedervraag;
    private final List<String> toelichting;
    private final List<String> antwoord;
    private final List<String> weigering;

    Opdrachtteksten(
            List<String> opdracht,
            List<String> wedervraag,
            List<String> toelichting,
            List<String> antwoord,
            List<String> weigering) {
        this.opdracht = opdracht;
        this.wedervraag = wedervraag;
        this.toelichting = toelichting;
        this.antwoord = antwoord;
        this.weigering = weigering;
    }

    /** What the employer asks for. */
    List<String> opdracht() {
        return opdracht;
    }

    /** What the team asks back; the answer of the employer is at the same place of {@link #toelichting()}. */
    List<String> wedervraag() {
        return wedervraag;
    }

    List<String> toelichting() {
        return toelichting;
    }

    /** With what the team carries it out; at the same place as what was asked, or over again from the first. */
    List<String> antwoord() {
        return antwoord;
    }

    /** Why the team sends it back. */
    List<String> weigering() {
        return weigering;
    }
}
