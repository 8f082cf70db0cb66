package nl.verzuimsysteem.bench.server;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.verzuimsysteem.caseload.CaseloadService;
import nl.verzuimsysteem.caseload.Caseloadfilter;
import nl.verzuimsysteem.caseload.Wiens;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opdrachten.VolglijstService;
import nl.verzuimsysteem.opdrachten.Volglijstfilter;
import nl.verzuimsysteem.opdrachten.Volgstand;
import nl.verzuimsysteem.opdrachten.WerklijstService;
import nl.verzuimsysteem.opdrachten.Werklijstfilter;
import nl.verzuimsysteem.spreekuren.TePlannenFilter;
import nl.verzuimsysteem.spreekuren.TePlannenService;
import nl.verzuimsysteem.start.StartService;
import nl.verzuimsysteem.taken.TakenFilter;
import nl.verzuimsysteem.taken.TakenService;
import nl.verzuimsysteem.taken.VoortgangFilter;
import nl.verzuimsysteem.taken.VoortgangService;

/**
 * What the homes and the lists ask with all taken in the database: how many statements, whether any of them reads a table
 * from end to end, how many rows the server looks at, and how long a call takes beside plain JDBC that asks the same.
 * Everybody sits in the company that holds a fifth of everything, or in its regio.
 */
final class Lijstmeting {
    private static final int RIJEN = 50;
    private static final int HOME = 5;
    /** A table of fewer rows is read as a whole sooner than by an index. */
    private static final long KLEIN = 1_000;

    private static final double MS = 1e6;

    private final Opties opties;
    private final Programma programma;
    private final Bron bron;

    Lijstmeting(Opties opties, Programma programma, Bron bron) {
        this.opties = opties;
        this.programma = programma;
        this.bron = bron;
    }

    /** Something somebody looks at, and how many statements it may cost. */
    private record Blik(String naam, int hoogstens, Runnable act) {}

    /**
     * @throws IllegalStateException when one asks more than it may, or reads a whole table; all are measured before
     */
    List<Uitkomst> meet() throws SQLException {
        var uitkomsten = new ArrayList<Uitkomst>();
        var fouten = new ArrayList<String>();
        System.out.println("| Look | Statements | Budget | Rows looked at | Whole tables | ms, p50 | ms, p95 |");
        System.out.println("|---|---|---|---|---|---|---|");
        try (var naspelen = new Naspelen(bron)) {
            for (var blik : blikken()) {
                meet(blik, naspelen, uitkomsten, fouten);
            }
        }
        uitkomsten.forEach(een -> System.out.println(een.tabel()));
        if (!fouten.isEmpty()) {
            throw new IllegalStateException("Meer dan afgesproken: " + fouten);
        }
        return uitkomsten;
    }

    private void meet(Blik blik, Naspelen naspelen, List<Uitkomst> uitkomsten, List<String> fouten)
            throws SQLException {
        var vragen = programma.vragen(blik.act());
        var bekeken = 0L;
        var hele = new ArrayList<String>();
        for (var vraag : vragen) {
            if (vraag.leest()) {
                hele.addAll(naspelen.heleTabellen(vraag, KLEIN));
                bekeken += naspelen.bekeken(vraag);
            }
        }
        if (vragen.size() > blik.hoogstens()) {
            fouten.add(blik.naam() + ": " + vragen.size() + " vragen");
        }
        if (!hele.isEmpty()) {
            fouten.add(blik.naam() + " leest geheel: " + hele);
        }
        var keren = opties.proef() ? 10 : 60;
        for (var keer = 0; keer < keren; keer++) {
            blik.act().run();
        }
        var ons = new long[keren];
        var kaal = new long[keren];
        for (var keer = 0; keer < keren; keer++) {
            var begin = System.nanoTime();
            blik.act().run();
            var midden = System.nanoTime();
            naspelen.alles(vragen);
            ons[keer] = midden - begin;
            kaal[keer] = System.nanoTime() - midden;
        }
        Arrays.sort(ons);
        Arrays.sort(kaal);
        var p50 = ons[keren / 2] / MS;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %,d | %s | %.1f | %.1f |%n",
                blik.naam(),
                vragen.size(),
                blik.hoogstens(),
                bekeken,
                hele.isEmpty() ? "none" : String.join(", ", hele),
                p50,
                ons[keren * 95 / 100] / MS);
        var verhouding = p50 / (kaal[keren / 2] / MS);
        uitkomsten.add(new Uitkomst(
                "L",
                blik.naam(),
                "plain JDBC, the same statements",
                "ms, p50",
                p50,
                kaal[keren / 2] / MS,
                new Verhouding(verhouding, verhouding, verhouding),
                ""));
    }

    private List<Blik> blikken() {
        var taken = programma.bean(TakenService.class);
        var voortgang = programma.bean(VoortgangService.class);
        var werklijst = programma.bean(WerklijstService.class);
        var planning = programma.bean(TePlannenService.class);
        var coordinator = programma.actor(1);
        var blikken = new ArrayList<Blik>();
        blikken.add(new Blik("taken, verzuimcoördinator", 2, () -> taken.lijst(coordinator, TakenFilter.ALLE, RIJEN)));
        blikken.add(new Blik("home: first taken, verzuimcoördinator", 2, () -> taken.eerste(coordinator, HOME)));
        var volglijst = programma.bean(VolglijstService.class);
        blikken.add(new Blik(
                "opdrachten, verzuimcoördinator",
                2,
                () -> volglijst.lijst(coordinator, Volglijstfilter.ALLES, Uitsnede.eerste(RIJEN))));
        blikken.add(new Blik(
                "opdrachten at the arbodienst, verzuimcoördinator",
                2,
                () -> volglijst.lijst(
                        coordinator,
                        new Volglijstfilter(Volgstand.BIJ_ARBODIENST, null, null),
                        Uitsnede.eerste(RIJEN))));
        blikken.add(new Blik(
                "voortgang, verzuimcoördinator",
                2,
                () -> voortgang.overzicht(coordinator, VoortgangFilter.ALLE, RIJEN)));
        blikken.add(new Blik("home: phases, verzuimcoördinator", 1, () -> voortgang.tellingen(coordinator, null)));
        for (var functie : List.of(Functie.CASEMANAGER, Functie.MMA, Functie.POB)) {
            var actor = inRegio(functie);
            var wie = ", " + functie.name().toLowerCase(Locale.ROOT);
            blikken.add(new Blik("taken" + wie, 2, () -> taken.lijst(actor, TakenFilter.ALLE, RIJEN)));
            blikken.add(new Blik("home: first taken" + wie, 2, () -> taken.eerste(actor, HOME)));
        }
        var casemanager = inRegio(Functie.CASEMANAGER);
        blikken.add(new Blik(
                "voortgang, casemanager", 2, () -> voortgang.overzicht(casemanager, VoortgangFilter.ALLE, RIJEN)));
        blikken.add(new Blik("home: phases, casemanager", 1, () -> voortgang.tellingen(casemanager, null)));
        var mma = inRegio(Functie.MMA);
        blikken.add(new Blik(
                "worklist, mma", 2, () -> werklijst.werklijst(mma, Werklijstfilter.ALLES, Uitsnede.eerste(RIJEN))));
        blikken.add(new Blik(
                "to be planned, mma", 2, () -> planning.lijst(mma, TePlannenFilter.ALLES, Uitsnede.eerste(RIJEN))));
        blikken.add(new Blik("home: to be planned, mma", 1, () -> planning.tel(mma)));
        blikken.add(new Blik(
                "home: reasons, verzuimcoördinator",
                1,
                () -> programma.bean(StartService.class).start(coordinator)));
        for (var functie : List.of(Functie.MMA, Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS)) {
            var actor = inRegio(functie);
            var wie = ", " + functie.name().toLowerCase(Locale.ROOT);
            blikken.add(new Blik(
                    "home: reasons" + wie,
                    1,
                    () -> programma.bean(StartService.class).start(actor)));
            blikken.add(new Blik(
                    "caseload" + wie,
                    2,
                    () -> programma.bean(CaseloadService.class).blad(actor, Caseloadfilter.TEAM, RIJEN)));
            blikken.add(new Blik(
                    "caseload of one's own" + wie,
                    2,
                    () -> programma
                            .bean(CaseloadService.class)
                            .blad(actor, Caseloadfilter.TEAM.van(Wiens.MIJ), RIJEN)));
        }
        return blikken;
    }

    /** Somebody of the team of the regio in which the largest company lies. */
    private Actor inRegio(Functie functie) {
        return new Actor(
                new GebruikerId(opties.omvang().bedrijven() + 1L),
                "Bench",
                functie,
                new Bereik.Regios(Set.of(new RegioId(1)), Set.of()),
                new Actor.Herkomst(Actor.Kanaal.SCHERM, "127.0.0.1"));
    }
}
