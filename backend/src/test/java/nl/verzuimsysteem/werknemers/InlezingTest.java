package nl.verzuimsysteem.werknemers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.inlezen.Csvbestand;
import nl.verzuimsysteem.inlezen.Inleesrapport;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InlezingTest {
    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    private static final String KOP =
            "personeelsnummer;voornaam;tussenvoegsel;achternaam;geboortedatum;afdeling;functie;"
                    + "email;telefoon;uren;in dienst;uit dienst;taal\n";
    private static final String JAN =
            "12;Jan;de;Vries;24-11-1985;Planning;Planner;jan@example.com;06 - 12 34 56 78;36,5;01-03-2020;;pl\n";

    @Test
    void een_volledige_regel_wordt_een_medewerker() {
        var inlezing = lees(KOP + JAN);
        assertThat(inlezing.nieuw()).containsExactly(jan());
        assertThat(inlezing.nieuweAfdelingen()).containsExactly("Planning");
    }

    @Test
    void hetzelfde_bestand_nog_een_keer_verandert_niets() {
        var rapport = lees(KOP + JAN, jan()).rapport();
        assertThat(rapport.ongewijzigd()).isEqualTo(1);
        assertThat(rapport.overTeNemen()).isZero();
        assertThat(rapport.fouteRegels()).isEmpty();
        assertThat(rapport.foutbestand()).isEmpty();
    }

    @Test
    void een_lege_cel_en_een_ontbrekende_kolom_veranderen_niets() {
        assertThat(lees("personeelsnummer;voornaam;achternaam;functie\n12;Jan;Vries;\n", jan())
                        .rapport()
                        .ongewijzigd())
                .isEqualTo(1);
    }

    @Test
    void een_andere_functie_is_een_wijziging() {
        var inlezing = lees("personeelsnummer;voornaam;achternaam;functie\n12;Jan;Vries;Chauffeur\n", jan());
        assertThat(inlezing.gewijzigd()).singleElement().satisfies(nieuw -> {
            assertThat(nieuw.functie()).isEqualTo("Chauffeur");
            assertThat(nieuw.geboortedatum()).isEqualTo(jan().geboortedatum());
            assertThat(nieuw.taal()).isEqualTo(Taal.PL);
        });
    }

    @Test
    void hoofdletters_en_accenten_maken_geen_ander_nummer_of_andere_afdeling() {
        var bekend = jan();
        var inlezing = Inlezing.van(
                bestand(
                        "personeelsnummer;voornaam;achternaam;afdeling\nA1;Kim;Bos;PLANNING\nA2;Tim;Bos;Bureau\nA3;Tom;Bos;bureau\n"),
                List.of(bekend),
                List.of("Planning"),
                VANDAAG);
        assertThat(inlezing.nieuw())
                .extracting(WerknemerGegevens::afdeling)
                .containsExactly("Planning", "Bureau", "Bureau");
        assertThat(inlezing.nieuweAfdelingen()).containsExactly("Bureau");
        assertThat(lees("nr;voornaam;achternaam\na1;Kim;Bos\nA1;Kim;Bos\n")
                        .rapport()
                        .fouteRegels())
                .singleElement()
                .satisfies(regel -> assertThat(velden(regel)).containsExactly("personeelsnummer"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"24-11-1985", "1985-11-24", "24/11/1985", "24.11.1985", "24-11-1985 00:00", "1985-11-24T00:00:00"
            })
    void een_datum_mag_op_alle_gewone_manieren(String datum) {
        var inlezing = lees("nr;voornaam;achternaam;geboortedatum\n1;Jan;Vos;" + datum + "\n");
        assertThat(inlezing.nieuw())
                .extracting(WerknemerGegevens::geboortedatum)
                .containsExactly(LocalDate.of(1985, 11, 24));
    }

    @ParameterizedTest
    @CsvSource({
        "geboortedatum,31-02-1985,geboortedatum",
        "geboortedatum,24-11-85,geboortedatum",
        "geboortedatum,gisteren,geboortedatum",
        "geboortedatum,24-11-2020,geboortedatum",
        "email,jan.example.com,email",
        "telefoon,bellen,telefoon",
        "telefoon,06,telefoon",
        "uren,veel,contracturen",
        "uren,80,contracturen",
        "uren,-1,contracturen",
        "in dienst,1900-01-01,inDienst",
        "uit dienst,morgen,uitDienst",
        "taal,klingon,taal",
    })
    void een_foute_cel_noemt_zijn_veld(String kop, String waarde, String veld) {
        var rapport = lees("nr;voornaam;achternaam;" + kop + "\n1;Jan;Vos;" + waarde + "\n")
                .rapport();
        assertThat(rapport.nieuw()).isZero();
        assertThat(rapport.fouteRegels()).singleElement().satisfies(regel -> {
            assertThat(regel.nummer()).isEqualTo(2);
            assertThat(regel.wie()).isEqualTo("1 Jan Vos");
            assertThat(velden(regel)).containsExactly(veld);
        });
    }

    @Test
    void verplichte_velden_die_leeg_zijn_worden_alle_genoemd() {
        assertThat(lees("nr;voornaam;achternaam;functie\n;;;Chauffeur\n")
                        .rapport()
                        .fouteRegels())
                .singleElement()
                .satisfies(regel ->
                        assertThat(velden(regel)).containsExactly("personeelsnummer", "voornaam", "achternaam"));
    }

    @Test
    void de_laatste_dag_mag_niet_voor_de_eerste_liggen_ook_niet_die_van_vroeger() {
        assertThat(lees("nr;voornaam;achternaam;uit dienst\n12;Jan;Vries;01-01-2019\n", jan())
                        .rapport()
                        .fouteRegels())
                .singleElement()
                .satisfies(regel -> assertThat(velden(regel)).containsExactly("uitDienst"));
    }

    @Test
    void een_foute_regel_houdt_de_goede_niet_tegen() {
        var rapport =
                lees("nr;voornaam;achternaam\n1;Jan;Vos\n2;;Smit\n3;Kees;Bos\n").rapport();
        assertThat(rapport.nieuw()).isEqualTo(2);
        assertThat(rapport.fouteRegels())
                .extracting(Inleesrapport.FouteRegel::nummer)
                .containsExactly(3);
    }

    @Test
    void het_foutbestand_kan_hersteld_en_zo_weer_ingelezen_worden() {
        var eerste = lees("Nr;Voornaam;Achternaam;Opmerking\n1;Jan;Vos;ok\n2;;Smit;\"met ; en \"\"aanhaling\"\"\"\n")
                .rapport();
        assertThat(eerste.foutbestand().lines().findFirst().orElseThrow())
                .isEqualTo("\uFEFFNr;Voornaam;Achternaam;Opmerking;fout");
        assertThat(eerste.foutbestand()).contains("Vul een voornaam in.");

        var nogFout = lees(eerste.foutbestand()).rapport();
        assertThat(nogFout.fouteRegels()).hasSize(1);
        assertThat(nogFout.foutbestand()).isEqualTo(eerste.foutbestand());

        var hersteld = lees(eerste.foutbestand().replace("2;;Smit", "2;Sanne;Smit"));
        assertThat(hersteld.rapport().fouteRegels()).isEmpty();
        assertThat(hersteld.nieuw()).extracting(WerknemerGegevens::naam).containsExactly("Sanne Smit");
    }

    @Test
    void een_los_scheidingsteken_in_een_tekst_wordt_uitgelegd() {
        assertThat(lees("nr,voornaam,achternaam,functie\n1,Jan,Vos,Chauffeur, nacht\n")
                        .rapport()
                        .fouteRegels())
                .singleElement()
                .satisfies(regel -> assertThat(velden(regel)).containsExactly("regel"));
    }

    private static List<String> velden(Inleesrapport.FouteRegel regel) {
        assertThat(regel.fouten())
                .allSatisfy(fout -> assertThat(fout.melding().tekst()).isNotBlank());
        return regel.fouten().stream().map(Veldfout::veld).toList();
    }

    private static WerknemerGegevens jan() {
        return new WerknemerGegevens(
                "12",
                "Jan",
                "de",
                "Vries",
                LocalDate.of(1985, 11, 24),
                "Planning",
                "Planner",
                "jan@example.com",
                "06 - 12 34 56 78",
                new BigDecimal("36.5"),
                LocalDate.of(2020, 3, 1),
                null,
                Taal.PL);
    }

    private static Inlezing lees(String tekst, WerknemerGegevens... bekend) {
        return Inlezing.van(bestand(tekst), List.of(bekend), List.of(), VANDAAG);
    }

    private static Csvbestand<Kolom> bestand(String tekst) {
        return Csvbestand.lees(tekst.getBytes(StandardCharsets.UTF_8), Kolom.class);
    }
}
