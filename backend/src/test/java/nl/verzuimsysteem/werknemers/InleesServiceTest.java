package nl.verzuimsysteem.werknemers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.verzuimsysteem.inlezen.Inleesrapport;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.testen.Actoren;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class InleesServiceTest {
    private static final String KOP =
            "Personeelsnummer;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum;Afdeling;Uren\r\n";

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Gegevens gegevens = new Gegevens(programma);
    private final InleesService service = programma.bean(InleesService.class);

    private final RegioId regio = gegevens.regio();
    private final BedrijfId bedrijf = gegevens.bedrijf(regio);
    private final BedrijfId elders = gegevens.bedrijf(gegevens.regio());
    private final Actor coordinator = Actoren.verzuimcoordinator(bedrijf);
    private final Herberekening herberekening = new Herberekening(programma, coordinator);

    @Test
    void een_bestand_uit_excel_gaat_erin_en_een_tweede_keer_verandert_niets() {
        var bestand = (KOP + "1;Zoë;;Bakker;24-11-1985;Planning;36,5\r\n2;Piotr;van der;Wiśniewski;;planning;\r\n")
                .replace("ś", "s")
                .getBytes(Charset.forName("windows-1252"));

        var proef = service.proef(coordinator, bedrijf, bestand);
        assertThat(proef.nieuw()).isEqualTo(2);
        assertThat(aantal("werknemer")).isZero();

        var eerste = service.neemOver(coordinator, bedrijf, bestand);
        assertThat(eerste.nieuw()).isEqualTo(2);
        assertThat(eerste.nieuweAfdelingen()).containsExactly("Planning");
        assertThat(aantal("werknemer")).isEqualTo(2);
        assertThat(aantal("afdeling")).isEqualTo(1);

        var tweede = service.neemOver(coordinator, bedrijf, bestand);
        assertThat(tweede.ongewijzigd()).isEqualTo(2);
        assertThat(tweede.overTeNemen()).isZero();
        assertThat(aantal("werknemer")).isEqualTo(2);
        assertThat(versies()).containsOnly(0);
    }

    @Test
    void goede_regels_gaan_erin_ook_als_er_foute_bij_staan() {
        var rapport =
                service.neemOver(coordinator, bedrijf, utf8(KOP + "1;Jan;;Vos;;;\n2;;;Smit;;;\n3;Kim;;Bos;;;80\n"));

        assertThat(rapport.nieuw()).isEqualTo(1);
        assertThat(rapport.fouteRegels())
                .extracting(Inleesrapport.FouteRegel::nummer)
                .containsExactly(3, 4);
        assertThat(aantal("werknemer")).isEqualTo(1);
    }

    @Test
    void wie_in_het_bestand_ontbreekt_blijft_gewoon_staan() {
        service.neemOver(coordinator, bedrijf, utf8(KOP + "1;Jan;;Vos;;;\n2;Kim;;Bos;;;\n"));
        service.neemOver(coordinator, bedrijf, utf8(KOP + "2;Kim;;Bos-de Wit;;;\n"));

        assertThat(aantal("werknemer")).isEqualTo(2);
        assertThat(versies()).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void wie_een_andere_geboortedatum_krijgt_heeft_andere_termijnen_en_de_anderen_niet() {
        service.neemOver(
                coordinator, bedrijf, utf8(KOP + "1;Jan;;Vos;01-02-1980;;\n2;Kim;;Bos;01-02-1980;;\n3;Bo;;Smit;;;\n"));
        var een = herberekening.meldZiek(werknemer("1"));
        var twee = herberekening.meldZiek(werknemer("2"));
        var drie = herberekening.meldZiek(werknemer("3"));

        service.neemOver(
                coordinator,
                bedrijf,
                utf8(KOP + "1;Jan;;Vos;01-02-1962;;\n2;Kimberly;;Bos;01-02-1980;;\n3;Bo;;Smit;01-02-1970;;\n"));

        assertThat(herberekening.isGevraagd(een)).isTrue();
        assertThat(herberekening.isGevraagd(twee)).isFalse();
        assertThat(herberekening.isGevraagd(drie)).isTrue();
    }

    private WerknemerId werknemer(String nummer) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT id FROM werknemer WHERE bedrijf_id = ? AND personeelsnummer = ?",
                                bedrijf.waarde(),
                                nummer)
                        .mapTo(WerknemerId.class)
                        .one());
    }

    @Test
    void elke_inlezing_staat_met_aantallen_in_het_logboek() {
        service.neemOver(coordinator, bedrijf, utf8(KOP + "1;Jan;;Vos;;;\n2;;;Smit;;;\n"));

        assertThat(logboek()).containsExactly("ingelezen: nieuw 1, gewijzigd 0, ongewijzigd 0, fout 1");
    }

    @Test
    void vijfduizend_regels_kosten_zeventien_vragen_en_nog_geen_vijf_seconden_rekenen() {
        var regels = IntStream.rangeClosed(1, 5000)
                .mapToObj(nummer -> "%d;Naam%d;van;Achternaam%d;01-02-1980;Afdeling %d;38"
                        .formatted(nummer, nummer, nummer, nummer % 40))
                .collect(Collectors.joining("\n", KOP, "\n"));
        var rekentijd = ManagementFactory.getThreadMXBean();
        var begin = rekentijd.getCurrentThreadCpuTime();

        try (var telling = programma.teller().beginDezeThread()) {
            assertThat(service.neemOver(coordinator, bedrijf, utf8(regels)).nieuw())
                    .isEqualTo(5000);
            assertThat(telling.aantal()).as(telling.toString()).isLessThanOrEqualTo(17);
        }

        assertThat(Duration.ofNanos(rekentijd.getCurrentThreadCpuTime() - begin))
                .isLessThan(Duration.ofSeconds(5));
        assertThat(service.neemOver(coordinator, bedrijf, utf8(regels)).ongewijzigd())
                .isEqualTo(5000);
    }

    @Test
    void een_bestand_dat_geen_lijst_is_verandert_niets() {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> service.neemOver(coordinator, bedrijf, utf8("zomaar een tekst")));
        assertThat(aantal("werknemer")).isZero();
    }

    @Test
    void een_ander_bedrijf_is_niet_te_vinden_en_krijgt_niets() {
        var bestand = utf8(KOP + "1;Jan;;Vos;;;\n");
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.neemOver(coordinator, elders, bestand));
        assertThatExceptionOfType(NietGevonden.class).isThrownBy(() -> service.proef(coordinator, elders, bestand));
        assertThat(programma
                        .jdbi()
                        .<Long, RuntimeException>withHandle(handle -> handle.createQuery(
                                        "SELECT COUNT(*) FROM werknemer WHERE bedrijf_id = :bedrijf")
                                .bind("bedrijf", elders)
                                .mapTo(Long.class)
                                .one()))
                .isZero();
    }

    @Test
    void alleen_de_verzuimcoordinator_leest_in() {
        var bestand = utf8(KOP + "1;Jan;;Vos;;;\n");
        for (var actor : List.of(
                Actoren.mma(regio),
                Actoren.gebruikersbeheerder(bedrijf),
                Actoren.leidinggevende(bedrijf, gegevens.afdeling(bedrijf)),
                Actoren.werknemer(bedrijf, gegevens.werknemer(bedrijf)))) {
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.neemOver(actor, bedrijf, bestand));
            assertThatExceptionOfType(GeenRecht.class).isThrownBy(() -> service.proef(actor, bedrijf, bestand));
        }
    }

    private long aantal(String tabel) {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM <tabel> WHERE bedrijf_id = :bedrijf")
                        .define("tabel", tabel)
                        .bind("bedrijf", bedrijf)
                        .mapTo(Long.class)
                        .one());
    }

    private List<Integer> versies() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT versie FROM werknemer WHERE bedrijf_id = :bedrijf")
                        .bind("bedrijf", bedrijf)
                        .mapTo(Integer.class)
                        .list());
    }

    private List<String> logboek() {
        return programma
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "SELECT bijzonderheid FROM audit_regel WHERE bedrijf_id = :bedrijf AND handeling = 'MEDEWERKERS_INVOEREN'")
                        .bind("bedrijf", bedrijf)
                        .mapTo(String.class)
                        .list());
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
