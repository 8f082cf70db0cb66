package nl.verzuimsysteem.medisch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.testen.TestProgramma;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class KluisTest {
    private static final String WOORD = "hernia met uitstraling, ślad ręki";

    private final Kluistoneel toneel = new Kluistoneel(TestProgramma.gedeeld());

    @Test
    void wat_is_bewaard_is_terug_te_lezen_en_staat_nergens_leesbaar() {
        var bedrijf = toneel.bedrijf();
        var kenmerk = toneel.bewaar(bedrijf, WOORD);

        assertThat(toneel.lees(bedrijf, kenmerk)).isEqualTo(WOORD);
        var rij = toneel.programma
                .jdbi()
                .withHandle(handle -> handle.createQuery("SELECT inhoud FROM kluis WHERE kenmerk = ?")
                        .bind(0, kenmerk.toString())
                        .mapTo(byte[].class)
                        .one());
        assertThat(new String(rij, StandardCharsets.UTF_8))
                .doesNotContain("hernia")
                .doesNotContain("ręki");
        assertThat(toneel.lees(bedrijf, List.of(Kenmerk.nieuw()))).isEmpty();
    }

    @Test
    void een_stuk_opent_niet_bij_een_ander_bedrijf_op_een_andere_plek_of_als_iets_anders() {
        var bedrijf = toneel.bedrijf();
        var ander = toneel.bedrijf();
        var van = toneel.bewaar(bedrijf, WOORD);
        var plek = toneel.bewaar(bedrijf, "iets anders");
        var elders = toneel.bewaar(ander, "iets anders");

        for (var naar : List.of(plek, elders)) {
            toneel.doe("UPDATE kluis a JOIN kluis b ON b.kenmerk = '" + van + "' SET a.inhoud = b.inhoud"
                    + " WHERE a.kenmerk = '" + naar + "'");
        }
        assertThatThrownBy(() -> toneel.lees(bedrijf, plek)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> toneel.lees(ander, elders)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> toneel.in(() -> toneel.kluis.lees(bedrijf, Inhoudsoort.WERKNOTITIE, List.of(van))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(toneel.lees(ander, List.of(van))).isEmpty();
    }

    @Test
    void wie_na_een_ander_wijzigt_hoort_dat_en_overschrijft_niets() {
        var bedrijf = toneel.bedrijf();
        var kenmerk = toneel.bewaar(bedrijf, "eerst");
        toneel.vervang(bedrijf, kenmerk, 1, "daarna");

        assertThatThrownBy(() -> toneel.vervang(bedrijf, kenmerk, 1, "te laat")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> toneel.vervang(toneel.bedrijf(), kenmerk, 2, "van een ander"))
                .isInstanceOf(Conflict.class);
        assertThat(toneel.lees(bedrijf, kenmerk)).isEqualTo("daarna");
    }

    @Test
    void lezen_en_schrijven_kosten_een_vraag_als_de_sleutels_bekend_zijn() {
        var bedrijf = toneel.bedrijf();
        var een = toneel.bewaar(bedrijf, "een");
        var twee = toneel.bewaar(bedrijf, "twee");
        try (var telling = toneel.programma.teller().beginDezeThread()) {
            toneel.bewaar(bedrijf, "drie");
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(1);
            assertThat(toneel.lees(bedrijf, List.of(een, twee))).hasSize(2);
            assertThat(telling.aantal()).as(telling.toString()).isEqualTo(2);
        }
    }

    @Test
    void met_een_andere_hoofdsleutel_opent_niets(@TempDir Path map) throws IOException {
        var bedrijf = toneel.bedrijf();
        toneel.bewaar(bedrijf, WOORD);
        var andere = new Hoofdsleutel(bestand(map, NieuweHoofdsleutel.maak()));

        assertThatThrownBy(() -> Sleutelring.open(bedrijf, toneel.rij(bedrijf).sleutels(), andere))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void zonder_bruikbare_hoofdsleutel_start_het_programma_niet(@TempDir Path map) throws IOException {
        var kapot = bestand(map, "geen sleutel");
        for (var adres : List.of("", "bestand:" + map.resolve("bestaat-niet"), kapot, "onbekend-kms://sleutel")) {
            assertThatThrownBy(() -> new Hoofdsleutel(adres))
                    .as(adres)
                    .isInstanceOf(StartMislukt.class)
                    .hasMessageContaining("VERZUIM_MEDISCHE_SLEUTEL");
        }
    }

    private static String bestand(Path map, String inhoud) throws IOException {
        return "bestand:" + Files.writeString(map.resolve("sleutel.json"), inhoud);
    }
}
