package nl.verzuimsysteem.verzuim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as employers write them: which may not be kept, and which must not be held up. */
class MedischeWoordenTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hij heeft een hernia.                              | hernia
                    Twee hernia's in een jaar                          | hernia's
                    Belt na zijn fysiotherapie                         | fysiotherapie
                    BURN-OUT volgens de leidinggevende                 | burn-out
                    Zij zit tegen een burn out aan                     | burn out
                    Ze is zwanger                                      | zwanger
                    wacht op de diagnóse                               | diagnose
                    griep                                              | griep
                    Hij heeft een griepje                              | griepje
                    Ligt op bed met buikgriep                          | buikgriep
                    Belt maandag, heeft nog rugklachten                | rugklachten
                    Last van zijn linker knie bij het tillen           | last van zijn linker knie
                    Heeft last van haar schouders                      | last van haar schouders
                    Hij heeft zijn arm lelijk gebroken                 | arm lelijk gebroken
                    Een gebroken pols, belt volgende week              | gebroken pols
                    Knie-operatie staat gepland voor mei               | knie-operatie
                    Zij wordt dinsdag geopereerd                       | geopereerd
                    Hoofdpijn van het beeldscherm                      | hoofdpijn
                    Slikt pijnstillers en rijdt dus niet               | pijnstillers
                    Loopt bij een psycholoog                           | psycholoog
                    Hij is depressief                                  | depressief
                    Er is stress thuis                                 | stress
                    Uitgevallen met post-covid                         | post-covid
                    Hij krijgt chemokuren en chemotherapie             | chemotherapie
                    Longontsteking, duurt twee weken                   | longontsteking
                    Blaasinfectie                                      | blaasinfectie
                    Ging naar de huisarts                              | huisarts
                    Wordt opgenomen in het ziekenhuis                  | ziekenhuis
                    Onder behandeling bij een arts in Utrecht          | onder behandeling
                    Zij heeft borstkanker                              | borstkanker
                    Een miskraam gehad                                 | miskraam
                    Nog steeds klachten, komt niet                     | nog steeds klachten
                    HERNIA-operatie in mei                             | hernia-operatie
                    Rug-klachten, belt vrijdag                         | rug-klachten
                    Gewrichtspijnen, dus geen lange ritten             | gewrichtspijnen
                    Een Röntgenfoto gemaakt                            | rontgenfoto
                    Haar reuma‑aanval duurt nog                        | reuma-aanval
                    Krijgt medicijntjes mee                            | medicijntjes
                    Twee griepprikken gehad                            | griepprikken
                    Bij de PSYCHOLOGE geweest                          | psychologe
                    Ze heeft allergieën                                | allergieen
                    He has a broken leg and will call on Monday        | broken leg
                    She is pregnant                                    | pregnant
                    Back pain again                                    | back pain
                    He takes antidepressants                           | antidepressants
                    He went to hospital                                | hospital
                    Post-surgery check on Friday                       | post-surgery
                    His MIGRAINES came back                            | migraines
                    Wegen Übelkeit zu Hause                            | ubelkeit
                    Zwei Entzündungen                                  | entzundungen
                    Er hat Rückenschmerzen                             | ruckenschmerzen
                    Sie ist schwanger                                  | schwanger
                    Er hat sich das Bein gebrochen                     | bein gebrochen
                    Liegt mit Grippe im Bett                           | grippe
                    War beim Hausarzt                                  | hausarzt
                    Eine Lungenentzündung                              | lungenentzundung
                    Ma grypę, zadzwoni w piątek                        | grype
                    Złamał nogę? Tak, złamanie nogi                    | zlamanie nogi
                    Jest w ciąży                                       | ciazy
                    Leży w szpitalu                                    | szpitalu
                    Bierze leki na depresję                            | depresje
                    ZŁAMANĄ rękę ma w gipsie                           | zlamana reke
                    Ma zapalenie, dzwoni jutro                         | zapalenie
                    Boli go kręgosłup                                  | boli
                    """)
    void een_medisch_woord_valt_op(String tekst, String woord) {
        assertThat(MedischeWoorden.alle(tekst)).contains(woord);
    }

    static Stream<String> gewoneAfspraken() {
        return """
                Wij bellen maandag om 9 uur over het werkrooster.
                Hij komt terug op arbeidstherapeutische basis.
                De uren op arbeidstherapie staan in het rooster.
                Begrippenlijst meegegeven, rit naar Rotterdam overgenomen door Kees.
                Zij kan vanaf dinsdag 4 uur per dag licht werk doen.
                De bedrijfsarts belt hem donderdag terug.
                Afspraak met de arts van de arbodienst op 3 mei.
                De verzekeringsarts van UWV neemt contact op.
                Van harte beterschap gewenst namens de collega's.
                Wij hebben de vergadering achter de rug.
                Hij werkt gebroken diensten tot juni.
                Enkel de ochtend, en geen gebroken diensten.
                De hand aan de ploeg: wij starten met twee ochtenden.
                Het been stijf houden helpt niet, wij zoeken samen naar ander werk.
                Last van de file: hij komt een half uur later.
                Klachten over het rooster besproken, Ria past het aan.
                Wij nemen zijn verzoek om een andere werkplek in behandeling.
                De operationele planning gaat naar Kees.
                De coöperatie neemt zijn ritten over.
                De wagens gaan langs de desinfectie.
                Volgend contact na het zwangerschapsverlof van zijn leidinggevende.
                Het zwangerschaps- en bevallingsverlof is aangevraagd.
                Met Ria besproken dat het pijnlijk is dat het project stopt.
                De pijnpunten in het proces staan op papier.
                Hij is moe van het reizen en werkt donderdag thuis.
                Hij is ziek en komt deze week niet.
                Zij is nog niet beter, wij bellen vrijdag.
                Zij hervat 50 procent, de rest volgt in overleg.
                De coronamaatregelen op kantoor zijn vervallen.
                Het psychologisch contract met de ploeg is besproken in de training.
                Hij levert zijn laptop en telefoon in bij IT.
                Computervirus op zijn laptop, hij kan niet inloggen.
                Hij doet voorlopig lichte administratie, twee keer vier uur.
                De longlist voor de functie gaat mee.
                Hij koppelt terug na overleg met de praktijkondersteuner.
                Er ligt een contractbreuk van de leverancier, dat lost Bo op.
                De kanarie van de buren is gevlogen, zijn vlucht ook: hij komt dinsdag.
                Hij is op vakantie tot 14 juli en is dan bereikbaar.
                Verlofopname in week 30 is akkoord.
                De kostprijs loopt uit de hand, Bo rekent het na.
                Wij spreken af dat zij woensdag op kantoor koffie komt drinken.
                Hij staat op non-actief tot het gesprek met P&O.
                Zijn vervanger is ingewerkt door Peter.
                Zij rijdt de ziekenhuisritten niet, die doet Ahmed.
                We agreed that he will call on Friday at ten.
                He will start with four hours a day, light duties only.
                The occupational doctor will call her.
                Back to the broken truck on Monday, Piet helps.
                Pregnancy leave starts on the first of June.
                Wir telefonieren am Montag über den Dienstplan.
                Der Betriebsarzt ruft ihn am Donnerstag an.
                Über die Vertragsverletzung des Kunden reden wir später.
                Umowa: zadzwonimy w poniedziałek o dziewiątej.
                Lekarz medycyny pracy zadzwoni w środę.
                Wraca na cztery godziny dziennie, do biura.
                Bol.com levert de bureaustoel donderdag.
                De rugzak met gereedschap ligt klaar.
                Hartelijk dank, met hartelijke groet van de ploeg.
                De griepprik-campagne op kantoor is geen reden om te bellen.
                De griepprikcampagne schuift een week op.
                Handschoenen, een armleuning en een hoofddeksel zijn besteld.
                Het voetbaltoernooi is verzet, de oogst ook.
                De maagdenpalm bij de ingang is gesnoeid.
                Spierings Kranen levert dinsdag.
                Longread over het rooster gelezen, keelgaren besteld.
                Na de hartenjacht bij de borrel drukken wij de kopij.
                The handover and the shouldering of tasks go to Kees.
                Die Handschuhe und der Rückruf sind für Montag geplant.
                Armatura w biurze jest wymieniona.
                De rak van de kast is lek, Piet maakt het.
                """.lines();
    }

    @ParameterizedTest
    @MethodSource("gewoneAfspraken")
    void gewone_afspraken_vallen_niet_op(String tekst) {
        assertThat(MedischeWoorden.alle(tekst)).isEmpty();
    }

    @Test
    void geen_tekst_is_ook_goed() {
        assertThat(MedischeWoorden.eerste(null)).isEmpty();
        assertThat(MedischeWoorden.eerste(" \n")).isEmpty();
        assertThat(MedischeWoorden.eerste("- ' …")).isEmpty();
    }

    @Test
    void alle_woorden_staan_in_de_volgorde_van_de_tekst_elk_een_keer() {
        assertThat(MedischeWoorden.alle("Griep, daarna koorts, en weer griep; de huisarts weet het."))
                .containsExactly("griep", "koorts", "huisarts");
        assertThat(MedischeWoorden.eerste("Koorts na de griep")).contains("koorts");
    }
}
