package nl.verzuimsysteem.ui.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.rechten.Wereld;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inlogger;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Two companies in two regio's, each with people of the employer and of the regional team, all at work at the same moment
 * in browsers of their own. Each sees his own, and of the other not a word: not in a list, and not by typing its address.
 */
@Tag("database")
class NaastElkaarTest {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    private final Gegevens gegevens = new Gegevens(PROGRAMMA);
    private final Inloggers inloggers = new Inloggers(PROGRAMMA);

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    /** One side of the wall. */
    private record Kant(Wereld wereld, String bedrijf, String werknemer) {
        List<String> adressen() {
            return List.of(
                    "",
                    "bedrijven",
                    "bedrijf/" + wereld.bedrijf() + "/verzuim",
                    "bedrijf/" + wereld.bedrijf() + "/stamgegevens",
                    "bedrijf/" + wereld.bedrijf() + "/medewerkers",
                    "dossier/" + wereld.dossier() + "/overzicht",
                    "dossier/" + wereld.dossier() + "/tijdlijn",
                    "dossier/" + wereld.dossier() + "/gebeurd",
                    "dossier/" + wereld.dossier() + "/opdrachten",
                    "dossier/" + wereld.dossier() + "/contact",
                    "taken",
                    "werklijst",
                    "werklijst/" + wereld.opdracht());
        }
    }

    /** Somebody at work, with what he saw at each address. */
    private record Kijker(String wie, Kant eigen, Kant ander, Inlogger inlogger, Map<String, String> gezien) {}

    @Test
    void twee_bedrijven_en_twee_regios_zien_tegelijk_niets_van_elkaar() throws Exception {
        var een = kant("Van Oost Transport");
        var twee = kant("De Wester Logistiek");
        var kijkers = new ArrayList<Kijker>();
        for (var kanten : List.of(List.of(een, twee), List.of(twee, een))) {
            var eigen = kanten.getFirst();
            var ander = kanten.getLast();
            kijkers.add(kijker(
                    "coördinator",
                    eigen,
                    ander,
                    inloggers.verzuimcoordinator(eigen.wereld().bedrijf())));
            kijkers.add(kijker(
                    "MMA",
                    eigen,
                    ander,
                    inloggers.regioteam(Functie.MMA, eigen.wereld().regio())));
        }

        tegelijk(kijkers);

        for (var kijker : kijkers) {
            var alles = String.join("\n", kijker.gezien().values());
            assertThat(alles)
                    .as(kijker.wie())
                    .contains(kijker.eigen().bedrijf(), kijker.eigen().werknemer());
            assertThat(alles)
                    .as(kijker.wie())
                    .doesNotContain(kijker.ander().bedrijf(), kijker.ander().werknemer());
            for (var adres : kijker.ander().adressen()) {
                if (adres.matches(".*\\d.*")) {
                    assertThat(kijker.gezien().get(adres))
                            .as(kijker.wie() + " op " + adres)
                            .containsAnyOf("Deze pagina is er niet", "niet gevonden", "Niet gevonden");
                }
            }
        }
    }

    private static void tegelijk(List<Kijker> kijkers) throws InterruptedException {
        var samen = new CyclicBarrier(kijkers.size());
        try (var mensen = Executors.newFixedThreadPool(kijkers.size())) {
            var klaar = mensen.invokeAll(kijkers.stream()
                    .<java.util.concurrent.Callable<Void>>map(kijker -> () -> {
                        try (var scherm = Scherm.van(PROGRAMMA, kijker.inlogger(), Scherm.BREED)) {
                            scherm.naar("hulp");
                            samen.await(2, TimeUnit.MINUTES);
                            kijk(scherm, kijker, kijker.eigen().adressen());
                            kijk(scherm, kijker, kijker.ander().adressen());
                        }
                        return null;
                    })
                    .toList());
            for (var een : klaar) {
                een.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("Somebody could not look", e.getCause());
        }
    }

    private static void kijk(Scherm scherm, Kijker kijker, List<String> adressen) {
        for (var adres : adressen) {
            scherm.naar(adres);
            kijker.gezien()
                    .merge(
                            adres,
                            scherm.pagina().title() + "\n"
                                    + scherm.pagina().locator("body").innerText(),
                            (eerst, nu) -> eerst + nu);
        }
    }

    private static Kijker kijker(String wie, Kant eigen, Kant ander, Inlogger inlogger) {
        return new Kijker(wie + " van " + eigen.bedrijf(), eigen, ander, inlogger, new LinkedHashMap<>());
    }

    private Kant kant(String naam) {
        var regio = gegevens.regio();
        var wereld = Wereld.maak(PROGRAMMA, regio, gegevens.bedrijf(regio, naam));
        var werknemer = PROGRAMMA
                .jdbi()
                .withHandle(handle -> handle.select(
                                "SELECT achternaam FROM werknemer WHERE id = ?",
                                wereld.werknemer().waarde())
                        .mapTo(String.class)
                        .one());
        return new Kant(wereld, naam, werknemer);
    }
}
