package nl.verzuimsysteem.ui.verhaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.aantallen.Doelgroep;
import nl.verzuimsysteem.aantallen.NieuweUitvraag;
import nl.verzuimsysteem.aantallen.OpgaveService;
import nl.verzuimsysteem.aantallen.UitvraagService;
import nl.verzuimsysteem.aantallen.Uitvraagsoort;
import nl.verzuimsysteem.facturatie.FactuurrunService;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.opdrachten.OpdrachtService;
import nl.verzuimsysteem.overleg.OverlegService;
import nl.verzuimsysteem.overleg.OverlegagendaService;
import nl.verzuimsysteem.overleg.Overlegtoneel;
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
 * What each screen asks of the database when it opens: a list two questions, a dossier four, a home four, and a list with
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
                        new Budget("bedrijf/" + bedrijf + "/verrichtingen", 4),
                        new Budget("ziek-melden?bedrijf=" + bedrijf, 2),
                        new Budget("taken", 2),
                        new Budget("taken?termijn=later", 2),
                        new Budget("opdrachten", 2),
                        new Budget("opdrachten?stand=bij-arbodienst", 2),
                        new Budget("voortgang", 2),
                        new Budget("voortgang?fase=wia", 2),
                        new Budget("account", 4),
                        new Budget("hulp", 2)),
                fouten);
        tel(
                mma.actor(),
                List.of(
                        new Budget("", 4 + 2),
                        new Budget("werklijst", 2),
                        new Budget("caseload", 2),
                        new Budget("werklijst/" + opdracht, 2 + 4),
                        new Budget("selekt", 2),
                        new Budget("selekt/cijfers", 1),
                        new Budget("cijfers?periode=52", 4)),
                fouten);
        assertThat(fouten).isEmpty();
    }

    @Test
    void aantallen_vragen_en_opgeven_kost_niet_meer_dan_is_afgesproken() {
        var gegevens = new Gegevens(PROGRAMMA);
        var inloggers = new Inloggers(PROGRAMMA);
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio);
        var beheerder = inloggers.gebruikersbeheerder(bedrijf).actor();
        var functioneel = inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor();
        for (var meer = 0; meer < 40; meer++) {
            gegevens.bedrijf(regio);
        }
        var vandaag = Kalender.vandaag(PROGRAMMA.bean(java.time.Clock.class));
        var uitvragen = PROGRAMMA.bean(UitvraagService.class);
        var uitvraag = uitvragen.start(
                functioneel,
                new NieuweUitvraag(
                        UUID.randomUUID().toString(),
                        Uitvraagsoort.NAJAAR,
                        vandaag.getYear(),
                        vandaag.plusDays(20),
                        Doelgroep.REGIOS,
                        Set.of(regio),
                        Set.of(),
                        List.of(7)));
        var vraag =
                PROGRAMMA.bean(OpgaveService.class).vragen(beheerder).getFirst().id();

        var fouten = new ArrayList<String>();
        tel(
                functioneel,
                List.of(
                        new Budget("", 4),
                        new Budget("uitvragen", 2),
                        new Budget("uitvragen/nieuw", 2),
                        new Budget("uitvragen/" + uitvraag, 4),
                        new Budget("uitvragen/" + uitvraag + "?stand=zonder-beheerder", 4),
                        new Budget("bedrijf/" + bedrijf + "/aantallen", 4),
                        new Budget("bedrijf/" + bedrijf + "/verrichtingen?stand=open", 4)),
                fouten);
        tel(
                beheerder,
                List.of(
                        new Budget("", 4),
                        new Budget("beheertaken", 4),
                        new Budget("aantallen", 2),
                        new Budget("aantallen/" + vraag, 4)),
                fouten);
        tel(
                inloggers.regioteam(Functie.MMA, regio).actor(),
                List.of(new Budget("", 4 + 2), new Budget("zonder-beheerder", 2), new Budget("aantallen/" + vraag, 2)),
                fouten);
        assertThat(fouten).isEmpty();
    }

    /** The first look at a preview computes it, and it is kept. The page reads it after it opened, so it stands last. */
    @Test
    void facturen_maken_kost_niet_meer_dan_is_afgesproken() {
        var gegevens = new Gegevens(PROGRAMMA);
        var bedrijf = gegevens.bedrijf(gegevens.regio());
        for (var meer = 0; meer < 40; meer++) {
            gegevens.bedrijf(gegevens.regio());
        }
        var maand = java.time.YearMonth.from(Kalender.vandaag(PROGRAMMA.bean(java.time.Clock.class)));
        var functioneel = new Inloggers(PROGRAMMA)
                .beheerder(Functie.FUNCTIONEEL_BEHEERDER)
                .actor();

        PROGRAMMA.bean(FactuurrunService.class).voorbeeld(functioneel, maand);

        var fouten = new ArrayList<String>();
        tel(
                functioneel,
                List.of(
                        new Budget("facturatie", 2),
                        new Budget("facturatie/" + maand.plusMonths(5), 2),
                        new Budget("facturatie/" + maand + "/bedrijf/" + bedrijf, 16),
                        new Budget("facturatie/" + maand, 5)),
                fouten);
        assertThat(fouten).isEmpty();
    }

    @Test
    void facturen_opzoeken_en_lezen_kost_niet_meer_dan_is_afgesproken() {
        var gegevens = new Gegevens(PROGRAMMA);
        var inloggers = new Inloggers(PROGRAMMA);
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio);
        var factuur = factuur(regio, bedrijf);
        var lezen = List.of(
                new Budget("facturen", 2),
                new Budget("facturen?zoek=2026-0&maand=2026-10", 2),
                new Budget("bedrijf/" + bedrijf + "/facturen", 4),
                new Budget("factuur/" + factuur, 4));

        var fouten = new ArrayList<String>();
        tel(inloggers.verzuimcoordinator(bedrijf).actor(), lezen, fouten);
        tel(inloggers.gebruikersbeheerder(bedrijf).actor(), lezen, fouten);
        tel(
                inloggers.beheerder(Functie.FUNCTIONEEL_BEHEERDER).actor(),
                // And how far its mail is.
                List.of(new Budget("facturen", 2), new Budget("factuur/" + factuur, 4 + 1)),
                fouten);
        assertThat(fouten).isEmpty();
    }

    /** An invoice of one month of a subscription. */
    private static long factuur(nl.verzuimsysteem.kern.RegioId regio, nl.verzuimsysteem.kern.BedrijfId bedrijf) {
        return PROGRAMMA.jdbi().withHandle(handle -> {
            var id = handle.createUpdate("""
                            INSERT INTO factuur (bedrijf_id, regio_id, soort, jaar, volgnummer, nummer, factuurdatum,
                                   vervaldatum, naam, straat, postcode, plaats, netto_cent, btw_cent, totaal_cent,
                                   gemaakt_op, gemaakt_door)
                            VALUES (:bedrijf, :regio, 'FACTUUR', 1991, :bedrijf, '1991', '2026-10-01', '2026-10-31', 'Bedrijf',
                                    'Weg 1', '1234 AB', 'Utrecht', 310, 65, 375, '2026-10-01 08:00', 'Test')""")
                    .bind("bedrijf", bedrijf)
                    .bind("regio", regio)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            handle.createUpdate("""
                            INSERT INTO factuurregel (bedrijf_id, factuur_id, volgnummer, soort, omschrijving, uitleg, aantal,
                                   eenheid, prijs_cent, bedrag_cent, btw, btw_honderdsten, van, tot, jaar)
                            VALUES (:bedrijf, :factuur, 1, 'ABONNEMENT', 'Abonnement Compleet, oktober 2026',
                                    '1 medewerkers × € 3,10', 1, 'MEDEWERKER', 310, 310, 'HOOG', 2100, '2026-10-01',
                                    '2026-10-31', 2026)""")
                    .bind("bedrijf", bedrijf)
                    .bind("factuur", id)
                    .execute();
            return id;
        });
    }

    @Test
    void elk_tabblad_van_een_vol_dossier_kost_evenveel_vragen_als_van_een_leeg_en_ten_hoogste_vier() {
        var gegevens = new Gegevens(PROGRAMMA);
        var regio = gegevens.regio();
        var bedrijf = gegevens.bedrijf(regio);
        var inloggers = new Inloggers(PROGRAMMA);
        var coordinator = inloggers.verzuimcoordinator(bedrijf);
        var leeg = ziek(gegevens, coordinator.actor(), bedrijf);
        var vol = ziek(gegevens, coordinator.actor(), bedrijf);
        vul(vol);

        var fouten = new ArrayList<String>();
        for (var tab : List.of(
                "overzicht",
                "tijdlijn",
                "gebeurd",
                "opdrachten",
                "contact",
                "uwv",
                "maatregelen",
                "kosten",
                "terugkoppelingen")) {
            var aantallen = tel(
                    coordinator.actor(),
                    List.of(new Budget("dossier/" + leeg + "/" + tab, 4), new Budget("dossier/" + vol + "/" + tab, 4)),
                    fouten);
            assertThat(aantallen.getLast()).as(tab).isEqualTo(aantallen.getFirst());
        }
        // What the card of the triage reads once the page is there.
        PROGRAMMA
                .jdbi()
                .useHandle(
                        handle -> handle.createUpdate("""
                        INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een,
                               status, taal)
                        SELECT bedrijf_id, regio_id, werknemer_id, id, sleutel, eerste_ziektedag, eerste_ziektedag,
                               'VERVALLEN', 'nl'
                        FROM dossier WHERE id = :dossier""").bind("dossier", vol).execute());
        tel(coordinator.actor(), List.of(new Budget("dossier/" + vol + "/overzicht", 4 + 1)), fouten);
        // With one's own clock.
        tel(
                inloggers.regioteam(Functie.CASEMANAGER, regio).actor(),
                List.of(new Budget("dossier/" + vol + "/kosten", 4)),
                fouten);
        assertThat(fouten).isEmpty();
    }

    /** Thirty spells, and two hundred events. */
    private static void vul(nl.verzuimsysteem.kern.DossierId dossier) {
        PROGRAMMA.jdbi().useHandle(handle -> {
            for (var nummer = 1; nummer < 30; nummer++) {
                handle.createUpdate("""
                                INSERT INTO verzuimperiode (bedrijf_id, dossier_id, van, tot, sleutel)
                                SELECT bedrijf_id, id, eerste_ziektedag - INTERVAL :begin DAY,
                                       eerste_ziektedag - INTERVAL :einde DAY, :sleutel
                                FROM dossier WHERE id = :dossier""")
                        .bind("begin", nummer * 5)
                        .bind("einde", nummer * 5 - 2)
                        .bind("sleutel", UUID.randomUUID().toString())
                        .bind("dossier", dossier)
                        .execute();
            }
            for (var nummer = 0; nummer < 200; nummer++) {
                handle.createUpdate("""
                                INSERT INTO gebeurtenis (bedrijf_id, dossier_id, moment, soort, door, door_functie)
                                SELECT bedrijf_id, id, '2026-01-05 08:00', 'CONTACT', 'x', 'LEIDINGGEVENDE'
                                FROM dossier WHERE id = :dossier""").bind("dossier", dossier).execute();
            }
        });
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

    /**
     * An agenda is made and read; made again, nothing of it changed. The wall reads the overleg and a case: its terms, its
     * Tijdlijn, orders and consults, each with a line in the audit log. In a program of its own: the server keeps a wall
     * alive for a while after its window closed, and what that reads is not for another screen to answer for.
     */
    @Test
    void het_overleg_voorbereiden_en_houden_kost_niet_meer_dan_is_afgesproken() {
        try (var programma = TestProgramma.nieuw(Map.of())) {
            var toneel = new Overlegtoneel(programma);
            toneel.reeks();
            for (var meer = 0; meer < 30; meer++) {
                toneel.stapOver(meer - 15, Functie.MMA);
            }
            var mma = toneel.mma.actor();
            var overleg = programma
                    .bean(OverlegagendaService.class)
                    .maak(mma, toneel.regio)
                    .overleg()
                    .id();
            var fouten = new ArrayList<String>();
            tel(
                    programma,
                    mma,
                    List.of(
                            new Budget("overleg", 1 + 3 + 4),
                            new Budget("overleg/inrichten", 1 + 2),
                            new Budget("overleg/verslagen", 1 + 2)),
                    fouten);
            programma.bean(OverlegService.class).begin(mma, overleg);
            tel(programma, mma, List.of(new Budget("overleg/scherm/" + overleg, 1 + 4 + 4 * 2)), fouten);
            programma.bean(OverlegService.class).sluit(mma, overleg);
            // The audit log has a line for each of the twenty cases that stand in the minutes.
            tel(programma, mma, List.of(new Budget("overleg/verslagen/" + overleg, 4 + 20)), fouten);
            assertThat(fouten).isEmpty();
        }
    }

    /** The look for news of other nodes every few seconds is one for all screens of a node together. */
    private static boolean isVanEenScherm(String sql) {
        return !sql.contains("o.gewijzigd_op >= ?") && !sql.contains("GROUP_CONCAT(a.gebruiker_id");
    }

    /** How many each of them cost. */
    private static List<Long> tel(Actor actor, List<Budget> budgetten, List<String> fouten) {
        return tel(PROGRAMMA, actor, budgetten, fouten);
    }

    private static List<Long> tel(TestProgramma programma, Actor actor, List<Budget> budgetten, List<String> fouten) {
        var aantallen = new ArrayList<Long>();
        try (var scherm = Scherm.van(programma, actor, Scherm.BREED)) {
            scherm.naar("hulp");
            for (var budget : budgetten) {
                try (var telling = programma.teller().begin(SchermbudgetTest::isVanEenScherm)) {
                    scherm.naar(budget.pad());
                    System.out.printf("%-45s %d van %d%n", budget.pad(), telling.aantal(), budget.hoogstens());
                    aantallen.add((long) telling.aantal());
                    if (telling.aantal() > budget.hoogstens()) {
                        fouten.add(budget.pad() + ": " + telling);
                    }
                }
            }
        }
        return aantallen;
    }
}
