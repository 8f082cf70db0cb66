package nl.verzuimsysteem.selekt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.selekt.Selektklok.Slag;
import nl.verzuimsysteem.selekt.Selektklok.Stap;
import nl.verzuimsysteem.selekt.Selektklok.Volgende;
import org.jspecify.annotations.Nullable;

/** Tells how a triage stands at a moment, by its clock and not by what a job has come to. Pure. */
final class Triagebeeld {
    private final Selektinstellingen instellingen;
    private final Selektklok regels;
    private final Predicate<String> mobiel;

    /** @param mobiel whether an SMS can go to a number */
    Triagebeeld(Selektinstellingen instellingen, Predicate<String> mobiel) {
        this.instellingen = instellingen;
        this.regels = new Selektklok(instellingen);
        this.mobiel = mobiel;
    }

    /** All the regioteam may know. */
    Triage triage(Selektrij rij, TriageRepository.Verder verder, Instant nu) {
        var slag = regels.kijk(rij.stand(), rij.feiten(mobiel), nu);
        var stand = nu(rij.stand(), slag);
        return new Triage(
                rij.id(),
                rij.eersteDag(),
                rij.dagEen(),
                stand.status(),
                stand.kanaal(),
                stand.verstuurdOp(),
                stand.geldigTot(),
                stand.herinnerdOp(),
                stand.laatstHerinnerdOp(),
                stand.opgeroepenOp(),
                verder.begonnenOp(),
                verder.ingevuldOp(),
                verder.afgenomenDoor(),
                verder.nietBezorgdOp(),
                verder.beoordeeldOp(),
                verder.actie(),
                stand.einde(),
                verder.stop(),
                komt(slag, nu),
                Selektklok.isTeStoppen(stand.status(), rij.dagEen(), dag(nu)),
                verder.pogingen(),
                verder.laatstGebeldOp());
    }

    /** The little an employer may know; nothing of one that was never needed. */
    Optional<Triagemelding> melding(Triage triage, String telefoonRegio) {
        return switch (triage.status()) {
            case GEPLAND ->
                Optional.of(new Triagemelding(
                        Triagemelding.Wat.GAAT_UIT,
                        triage.dagEen().plusDays(1),
                        triage.teStoppen() ? telefoonRegio : null));
            case GESTOPT ->
                Optional.ofNullable(triage.stop())
                        .map(stop -> new Triagemelding(Triagemelding.Wat.GESTOPT, dag(stop.op()), null));
            case VERSTUURD, TE_BELLEN, VERLOPEN -> {
                var herinnerd = triage.laatstHerinnerdOp();
                yield herinnerd == null
                        ? uitgegaan(triage)
                        : Optional.of(new Triagemelding(Triagemelding.Wat.NIET_INGEVULD, dag(herinnerd), null));
            }
            case INGEVULD, BEOORDEELD, VERVALLEN -> uitgegaan(triage);
        };
    }

    /** Who had to be called, was asked on the day the others got a link. */
    private Optional<Triagemelding> uitgegaan(Triage triage) {
        var tot = triage.geldigTot();
        return Stream.of(
                        Optional.ofNullable(triage.verstuurdOp()).map(Triagebeeld::dag),
                        Optional.ofNullable(tot).map(moment -> dag(moment).minusDays(instellingen.geldig())),
                        Optional.ofNullable(triage.ingevuldOp()).map(Triagebeeld::dag))
                .flatMap(Optional::stream)
                .findFirst()
                .map(dag -> new Triagemelding(Triagemelding.Wat.UITGEGAAN, dag, null));
    }

    /** What ended it, or lets it go on, holds at once; what is still to be sent was not sent yet. */
    private static Selektstand nu(Selektstand stand, Slag slag) {
        if (slag.stappen().contains(Stap.VERVAL) || slag.stappen().contains(Stap.VERLOOP)) {
            return slag.stand();
        }
        return slag.stappen().contains(Stap.HERVAT) ? stand.hervat() : stand;
    }

    private static Triage.@Nullable Komt komt(Slag slag, Instant nu) {
        var nuTeDoen =
                slag.stappen().stream().filter(stap -> stap != Stap.HERVAT).findFirst();
        var volgende = slag.volgende();
        if (List.of(Selektstatus.VERVALLEN, Selektstatus.VERLOPEN)
                .contains(slag.stand().status())) {
            return null;
        }
        return nuTeDoen.map(stap -> new Volgende(stap, nu))
                .or(() -> Optional.ofNullable(volgende))
                .map(een -> new Triage.Komt(wat(een.stap()), een.op()))
                .orElse(null);
    }

    private static Triage.Wat wat(Stap stap) {
        return switch (stap) {
            case LINK, OPNIEUW, HERVAT -> Triage.Wat.VRAGENLIJST;
            case BELLEN -> Triage.Wat.BELLEN;
            case HERINNERING -> Triage.Wat.HERINNERING;
            case LAATSTE -> Triage.Wat.LAATSTE_HERINNERING;
            case OPROEP -> Triage.Wat.OPROEP;
            case VERLOOP, VERVAL -> Triage.Wat.EINDE;
        };
    }

    private static LocalDate dag(Instant moment) {
        return Kalender.plaatselijk(moment).toLocalDate();
    }
}
