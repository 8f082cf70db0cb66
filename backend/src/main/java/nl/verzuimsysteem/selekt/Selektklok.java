package nl.verzuimsysteem.selekt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * The clock of a triage: what is to be done by now, and when it looks again. Days are days of the calendar, weekends and
 * holidays too, and a time of day is that on the wall in the Netherlands.
 *
 * <p>Each step counts from the one before it as that was really done: who was asked late is reminded late, and never hears
 * twice on one day. What is no message to the werknemer waits for no hour of the day.
 */
final class Selektklok {
    private final Selektinstellingen instellingen;

    Selektklok(Selektinstellingen instellingen) {
        this.instellingen = instellingen;
    }

    /** What can be done for a triage. */
    enum Stap {
        /** What ended it does not hold any more. */
        HERVAT,
        /** The first message, with a link. */
        LINK,
        /** The link by the other way, because it did not arrive. */
        OPNIEUW,
        /** Nothing reaches him: the MMA calls. */
        BELLEN,
        HERINNERING,
        /** The second reminder; who leads him hears that nothing was filled in. */
        LAATSTE,
        /** The bedrijfsarts calls him up. */
        OPROEP,
        /** Too late to fill it in. */
        VERLOOP,
        /** It is not needed any more. */
        VERVAL;

        /** Whether the werknemer gets a message, which he gets by day. */
        boolean isBericht() {
            return this == LINK || this == OPNIEUW || this == HERINNERING || this == LAATSTE;
        }
    }

    /**
     * What the clock must know of the world.
     *
     * @param einde why the spell is over; {@code null} while it goes on
     * @param laatsteDag the last day of his employment
     * @param bijBedrijfsarts whether the spell joined an older case in which he sees the bedrijfsarts
     * @param bereikbaar by what he can be reached now; {@code null} by nothing but a voice
     * @param nietBezorgd whether a message to him did not arrive
     * @param anders by what else the link can be sent that did not arrive
     */
    record Feiten(
            @Nullable Einde einde,
            @Nullable LocalDate laatsteDag,
            boolean bijBedrijfsarts,
            @Nullable Selektkanaal bereikbaar,
            boolean nietBezorgd,
            @Nullable Selektkanaal anders) {

        private @Nullable Einde over(Instant nu) {
            return einde == null
                            && laatsteDag != null
                            && laatsteDag.isBefore(Kalender.plaatselijk(nu).toLocalDate())
                    ? Einde.UIT_DIENST
                    : einde;
        }
    }

    /** A step that comes, and the moment from which it is due. */
    record Volgende(Stap stap, Instant op) {}

    /**
     * What the clock says at one moment.
     *
     * @param stappen what is to be done now, in this order
     * @param stand how far it is when that was done
     * @param volgende what comes after that; {@code null} when nothing does
     */
    record Slag(
            List<Stap> stappen, Selektstand stand, @Nullable Volgende volgende) {
        Slag {
            stappen = List.copyOf(stappen);
        }
    }

    /** Whether an employer can have it stopped: on its first day, as long as nothing was done for it. */
    static boolean isTeStoppen(Selektstatus status, LocalDate dagEen, LocalDate vandaag) {
        return status == Selektstatus.GEPLAND && !vandaag.isAfter(dagEen);
    }

    /** What is to be done at a moment. Asking again after it was done, there is nothing. */
    Slag kijk(Selektstand was, Feiten feiten, Instant nu) {
        if (!was.status().isOpen() && !was.isOnderbroken()) {
            return new Slag(List.of(), was, null);
        }
        var over = feiten.over(nu);
        if (over != null) {
            return new Slag(was.isOnderbroken() ? List.of() : List.of(Stap.VERVAL), was.vervallen(over), null);
        }
        var stappen = new ArrayList<Stap>();
        var stand = was;
        if (was.isOnderbroken()) {
            stappen.add(Stap.HERVAT);
            stand = was.hervat();
        }
        var ongehoord = feiten.nietBezorgd();
        while (true) {
            var volgende = volgende(stand, feiten, ongehoord, nu);
            if (volgende == null) {
                return new Slag(stappen, stand, null);
            }
            if (nu.isBefore(volgende.op())) {
                return new Slag(stappen, stand, nooitLaterDanZijnDienst(volgende, feiten));
            }
            stappen.add(volgende.stap());
            stand = na(stand, volgende.stap(), feiten, nu);
            ongehoord = false;
        }
    }

    private @Nullable Volgende volgende(Selektstand stand, Feiten feiten, boolean ongehoord, Instant nu) {
        return switch (stand.status()) {
            case GEPLAND -> eerste(stand, feiten, nu);
            case VERSTUURD, TE_BELLEN -> {
                var tot = Objects.requireNonNull(stand.geldigTot());
                var volgende = nu.isBefore(tot) ? binnenTermijn(stand, feiten, ongehoord, tot, nu) : null;
                yield volgende != null && volgende.op().isBefore(tot)
                        ? volgende
                        // Who never answered is called up, also when the link died before the day for it came.
                        : new Volgende(stand.opgeroepenOp() == null ? Stap.OPROEP : Stap.VERLOOP, tot);
            }
            case INGEVULD, BEOORDEELD, GESTOPT, VERVALLEN, VERLOPEN -> null;
        };
    }

    private Volgende eerste(Selektstand stand, Feiten feiten, Instant nu) {
        var op = ochtend(stand.dagEen().plusDays(1));
        var teLaat = ochtend(stand.dagEen().plusDays(1L + instellingen.geldig()));
        if (!nu.isBefore(teLaat)) {
            return new Volgende(Stap.VERLOOP, teLaat);
        }
        if (feiten.bijBedrijfsarts()) {
            return new Volgende(Stap.VERVAL, op);
        }
        return feiten.bereikbaar() == null ? new Volgende(Stap.BELLEN, op) : bericht(Stap.LINK, op, nu);
    }

    private @Nullable Volgende binnenTermijn(
            Selektstand stand, Feiten feiten, boolean ongehoord, Instant tot, Instant nu) {
        if (stand.status() == Selektstatus.TE_BELLEN) {
            return stand.opgeroepenOp() != null
                    ? null
                    : new Volgende(
                            Stap.OPROEP,
                            ochtend(dag(tot).plusDays((long) instellingen.tweede()
                                    + instellingen.oproep()
                                    - instellingen.geldig())));
        }
        if (ongehoord) {
            return feiten.anders() == null ? new Volgende(Stap.BELLEN, nu) : bericht(Stap.OPNIEUW, nu, nu);
        }
        var verstuurd = Objects.requireNonNull(stand.verstuurdOp());
        var eerste = stand.herinnerdOp();
        if (eerste == null) {
            return herinnering(Stap.HERINNERING, dag(verstuurd).plusDays(instellingen.herinnering()), feiten, nu);
        }
        var tweede = stand.laatstHerinnerdOp();
        if (tweede == null) {
            var laatste = eerste.isBefore(verstuurd) ? verstuurd : eerste;
            return herinnering(
                    Stap.LAATSTE,
                    dag(laatste).plusDays((long) instellingen.tweede() - instellingen.herinnering()),
                    feiten,
                    nu);
        }
        return stand.opgeroepenOp() != null
                ? null
                : new Volgende(Stap.OPROEP, ochtend(dag(tweede).plusDays(instellingen.oproep())));
    }

    private Volgende herinnering(Stap stap, LocalDate dag, Feiten feiten, Instant nu) {
        return feiten.bereikbaar() == null ? new Volgende(Stap.BELLEN, ochtend(dag)) : bericht(stap, ochtend(dag), nu);
    }

    /** Messages that are overdue wait for the day to begin. */
    private Volgende bericht(Stap stap, Instant op, Instant nu) {
        if (nu.isBefore(op)) {
            return new Volgende(stap, op);
        }
        var plaatselijk = Kalender.plaatselijk(nu);
        if (plaatselijk.toLocalTime().isBefore(instellingen.tijd())) {
            return new Volgende(stap, ochtend(plaatselijk.toLocalDate()));
        }
        return plaatselijk.toLocalTime().isBefore(Selektinstellingen.STIL)
                ? new Volgende(stap, op)
                : new Volgende(stap, ochtend(plaatselijk.toLocalDate().plusDays(1)));
    }

    private Selektstand na(Selektstand stand, Stap stap, Feiten feiten, Instant nu) {
        return switch (stap) {
            case LINK -> stand.verstuurd(Objects.requireNonNull(feiten.bereikbaar()), nu, geldigTot(nu));
            case OPNIEUW -> stand.verstuurd(Objects.requireNonNull(feiten.anders()), nu, geldigTot(nu));
            case BELLEN -> stand.teBellen(stand.geldigTot() == null ? geldigTot(nu) : stand.geldigTot());
            case HERINNERING -> stand.herinnerd(Objects.requireNonNull(feiten.bereikbaar()), nu);
            case LAATSTE -> stand.laatstHerinnerd(Objects.requireNonNull(feiten.bereikbaar()), nu);
            case OPROEP -> stand.opgeroepen(nu);
            case VERLOOP -> stand.verlopen();
            case VERVAL -> stand.vervallen(Einde.AFSPRAAK);
            case HERVAT -> stand.hervat();
        };
    }

    /** On the day after his last one it looks, whatever comes later. */
    private static Volgende nooitLaterDanZijnDienst(Volgende volgende, Feiten feiten) {
        if (feiten.laatsteDag() == null) {
            return volgende;
        }
        var weg =
                feiten.laatsteDag().plusDays(1).atStartOfDay(Kalender.NEDERLAND).toInstant();
        return weg.isBefore(volgende.op()) ? new Volgende(Stap.VERVAL, weg) : volgende;
    }

    private Instant geldigTot(Instant nu) {
        return nu.atZone(Kalender.NEDERLAND).plusDays(instellingen.geldig()).toInstant();
    }

    private Instant ochtend(LocalDate dag) {
        return dag.atTime(instellingen.tijd()).atZone(Kalender.NEDERLAND).toInstant();
    }

    private static LocalDate dag(Instant moment) {
        return Kalender.plaatselijk(moment).toLocalDate();
    }
}
