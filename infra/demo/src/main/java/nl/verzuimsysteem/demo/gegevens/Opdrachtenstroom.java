package nl.verzuimsysteem.demo.gegevens;

import static nl.verzuimsysteem.demo.gegevens.Opdrachtteksten.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.verzuimsysteem.demo.gegevens.Opdrachtverloop.Lopend;
import nl.verzuimsysteem.demo.gegevens.Verzuimverloop.Periode;

/**
 * Which orders there are: every state is on the worklist of each regio, some waited too long, and behind them lie two
 * years of finished ones.
 */
final class Opdrachtenstroom {
    /** Spells shorter than this had no order. */
    private static final int LANG_GENOEG = 15;
    /** A spell must last this long before it has an order on the worklist. */
    private static final int LOOPT_AL = 9;
    /** In a long spell something is asked every so many days. */
    private static final int DAGEN_PER_OPDRACHT = 75;

    private static final int MEESTE = 5;
    /** Of this regio one order waits too long without a warning yet: its team gets mail soon after the start. */
    private static final long NOG_TE_WAARSCHUWEN = 2;

    /** How far an order of late has come. */
    private enum Stand {
        NIEUW,
        NIEUW_TE_LAAT,
        GEZIEN,
        GEZIEN_TE_LAAT,
        IN_BEHANDELING,
        VRAAG,
        UITGEVOERD,
        TERUGGESTUURD,
        INGETROKKEN
    }

    private record Post(Opdrachtteksten type, Stand stand) {}

    /** What lies on the worklists of each regio, and what has just left them. */
    private static final List<Post> WERKLIJST = List.of(
            new Post(EXTRA_SPREEKUUR, Stand.NIEUW),
            new Post(VRAAG_MMA, Stand.NIEUW),
            new Post(ADVIES_POB, Stand.NIEUW),
            new Post(EXTRA_SPREEKUUR, Stand.NIEUW_TE_LAAT),
            new Post(SPOEDSPREEKUUR, Stand.GEZIEN),
            new Post(HUISBEZOEK, Stand.GEZIEN_TE_LAAT),
            new Post(EXTRA_SPREEKUUR, Stand.IN_BEHANDELING),
            new Post(CASEMANAGER, Stand.IN_BEHANDELING),
            new Post(VRAAG_MMA, Stand.VRAAG),
            new Post(EXTRA_SPREEKUUR, Stand.UITGEVOERD),
            new Post(EXTRA_SPREEKUUR, Stand.TERUGGESTUURD),
            new Post(VRAAG_MMA, Stand.INGETROKKEN));

    private final Opdrachtverloop verloop;
    private final Agenda agenda;
    private final Toeval toeval = Toeval.voor("opdrachtenstroom");

    Opdrachtenstroom(Opdrachtverloop verloop, Agenda agenda) {
        this.verloop = verloop;
        this.agenda = agenda;
    }

    void stroom(List<Zaak> zaken) {
        for (var zaak : zaken) {
            for (var periode : zaak.geval().perioden()) {
                eerdere(zaak, periode);
            }
        }
        for (long regio = 1; regio <= Bedrijven.REGIOS.size(); regio++) {
            werklijst(regio, zaken);
        }
    }

    private void werklijst(long regio, List<Zaak> alle) {
        var zaken = alle.stream()
                .filter(zaak -> zaak.rij().regio() == regio && looptAl(zaak))
                .toList();
        for (int nummer = 0; nummer < WERKLIJST.size(); nummer++) {
            recente(zaken.get((nummer * 5 + (int) regio) % zaken.size()), WERKLIJST.get(nummer), regio)
                    .klaar();
        }
    }

    private boolean looptAl(Zaak zaak) {
        var begin = zaak.geval().perioden().getLast().van();
        return zaak.geval().loopt() && ChronoUnit.DAYS.between(begin, agenda.vandaag()) >= LOOPT_AL;
    }

    private Lopend recente(Zaak zaak, Post post, long regio) {
        var type = post.type();
        return switch (post.stand()) {
            case NIEUW -> verloop.verstuur(zaak, type, minutenGeleden(5, 70));
            case GEZIEN -> verloop.verstuur(zaak, type, minutenGeleden(75, 130)).gezien(minutenGeleden(3, 60));
            case INGETROKKEN ->
                verloop.verstuur(zaak, type, minutenGeleden(100, 160)).trekIn(minutenGeleden(5, 90));
            case NIEUW_TE_LAAT -> {
                var moment = teLang();
                var lopend = verloop.verstuur(zaak, type, moment);
                yield regio == NOG_TE_WAARSCHUWEN ? lopend : lopend.gewaarschuwd(alarm(moment));
            }
            case GEZIEN_TE_LAAT -> {
                var moment = teLang();
                yield verloop.verstuur(zaak, type, moment)
                        .gezien(na(moment, 12, 90))
                        .gewaarschuwd(alarm(moment));
            }
            case IN_BEHANDELING -> opgepakt(zaak, type, werkdagenTerug(1, 3));
            case VRAAG -> opgepakt(zaak, type, werkdagenTerug(2, 3)).vraagTerug(overdag(werkdagenTerug(1, 1), 9, 16));
            case UITGEVOERD -> opgepakt(zaak, type, werkdagenTerug(2, 3)).voerUit(overdag(werkdagenTerug(1, 1), 9, 16));
            case TERUGGESTUURD ->
                opgepakt(zaak, type, werkdagenTerug(2, 4)).stuurTerug(overdag(werkdagenTerug(1, 1), 9, 16));
        };
    }

    private LocalDate werkdagenTerug(int van, int tot) {
        return Agenda.werkdagenTerug(agenda.vandaag(), toeval.tussen(van, tot));
    }

    private Instant minutenGeleden(int van, int tot) {
        return agenda.kortGeleden(Duration.ofMinutes(toeval.tussen(van, tot)));
    }

    /** Sent so long ago that somebody should have picked it up. */
    private Instant teLang() {
        for (int terug = 1; ; terug++) {
            var moment = overdag(Agenda.werkdagenTerug(agenda.vandaag(), terug), 9, 16);
            if (alarm(moment).isBefore(agenda.nu())) {
                return moment;
            }
        }
    }

    private Instant alarm(Instant verstuurd) {
        return verloop.alarmNa(verstuurd).plusSeconds(40);
    }

    private Lopend opgepakt(Zaak zaak, Opdrachtteksten type, LocalDate dag) {
        var moment = overdag(dag, 8, 14);
        var gezien = na(moment, 4, 60);
        return verloop.verstuur(zaak, type, moment).gezien(gezien).pakOp(na(gezien, 1, 100));
    }

    private Instant overdag(LocalDate dag, int vanUur, int totUur) {
        return Agenda.moment(dag, vanUur, totUur, toeval);
    }

    private Instant na(Instant moment, int van, int tot) {
        return moment.plus(Duration.ofMinutes(toeval.tussen(van, tot)));
    }

    /** What was asked during a spell and has been dealt with. */
    private void eerdere(Zaak zaak, Periode periode) {
        var einde = periode.tot() == null ? agenda.vandaag().minusDays(LOOPT_AL) : periode.tot();
        var dagen = (int) ChronoUnit.DAYS.between(periode.van(), einde);
        if (dagen < LANG_GENOEG) {
            return;
        }
        // Each in its own part of the spell, so that no two of them run at once.
        var aantal = Math.min(1 + dagen / DAGEN_PER_OPDRACHT, MEESTE);
        var deel = (dagen - 6) / aantal;
        for (int nummer = 0; nummer < aantal; nummer++) {
            var dag =
                    Agenda.werkdagVanaf(periode.van().plusDays(5 + (long) nummer * deel + toeval.tussen(0, deel / 2)));
            var morgen = Agenda.volgendeWerkdag(dag);
            var overmorgen = Agenda.volgendeWerkdag(morgen);
            if (overmorgen.isBefore(einde) && toeval.kans(0.75)) {
                afgerond(zaak, dag, morgen, overmorgen).klaar();
            }
        }
    }

    private Lopend afgerond(Zaak zaak, LocalDate dag, LocalDate morgen, LocalDate overmorgen) {
        var type = Opdrachtteksten.values()[toeval.gewogen(34, 8, 6, 18, 18, 16)];
        return switch (toeval.gewogen(60, 18, 14, 8)) {
            case 0 -> opgepakt(zaak, type, dag).voerUit(overdag(toeval.kans(0.5) ? morgen : overmorgen, 9, 16));
            case 1 ->
                opgepakt(zaak, type, dag)
                        .vraagTerug(overdag(morgen, 9, 12))
                        .lichtToe(overdag(morgen, 13, 17))
                        .voerUit(overdag(overmorgen, 9, 16));
            case 2 -> opgepakt(zaak, type, dag).stuurTerug(overdag(morgen, 9, 16));
            default -> {
                var moment = overdag(dag, 8, 14);
                yield verloop.verstuur(zaak, type, moment).trekIn(na(moment, 15, 120));
            }
        };
    }
}
