package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verlofvraag;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Vrij;
import org.jspecify.annotations.Nullable;

/**
 * What a change makes of the leave of an employee. Pure. What the bedrijfsarts said of a leave stays when its days change
 * and it still lies between the same two spells; otherwise it speaks of another question, and he is asked again.
 */
final class Verloftoepassing {
    private static final int LANGSTE_VERLOF_JAREN = 1;

    private final Verzuimbeeld beeld;
    private final Grenzen grenzen;
    private final Akte akte;

    Verloftoepassing(Verzuimbeeld beeld, Grenzen grenzen, Akte akte) {
        this.beeld = beeld;
        this.grenzen = grenzen;
        this.akte = akte;
    }

    /** Recorded for the first time, or with another end. */
    Verzuimbeeld van(Wijziging.VerlofVast vast) {
        return zet(met(beeld, vast.van()), vast.van(), vast.tot(), "van");
    }

    /** The days were others. */
    Verzuimbeeld van(Wijziging.VerlofDagen dagen) {
        var bekend = met(beeld, dagen.van());
        if (bekend.isEmpty()) {
            if (met(beeld, dagen.wordt())
                    .filter(een -> een.tot().equals(dagen.tot()))
                    .isPresent()) {
                return beeld;
            }
            throw onbekend(dagen.van());
        }
        return zet(bekend, dagen.wordt(), dagen.tot(), "wordt");
    }

    /** @throws Conflict when the bedrijfsarts judged it: he must take that back first */
    Verzuimbeeld van(Wijziging.VerlofWeg weg) {
        var verlof = met(beeld, weg.van()).orElseThrow(() -> onbekend(weg.van()));
        if (verlof.oorzaak() != Verlof.Oorzaak.ONBEKEND) {
            throw new Conflict("dossier.verlof.beoordeeld", Kalender.voluit(verlof.van()));
        }
        return beeld.metVerlof(Verzuimbeeld.vervang(beeld.verlof(), verlof, ignored -> null));
    }

    /** The bedrijfsarts says whether sickness before and after a leave has one cause, or takes back what he said. */
    static Verzuimbeeld beoordeeld(Verzuimbeeld beeld, LocalDate van, Verlof.Oorzaak oorzaak) {
        var verlof = met(beeld, van).orElseThrow(() -> onbekend(van));
        return beeld.metVerlof(Verzuimbeeld.vervang(
                beeld.verlof(), verlof, oud -> new Vrij(oud.van(), oud.tot(), oorzaak, oud.moment(), oud.door())));
    }

    private Verzuimbeeld zet(Optional<Vrij> bekend, LocalDate van, LocalDate tot, String veld) {
        if (bekend.filter(een -> een.van().equals(van) && een.tot().equals(tot)).isPresent()) {
            return beeld;
        }
        controleer(bekend, van, tot, veld);
        var alle = new ArrayList<>(beeld.verlof());
        bekend.ifPresent(alle::remove);
        var oorzaak = bekend.map(oud -> oordeel(oud, van, tot)).orElse(Verlof.Oorzaak.ONBEKEND);
        alle.add(new Vrij(van, tot, oorzaak, akte.moment(), akte.door()));
        return beeld.metVerlof(alle);
    }

    private Verlof.Oorzaak oordeel(Vrij oud, LocalDate van, LocalDate tot) {
        var was = vraag(oud.dagen());
        return was.isPresent() && was.equals(vraag(new Verlof(van, tot, oud.oorzaak())))
                ? oud.oorzaak()
                : Verlof.Oorzaak.ONBEKEND;
    }

    private Optional<Verlofvraag> vraag(Verlof verlof) {
        return Verlofvraag.bij(beeld.geldig().stream().map(Periode::dagen).toList(), verlof);
    }

    private void controleer(Optional<Vrij> bekend, LocalDate van, LocalDate tot, String veld) {
        var ander = beeld.verlof().stream()
                .filter(een ->
                        bekend.filter(een::equals).isEmpty() && een.van().isBefore(tot) && van.isBefore(een.tot()))
                .findFirst();
        // Of leave that lies long ago already, a day may still be mended by some days.
        var oudste = bekend.map(Vrij::van).filter(grenzen.oudste()::isAfter).orElse(grenzen.oudste());
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        grenzen.inDienstOp(van),
                        veld,
                        "dossier.verlof.nietInDienst",
                        grenzen.naam(),
                        voluit(grenzen.inDienst()))
                .eis(!van.isBefore(oudste), veld, "dossier.verlof.teOud", Kalender.voluit(oudste))
                .eis(
                        !van.isAfter(grenzen.vandaag().plusYears(LANGSTE_VERLOF_JAREN)),
                        veld,
                        "dossier.verlof.teVer",
                        Kalender.voluit(grenzen.vandaag().plusYears(LANGSTE_VERLOF_JAREN)))
                .eis(tot.isAfter(van), "tot", "dossier.verlof.tevroeg")
                .eis(!tot.isAfter(van.plusYears(LANGSTE_VERLOF_JAREN)), "tot", "dossier.verlof.telang")
                .eis(
                        ander.isEmpty(),
                        veld,
                        "dossier.verlof.overlap",
                        ander.map(een -> Kalender.voluit(een.van())).orElse(""),
                        ander.map(een -> Kalender.voluit(een.tot().minusDays(1)))
                                .orElse(""))
                .klaar();
    }

    private static Optional<Vrij> met(Verzuimbeeld beeld, LocalDate van) {
        return beeld.verlof().stream().filter(een -> een.van().equals(van)).findFirst();
    }

    private static OngeldigeInvoer onbekend(LocalDate van) {
        return OngeldigeInvoer.veld("van", "dossier.verlof.onbekend", Kalender.voluit(van));
    }

    private static String voluit(@Nullable LocalDate dag) {
        return dag == null ? "" : Kalender.voluit(dag);
    }
}
