package nl.verzuimsysteem.ui.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.testen.Gegevens;
import nl.verzuimsysteem.testen.Inloggers;
import nl.verzuimsysteem.testen.TestProgramma;
import nl.verzuimsysteem.ui.testen.Scherm;
import nl.verzuimsysteem.verzuim.ZiekmeldService;
import nl.verzuimsysteem.verzuim.Ziekmelding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What each screen asks of the database when it opens: a list two questions, a dossier four, a home five, and a list with
 * one thing opened beside it the sum of both. A list of names on a home costs one more: the line in the audit log.
 */
@Tag("database")
class SchermbudgetTest {
    private static final TestProgramma PROGRAMMA = TestProgramma.nieuw(Map.of());

    @AfterAll
    static void stop() {
        PROGRAMMA.close();
    }

    /** A path and how many statements it may cost. */
    private record Budget(String pad, int hoogstens) {}

    @Test
    void geen_scherm_vraagt_de_database_meer_dan_is_afgesproken() {
        var gegevens = new Gegevens(PROGRAMMA);
        var inloggers = new Inloggers(PROGRAMMA);
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio);
        var coordinator = inloggers.verzuimcoordinator(bedrijf);
        var mma = inloggers.regioteam(Functie.MMA, regio);
        var dossier = ziek(gegevens, coordinator.actor(), bedrijf);
        var opdracht = PROGRAMMA
                .bean(OpdrachtService.class)
                .verstuur(
                        coordinator.actor(),
                        new NieuweOpdracht(
                                UUID.randomUUID().toString(),
                                dossier,
                                "EXTRA_SPREEKUUR",
                                "Graag een spreekuur.",
                                null));
        for (var meer = 0; meer < 40; meer++) {
            ziek(gegevens, coordinator.actor(), bedrijf);
        }

        var fouten = new ArrayList<String>();
        tel(
                coordinator.actor(),
                List.of(
                        new Budget("", 5),
                        new Budget("bedrijven", 2),
                        new Budget("bedrijf/" + bedrijf + "/verzuim", 4),
                        new Budget("bedrijf/" + bedrijf + "/stamgegevens", 4),
                        new Budget("bedrijf/" + bedrijf + "/medewerkers", 4),
                        new Budget("bedrijf/" + bedrijf + "/medewerkers/inlezen", 2),
                        new Budget("ziek-melden?bedrijf=" + bedrijf, 2),
                        new Budget("taken", 2),
                        new Budget("taken?termijn=later", 2),
                        new Budget("voortgang", 2),
                        new Budget("voortgang?fase=wia", 2),
                        new Budget("dossier/" + dossier + "/overzicht", 4),
                        new Budget("dossier/" + dossier + "/tijdlijn", 4),
                        new Budget("dossier/" + dossier + "/gebeurd", 4),
                        new Budget("dossier/" + dossier + "/opdrachten", 4),
                        new Budget("dossier/" + dossier + "/contact", 4),
                        new Budget("account", 4),
                        new Budget("hulp", 2)),
                fouten);
        tel(
                mma.actor(),
                List.of(new Budget("", 5), new Budget("werklijst", 2), new Budget("werklijst/" + opdracht, 2 + 4)),
                fouten);
        assertThat(fouten).isEmpty();
    }

    private static nl.verzuimsysteem.kern.DossierId ziek(
            Gegevens gegevens, Actor actor, nl.verzuimsysteem.kern.BedrijfId bedrijf) {
        return PROGRAMMA
                .bean(ZiekmeldService.class)
                .meldZiek(
                        actor,
                        new Ziekmelding(
                                UUID.randomUUID().toString(),
                                gegevens.werknemer(bedrijf),
                                Kalender.vandaag(PROGRAMMA.bean(java.time.Clock.class)),
                                null,
                                null));
    }

    /** The look for news of other nodes every three seconds is one for all screens of a node together. */
    private static boolean isVanEenScherm(String sql) {
        return !sql.contains("o.gewijzigd_op >= ?");
    }

    private static void tel(Actor actor, List<Budget> budgetten, List<String> fouten) {
        try (var scherm = Scherm.van(PROGRAMMA, actor, Scherm.BREED)) {
            scherm.naar("hulp");
            for (var budget : budgetten) {
                try (var telling = PROGRAMMA.teller().begin(SchermbudgetTest::isVanEenScherm)) {
                    scherm.naar(budget.pad());
                    System.out.printf("%-45s %d van %d%n", budget.pad(), telling.aantal(), budget.hoogstens());
                    if (telling.aantal() > budget.hoogstens()) {
                        fouten.add(budget.pad() + ": " + telling);
                    }
                }
            }
        }
    }
}
