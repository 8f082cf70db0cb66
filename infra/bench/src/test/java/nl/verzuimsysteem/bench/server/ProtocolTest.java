package nl.verzuimsysteem.bench.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProtocolTest {
    private static final String ANTWOORD = """
            {"clientId":4,"changes":[
              {"node":7,"type":"attach"},
              {"node":9,"type":"put","key":"tag","feat":0,"value":"button"},
              {"node":7,"type":"put","key":"tag","feat":0,"value":"button"},
              {"node":9,"type":"splice","feat":11,"index":0,"add":["als-link","termijn-datum"]}],"syncId":12}""";

    @Test
    void het_nummer_voor_de_volgende_vraag_staat_achteraan() {
        assertThat(Synchronisatie.nummer(ANTWOORD)).isEqualTo(12);
    }

    @Test
    void een_fout_of_een_verlopen_sessie_is_geen_antwoord() {
        var fout = "{\"meta\":{\"appError\":{\"caption\":\"x\"}},\"syncId\":-1}";

        assertThatThrownBy(() -> Synchronisatie.nummer(fout)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Synchronisatie.nummer("<html>")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void een_knop_wordt_gevonden_op_soort_en_klasse() {
        var boom = new Boom();
        boom.neemOver(Boom.json(ANTWOORD));

        assertThat(boom.zoek("button", "termijn-datum")).hasValue(9);
        assertThat(boom.zoek("button", "")).hasValue(7);
        assertThat(boom.zoek("vaadin-button", "")).isEmpty();
    }

    @Test
    void een_histogram_zegt_wat_er_is_en_wat_erbij_kwam() {
        var eerder = Histogram.lees(List.of(
                " num     #instances         #bytes  class name (module)",
                "   1:            10           1000  [B (java.base@25)",
                "Total            10           1000"));
        var later = Histogram.lees(List.of(
                " num     #instances         #bytes  class name (module)",
                "   1:            30           3000  [B (java.base@25)",
                "   2:             5           2500  nl.verzuimsysteem.Iets",
                "Total            35           5500"));

        assertThat(later.totaal()).isEqualTo(5500);
        assertThat(later.groei(eerder, 5))
                .containsExactly(Map.entry("nl.verzuimsysteem.Iets", 2500L), Map.entry("[B", 2000L));
        assertThatThrownBy(() -> Histogram.lees(List.of("no such process")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
