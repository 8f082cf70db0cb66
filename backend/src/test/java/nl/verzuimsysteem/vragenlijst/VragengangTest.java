package nl.verzuimsysteem.vragenlijst;

import static nl.verzuimsysteem.vragenlijst.Proeflijst.antwoorden;
import static nl.verzuimsysteem.vragenlijst.Proeflijst.gekozen;
import static nl.verzuimsysteem.vragenlijst.Proeflijst.keuze;
import static nl.verzuimsysteem.vragenlijst.Proeflijst.kies;
import static nl.verzuimsysteem.vragenlijst.Proeflijst.meer;
import static nl.verzuimsysteem.vragenlijst.Proeflijst.schrijf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way through a questionnaire: which question follows, how far one is, and what the answers come to. */
class VragengangTest {
    /** a → (ja: c), b → c → (x: e, else: the end), d nobody reaches but by b=d, e. */
    private static final Vragenlijst LIJST = Proeflijst.van(
            kies("a", null, keuze("ja", "c"), keuze("nee")),
            kies("b", "c", keuze("door"), keuze("d", "d")),
            meer("c", Vraag.EINDE, keuze("w"), keuze("x", "e"), keuze("y", Vraag.EINDE)),
            schrijf("d", "c"),
            schrijf("e", null));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "''; a; 0",
                "a=ja; a c; 33",
                "a=nee; a b; 20",
                "a=nee b=door; a b c; 50",
                "a=nee b=d; a b d; 40",
                "a=nee b=d d=; a b d c; 60",
                "a=ja c=w; a c; 100",
                "a=ja c=x; a c e; 66",
                "a=ja c=w,y; a c; 100",
                "a=ja c=y,x; a c e; 66",
                "a=ja c=x e=; a c e; 100",
                "a=ja b=door; a c; 33",
            },
            delimiter = ';')
    void de_weg_volgt_de_antwoorden(String gegeven, String pad, int voortgang) {
        var antwoorden = gegeven.isEmpty() ? Map.<String, Antwoord>of() : antwoorden(gegeven.split(" "));

        assertThat(Vragengang.pad(LIJST, antwoorden)).extracting(Vraag::code).containsExactly(pad.split(" "));
        assertThat(Vragengang.voortgang(LIJST, antwoorden)).isEqualTo(voortgang);
    }

    @Test
    void de_volgende_vraag_is_de_eerste_zonder_antwoord_op_de_weg() {
        assertThat(Vragengang.volgende(LIJST, Map.of())).map(Vraag::code).contains("a");
        assertThat(Vragengang.volgende(LIJST, antwoorden("a=nee")))
                .map(Vraag::code)
                .contains("b");
        assertThat(Vragengang.volgende(LIJST, antwoorden("a=ja", "c=w"))).isEmpty();
        assertThat(Vragengang.volgende(Proeflijst.van(), Map.of())).isEmpty();
        assertThat(Vragengang.voortgang(Proeflijst.van(), Map.of())).isEqualTo(100);
    }

    @Test
    void een_lijst_die_nog_niet_klopt_houdt_niemand_vast() {
        var rond = Proeflijst.van(kies("a", null, keuze("x")), kies("b", "a", keuze("x")));
        var nergens = Proeflijst.van(kies("a", null, keuze("x", "bestaat_niet")), schrijf("b", null));

        assertThat(Vragengang.volgende(rond, antwoorden("a=x", "b=x"))).isEmpty();
        assertThat(Vragengang.voortgang(rond, antwoorden("a=x"))).isBetween(0, 100);
        assertThat(Vragengang.volgende(nergens, antwoorden("a=x"))).isEmpty();
    }

    @Test
    void alleen_antwoorden_op_de_weg_tellen_mee() {
        var lijst = Proeflijst.van(
                List.of(
                        kies("a", null, keuze("ja"), keuze("nee", Vraag.EINDE)),
                        kies("b", null, keuze("veel", Dimensie.URGENTIE, 3))),
                List.of(
                        new Gevolgregel(
                                Vervolgactie.SPOEDSPREEKUUR,
                                List.of(Voorwaarde.score(Dimensie.URGENTIE, 3), Voorwaarde.gekozen("b", "veel")),
                                "Spoed"),
                        new Gevolgregel(
                                Vervolgactie.POB_CONTACT, List.of(Voorwaarde.gekozen("a", "ja")), "Wil contact")));

        var blijft = Vragengang.voorstel(lijst, antwoorden("a=ja", "b=veel"));
        assertThat(blijft.actie()).isEqualTo(Vervolgactie.SPOEDSPREEKUUR);
        assertThat(blijft.waarom()).isEqualTo("Spoed");
        assertThat(blijft.scores()).containsEntry(Dimensie.URGENTIE, 3).containsEntry(Dimensie.DUUR, 0);

        var terug = Vragengang.voorstel(lijst, antwoorden("a=nee", "b=veel"));
        assertThat(terug.actie()).isEqualTo(Vervolgactie.WACHTEN);
        assertThat(terug.waarom()).isNotBlank();
        assertThat(terug.scores()).containsEntry(Dimensie.URGENTIE, 0);

        assertThat(Vragengang.voorstel(lijst, antwoorden("a=ja")).actie()).isEqualTo(Vervolgactie.POB_CONTACT);
    }

    @Test
    void een_antwoord_dat_niet_past_wordt_geweigerd_bij_de_vraag() {
        var kies = kies("k", null, keuze("x"), keuze("y"));
        var meer = meer("m", null, keuze("x"), keuze("y"));
        var schrijf = new Vraag("s", Vraagsoort.TEKST, Proeflijst.tekst("s"), null, true, List.of(), null);

        geweigerd(kies, Antwoord.GEEN);
        geweigerd(kies, gekozen("x", "y"));
        geweigerd(kies, gekozen("z"));
        geweigerd(kies, new Antwoord(List.of("x"), "en meer"));
        geweigerd(meer, Antwoord.GEEN);
        geweigerd(meer, gekozen("x", "x"));
        geweigerd(schrijf, Antwoord.GEEN);
        geweigerd(schrijf, new Antwoord(List.of(), " "));
        geweigerd(schrijf, new Antwoord(List.of(), "a".repeat(Antwoord.LANGSTE_TEKST + 1)));
        geweigerd(schrijf, new Antwoord(List.of("x"), "woorden"));

        assertThatCode(() -> {
                    Vragengang.controleer(kies, gekozen("y"));
                    Vragengang.controleer(meer, gekozen("y", "x"));
                    Vragengang.controleer(schrijf, new Antwoord(List.of(), "a".repeat(Antwoord.LANGSTE_TEKST)));
                    Vragengang.controleer(schrijf("v", null), Antwoord.GEEN);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void de_meegeleverde_lijst_eindigt_voor_wie_haar_invult(long begin) {
        var lijst = Proeflijst.meegeleverd();
        var toeval = new Random(begin);
        var antwoorden = antwoorden();
        var vraag = Vragengang.volgende(lijst, antwoorden);
        while (vraag.isPresent()) {
            var antwoord = Proeflijst.willekeurig(vraag.get(), toeval);
            Vragengang.controleer(vraag.get(), antwoord);
            antwoorden.put(vraag.get().code(), antwoord);
            vraag = Vragengang.volgende(lijst, antwoorden);
        }

        assertThat(antwoorden).hasSizeBetween(5, 15);
        assertThat(Vragengang.voortgang(lijst, antwoorden)).isEqualTo(100);
        assertThat(Vragengang.voorstel(lijst, antwoorden).waarom()).isNotBlank();
    }

    private static void geweigerd(Vraag vraag, Antwoord antwoord) {
        assertThatThrownBy(() -> Vragengang.controleer(vraag, antwoord))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten())
                                .singleElement()
                                .satisfies(een -> assertThat(een.veld()).isEqualTo(vraag.code())));
    }
}
