package nl.verzuimsysteem.ui.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@Tag("scherm")
class HerladenTest {
    private static final int KEER = 9;
    /** The framework waits a whole second for a page that went; what is asked here takes some tens of milliseconds. */
    private static final double GRENS = 900;

    @Test
    void een_pagina_die_opnieuw_wordt_geopend_wacht_niet_op_de_vorige() {
        var duur = new ArrayList<Double>();
        try (var scherm = Scherm.anoniem(TestProgramma.gedeeld(), Scherm.BREED)) {
            for (var keer = 0; keer < KEER; keer++) {
                scherm.naar("inloggen");
                duur.add(((Number) scherm.pagina().evaluate("""
                                () => performance.getEntriesByType('resource')
                                  .find(een => een.name.includes('v-r=init')).duration""")).doubleValue());
            }
            assertThat(scherm.fouten()).isEmpty();
        }
        Collections.sort(duur);
        // Some were fast by luck before, never most of them.
        assertThat(duur.get(KEER - 3)).as("milliseconds: %s", duur).isLessThan(GRENS);
    }
}
