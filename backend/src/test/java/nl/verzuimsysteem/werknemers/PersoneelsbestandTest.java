package nl.verzuimsysteem.werknemers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import nl.verzuimsysteem.inlezen.Csvbestand;
import nl.verzuimsysteem.inlezen.Csvkolom;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersoneelsbestandTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String KOP = "personeelsnummer;voornaam;achternaam\n";

    static Stream<Arguments> tekens() {
        var tekst = KOP + "1;Zoë;Müller–€\n";
        return Stream.of(
                Arguments.of("UTF-8", tekst.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with BOM", ("\uFEFF" + tekst).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("Windows-1252", tekst.getBytes(WINDOWS)),
                Arguments.of("UTF-16 with BOM", tekst.getBytes(StandardCharsets.UTF_16)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tekens")
    void letters_met_accenten_komen_goed_over(String naam, byte[] bytes) {
        var bestand = Csvbestand.lees(bytes, Kolom.class);
        assertThat(bestand.regels())
                .singleElement()
                .satisfies(regel -> assertThat(regel.cellen()).containsExactly("1", "Zoë", "Müller–€"));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void het_scheidingsteken_volgt_uit_de_kopregel(String scheiding) {
        var tekst = "personeelsnummer;voornaam;achternaam;functie\n1;Jan;Vos;\"Chauffeur%s nacht\"\n"
                .replace(";", scheiding)
                .formatted(scheiding);
        var bestand = lees(tekst);
        assertThat(String.valueOf(bestand.scheiding())).isEqualTo(scheiding);
        assertThat(bestand.regels()).hasSize(1);
        assertThat(bestand.cel(bestand.regels().getFirst(), Kolom.FUNCTIE)).startsWith("Chauffeur");
    }

    @Test
    void de_regel_waarmee_excel_het_scheidingsteken_noemt_telt_mee_maar_doet_niet_mee() {
        var bestand = lees("sep=;\r\n" + KOP + "1;Jan;Vos\r\n");
        assertThat(bestand.regels()).extracting(Csvbestand.Regel::nummer).containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource({
        "Personeelsnummer,PERSONEELSNUMMER",
        "Pers. nr.,PERSONEELSNUMMER",
        "Medewerker-nummer,PERSONEELSNUMMER",
        "Roepnaam,VOORNAAM",
        "Voorvoegsel(s),TUSSENVOEGSEL",
        "GEBOORTEDATUM,GEBOORTEDATUM",
        "E-mailadres,EMAIL",
        "Mobiel nummer,TELEFOON",
        "Uren per week,CONTRACTUREN",
        "Datum in dienst,IN_DIENST",
        "Uit-dienst,UIT_DIENST",
        "Afd.,AFDELING",
    })
    void een_kop_mag_heten_zoals_andere_programmas_hem_noemen(String kop, Kolom kolom) {
        assertThat(Csvkolom.van(Kolom.class, kop)).contains(kolom);
    }

    @Test
    void kolommen_mogen_in_elke_volgorde_staan_en_onbekende_worden_genoemd() {
        var bestand = lees("Achternaam;BSN;Roepnaam;Schoenmaat;Personeelsnummer\nVos;;Jan;44;7\n");
        var regel = bestand.regels().getFirst();
        assertThat(bestand.cel(regel, Kolom.PERSONEELSNUMMER)).isEqualTo("7");
        assertThat(bestand.cel(regel, Kolom.ACHTERNAAM)).isEqualTo("Vos");
        assertThat(bestand.onbekend()).containsExactly("BSN", "Schoenmaat");
    }

    @Test
    void regelnummers_zijn_die_van_een_tekstverwerker() {
        var bestand = lees(KOP + "1;Jan;Vos\n\n;;\n2;\"Piet\nHein\";Smit\n3;Kees;Bos\n");
        assertThat(bestand.regels()).extracting(Csvbestand.Regel::nummer).containsExactly(2, 5, 7);
    }

    static Map<String, byte[]> geen() {
        return Map.ofEntries(
                Map.entry("inlezen.bestand.leeg 1", utf8("")),
                Map.entry("inlezen.bestand.leeg 2", utf8("\uFEFF \n\n")),
                Map.entry("inlezen.bestand.geenKop", utf8("1;Jan;Vos\n2;Piet;Smit\n")),
                Map.entry("inlezen.bestand.scheiding", utf8("personeelsnummer\n1\n")),
                Map.entry("inlezen.bestand.geenKop 2", utf8("personeelsnummer|voornaam|achternaam\n1|Jan|Vos\n")),
                Map.entry("inlezen.bestand.ontbreekt", utf8("personeelsnummer;voornaam\n1;Jan\n")),
                Map.entry("inlezen.bestand.dubbel", utf8("nr;personeelsnummer;voornaam;achternaam\n")),
                Map.entry("inlezen.bestand.excel", new byte[] {'P', 'K', 3, 4, 0, 0}),
                Map.entry("inlezen.bestand.geenTekst", new byte[] {'a', 0, 0, 'b'}),
                Map.entry("inlezen.bestand.geenTekst 2", new byte[] {(byte) 0x81, (byte) 0x8D, 'a'}),
                Map.entry("inlezen.bestand.aanhaling", utf8(KOP + "1;\"Jan;Vos\n2;Piet;Smit\n")),
                Map.entry("inlezen.bestand.groot", new byte[5 * 1024 * 1024 + 1]));
    }

    static Stream<Arguments> geenLijst() {
        return geen().entrySet().stream().map(een -> Arguments.of(een.getKey(), een.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("geenLijst")
    void wat_geen_personeelslijst_is_wordt_in_gewone_woorden_geweigerd(String sleutel, byte[] bytes) {
        assertThatExceptionOfType(OngeldigeInvoer.class)
                .isThrownBy(() -> Csvbestand.lees(bytes, Kolom.class))
                .satisfies(fout -> assertThat(fout.fouten()).singleElement().satisfies(veldfout -> {
                    assertThat(veldfout.veld()).isEqualTo("bestand");
                    assertThat(veldfout.melding().sleutel()).isEqualTo(sleutel.split(" ")[0]);
                    assertThat(veldfout.melding().tekst()).isNotBlank();
                }));
    }

    @Test
    void een_bestand_van_precies_vijf_megabyte_mag() {
        var bytes = new byte[5 * 1024 * 1024];
        Arrays.fill(bytes, (byte) ' ');
        var kop = utf8(KOP + "1;Jan;Vos\n");
        System.arraycopy(kop, 0, bytes, 0, kop.length);
        assertThat(Csvbestand.lees(bytes, Kolom.class).regels()).hasSize(1);
    }

    private static Csvbestand<Kolom> lees(String tekst) {
        return Csvbestand.lees(utf8(tekst), Kolom.class);
    }

    private static byte[] utf8(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
