package nl.verzuimsysteem.uitnodigingen;

import static nl.verzuimsysteem.uitnodigingen.Afspraaktoneel.SYSTEEM;
import static nl.verzuimsysteem.uitnodigingen.Afspraaktoneel.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.transaction.TransactionOperations;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.verzuimsysteem.berichten.NietBezorgd;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people are told of their appointments, by which way, how often, and what never. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UitnodigTest {
    private static final Map<String, Object> INSTELLINGEN = Map.of(
            Testklok.AAN,
            true,
            "verzuim.adres",
            "https://verzuim.example.com",
            "verzuim.sms.url",
            "http://127.0.0.1:9/",
            "verzuim.sms.sleutel",
            "geheim",
            "verzuim.sms.afzender",
            "Afspraak");
    /** Whatever tells that it is about health, or who, when, where and with whom. */
    private static final List<String> NOOIT = List.of(
            "jansen",
            "sanne",
            "fatima",
            "yilmaz",
            "zaal",
            "kade",
            "utrecht",
            "spreekuur",
            "arts",
            "doctor",
            "lekarz",
            "ziek",
            "sick",
            "krank",
            "chor",
            "consult",
            "medisch",
            "medical",
            "pob",
            "praktijk",
            "verzuim ",
            "herstel",
            "2026",
            "2027",
            "09:00",
            "9:00",
            "bedrijf ");

    private final TestProgramma programma = TestProgramma.nieuw(INSTELLINGEN);
    private Afspraaktoneel toneel = new Afspraaktoneel(programma);
    private Instant begin = Instant.EPOCH;

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    @BeforeEach
    void nieuw() {
        programma.jdbi().useHandle(handle -> {
            handle.execute("DELETE FROM uitgaand_bericht");
            handle.execute("DELETE FROM uitgaande_sms");
            handle.execute("UPDATE uitnodiging SET status = 'VERVALLEN' WHERE status = 'TE_MAKEN'");
            handle.execute("UPDATE afspraak SET loopt = NULL");
        });
        toneel = new Afspraaktoneel(programma);
        begin = moment(7, "09:00");
    }

    @Test
    void wie_mail_heeft_krijgt_die_in_zijn_taal_met_een_link_en_een_regel_voor_zijn_agenda() {
        toneel.bereikbaar("jan@example.com", "06 - 12 34 56 78", "pl");
        var afspraak = toneel.plan(begin);

        assertThat(toneel.verwerk()).isEqualTo(1);

        assertThat(toneel.stand(afspraak)).containsExactly("UITNODIGING GEMAAKT MAIL");
        assertThat(toneel.mail("jan@example.com")).singleElement().satisfies(mail -> {
            assertThat(mail).startsWith("Masz zaplanowany termin\n").contains("https://verzuim.example.com/afspraak#");
            assertThat(token(mail)).hasSize(43);
        });
        var bestand = agenda(afspraak, 0);
        assertThat(bestand)
                .contains("SUMMARY:Termin", "METHOD:PUBLISH", "SEQUENCE:1", "DTSTART:" + ics(begin))
                .doesNotContain("Jansen", "Fatima", "POB", "Zaal");
        assertThat(toneel.sms("+31612345678")).isEmpty();
        assertThat(toneel.verwerk()).as("once").isZero();
    }

    @Test
    void zonder_mail_gaat_er_een_sms_en_zonder_beide_een_brief() {
        toneel.bereikbaar(null, "+48 601 100 200", "pl");
        toneel.plan(begin);
        toneel.verwerk();

        assertThat(toneel.sms("+48601100200"))
                .singleElement()
                .asString()
                .startsWith("Masz zaplanowany termin: https://");

        toneel.bereikbaar("", "030 - 123 45 67", "nl");
        toneel.doe("UPDATE dossier SET verblijfadres = 'Dorpsstraat 1, 1234 AB Utrecht' WHERE bedrijf_id = :bedrijf");
        var metBrief = toneel.plan(begin);
        toneel.verwerk();
        assertThat(toneel.stand(metBrief)).containsExactly("UITNODIGING TE_PRINTEN BRIEF");
        assertThat(brieven()).singleElement().satisfies(brief -> {
            assertThat(brief.adres()).isEqualTo("Dorpsstraat 1, 1234 AB Utrecht");
            assertThat(brief.wacht()).isTrue();
        });
    }

    @Test
    void een_andere_taal_krijgt_engels_en_nederlands() throws Exception {
        toneel.bereikbaar("jan@example.com", null, "ro");
        toneel.plan(begin);
        toneel.verwerk();
        assertThat(toneel.mail("jan@example.com"))
                .singleElement()
                .asString()
                .startsWith("There is an appointment for you\nHello,")
                .contains("Goedendag,");

        toneel.bereikbaar(null, null, "ro");
        toneel.plan(begin);
        toneel.verwerk();
        var tekst = tekst(service().drukAf(mma(), brieven().getFirst().id()).inhoud());
        assertThat(tekst)
                .contains("Invitation to an appointment", "Uitnodiging voor een afspraak", "Zaal Utrecht, Kade 12");
    }

    @Test
    void wie_leiding_geeft_hoort_alleen_dat_er_iets_is_en_de_coordinator_alleen_als_er_niemand_leiding_geeft() {
        toneel.plan(begin);
        toneel.verwerk();

        assertThat(toneel.mail(toneel.leidinggevende.inlognaam()))
                .singleElement()
                .asString()
                .contains("https://verzuim.example.com/dossier/" + toneel.dossier + "/spreekuren");
        assertThat(toneel.mail(toneel.coordinator.inlognaam())).isEmpty();

        toneel.doe("""
                UPDATE gebruiker_functie SET geldig_tot = '2026-01-01'
                WHERE functie = 'LEIDINGGEVENDE' AND bedrijf_id = :bedrijf""");
        toneel.plan(begin);
        toneel.verwerk();
        assertThat(toneel.mail(toneel.coordinator.inlognaam())).hasSize(1);
    }

    @Test
    void wie_zelf_leiding_geeft_hoort_niet_als_leidinggevende_van_zijn_eigen_afspraak() {
        toneel.doe("""
                INSERT INTO gebruiker_functie (gebruiker_id, functie, bedrijf_id, werknemer_id, geldig_van)
                SELECT gebruiker_id, 'WERKNEMER', bedrijf_id, :werknemer, '2020-01-01' FROM gebruiker_functie
                WHERE bedrijf_id = :bedrijf AND functie = 'LEIDINGGEVENDE'""");
        toneel.plan(begin);
        toneel.verwerk();

        assertThat(toneel.mail(toneel.leidinggevende.inlognaam()))
                .singleElement()
                .asString()
                .contains("/afspraak#")
                .doesNotContain("/dossier/");
        assertThat(toneel.mail(toneel.coordinator.inlognaam())).hasSize(1);
    }

    @Test
    void van_een_vertrouwelijke_afspraak_hoort_de_werkgever_niets_en_de_werknemer_liever_op_zijn_eigen_telefoon() {
        toneel.doe("""
                INSERT INTO spreekuurverzoek (bedrijf_id, regio_id, werknemer_id, soort, vertrouwelijk, telefoon,
                       uiterlijk_op, loopt, gevraagd_op, gevraagd_door, sleutel)
                VALUES (:bedrijf, :regio, :werknemer, 'OPEN_SPREEKUUR', 1, '06 - 99 88 77 66', '2026-12-24', 1,
                        '2026-11-20 08:00', 'Test', :sleutel)""");
        var zonderNummer = toneel.plan(begin, true);
        toneel.verwerk();
        assertThat(toneel.stand(zonderNummer)).containsExactly("UITNODIGING GEMAAKT MAIL");
        assertThat(toneel.mail("werknemer@example.com"))
                .singleElement()
                .asString()
                .endsWith("zonder bijlage");

        var metNummer = toneel.plan(begin, true);
        toneel.doe("""
                UPDATE afspraak SET verzoek_id = (SELECT id FROM spreekuurverzoek WHERE bedrijf_id = :bedrijf)
                WHERE bedrijf_id = :bedrijf""");
        toneel.verwerk();
        assertThat(toneel.stand(metNummer)).containsExactly("UITNODIGING GEMAAKT SMS");
        assertThat(toneel.sms("+31699887766")).hasSize(1);
        assertThat(toneel.mail(toneel.leidinggevende.inlognaam())).isEmpty();
        assertThat(toneel.mail(toneel.coordinator.inlognaam())).isEmpty();
    }

    @Test
    void in_geen_mail_of_sms_staat_iets_van_gezondheid_of_wie_wanneer_en_waar() {
        for (var taal : List.of("nl", "en", "de", "pl", "bg")) {
            for (var email : List.of("jan@example.com", "")) {
                toneel.bereikbaar(email, "06 - 12 34 56 78", taal);
                var afspraak = toneel.plan(begin);
                toneel.verwerk();
                toneel.verzet(afspraak, begin.plus(Duration.ofDays(1)));
                toneel.verwerk();
                toneel.zegAf(afspraak, begin.plus(Duration.ofDays(1)));
                toneel.verwerk();
            }
        }
        toneel.bereikbaar("jan@example.com", null, "nl");
        toneel.plan(moment(1, "09:00"));
        toneel.doe("UPDATE uitnodiging SET gemaakt_op = gemaakt_op - INTERVAL 3 DAY WHERE bedrijf_id = :bedrijf");
        programma.bean(UitnodigService.class).herinner(SYSTEEM);
        toneel.verwerk();

        var alles = programma
                .jdbi()
                .withHandle(handle -> handle.select("""
                        SELECT CONCAT(onderwerp, ' ', tekst) FROM uitgaand_bericht
                        UNION ALL SELECT tekst FROM uitgaande_sms""").mapTo(String.class).list());
        assertThat(alles).hasSizeGreaterThan(45);
        assertThat(alles)
                .allSatisfy(tekst -> assertThat(tekst.toLowerCase(Locale.ROOT)
                                .replaceAll("https://verzuim.example.com/\\S+", "")
                                .replace("de arbodienst", ""))
                        .doesNotContain(NOOIT));
    }

    @Test
    void verzetten_en_afzeggen_volgen_op_wat_hij_al_hoorde() {
        var afspraak = toneel.plan(begin);
        toneel.verzet(afspraak, begin.plus(Duration.ofDays(1)));
        toneel.verwerk();
        assertThat(toneel.stand(afspraak))
                .as("never heard of, so invited once")
                .containsExactly("UITNODIGING VERVALLEN", "UITNODIGING GEMAAKT MAIL");

        toneel.verzet(afspraak, begin.plus(Duration.ofDays(2)));
        toneel.verwerk();
        toneel.zegAf(afspraak, begin.plus(Duration.ofDays(2)));
        toneel.verwerk();

        assertThat(toneel.stand(afspraak).subList(2, 4))
                .containsExactly("VERZET GEMAAKT MAIL", "AFGEZEGD GEMAAKT MAIL");
        assertThat(agenda(afspraak, 2)).contains("SEQUENCE:3", "DTSTART:" + ics(begin.plus(Duration.ofDays(2))));
        assertThat(agenda(afspraak, 3)).contains("METHOD:CANCEL", "SEQUENCE:4", "STATUS:CANCELLED");

        var nooit = toneel.plan(begin);
        toneel.zegAf(nooit, begin);
        toneel.verwerk();
        assertThat(toneel.stand(nooit)).containsExactly("UITNODIGING VERVALLEN", "AFGEZEGD VERVALLEN");
    }

    @Test
    void een_brief_die_nog_niet_op_de_post_is_gaat_uit_de_lijst_als_er_iets_verandert() throws Exception {
        toneel.bereikbaar(null, null, "nl");
        var afspraak = toneel.plan(begin);
        toneel.verwerk();
        toneel.verzet(afspraak, begin.plus(Duration.ofDays(1)));
        toneel.verwerk();
        assertThat(toneel.stand(afspraak))
                .containsExactly("UITNODIGING VERVALLEN BRIEF", "UITNODIGING TE_PRINTEN BRIEF");

        var mma = mma();
        assertThatThrownBy(() -> service().drukAf(mma)).as("no address").isInstanceOf(NietGevonden.class);
        var brief = brieven().getFirst();
        assertThatThrownBy(() -> service().zetAdres(mma, brief.id(), " ")).isInstanceOf(OngeldigeInvoer.class);
        service().zetAdres(mma, brief.id(), "Laan 2, 3511 AB Utrecht");
        assertThat(service().alleVerstuurd(mma)).as("nothing was printed").isZero();
        var pdf = service().drukAf(mma).inhoud();
        assertThat(tekst(pdf))
                .contains(
                        "Laan 2",
                        "3511 AB Utrecht",
                        "Sanne Jansen",
                        "Fatima Yilmaz",
                        "praktijkondersteuner bedrijfsarts")
                .contains("U mag altijd de bedrijfsarts spreken", "Wat hoort uw werkgever?", "088 - 000 00 00");
        assertThat(service().alleVerstuurd(mma)).isEqualTo(1);
        service().verstuurd(mma, brief.id());
        assertThat(brieven()).singleElement().satisfies(een -> {
            assertThat(een.wacht()).isFalse();
            assertThat(een.verstuurdDoor()).isEqualTo(mma.naam());
        });
        assertThat(programma.bean(SignaalService.class).aandacht(mma).brieven()).isZero();
        assertThat(tekst(service().drukAf(mma, brief.id()).inhoud()))
                .as("again")
                .contains("Laan 2");

        toneel.zegAf(afspraak, begin.plus(Duration.ofDays(1)));
        toneel.verwerk();
        assertThat(tekst(service().drukAf(mma, brieven().getFirst().id()).inhoud()))
                .contains("gaat niet door");

        var elders = new Inloggers(programma)
                .regioteam(Functie.MMA, new nl.verzuimsysteem.testen.Gegevens(programma).regio());
        assertThat(service().lijst(elders.actor())).isEmpty();
        assertThatThrownBy(() -> service().drukAf(elders.actor(), brief.id())).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> service().lijst(toneel.coordinator.actor())).isInstanceOf(GeenRecht.class);
    }

    @Test
    void alle_brieven_samen_zijn_een_bestand_met_voor_elk_een_blad() throws Exception {
        toneel.bereikbaar(null, null, "nl");
        toneel.doe("UPDATE dossier SET verblijfadres = 'Dorpsstraat 1, 1234 AB Utrecht' WHERE bedrijf_id = :bedrijf");
        toneel.plan(begin);
        toneel.plan(begin.plus(Duration.ofHours(2)));
        toneel.verwerk();
        try (var document = Loader.loadPDF(service().drukAf(mma()).inhoud())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void herinneren_gebeurt_een_keer_ook_op_twee_nodes_en_opnieuw_na_verzetten() throws Exception {
        var morgen = toneel.plan(moment(1, "09:00"));
        var overmorgen = toneel.plan(moment(2, "09:00"));
        var afgezegd = toneel.plan(moment(1, "10:00"));
        toneel.verwerk();
        toneel.zegAf(afgezegd, moment(1, "10:00"));
        toneel.verwerk();
        var vandaag = toneel.plan(moment(1, "11:00"));
        toneel.doe("UPDATE uitnodiging SET gemaakt_op = gemaakt_op - INTERVAL 3 DAY WHERE bedrijf_id = :bedrijf"
                + " AND afspraak_id <> " + vandaag);

        try (var tweede = TestProgramma.op(programma.database(), INSTELLINGEN);
                var draden = Executors.newFixedThreadPool(2)) {
            for (var klaar :
                    draden.invokeAll(List.<Callable<Integer>>of(() -> ronde(programma), () -> ronde(tweede)))) {
                assertThat(klaar.get()).isNotNegative();
            }
        }
        ronde(programma);

        assertThat(herinneringen(morgen)).isEqualTo(1);
        assertThat(List.of(herinneringen(overmorgen), herinneringen(afgezegd), herinneringen(vandaag)))
                .containsOnly(0L);
        assertThat(toneel.mail("werknemer@example.com").stream()
                        .filter(mail -> mail.startsWith("U hebt morgen een afspraak")))
                .singleElement()
                .asString()
                .endsWith("zonder bijlage");

        toneel.verzet(morgen, moment(1, "15:00"));
        toneel.doe("UPDATE uitnodiging SET gemaakt_op = gemaakt_op - INTERVAL 3 DAY WHERE bedrijf_id = :bedrijf");
        ronde(programma);
        assertThat(herinneringen(morgen)).as("of the new time").isEqualTo(2);
    }

    @Test
    void twee_nodes_samen_vertellen_alles_een_keer() throws Exception {
        for (var nummer = 0; nummer < 20; nummer++) {
            toneel.plan(begin.plus(Duration.ofHours(nummer)));
        }
        try (var tweede = TestProgramma.op(programma.database(), INSTELLINGEN);
                var draden = Executors.newFixedThreadPool(2)) {
            for (var klaar : draden.invokeAll(List.<Callable<Integer>>of(
                    () -> programma.bean(UitnodigService.class).verwerk(SYSTEEM),
                    () -> tweede.bean(UitnodigService.class).verwerk(SYSTEEM)))) {
                assertThat(klaar.get()).isNotNegative();
            }
        }
        toneel.verwerk();
        assertThat(toneel.mail("werknemer@example.com")).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void morgen_is_de_dag_van_de_klok_aan_de_muur_ook_als_die_wordt_verzet() {
        var klok = programma.bean(Testklok.class);
        var dag = LocalDate.of(2027, 3, 27);
        var was = klok.instant();
        klok.later(Duration.between(
                was, dag.atTime(12, 0).atZone(Kalender.NEDERLAND).toInstant()));
        try {
            var laat = toneel.plan(op(dag.plusDays(1), "23:30"));
            var vroeg = toneel.plan(op(dag.plusDays(1), "00:30"));
            var later = toneel.plan(op(dag.plusDays(2), "00:30"));
            toneel.doe("UPDATE uitnodiging SET gemaakt_op = gemaakt_op - INTERVAL 3 DAY WHERE bedrijf_id = :bedrijf");
            programma.bean(UitnodigService.class).herinner(SYSTEEM);

            assertThat(List.of(herinneringen(laat), herinneringen(vroeg), herinneringen(later)))
                    .containsExactly(1L, 1L, 0L);
            assertThat(ics(op(dag.plusDays(1), "09:00"))).as("summer by then").isEqualTo("20270328T070000Z");
        } finally {
            klok.later(Duration.between(klok.instant(), was));
        }
    }

    @Test
    void wie_weg_is_hersteld_of_verhuisd_staat_in_de_lijst_tot_iemand_er_iets_mee_deed() {
        var afspraak = toneel.plan(begin);
        var signalen = programma.bean(SignaalService.class);
        var mma = mma();
        assertThat(soorten(signalen, mma)).isEmpty();

        toneel.doe("UPDATE werknemer SET uit_dienst = '2026-11-23' WHERE id = :werknemer");
        assertThat(soorten(signalen, mma)).containsExactly(Afspraaksignaal.Soort.UIT_DIENST);
        signalen.gaatDoor(mma, afspraak, Afspraaksignaal.Soort.UIT_DIENST);
        signalen.gaatDoor(mma, afspraak, Afspraaksignaal.Soort.UIT_DIENST);
        assertThat(soorten(signalen, mma)).isEmpty();

        toneel.doe("UPDATE werknemer SET uit_dienst = NULL WHERE id = :werknemer");
        toneel.doe("UPDATE dossier SET loopt = NULL, hersteld_op = '2026-11-20' WHERE bedrijf_id = :bedrijf");
        assertThat(soorten(signalen, mma)).containsExactly(Afspraaksignaal.Soort.HERSTELD);

        toneel.doe("UPDATE dossier SET loopt = 1, hersteld_op = NULL WHERE bedrijf_id = :bedrijf");
        toneel.doe("UPDATE uitnodiging SET gepland_regio_id = (SELECT MIN(id) FROM regio) WHERE bedrijf_id = :bedrijf");
        assertThat(soorten(signalen, mma)).containsExactly(Afspraaksignaal.Soort.VERHUISD);
        toneel.zegAf(afspraak, begin);
        assertThat(soorten(signalen, mma)).isEmpty();
    }

    @Test
    void een_afspraak_van_gisteren_waarvan_niemand_zei_of_hij_kwam_staat_in_de_lijst() {
        var afspraak = toneel.plan(moment(-1, "09:00"));
        var signalen = programma.bean(SignaalService.class);
        var mma = mma();

        assertThat(soorten(signalen, mma)).containsExactly(Afspraaksignaal.Soort.NIET_KLAAR);
        var elders = new Inloggers(programma)
                .regioteam(Functie.MMA, new nl.verzuimsysteem.testen.Gegevens(programma).regio());
        assertThat(soorten(signalen, elders.actor())).isEmpty();

        programma
                .jdbi()
                .useHandle(handle -> handle.execute(
                        "UPDATE afspraak SET loopt = NULL, status = 'NIET_VERSCHENEN' WHERE id = ?",
                        afspraak.waarde()));
        assertThat(soorten(signalen, mma)).isEmpty();
    }

    @Test
    void wat_een_werknemer_niet_hoorde_staat_in_de_lijst_tot_hij_gebeld_is() {
        var afspraak = toneel.plan(begin);
        toneel.verwerk();
        var signalen = programma.bean(SignaalService.class);
        var mma = mma();

        komtTerug("uitnodiging:" + uitnodiging(afspraak) + ":12");
        komtTerug("uitnodiging:x");
        komtTerug("opdracht:" + uitnodiging(afspraak));
        assertThat(soorten(signalen, mma)).as("not his").isEmpty();

        komtTerug("uitnodiging:" + uitnodiging(afspraak));
        komtTerug("uitnodiging:" + uitnodiging(afspraak));
        assertThat(signalen.aandacht(mma).signalen()).singleElement().satisfies(signaal -> {
            assertThat(signaal.soort()).isEqualTo(Afspraaksignaal.Soort.NIET_BEZORGD);
            assertThat(signaal.afspraak()).isEqualTo(afspraak);
            assertThat(signaal.brief()).isTrue();
        });
        var elders = new Inloggers(programma)
                .regioteam(Functie.MMA, new nl.verzuimsysteem.testen.Gegevens(programma).regio());
        assertThat(soorten(signalen, elders.actor())).isEmpty();

        signalen.gaatDoor(mma, afspraak, Afspraaksignaal.Soort.NIET_BEZORGD);
        assertThat(soorten(signalen, mma)).isEmpty();

        toneel.verzet(afspraak, begin.plus(Duration.ofHours(1)));
        toneel.verwerk();
        assertThat(soorten(signalen, mma)).isEmpty();
        programma.bean(Testklok.class).later(Duration.ofMinutes(1));
        komtTerug("uitnodiging:" + uitnodiging(afspraak));
        assertThat(soorten(signalen, mma)).as("he did not hear that either").hasSize(1);

        toneel.zegAf(afspraak, begin.plus(Duration.ofHours(1)));
        toneel.verwerk();
        assertThat(soorten(signalen, mma)).isEmpty();
        komtTerug("uitnodiging:" + uitnodiging(afspraak));
        assertThat(soorten(signalen, mma)).as("nor that it was cancelled").hasSize(1);
        programma.bean(Testklok.class).later(Duration.ofDays(8));
        assertThat(soorten(signalen, mma)).as("its day is over").isEmpty();
        programma.bean(Testklok.class).later(Duration.ofDays(-8));
    }

    @Test
    void wat_een_werknemer_niet_hoorde_wordt_op_verzoek_een_brief() throws Exception {
        toneel.doe("UPDATE dossier SET verblijfadres = 'Laan 4, 3511 AA Utrecht' WHERE bedrijf_id = :bedrijf");
        var afspraak = toneel.plan(begin);
        toneel.verwerk();
        var token = token(toneel.mail("werknemer@example.com").getFirst());
        var signalen = programma.bean(SignaalService.class);
        var mma = mma();
        assertThat(signalen.maakBrief(mma, afspraak)).as("it went by mail").isFalse();
        komtTerug("uitnodiging:" + uitnodiging(afspraak));

        var elders = new Inloggers(programma)
                .regioteam(Functie.MMA, new nl.verzuimsysteem.testen.Gegevens(programma).regio())
                .actor();
        assertThatThrownBy(() -> signalen.maakBrief(elders, afspraak)).isInstanceOf(NietGevonden.class);
        assertThatThrownBy(() -> signalen.maakBrief(toneel.pob.actor(), afspraak))
                .isInstanceOf(GeenRecht.class);
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(signalen.maakBrief(mma, afspraak)).isTrue();
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        assertThat(signalen.maakBrief(mma, afspraak)).as("once").isFalse();

        assertThat(toneel.stand(afspraak)).containsExactly("UITNODIGING TE_PRINTEN BRIEF");
        assertThat(brieven())
                .singleElement()
                .satisfies(brief -> assertThat(brief.adres()).isEqualTo("Laan 4, 3511 AA Utrecht"));
        assertThat(tekst(service().drukAf(mma, brieven().getFirst().id()).inhoud()))
                .contains("Laan 4");
        assertThat(soorten(signalen, mma)).isEmpty();
        assertThat(programma
                        .bean(Uitnodigingsdeur.class)
                        .open(new Actor.Herkomst(Actor.Kanaal.SCHERM, "192.0.2.77"), token))
                .as("the link nobody has")
                .isEmpty();
    }

    @Test
    void een_herinnering_die_niet_aankomt_staat_in_de_lijst_en_wordt_geen_brief() {
        var afspraak = toneel.plan(begin);
        toneel.verwerk();
        toneel.doe("""
                INSERT INTO uitnodiging (bedrijf_id, regio_id, gepland_regio_id, afspraak_id, soort, begin, einde,
                       herinnering_voor, status, kanaal, gemaakt_op)
                SELECT bedrijf_id, regio_id, gepland_regio_id, afspraak_id, 'HERINNERING', begin, einde, begin, 'GEMAAKT',
                       'MAIL', gemaakt_op FROM uitnodiging WHERE bedrijf_id = :bedrijf""");
        var signalen = programma.bean(SignaalService.class);
        komtTerug("uitnodiging:" + uitnodiging(afspraak));

        assertThat(signalen.aandacht(mma()).signalen())
                .singleElement()
                .satisfies(signaal -> assertThat(signaal.brief()).isFalse());
        assertThat(signalen.maakBrief(mma(), afspraak)).isFalse();
    }

    /** The newest of what was told of it. */
    private long uitnodiging(AfspraakId afspraak) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT MAX(id) FROM uitnodiging WHERE afspraak_id = ?", afspraak.waarde())
                        .mapTo(Long.class)
                        .one());
    }

    private void komtTerug(String sleutel) {
        TransactionOperations<?> transacties = programma.bean(TransactionOperations.class);
        transacties.executeWrite(status -> {
            programma.context().getEventPublisher(NietBezorgd.class).publishEvent(new NietBezorgd(sleutel));
            return true;
        });
    }

    private static List<Afspraaksignaal.Soort> soorten(SignaalService signalen, Actor mma) {
        return signalen.aandacht(mma).signalen().stream()
                .map(Afspraaksignaal::soort)
                .toList();
    }

    private static int ronde(TestProgramma node) {
        var service = node.bean(UitnodigService.class);
        var aantal = service.herinner(SYSTEEM);
        service.verwerk(SYSTEEM);
        return aantal;
    }

    private long herinneringen(AfspraakId afspraak) {
        return toneel.stand(afspraak).stream()
                .filter(een -> een.startsWith("HERINNERING"))
                .count();
    }

    private UitnodigingenService service() {
        return programma.bean(UitnodigingenService.class);
    }

    private Actor mma() {
        return new Inloggers(programma).regioteam(Functie.MMA, toneel.regio).actor();
    }

    private List<Briefregel> brieven() {
        return service().lijst(mma());
    }

    /** The attachment of what was told, by its place among what was told of an appointment. */
    private String agenda(AfspraakId afspraak, int nummer) {
        var id = programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT id FROM uitnodiging WHERE afspraak_id = ? ORDER BY id", afspraak)
                        .mapTo(String.class)
                        .list())
                .get(nummer);
        var bijlage = programma.bean(Uitnodigingsbijlage.class).maak(id).getFirst();
        assertThat(bijlage.naam()).isEqualTo("afspraak.ics");
        return new String(bijlage.inhoud(), StandardCharsets.UTF_8);
    }

    private static String tekst(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private Instant moment(int dagen, String tijd) {
        return op(Kalender.vandaag(programma.bean(Clock.class)).plusDays(dagen), tijd);
    }

    private static Instant op(LocalDate dag, String tijd) {
        return dag.atTime(LocalTime.parse(tijd)).atZone(Kalender.NEDERLAND).toInstant();
    }

    private static String ics(Instant moment) {
        return moment.toString().replaceAll("[-:]", "");
    }
}
