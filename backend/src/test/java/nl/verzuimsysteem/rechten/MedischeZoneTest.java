package nl.verzuimsysteem.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.testen.Databasedump;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/**
 * Words that occur nowhere else are said in consults, questionnaires, notes, drafts and remarks. They are in no copy of the database, in no
 * log, and in nothing that the employer, the casemanager or the planner can get out of the program.
 */
@Tag("database")
class MedischeZoneTest {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of(
            Testklok.AAN,
            true,
            "verzuim.sms.url",
            "https://127.0.0.1/sms",
            "verzuim.sms.sleutel",
            "geheim",
            "verzuim.sms.afzender",
            "Verzuim"));
    private static final ListAppender<ILoggingEvent> LOG = new ListAppender<>();
    private static final Logger WORTEL = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    private static final Medischverhaal VERHAAL = new Medischverhaal(PROGRAMMA);

    @BeforeAll
    static void speel() {
        LOG.start();
        WORTEL.addAppender(LOG);
        VERHAAL.speel();
    }

    @AfterAll
    static void stop() {
        WORTEL.detachAppender(LOG);
        PROGRAMMA.close();
        PROGRAMMA.database().close();
    }

    @Test
    void een_kopie_van_de_database_zonder_sleutel_bevat_geen_medisch_woord() {
        var dump = Databasedump.van(PROGRAMMA);

        assertThat(dump.grootte()).isGreaterThan(50_000);
        assertThat(dump.vindplaatsen(Medischverhaal.ADVIES))
                .as("what was given to the employer is no secret: the dump is looked through well")
                .isNotEmpty();
        for (var woord : Medischverhaal.GEHEIM) {
            assertThat(dump.vindplaatsen(woord)).as(woord).isEmpty();
        }
    }

    @Test
    void het_log_van_de_server_bevat_geen_medisch_woord() {
        var regels = List.copyOf(LOG.list).stream()
                .map(regel -> regel.getFormattedMessage()
                        + (regel.getThrowableProxy() == null
                                ? ""
                                : ThrowableProxyUtil.asString(regel.getThrowableProxy())))
                .toList();
        for (var woord : Medischverhaal.ALLES) {
            assertThat(regels).noneMatch(regel -> regel.contains(woord));
        }
    }

    @Test
    void geen_bericht_bevat_een_woord_uit_een_consult() {
        var post = new Rondgang(PROGRAMMA).post();

        assertThat(post).hasSizeGreaterThan(3);
        for (var woord : Medischverhaal.ALLES) {
            assertThat(post).as(woord).noneMatch(vondst -> vondst.tekst().contains(woord));
        }
    }

    @Test
    void werkgever_casemanager_en_planner_lezen_geen_medisch_woord_en_de_werkgever_wel_het_advies() {
        var fouten = new ArrayList<String>();
        var gelezen = new LinkedHashMap<String, Boolean>();
        mensen().forEach((wie, inlogger) -> {
            var vondsten = rondgang(inlogger);
            gelezen.put(wie, vondsten.stream().anyMatch(vondst -> vondst.tekst().contains(Medischverhaal.ADVIES)));
            for (var vondst : vondsten) {
                Medischverhaal.NIET_VOOR_DE_WERKGEVER.stream()
                        .filter(vondst.tekst()::contains)
                        .forEach(woord -> fouten.add(wie + " leest " + woord + " in " + vondst.waar()));
            }
        });

        assertThat(fouten).isEmpty();
        assertThat(gelezen)
                .containsEntry("LEIDINGGEVENDE", true)
                .containsEntry("VERZUIMCOORDINATOR", true)
                .containsEntry("GEBRUIKERSBEHEERDER", false);
    }

    @Test
    void een_open_spreekuur_en_een_second_opinion_laten_geen_spoor_na() {
        var fouten = new ArrayList<String>();
        var sporen = VERHAAL.vertrouwelijk().stream()
                .flatMap(begin -> Stream.of(begin.toString(), Kalender.kort(begin)))
                .toList();
        mensen().forEach((wie, inlogger) -> {
            if (inlogger.actor().functie() != Functie.MMA) {
                for (var vondst : rondgang(inlogger)) {
                    sporen.stream()
                            .filter(vondst.tekst()::contains)
                            .forEach(spoor -> fouten.add(wie + " leest " + spoor + " in " + vondst.waar()));
                }
            }
        });

        assertThat(fouten).isEmpty();
        assertThat(VERHAAL.naamloos())
                .as("what was delivered without a name belongs to nobody, to no case and to no day")
                .isNotEmpty()
                .allSatisfy(rij -> assertThat(rij)
                        .containsEntry("dossier_id", null)
                        .containsEntry("opdracht_id", null)
                        .extractingByKey("datum")
                        .asString()
                        .endsWith("-01"));
    }

    private static List<Rondgang.Vondst> rondgang(Inlogger wie) {
        var rondgang = new Rondgang(PROGRAMMA);
        return VERHAAL.werelden().stream()
                .flatMap(wereld -> rondgang.van(wie, wereld).stream())
                .toList();
    }

    private static Map<String, Inlogger> mensen() {
        var inloggers = new Inloggers(PROGRAMMA);
        var wereld = VERHAAL.wereld();
        var mensen = new LinkedHashMap<String, Inlogger>();
        mensen.put("GEBRUIKERSBEHEERDER", inloggers.gebruikersbeheerder(wereld.bedrijf()));
        mensen.put("LEIDINGGEVENDE", inloggers.leidinggevende(wereld.bedrijf(), wereld.afdeling()));
        mensen.put("VERZUIMCOORDINATOR", inloggers.verzuimcoordinator(wereld.bedrijf()));
        mensen.put("CASEMANAGER", inloggers.regioteam(Functie.CASEMANAGER, wereld.regio()));
        mensen.put("MMA", inloggers.regioteam(Functie.MMA, wereld.regio()));
        return mensen;
    }
}
