package nl.verzuimsysteem.spreekuren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.ApiAanroep;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.toegang.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class AgendalinkTest {
    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final WerknemerId werknemer = gegevens.werknemer(bedrijf);
    private final Inlogger arts = new Inloggers(programma).regioteam(Functie.BEDRIJFSARTS, regio);
    private final AgendalinkService service = programma.bean(AgendalinkService.class);
    private final ApiAanroep api = new ApiAanroep(programma);

    @Test
    void een_link_geeft_tijd_soort_en_plaats_en_geen_naam() {
        var nu = Instant.now();
        afspraak(arts.id(), nu.plus(Duration.ofDays(2)), "GEPLAND", "VERVOLG", "Dorpsstraat 3, Ede");
        afspraak(arts.id(), nu.plus(Duration.ofDays(3)), "AFGEZEGD", "SPOED", null);
        afspraak(arts.id(), nu.plus(Duration.ofDays(91)), "GEPLAND", "VIDEO", null);
        afspraak(arts.id(), nu.minus(Duration.ofDays(31)), "GEHOUDEN", "VIDEO", null);
        afspraak(arts.id(), nu.minus(Duration.ofDays(29)), "GEHOUDEN", "PROBLEEMANALYSE", null);

        var antwoord = api.get(pad(service.maak(arts.actor())));

        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.soort()).isEqualTo("text/calendar");
        assertThat(antwoord.body())
                .contains("SUMMARY:Spreekuur: Vervolgspreekuur", "SUMMARY:Spreekuur: Probleemanalyse")
                .doesNotContain("Spoedspreekuur", "Videospreekuur", "Dorpsstraat", naam());
    }

    @Test
    void wat_niet_veranderde_komt_niet_nog_eens() {
        var pad = pad(service.maak(arts.actor()));
        var eerste = api.get(pad);
        var etag = eerste.http().headers().firstValue("ETag").orElseThrow();

        var tweede = api.metKop("If-None-Match", etag).get(pad);
        assertThat(tweede.status()).isEqualTo(304);
        assertThat(tweede.body()).isEmpty();
        assertThat(eerste.http().headers().allValues("Cache-Control")).containsExactly("private, no-cache");

        afspraak(arts.id(), Instant.now().plus(Duration.ofDays(2)), "GEPLAND", "VERVOLG", null);
        assertThat(api.metKop("If-None-Match", etag).get(pad).status()).isEqualTo(200);
    }

    @Test
    void een_nieuwe_link_sluit_de_oude_en_intrekken_sluit_hem() {
        assertThat(service.sinds(arts.actor())).isEmpty();
        var oud = pad(service.maak(arts.actor()));
        var nieuw = pad(service.maak(arts.actor()));

        assertThat(api.get(oud).status()).isEqualTo(404);
        assertThat(api.get(nieuw).status()).isEqualTo(200);
        assertThat(service.sinds(arts.actor())).isPresent();

        service.trekIn(arts.actor());
        service.trekIn(arts.actor());
        assertThat(api.get(nieuw).status()).isEqualTo(404);
        assertThat(service.sinds(arts.actor())).isEmpty();
    }

    @Test
    void alle_verkeerde_links_krijgen_hetzelfde_antwoord() {
        var oud = pad(service.maak(arts.actor()));
        service.trekIn(arts.actor());
        var antwoorden = Stream.of(
                        oud,
                        AgendaController.PAD + "/" + Tokens.toeval(32) + ".ics",
                        AgendaController.PAD + "/x.ics",
                        AgendaController.PAD + "/" + "x".repeat(500) + ".ics")
                .map(pad -> api.get(pad))
                .map(antwoord -> antwoord.status() + " " + antwoord.soort() + " " + antwoord.body())
                .distinct();

        assertThat(antwoorden).singleElement().asString().startsWith("404");
    }

    @Test
    void wie_uit_dienst_is_of_geen_spreekuur_meer_houdt_heeft_geen_agenda_meer() {
        var pad = pad(service.maak(arts.actor()));

        doe("UPDATE gebruiker SET actief = 0 WHERE id = ?", arts.id());
        assertThat(api.get(pad).status()).isEqualTo(404);
        doe("UPDATE gebruiker SET actief = 1 WHERE id = ?", arts.id());
        assertThat(api.get(pad).status()).isEqualTo(200);
        doe("UPDATE gebruiker_functie SET geldig_tot = '2026-01-01' WHERE gebruiker_id = ?", arts.id());
        assertThat(api.get(pad).status()).isEqualTo(404);
    }

    @Test
    void het_geheim_staat_nergens_en_het_logboek_noemt_de_link_een_keer_per_dag() {
        var pad = pad(service.maak(arts.actor()));
        var geheim = pad.substring(pad.lastIndexOf('/') + 1).replace(".ics", "");

        api.get(pad);
        api.get(pad);

        assertThat(tel(
                        "SELECT COUNT(*) FROM audit_regel WHERE gebruiker_id = ? AND handeling = 'AGENDA_INZIEN'",
                        arts.id()))
                .isEqualTo(1);
        assertThat(tel("SELECT COUNT(*) FROM agenda WHERE gebruiker_id = ? AND feed_hash = ?", arts.id(), geheim))
                .isZero();
        assertThat(tel(
                        "SELECT COUNT(*) FROM agenda WHERE gebruiker_id = ? AND feed_hash = UNHEX(SHA2(?, 256))",
                        arts.id(),
                        geheim))
                .isEqualTo(1);
    }

    @Test
    void een_agenda_kost_een_vraag_aan_de_database() {
        var pad = pad(service.maak(arts.actor()));
        api.get(pad);
        var feed = programma.bean(Agendafeed.class);
        var geheim = pad.substring(pad.lastIndexOf('/') + 1).replace(".ics", "");

        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(feed.lees(arts.actor().herkomst(), geheim)).isPresent();
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
        }
    }

    @Test
    void wie_raadt_moet_wachten() {
        try (var eigen = TestProgramma.op(programma.database(), Map.of())) {
            var raden = new ApiAanroep(eigen);
            for (var keer = 0; keer < 60; keer++) {
                assertThat(raden.get(AgendaController.PAD + "/raad" + keer + ".ics")
                                .status())
                        .isEqualTo(404);
            }
            assertThat(raden.get(AgendaController.PAD + "/raad.ics").status()).isEqualTo(429);
        }
    }

    @Test
    void alleen_wie_spreekuur_houdt_kan_een_link_maken() {
        assertThatThrownBy(() -> service.maak(Actoren.mma(regio))).isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.sinds(Actoren.verzuimcoordinator(bedrijf)))
                .isInstanceOf(GeenRecht.class);
        assertThatThrownBy(() -> service.trekIn(Actoren.werknemer(bedrijf, werknemer)))
                .isInstanceOf(GeenRecht.class);
    }

    private static String pad(String link) {
        return link.substring(link.indexOf(AgendaController.PAD));
    }

    private String naam() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select("SELECT achternaam FROM werknemer WHERE id = ?", werknemer)
                        .mapTo(String.class)
                        .one());
    }

    private void afspraak(GebruikerId wie, Instant begin, String status, String soort, @Nullable String adres) {
        doe(
                """
                INSERT INTO afspraak (bedrijf_id, regio_id, werknemer_id, vertrouwelijk, soort, aanleiding, professional_id,
                       functie, onder_id, adres, begin, einde, status, taal, tolk, gepland_op, gepland_door, sleutel)
                VALUES (?, ?, ?, 0, ?, 'EIGEN', ?, 'BEDRIJFSARTS', ?, ?, ?, ?, ?, 'nl', 'NIET_NODIG', ?, 'Test', ?)""",
                bedrijf,
                regio,
                werknemer,
                soort,
                wie,
                wie,
                adres,
                begin,
                begin.plus(Duration.ofMinutes(30)),
                status,
                begin,
                UUID.randomUUID().toString());
    }

    private void doe(String sql, Object... waarden) {
        programma.jdbi().useHandle(handle -> handle.execute(sql, waarden));
    }

    private long tel(String sql, Object... waarden) {
        return programma
                .jdbi()
                .withHandle(
                        handle -> handle.select(sql, waarden).mapTo(Long.class).one());
    }
}
