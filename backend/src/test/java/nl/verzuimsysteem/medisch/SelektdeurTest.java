package nl.verzuimsysteem.medisch;

import static nl.verzuimsysteem.medisch.Selektantwoordtoneel.keuze;
import static nl.verzuimsysteem.medisch.Selektantwoordtoneel.raad;
import static nl.verzuimsysteem.medisch.Selektantwoordtoneel.van;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.testen.Databasedump;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.testen.Testklok;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Antwoordenblad;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vraagsoort;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** The page behind the link to the questionnaire: what it opens, for how long, what it keeps, and what who guesses finds. */
@Tag("database")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelektdeurTest {
    private static final int POGINGEN = 10_000;
    private static final String GEHEIM = "zwaluwnestblauw";

    private final TestProgramma programma = TestProgramma.nieuw(Map.of(Testklok.AAN, true));
    private final Selektdeur deur = programma.bean(Selektdeur.class);

    @AfterAll
    void klaar() {
        programma.close();
        programma.database().close();
    }

    private Selektbezoek.Vragen vragen(Actor.Herkomst hier, String token) {
        var bezoek = deur.open(hier, token).orElseThrow();
        assertThat(bezoek.stand()).isEqualTo(Selektantwoordstand.OPEN);
        return Objects.requireNonNull(bezoek.vragen());
    }

    private Selektantwoordstand stand(Actor.Herkomst hier, String token) {
        return deur.open(hier, token).orElseThrow().stand();
    }

    @Test
    void een_link_opent_de_vragen_bewaart_elk_antwoord_meteen_en_is_op_als_hij_klaar_is() {
        var toneel = new Selektantwoordtoneel(programma);
        var hier = van("10.7.0.1");
        deur.open(hier, toneel.token);
        // The keys of the company, once.
        new Kluistoneel(programma).bewaar(toneel.bedrijf, "eerder");
        Selektbezoek.Vragen eerst;
        try (var telling = programma.teller().beginDezeThread()) {
            eerst = vragen(hier, toneel.token);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(4);
        }
        assertThat(eerst.gegeven()).isEmpty();
        assertThat(eerst.bedrijfsartsen()).containsExactly(toneel.arts.naam());
        assertThat(eerst.pobs()).containsExactly(toneel.pob.naam());
        assertThat(deur.open(hier, toneel.token).orElseThrow().telefoonRegio()).isEqualTo("088 - 000 00 00");

        var alle = Selektantwoordtoneel.antwoorden(eerst.lijst(), "Ik wil graag halve dagen werken.");
        assertThatThrownBy(() -> deur.rondAf(hier, toneel.token, eerst.id())).isInstanceOf(Conflict.class);
        var gezegd = new LinkedHashMap<String, Antwoord>();
        alle.forEach((vraag, antwoord) -> {
            try (var telling = programma.teller().beginDezeThread()) {
                deur.bewaar(hier, toneel.token, eerst.id(), vraag, antwoord);
                assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(gezegd.isEmpty() ? 5 : 4);
            }
            gezegd.put(vraag, antwoord);
            assertThat(vragen(hier, toneel.token).gegeven()).isEqualTo(gezegd);
            if (gezegd.size() < alle.size()) {
                assertThatThrownBy(() -> deur.rondAf(hier, toneel.token, eerst.id()))
                        .isInstanceOf(Conflict.class);
            }
        });
        assertThat(toneel.veld("vragenlijst_id")).isEqualTo(eerst.id().toString());
        assertThat(toneel.veld("status")).isEqualTo("VERSTUURD");

        try (var telling = programma.teller().beginDezeThread()) {
            deur.rondAf(hier, toneel.token, eerst.id());
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        deur.rondAf(hier, toneel.token, eerst.id());

        assertThat(toneel.veld("status")).isEqualTo("INGEVULD");
        assertThat(toneel.veld("afgenomen_door")).isEmpty();
        var bezoek = deur.open(hier, toneel.token).orElseThrow();
        assertThat(bezoek.stand()).isEqualTo(Selektantwoordstand.INGEVULD);
        assertThat(bezoek.vragen()).as("nothing of what he said, by the link").isNull();
        var eerste = alle.entrySet().iterator().next();
        assertThatThrownBy(() -> deur.bewaar(hier, toneel.token, eerst.id(), eerste.getKey(), eerste.getValue()))
                .isInstanceOf(Conflict.class);
        assertThat(toneel.log())
                .contains("EIGEN_SELEKT_INVULLEN: begonnen", "EIGEN_SELEKT_INVULLEN: ingevuld")
                .filteredOn(regel -> !regel.contains("link;"))
                .as("one line for the beginning and one for the end, not one for each answer")
                .hasSize(2);
    }

    @Test
    void ook_de_link_uit_een_eerder_bericht_werkt_en_wat_hij_van_gedachten_verandert_laat_geen_spoor() {
        var toneel = new Selektantwoordtoneel(programma);
        var herinnering = toneel.bericht("HERINNERING");
        var hier = van("10.7.0.2");
        var vragen = vragen(hier, herinnering);
        var keuzes = vragen.lijst().vragen().getFirst();
        assertThat(keuzes.soort()).isEqualTo(Vraagsoort.KEUZE);

        for (var code : List.of("ja", "nee")) {
            deur.bewaar(hier, toneel.token, vragen.id(), keuzes.code(), keuze(code));
            if (code.equals("ja")) {
                deur.bewaar(hier, herinnering, vragen.id(), "werk_wat", keuze("conflict"));
            }
        }
        var gegeven = new LinkedHashMap<>(vragen(hier, herinnering).gegeven());
        assertThat(gegeven).containsEntry(keuzes.code(), keuze("nee")).containsKey("werk_wat");
        for (var volgende = Vragengang.volgende(vragen.lijst(), gegeven);
                volgende.isPresent();
                volgende = Vragengang.volgende(vragen.lijst(), gegeven)) {
            var vraag = volgende.get();
            var antwoord = vraag.verplicht() ? keuze(vraag.keuzes().getFirst().code()) : Antwoord.GEEN;
            deur.bewaar(hier, toneel.token, vragen.id(), vraag.code(), antwoord);
            gegeven.put(vraag.code(), antwoord);
        }
        deur.rondAf(hier, herinnering, vragen.id());

        assertThat(inDeKluis(toneel))
                .as("the branch he left")
                .doesNotContainKey("werk_wat")
                .containsKey("haast");
    }

    @Test
    void een_link_gaat_dood_door_herstel_uit_dienst_en_stoppen_en_leeft_weer_als_dat_wordt_teruggedraaid() {
        var toneel = new Selektantwoordtoneel(programma);
        var hier = van("10.7.0.3");
        var vragen = vragen(hier, toneel.token);
        var vraag = vragen.lijst().vragen().getFirst();
        var stappen = new LinkedHashMap<String, String>();
        stappen.put(
                "UPDATE verzuimperiode SET tot = :vandaag WHERE dossier_id = :dossier",
                "UPDATE verzuimperiode SET tot = NULL WHERE dossier_id = :dossier");
        stappen.put(
                "UPDATE werknemer SET uit_dienst = :vandaag - INTERVAL 1 DAY WHERE id = :werknemer",
                "UPDATE werknemer SET uit_dienst = NULL WHERE id = :werknemer");
        stappen.put(
                "UPDATE selekt SET status = 'GESTOPT' WHERE id = :selekt",
                "UPDATE selekt SET status = 'VERSTUURD' WHERE id = :selekt");
        stappen.put(
                "UPDATE selekt SET status = 'VERVALLEN' WHERE id = :selekt",
                "UPDATE selekt SET status = 'TE_BELLEN' WHERE id = :selekt");

        stappen.forEach((dood, terug) -> {
            toneel.doe(dood);
            assertThat(stand(hier, toneel.token)).as(dood).isEqualTo(Selektantwoordstand.VOORBIJ);
            assertThatThrownBy(() -> deur.bewaar(hier, toneel.token, vragen.id(), vraag.code(), keuze("nee")))
                    .as(dood)
                    .isInstanceOf(Conflict.class);
            toneel.doe(terug);
            assertThat(stand(hier, toneel.token)).as(terug).isEqualTo(Selektantwoordstand.OPEN);
        });
        assertThat(toneel.veld("antwoorden")).isEmpty();

        deur.bewaar(hier, toneel.token, vragen.id(), vraag.code(), keuze("nee"));
        programma.bean(Testklok.class).later(Duration.ofDays(29));
        try {
            assertThat(stand(hier, toneel.token)).isEqualTo(Selektantwoordstand.VERLOPEN);
            assertThatThrownBy(() -> deur.bewaar(hier, toneel.token, vragen.id(), vraag.code(), keuze("ja")))
                    .isInstanceOf(Conflict.class);
        } finally {
            programma.bean(Testklok.class).later(Duration.ofDays(-29));
        }
        assertThat(inDeKluis(toneel)).containsEntry(vraag.code(), keuze("nee"));
    }

    @Test
    void twee_vensters_tegelijk_verliezen_niets_van_elkaar() throws Exception {
        var toneel = new Selektantwoordtoneel(programma);
        var hier = van("10.7.0.4");
        var vragen = vragen(hier, toneel.token);
        var metKeuze = vragen.lijst().vragen().stream()
                .filter(vraag -> vraag.soort() == Vraagsoort.KEUZE)
                .limit(6)
                .toList();
        var start = new CyclicBarrier(metKeuze.size());
        try (var draden = Executors.newFixedThreadPool(metKeuze.size())) {
            var werk = new ArrayList<Future<?>>();
            for (var vraag : metKeuze) {
                werk.add(draden.submit(() -> {
                    start.await();
                    for (var keuze : vraag.keuzes()) {
                        deur.bewaar(hier, toneel.token, vragen.id(), vraag.code(), keuze(keuze.code()));
                    }
                    return null;
                }));
            }
            for (var een : werk) {
                een.get();
            }
        }

        var gegeven = vragen(hier, toneel.token).gegeven();
        assertThat(gegeven).hasSize(metKeuze.size());
        for (var vraag : metKeuze) {
            assertThat(gegeven)
                    .containsEntry(vraag.code(), keuze(vraag.keuzes().getLast().code()));
        }
        assertThat(toneel.log()).filteredOn(regel -> regel.endsWith("begonnen")).hasSize(1);
    }

    @Test
    void wie_begon_houdt_zijn_versie_en_een_ander_venster_met_een_andere_hoort_dat() {
        var toneel = new Selektantwoordtoneel(programma);
        var hier = van("10.7.0.5");
        var vragen = vragen(hier, toneel.token);
        var nieuwer = new VragenlijstId(programma
                .jdbi()
                .withHandle(handle -> handle.createUpdate("""
                                INSERT INTO vragenlijst (code, nummer, inhoud, gewijzigd_op, gewijzigd_door, gepubliceerd_op,
                                       gepubliceerd_door)
                                SELECT code, nummer + 100, inhoud, gewijzigd_op, 'Test', gepubliceerd_op, 'Test'
                                FROM vragenlijst WHERE id = :id""")
                        .bind("id", vragen.id())
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one()));
        var vraag = vragen.lijst().vragen().getFirst().code();

        deur.bewaar(hier, toneel.token, vragen.id(), vraag, keuze("nee"));

        assertThatThrownBy(() -> deur.bewaar(hier, toneel.token, nieuwer, vraag, keuze("ja")))
                .isInstanceOf(Conflict.class);
        assertThat(vragen(hier, toneel.token).id()).isEqualTo(vragen.id());
        assertThat(inDeKluis(toneel)).containsEntry(vraag, keuze("nee"));
    }

    @Test
    void wat_hij_vertelt_staat_alleen_versleuteld_in_de_kluis_en_in_geen_log_of_fout() {
        var regels = new ListAppender<ILoggingEvent>();
        var wortel = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        regels.start();
        wortel.addAppender(regels);
        try {
            var toneel = new Selektantwoordtoneel(programma);
            var hier = van("10.7.0.6");
            var vragen = vragen(hier, toneel.token);
            var vrij = vragen.lijst().vragen().stream()
                    .filter(een -> een.soort() == Vraagsoort.TEKST)
                    .map(Vraag::code)
                    .findFirst()
                    .orElseThrow();
            var verteld = new Antwoord(List.of(), "Ik slaap slecht, " + GEHEIM);
            deur.bewaar(hier, toneel.token, vragen.id(), vrij, verteld);
            var fouten = List.of(
                    catchThrowable(() -> deur.bewaar(
                            hier, toneel.token, vragen.id(), vrij, new Antwoord(List.of(), GEHEIM.repeat(200)))),
                    catchThrowable(() -> deur.bewaar(hier, toneel.token, vragen.id(), vrij, keuze(GEHEIM))),
                    catchThrowable(() -> deur.bewaar(hier, toneel.token, vragen.id(), GEHEIM, verteld)));

            assertThat(fouten)
                    .allSatisfy(fout ->
                            assertThat(fout).isInstanceOf(OngeldigeInvoer.class).hasMessageNotContaining(GEHEIM));
            assertThat(inDeKluis(toneel)).containsEntry(vrij, verteld);
            assertThat(vragen(hier, toneel.token).toString()).doesNotContain(GEHEIM);
            assertThat(verteld.toString()).doesNotContain(GEHEIM);
            var dump = Databasedump.van(programma);
            assertThat(dump.vindplaatsen("seleKT"))
                    .as("the dump is looked through")
                    .isNotEmpty();
            assertThat(dump.vindplaatsen(GEHEIM)).isEmpty();
            assertThat(dump.vindplaatsen(toneel.token)).as("nor the link").isEmpty();
        } finally {
            wortel.detachAppender(regels);
        }
        assertThat(List.copyOf(regels.list))
                .noneMatch(regel -> (regel.getFormattedMessage()
                                + (regel.getThrowableProxy() == null
                                        ? ""
                                        : ThrowableProxyUtil.asString(regel.getThrowableProxy())))
                        .contains(GEHEIM));
    }

    @Test
    void tienduizend_keer_raden_vindt_niets_wordt_geremd_en_vult_het_logboek_niet() {
        var toneel = new Selektantwoordtoneel(programma);
        var rader = van("10.7.0.7");
        var weigeringen = weigeringen();
        try (var telling = programma.teller().beginDezeThread()) {
            for (var poging = 0; poging < POGINGEN; poging++) {
                assertThat(deur.open(rader, raad())).isEmpty();
            }
            assertThat(telling.aantal()).as("looked up a few times only").isLessThan(200);
        }

        assertThat(deur.open(rader, toneel.token))
                .as("not even the right one, from there, for now")
                .isEmpty();
        assertThat(deur.open(van("10.7.0.8"), toneel.token)).isPresent();
        assertThat(weigeringen() - weigeringen).isLessThanOrEqualTo(20);
        assertThat(deur.open(van("10.7.0.9"), "")).isEmpty();
        assertThat(deur.open(van("10.7.0.9"), "A".repeat(5000))).isEmpty();
        programma.bean(Testklok.class).later(Duration.ofMinutes(16));
        assertThat(deur.open(rader, toneel.token)).as("after a while").isPresent();
    }

    @Test
    void een_onbekende_link_kost_evenveel_en_zegt_hetzelfde_als_een_die_onmogelijk_is() {
        var onmogelijk = List.of("x", "' OR 1=1 -- ", "%2e%2e%2f", raad() + "=", "żółć", "A".repeat(100));
        var kosten = new ArrayList<Long>();
        var adres = 0;
        for (var token : onmogelijk) {
            for (var een : List.of(raad(), token)) {
                adres++;
                try (var telling = programma.teller().beginDezeThread()) {
                    assertThat(deur.open(van("10.8.0." + adres), een)).isEmpty();
                    kosten.add((long) telling.aantal());
                }
            }
        }

        assertThat(kosten.stream().distinct()).hasSize(1);
        var versie = new VragenlijstId(1);
        assertThatThrownBy(() -> deur.bewaar(van("10.8.1.1"), raad(), versie, "bellen", keuze("nee")))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> deur.rondAf(van("10.8.1.2"), "", versie)).isInstanceOf(Conflict.class);
    }

    private Map<String, Antwoord> inDeKluis(Selektantwoordtoneel toneel) {
        var kluis = new Kluistoneel(programma);
        var kenmerk = new Kenmerk(UUID.fromString(toneel.veld("antwoorden")));
        return kluis.in(() -> programma
                .bean(Antwoordenblad.class)
                .lees(Objects.requireNonNull(kluis.kluis
                                .lees(toneel.bedrijf, Inhoudsoort.ANTWOORDEN, List.of(kenmerk))
                                .get(kenmerk))
                        .tekst()));
    }

    private long weigeringen() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT COUNT(*) FROM audit_regel WHERE uitkomst = 4")
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void wat_nooit_is_afgerond_wordt_vernietigd_als_zijn_termijn_om_is_en_wat_af_is_blijft() {
        var half = new Selektantwoordtoneel(programma);
        var af = new Selektantwoordtoneel(programma);
        var hier = van("10.7.0.28");
        begin(half, hier);
        begin(af, hier);
        af.doe("UPDATE selekt SET status = 'INGEVULD', ingevuld_op = verstuurd_op WHERE id = :selekt");
        var opruimen = programma.bean(SelektOpruimService.class);
        var systeem = Actor.systeem("test");
        eindigde(half, 27);
        eindigde(af, 27);
        opruimen.vernietig(systeem);
        assertThat(inKluis(half)).as("too soon").isEqualTo(1);

        eindigde(half, 29);
        eindigde(af, 29);
        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(opruimen.vernietig(systeem)).isEqualTo(1);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(5);
        }
        assertThat(opruimen.vernietig(systeem)).isZero();

        assertThat(inKluis(half)).isZero();
        assertThat(half.veld("antwoorden")).isEmpty();
        assertThat(half.veld("begonnen_op")).as("that he began, stays known").isNotEmpty();
        assertThat(stand(hier, half.token)).isEqualTo(Selektantwoordstand.VERLOPEN);
        assertThat(inKluis(af)).isEqualTo(1);
        assertThat(af.veld("antwoorden")).isNotEmpty();
        List<String> regels = programma
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT bijzonderheid FROM audit_regel WHERE handeling = 'SELEKT_ANTWOORDEN_VERNIETIGEN'
                        ORDER BY id""").mapTo(String.class).list());
        assertThat(regels).contains("1 keer antwoorden");
    }

    @Test
    void wat_af_is_en_nooit_is_beoordeeld_wordt_vernietigd_als_het_verzuim_vier_weken_voorbij_is() {
        var hersteld = new Selektantwoordtoneel(programma);
        var ziek = new Selektantwoordtoneel(programma);
        var beoordeeld = new Selektantwoordtoneel(programma);
        var hier = van("10.7.0.29");
        for (var toneel : List.of(hersteld, ziek, beoordeeld)) {
            begin(toneel, hier);
            toneel.doe("UPDATE selekt SET status = 'INGEVULD', ingevuld_op = verstuurd_op WHERE id = :selekt");
        }
        beoordeeld.doe("UPDATE selekt SET status = 'BEOORDEELD', beoordeeld_op = verstuurd_op WHERE id = :selekt");
        var opruimen = programma.bean(SelektOpruimService.class);
        var systeem = Actor.systeem("test");
        herstelde(hersteld, 27);
        herstelde(beoordeeld, 40);
        opruimen.vernietig(systeem);
        assertThat(inKluis(hersteld)).as("too soon").isEqualTo(1);

        herstelde(hersteld, 28);
        opruimen.vernietig(systeem);

        assertThat(inKluis(hersteld)).isZero();
        assertThat(hersteld.veld("antwoorden")).isEmpty();
        assertThat(hersteld.veld("ingevuld_op"))
                .as("that he filled it in, stays known")
                .isNotEmpty();
        assertThat(inKluis(ziek)).as("somebody will judge it").isEqualTo(1);
        assertThat(inKluis(beoordeeld)).as("what was decided on stays").isEqualTo(1);
    }

    private static void herstelde(Selektantwoordtoneel toneel, int dagenGeleden) {
        toneel.doe(
                "UPDATE verzuimperiode SET van = DATE_SUB(:vandaag, INTERVAL 60 DAY), tot = DATE_SUB(:vandaag, INTERVAL "
                        + dagenGeleden + " DAY) WHERE dossier_id = :dossier");
    }

    private void begin(Selektantwoordtoneel toneel, Actor.Herkomst hier) {
        var vragen = vragen(hier, toneel.token);
        deur.bewaar(
                hier,
                toneel.token,
                vragen.id(),
                vragen.lijst().vragen().getFirst().code(),
                keuze("ja"));
    }

    private static void eindigde(Selektantwoordtoneel toneel, int dagenGeleden) {
        toneel.doe("UPDATE selekt SET geldig_tot = DATE_SUB(verstuurd_op, INTERVAL " + dagenGeleden
                + " DAY) WHERE id = :selekt");
    }

    private long inKluis(Selektantwoordtoneel toneel) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT COUNT(*) FROM kluis WHERE bedrijf_id = :bedrijf AND soort = 'ANTWOORDEN'")
                        .bind("bedrijf", toneel.bedrijf)
                        .mapTo(Long.class)
                        .one());
    }
}
