package nl.verzuimsysteem.ui.micronaut;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.ArrayList;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
@Tag("scherm")
class KleinBewaardTest {
    @Test
    void een_pagina_die_na_een_slechte_verbinding_hetzelfde_vraagt_krijgt_hetzelfde_antwoord() {
        try (var scherm = Scherm.van(TestProgramma.gedeeld(), new Bezetting().coordinator(), Scherm.BREED)) {
            var antwoorden = new ArrayList<Response>();
            scherm.naar("hulp");
            scherm.rust();
            scherm.pagina().onResponse(antwoord -> {
                if (antwoord.url().contains("v-r=uidl")) {
                    antwoorden.add(antwoord);
                }
            });
            scherm.link("Taken").first().click();
            scherm.staatOp("taken");
            scherm.rust();
            var laatste = antwoorden.getLast();
            var tekst = laatste.text();

            for (var keer = 0; keer < 2; keer++) {
                var nogEens = scherm.pagina()
                        .evaluate(
                                "([url, vraag]) => fetch(url, {method: 'POST', body: vraag,"
                                        + " headers: {'Content-Type': 'application/json'}}).then(een => een.text())",
                                new Object[] {laatste.url(), laatste.request().postData()});

                assertThat(nogEens).isEqualTo(tekst);
            }
        }
    }
}
