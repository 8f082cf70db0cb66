package nl.verzuimsysteem.facturatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Geld;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The invoices of {@code handberekend.txt}, a test for each. */
class HandberekendTest {
    private static final int MINSTENS = 25;

    @TestFactory
    Stream<DynamicTest> elke_factuur_is_zoals_zij_met_de_hand_is_berekend() {
        return gevallen().stream().map(geval -> DynamicTest.dynamicTest(geval.getFirst(), () -> controleer(geval)));
    }

    @Test
    void er_zijn_er_genoeg_om_op_te_vertrouwen() {
        assertThat(gevallen()).hasSizeGreaterThan(MINSTENS);
    }

    private static void controleer(List<String> geval) {
        var invoer = new Handgeval();
        geval.stream()
                .skip(1)
                .filter(regel -> !regel.startsWith("|") && !regel.startsWith("="))
                .forEach(invoer::lees);
        var regels = invoer.regels();
        var bedragen = Factuurbedragen.van(regels);
        var zacht = new SoftAssertions();
        zacht.assertThat(regels.stream().map(HandberekendTest::tekst).toList())
                .containsExactlyElementsOf(geval.stream()
                        .filter(regel -> regel.startsWith("|"))
                        .map(regel -> kolommen(regel.substring(1)).subList(0, 5))
                        .toList());
        var som = kolommen(geval.getLast().substring(1));
        zacht.assertThat(List.of(kaal(bedragen.netto()), kaal(bedragen.btw()), kaal(bedragen.totaal())))
                .containsExactlyElementsOf(som.subList(0, 3));
        zacht.assertAll();
    }

    private static List<String> tekst(Factuurregel regel) {
        return List.of(
                regel.omschrijving(),
                regel.aantal().stripTrailingZeros().toPlainString().replace('.', ','),
                kaal(regel.prijs()),
                kaal(regel.bedrag()),
                BigDecimal.valueOf(regel.btw().honderdsten(), 2)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    /** As people write it, without sign and points: the table has none. */
    private static String kaal(Geld bedrag) {
        return BigDecimal.valueOf(bedrag.cent(), 2).toPlainString().replace('.', ',');
    }

    private static List<String> kolommen(String regel) {
        return Arrays.stream(regel.split("\\|")).map(String::strip).toList();
    }

    private static List<List<String>> gevallen() {
        try (var bestand = HandberekendTest.class.getResourceAsStream("handberekend.txt")) {
            var tekst = new String(Objects.requireNonNull(bestand).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(tekst.split("(?m)^## "))
                    .skip(1)
                    .map(deel -> deel.strip().lines().toList())
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
