package nl.verzuimsysteem.demo.gegevens;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.verzuimsysteem.agenda.AgendaService;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.PlaatsService;
import nl.verzuimsysteem.agenda.Plaatsinvoer;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.agenda.ZittingService;
import nl.verzuimsysteem.agenda.Zittinginvoer;
import nl.verzuimsysteem.delegatie.Deeltaak;
import nl.verzuimsysteem.delegatie.DelegatieService;
import nl.verzuimsysteem.delegatie.NieuweDelegatie;
import nl.verzuimsysteem.demo.gegevens.Spreekuurboek.Zieke;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.pobcontact.NieuwOverleg;
import nl.verzuimsysteem.pobcontact.PobcontactService;
import nl.verzuimsysteem.spreekuren.Aanleiding;
import nl.verzuimsysteem.spreekuren.AanwezigheidService;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.spreekuren.EigenAfspraakService;
import nl.verzuimsysteem.spreekuren.NieuweAfspraak;
import nl.verzuimsysteem.spreekuren.PlanService;
import nl.verzuimsysteem.spreekuren.TolkService;
import nl.verzuimsysteem.verzuim.ContactKanaal;
import nl.verzuimsysteem.werknemers.Taal;

/**
 * Plays the last weeks of the consults of one regio through the services, each act at its own moment: the regio of the one
 * employee who can log in. Every act has a key, so that who was stopped in the midst goes on at the next start.
 */
@Singleton
public class Spreekuurgeschiedenis {
    private static final String ARTS = "Joost Terwindt";
    private static final String POB = "Naima El Amrani";
    private static final int BEGIN = 14;
    private static final int LAATSTE = 99;

    private final Spreekuurboek boek;
    private final Consultverhaal consulten;
    private final PlaatsService plaatsen;
    private final ZittingService zittingen;
    private final AgendaService agenda;
    private final DelegatieService delegaties;
    private final PlanService plannen;
    private final EigenAfspraakService eigen;
    private final AanwezigheidService aanwezigheid;
    private final TolkService tolken;
    private final PobcontactService overleggen;
    private final Demoklok klok;

    Spreekuurgeschiedenis(
            Spreekuurboek boek,
            Consultverhaal consulten,
            PlaatsService plaatsen,
            ZittingService zittingen,
            AgendaService agenda,
            DelegatieService delegaties,
            PlanService plannen,
            EigenAfspraakService eigen,
            AanwezigheidService aanwezigheid,
            TolkService tolken,
            PobcontactService overleggen,
            Demoklok klok) {
        this.boek = boek;
        this.consulten = consulten;
        this.plaatsen = plaatsen;
        this.zittingen = zittingen;
        this.agenda = agenda;
        this.delegaties = delegaties;
        this.plannen = plannen;
        this.eigen = eigen;
        this.aanwezigheid = aanwezigheid;
        this.tolken = tolken;
        this.overleggen = overleggen;
        this.klok = klok;
    }

    /** Plays what was not played yet; nothing when all of it was, or nobody can log in as an employee. */
    public void speel() {
        if (boek.isGespeeld(LAATSTE)) {
            return;
        }
        boek.metLogin().ifPresent(this::speel);
    }

    private void speel(Zieke metLogin) {
        var regio = metLogin.regio();
        var vandaag = Agenda.dag(klok.instant());
        var team = new Team(
                boek.lid(Functie.MMA, regio, ""),
                boek.lid(Functie.POB, regio, POB),
                boek.lid(Functie.BEDRIJFSARTS, regio, ARTS));
        var zieken = boek.zieken(regio);
        var pool = zieken.stream()
                .filter(zieke -> zieke.taal().equals("pl"))
                .filter(zieke -> zieke.functie().toLowerCase(Locale.ROOT).contains("chauffeur"))
                .findFirst();
        // One letter can be printed; of the other the address has to be found first.
        var zonderPost = Stream.of(true, false)
                .flatMap(metAdres -> zieken.stream()
                        .filter(zieke -> !zieke.bereikbaar() && zieke.metAdres() == metAdres)
                        .limit(1))
                .toList();
        var anderen = zieken.stream()
                .filter(zieke -> zieke.taal().equals("nl") && zieke.bereikbaar())
                .limit(12)
                .toList();
        var plaats = new PlaatsId[1];
        op(dagenTerug(vandaag, BEGIN), 8, 45, () -> plaats[0] = richtIn(team, regio, vandaag));
        var verhaal = new Verhaal(team, plaats[0], vandaag);

        verhaal.gehouden(metLogin, anderen);
        verhaal.komt(metLogin, pool.stream().toList(), zonderPost, anderen);
        op(dagenTerug(vandaag, 1), 15, 20, () -> overleg(team.pob(), metLogin, dagenTerug(vandaag, 1)));
        boek.legWeg();
    }

    private record Team(Actor mma, Actor pob, Actor arts) {}

    /** Places, sessions, languages, and what the bedrijfsarts lets the POB do. */
    private PlaatsId richtIn(Team team, RegioId regio, LocalDate vandaag) {
        var plaats = plaatsen.voegToe(
                team.mma(),
                regio,
                new Plaatsinvoer("Utrecht, Papendorp", "Papendorpseweg 100", "3528 BJ", "Utrecht", true));
        plaatsen.voegToe(
                team.mma(), regio, new Plaatsinvoer("Amersfoort", "Stadsring 151", "3817 BA", "Amersfoort", true));
        for (var dag : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            zitting(team, team.arts(), regio, plaats, dag, vandaag, LocalTime.of(9, 0), LocalTime.of(12, 30));
            zitting(team, team.pob(), regio, plaats, dag, vandaag, LocalTime.of(9, 0), LocalTime.of(16, 30));
        }
        agenda.zetTalen(team.mma(), team.arts().persoon(), Set.of(Taal.EN, Taal.DE));
        agenda.zetTalen(team.mma(), team.pob().persoon(), Set.of(Taal.EN));
        delegaties.geef(
                boek.bevestigd(team.arts()),
                new NieuweDelegatie(
                        Spreekuurboek.sleutel(1),
                        regio,
                        team.pob().persoon(),
                        Set.of(Deeltaak.MEDISCHE_UITVRAAG, Deeltaak.VERVOLGSPREEKUUR, Deeltaak.SELEKT),
                        Agenda.dag(klok.instant()),
                        vandaag.plusYears(1)));
        return plaats;
    }

    private void zitting(
            Team team,
            Actor wie,
            RegioId regio,
            PlaatsId plaats,
            DayOfWeek dag,
            LocalDate vandaag,
            LocalTime van,
            LocalTime tot) {
        zittingen.voegToe(
                team.mma(),
                regio,
                wie.persoon(),
                wie.functie(),
                new Zittinginvoer(plaats, dag, van, tot, 1, dagenTerug(vandaag, BEGIN), null));
    }

    private void overleg(Actor pob, Zieke wie, LocalDate dag) {
        overleggen.legVast(
                pob,
                new NieuwOverleg(
                        Spreekuurboek.sleutel(LAATSTE),
                        wie.dossier(),
                        dag,
                        "de leidinggevende",
                        ContactKanaal.TELEFOON,
                        "Besproken hoe het opbouwen van de uren op de planning past. De eerste week vier uur per dag.",
                        20,
                        false));
    }

    /** What was planned and held in these weeks, and what is still to come. */
    private final class Verhaal {
        private final Team team;
        private final PlaatsId plaats;
        private final LocalDate vandaag;

        private Verhaal(Team team, PlaatsId plaats, LocalDate vandaag) {
            this.team = team;
            this.plaats = plaats;
            this.vandaag = vandaag;
        }

        private void gehouden(Zieke metLogin, List<Zieke> anderen) {
            var gegeven = plan(10, 12, metLogin, team.arts(), dagenTerug(vandaag, 5), LocalTime.of(10, 0));
            op(dagenTerug(vandaag, 8), 19, 5, () -> eigen.bevestig(metLogin.zelf(), gegeven, 0));
            op(dagenTerug(vandaag, 5), 10, 2, () -> consulten.gegeven(team.arts(), gegeven));
            var eerste = anderen.get(0);
            var voorleggen = plan(11, 12, eerste, team.pob(), dagenTerug(vandaag, 2), LocalTime.of(11, 0));
            op(dagenTerug(vandaag, 2), 11, 3, () -> consulten.terAccordering(team.pob(), voorleggen));
            var akkoord = plan(13, 12, anderen.get(4), team.pob(), dagenTerug(vandaag, 6), LocalTime.of(11, 0));
            op(dagenTerug(vandaag, 6), 11, 2, () -> consulten.voorgelegd(team.pob(), akkoord));
            op(dagenTerug(vandaag, 5), 13, 10, () -> consulten.akkoord(team.arts(), team.pob(), akkoord));
            var weg = plan(12, 11, anderen.get(1), team.pob(), dagenTerug(vandaag, 3), LocalTime.of(14, 0));
            op(
                    dagenTerug(vandaag, 3),
                    14,
                    20,
                    () -> aanwezigheid.nietVerschenen(
                            team.mma(),
                            weg,
                            Agenda.moment(dagenTerug(vandaag, 3), LocalTime.of(14, 15)),
                            "Twee keer gebeld, geen gehoor."));
        }

        private void komt(Zieke metLogin, List<Zieke> pool, List<Zieke> zonderPost, List<Zieke> anderen) {
            vandaag(20, anderen.get(2), team.pob(), LocalTime.of(13, 30));
            vandaag(25, anderen.get(1), team.arts(), LocalTime.of(10, 0));
            var zegtJa = plan(21, 3, metLogin, team.pob(), dagVooruit(3), LocalTime.of(9, 30));
            op(dagenTerug(vandaag, 2), 20, 10, () -> eigen.bevestig(metLogin.zelf(), zegtJa, 0));
            plan(22, 3, anderen.get(3), team.arts(), dagVooruit(2), LocalTime.of(11, 0));
            pool.forEach(wie -> {
                var metTolk = plan(23, 3, wie, team.arts(), dagVooruit(4), LocalTime.of(9, 0));
                op(dagenTerug(vandaag, 1), 10, 40, () -> tolken.geregeld(team.mma(), metTolk));
            });
            for (var nummer = 0; nummer < zonderPost.size(); nummer++) {
                plan(
                        24 + 2 * nummer,
                        1,
                        zonderPost.get(nummer),
                        team.pob(),
                        dagVooruit(6 + nummer),
                        LocalTime.of(10, 30));
            }
            for (var nummer = 5; nummer < anderen.size(); nummer++) {
                var bijArts = nummer % 2 == 0;
                plan(
                        25 + nummer,
                        2,
                        anderen.get(nummer),
                        bijArts ? team.arts() : team.pob(),
                        dagVooruit(1 + nummer % 5),
                        bijArts ? LocalTime.of(10, 0) : LocalTime.of(13, 0));
            }
        }

        /** On a day without sessions only by telephone. */
        private void vandaag(int nummer, Zieke wie, Actor bij, LocalTime tijd) {
            var soort = Agenda.isWerkdag(vandaag) ? Spreekuursoort.VERVOLG : Spreekuursoort.TELEFONISCH;
            plan(nummer, soort == Spreekuursoort.VERVOLG ? 4 : 2, wie, bij, vandaag, tijd, soort);
        }

        /** @param terug so many working days ago the MMA planned it */
        private AfspraakId plan(int nummer, int terug, Zieke wie, Actor bij, LocalDate dag, LocalTime tijd) {
            return plan(nummer, terug, wie, bij, dag, tijd, Spreekuursoort.VERVOLG);
        }

        private AfspraakId plan(
                int nummer, int terug, Zieke wie, Actor bij, LocalDate dag, LocalTime tijd, Spreekuursoort soort) {
            var gepland = new AfspraakId[1];
            op(dagenTerug(vandaag, terug), 10, nummer, () -> {
                gepland[0] = plannen.plan(
                        team.mma(),
                        new NieuweAfspraak(
                                Spreekuurboek.sleutel(nummer),
                                Aanleiding.EIGEN,
                                soort,
                                wie.bedrijf(),
                                wie.werknemer(),
                                wie.dossier(),
                                null,
                                null,
                                null,
                                bij.persoon(),
                                soort == Spreekuursoort.VERVOLG ? plaats : null,
                                null,
                                Agenda.moment(dag, tijd)));
            });
            return gepland[0];
        }

        private LocalDate dagVooruit(int aantal) {
            var dag = vandaag;
            for (var nummer = 0; nummer < aantal; nummer++) {
                dag = Agenda.volgendeWerkdag(dag);
            }
            return dag;
        }
    }

    private void op(LocalDate dag, int uur, int minuut, Runnable act) {
        klok.op(Agenda.moment(dag, LocalTime.of(uur, minuut)), act);
    }

    private static LocalDate dagenTerug(LocalDate dag, int aantal) {
        return Agenda.werkdagenTerug(dag, aantal);
    }
}
