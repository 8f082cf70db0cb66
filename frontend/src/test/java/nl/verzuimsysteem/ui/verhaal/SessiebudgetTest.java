package nl.verzuimsysteem.ui.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.taken.BijwerkService;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.Bezetting;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a full werkvoorraad and a dossier weigh: how many elements the server keeps for whoever has them open, and how much
 * it sends. Each element is a kilobyte or more in the session of every user, and the last answer is kept there too.
 */
@Tag("database")
@Tag("scherm")
@Tag("ui")
class SessiebudgetTest {
    private static final int RONDEN = 4;

    private final TestProgramma programma = TestProgramma.gedeeld();
    private final Bezetting bezetting = new Bezetting();
    private final Actor coordinator = bezetting.coordinator();

    @Test
    void een_volle_werkvoorraad_en_een_dossier_blijven_licht_en_laten_niets_achter() {
        var dossier = bezetting.meldZiek(300);
        programma.bean(BijwerkService.class).werkBij(Actor.systeem("test"), dossier);
        bezetting.doe("""
                INSERT INTO taak (bedrijf_id, regio_id, dossier_id, soort, functie, traject, waarschuw_op, uiterlijk_op, bron,
                       loopt)
                SELECT d.bedrijf_id, d.regio_id, d.id, 'CONTACT', 'VERZUIMCOORDINATOR', 'CONTACT', '2026-01-05', '2026-01-05',
                       CONCAT('contact:', tien.n * 10 + een.n), 1
                FROM dossier d
                JOIN (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                      UNION ALL SELECT 5 UNION ALL SELECT 6) tien
                JOIN (SELECT 0 AS n UNION ALL SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3 UNION ALL SELECT 4
                      UNION ALL SELECT 5 UNION ALL SELECT 6 UNION ALL SELECT 7 UNION ALL SELECT 8 UNION ALL SELECT 9) een
                WHERE d.bedrijf_id = :bedrijf""");
        try (var scherm = Scherm.van(programma, coordinator, Scherm.BREED)) {
            var antwoorden = new ArrayList<Response>();
            scherm.pagina().onResponse(antwoord -> {
                if (antwoord.url().contains("v-r=uidl")) {
                    antwoorden.add(antwoord);
                }
            });
            scherm.naar("hulp");
            var taken = new ArrayList<Gewicht>();
            var dossiers = new ArrayList<Gewicht>();
            for (var ronde = 0; ronde < RONDEN; ronde++) {
                antwoorden.clear();
                scherm.link("Taken").first().click();
                scherm.staatOp("taken");
                rijen(scherm).first().waitFor();
                scherm.rust();
                assertThat(rijen(scherm).count()).isGreaterThan(5);
                taken.add(Gewicht.van(antwoorden));
                antwoorden.clear();
                rijen(scherm).first().click();
                scherm.staatOp("dossier/" + dossier + "/overzicht");
                scherm.pagina().locator(".persoonskaart h1").waitFor();
                scherm.rust();
                var overzicht = Gewicht.van(antwoorden);
                antwoorden.clear();
                scherm.link("Tijdlijn").first().click();
                scherm.staatOp("dossier/" + dossier + "/tijdlijn");
                scherm.pagina().locator(".termijn-datum").first().waitFor();
                scherm.rust();
                dossiers.add(Gewicht.van(antwoorden).en(overzicht));
            }
            System.out.println("Werkvoorraad " + taken + ", dossier " + dossiers);
            var werkvoorraad = taken.getFirst();
            assertThat(werkvoorraad.elementen())
                    .as("elements of the werkvoorraad")
                    .isLessThan(30);
            assertThat(werkvoorraad.tekens()).as("answer of the werkvoorraad").isLessThan(44_000);
            var tijdlijn = dossiers.getFirst();
            assertThat(tijdlijn.elementen()).as("elements of a dossier").isLessThan(180);
            assertThat(tijdlijn.tekens()).as("answers of a dossier").isLessThan(77_000);

            // The first round brings what every later one finds there.
            for (var ronde = 1; ronde < RONDEN; ronde++) {
                assertThat(taken.get(ronde).erbij() + dossiers.get(ronde).erbij())
                        .as("what is left on the server by round " + ronde)
                        .isZero();
            }
            assertThat(scherm.fouten()).isEmpty();
        }
    }

    private static Locator rijen(Scherm scherm) {
        return scherm.pagina()
                .locator(".takentabel a[href$='/overzicht']")
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    /**
     * What some answers of the server weigh.
     *
     * @param elementen how many elements it made
     * @param erbij how many nodes it has more than before
     */
    private record Gewicht(int tekens, int elementen, int erbij) {
        static Gewicht van(List<Response> antwoorden) {
            var som = new Gewicht(0, 0, 0);
            for (var antwoord : List.copyOf(antwoorden)) {
                som = som.en(van(antwoord.text()));
            }
            return som;
        }

        /** What stands in a text of a page has its quotes escaped, so only the messages themselves are counted. */
        private static Gewicht van(String tekst) {
            return new Gewicht(
                    tekst.length(),
                    tel(tekst, "\"key\":\"tag\""),
                    tel(tekst, "\"type\":\"attach\"") - tel(tekst, "\"type\":\"detach\""));
        }

        private static int tel(String tekst, String stuk) {
            return tekst.split(Pattern.quote(stuk), -1).length - 1;
        }

        Gewicht en(Gewicht ander) {
            return new Gewicht(tekens + ander.tekens, elementen + ander.elementen, erbij + ander.erbij);
        }
    }
}
