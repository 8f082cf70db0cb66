package nl.verzuimsysteem.selekt;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.selekt.Selektklok.Feiten;
import nl.verzuimsysteem.selekt.Selektklok.Stap;
import org.jspecify.annotations.Nullable;

/**
 * Lets a triage go by, as the job does: it looks when the clock said so, and when something happened, unless the system is
 * down. Day 1 is the day from which the clock counts.
 */
final class Selektverloop {
    private static final Duration TOT_HET_EINDE = Duration.ofDays(60);

    private final Selektklok klok;
    private final LocalDate dagEen;
    private final List<Gedaan> gedaan = new ArrayList<>();
    private Selektstand stand;
    private @Nullable Instant volgende;
    private boolean aan = true;
    private @Nullable Einde einde;
    private @Nullable LocalDate laatsteDag;
    private boolean afspraak;
    private @Nullable Selektkanaal bereikbaar = Selektkanaal.MAIL;
    private boolean metMobiel;
    private boolean nietBezorgd;
    private boolean linkNietBezorgd;

    Selektverloop(Selektinstellingen instellingen, LocalDate dagEen) {
        this.klok = new Selektklok(instellingen);
        this.dagEen = dagEen;
        this.stand = Selektstand.nieuw(dagEen);
    }

    /** What was done, and when. */
    record Gedaan(Instant op, String wat) {}

    /**
     * Something that happens.
     *
     * @param wat {@code gemeld}, {@code hersteld}, {@code terug}, {@code uit}, {@code aan}, {@code stop}, {@code ingevuld},
     *     {@code afspraak}, {@code onbereikbaar}, {@code mobiel}, {@code laatste} (day of employment), {@code bounce} (of
     *     what went out last) or {@code ingetrokken}
     */
    record Voorval(Instant op, String wat) {}

    /** A word as it stands in a table: {@code 3 10:00 hersteld}. */
    Voorval voorval(String tekst) {
        var woorden = tekst.strip().split(" ", 3);
        return new Voorval(
                dagEen.plusDays(Long.parseLong(woorden[0]) - 1)
                        .atTime(LocalTime.parse(woorden[1]))
                        .atZone(Kalender.NEDERLAND)
                        .toInstant(),
                woorden[2]);
    }

    /** All that was done, in order. */
    List<Gedaan> loop(List<Voorval> voorvallen) {
        var begin = voorvallen.stream()
                .filter(een -> "gemeld".equals(een.wat()))
                .map(Voorval::op)
                .findFirst()
                .orElse(dagEen.atTime(9, 0).atZone(Kalender.NEDERLAND).toInstant());
        volgende = begin;
        voorvallen.stream().sorted(Comparator.comparing(Voorval::op)).forEach(een -> {
            tot(een.op());
            gebeurt(een);
            if (aan && !een.op().isBefore(begin)) {
                kijk(een.op());
            }
        });
        aan = true;
        tot(begin.plus(TOT_HET_EINDE));
        return List.copyOf(gedaan);
    }

    /** As a line of a table. */
    String tekst() {
        return gedaan.isEmpty()
                ? "-"
                : String.join(
                        ", ",
                        gedaan.stream()
                                .map(een -> {
                                    var op = Kalender.plaatselijk(een.op());
                                    return ChronoUnit.DAYS.between(dagEen, op.toLocalDate())
                                            + 1
                                            + " "
                                            + op.toLocalTime()
                                            + " "
                                            + een.wat();
                                })
                                .toList());
    }

    Selektstand stand() {
        return stand;
    }

    private void tot(Instant moment) {
        while (aan && volgende != null && volgende.isBefore(moment)) {
            kijk(volgende);
        }
    }

    private void kijk(Instant nu) {
        var slag = klok.kijk(stand, feiten(), nu);
        slag.stappen().forEach(stap -> gedaan.add(new Gedaan(nu, stap.name())));
        if (slag.stappen().contains(Stap.OPNIEUW) || slag.stappen().contains(Stap.BELLEN)) {
            nietBezorgd = false;
            linkNietBezorgd = false;
        }
        stand = slag.stand();
        var komt = slag.volgende();
        volgende = komt == null ? null : komt.op();
        if (volgende != null && !volgende.isAfter(nu)) {
            throw new IllegalStateException("The clock stands still at " + nu + ": " + komt);
        }
        if (!klok.kijk(stand, feiten(), nu).stappen().isEmpty()) {
            throw new IllegalStateException("The clock says the same again at " + nu);
        }
    }

    private Feiten feiten() {
        return new Feiten(
                einde,
                laatsteDag,
                afspraak,
                bereikbaar,
                nietBezorgd,
                linkNietBezorgd && metMobiel ? Selektkanaal.SMS : null);
    }

    private void gebeurt(Voorval voorval) {
        var vandaag = Kalender.plaatselijk(voorval.op()).toLocalDate();
        switch (voorval.wat()) {
            case "gemeld" -> {}
            case "hersteld" -> einde = Einde.HERSTELD;
            case "ingetrokken" -> einde = Einde.INGETROKKEN;
            case "terug" -> einde = null;
            case "laatste" -> laatsteDag = vandaag;
            case "afspraak" -> afspraak = true;
            case "onbereikbaar" -> bereikbaar = null;
            case "mobiel" -> metMobiel = true;
            case "uit" -> aan = false;
            case "aan" -> aan = true;
            case "bounce" -> {
                nietBezorgd = stand.status() == Selektstatus.VERSTUURD;
                linkNietBezorgd = stand.herinnerdOp() == null && stand.kanaal() == Selektkanaal.MAIL;
            }
            case "stop" -> {
                if (Selektklok.isTeStoppen(stand.status(), dagEen, vandaag)) {
                    stand = sluit(Selektstatus.GESTOPT);
                } else {
                    gedaan.add(new Gedaan(voorval.op(), "GEWEIGERD"));
                }
            }
            case "ingevuld" -> {
                if (stand.status().isOpen()) {
                    stand = sluit(Selektstatus.INGEVULD);
                }
            }
            default -> throw new IllegalArgumentException(voorval.wat());
        }
    }

    private Selektstand sluit(Selektstatus status) {
        return new Selektstand(
                status,
                dagEen,
                stand.kanaal(),
                stand.verstuurdOp(),
                stand.geldigTot(),
                stand.herinnerdOp(),
                stand.laatstHerinnerdOp(),
                stand.opgeroepenOp(),
                null);
    }
}
