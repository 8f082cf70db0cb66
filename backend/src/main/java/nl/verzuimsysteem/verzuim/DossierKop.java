package nl.verzuimsysteem.verzuim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.Sluiting;
import nl.verzuimsysteem.poortwachter.Sluitreden;
import nl.verzuimsysteem.poortwachter.Verlof;
import nl.verzuimsysteem.poortwachter.Verzuimduur;
import nl.verzuimsysteem.poortwachter.Verzuimperiode;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a case, and its key facts.
 *
 * @param functie the work the employee does
 * @param uitDienst the last day of his employment
 * @param perioden the spells of the case, oldest first; at least one
 * @param verlof leave of the employee that had begun when the case was read
 * @param verloop how much he is absent when the case was read; empty when nothing was recorded about that in the spell that runs
 * @param gegevens what the employer recorded
 * @param versie of the case, for whoever changes it
 * @param ingetrokken whether its only report was withdrawn: it is no case any more, but that can be undone
 * @param gesloten that it closed by itself; written a moment after the facts changed
 * @param aantallen how much there is behind each tab
 */
public record DossierKop(
        DossierId id,
        BedrijfId bedrijf,
        String bedrijfsnaam,
        RegioId regio,
        WerknemerId werknemer,
        String naam,
        String personeelsnummer,
        @Nullable String functie,
        @Nullable String afdeling,
        @Nullable LocalDate inDienst,
        @Nullable LocalDate uitDienst,
        List<Verzuimperiode> perioden,
        List<Verlof> verlof,
        @Nullable Verloopregel verloop,
        DossierGegevens gegevens,
        Instant gemeldOp,
        String gemeldDoor,
        int versie,
        boolean ingetrokken,
        @Nullable Sluiting gesloten,
        Aantallen aantallen) {
    private static final int GEHEEL = 100;

    public DossierKop {
        perioden = List.copyOf(perioden);
        verlof = List.copyOf(verlof);
    }

    /**
     * How much there is behind each tab.
     *
     * @param triages of its spells; they stand on the overview
     */
    public record Aantallen(int gebeurtenissen, int opdrachten, int contactmomenten, int triages) {}

    /** Whether the employee is absent and the case is open. */
    public boolean loopt() {
        return gesloten == null && isZiekGemeld();
    }

    /** Whether he was not reported recovered yet; so it can be too in a case that closed by itself. */
    public boolean isZiekGemeld() {
        return !ingetrokken && perioden.getLast().loopt();
    }

    /** How much the employee is absent: 100 from the first day on, until something else is recorded. */
    public int percentage() {
        return verloop == null ? GEHEEL : verloop.percentage();
    }

    /** Whether the employee works on trial, which counts as wholly absent. */
    public boolean opArbeidstherapie() {
        return verloop != null && verloop.arbeidstherapie();
    }

    /** The leave on which he is, if any. */
    public Optional<Verlof> verlofOp(LocalDate dag) {
        return verlof.stream()
                .filter(een -> !een.van().isAfter(dag) && een.tot().isAfter(dag))
                .findFirst();
    }

    /** Why it is closed and since when, by itself or by recovery; empty while it runs or when it was withdrawn. */
    public Optional<Sluiting> sluiting() {
        var hersteldOp = hersteldOp();
        if (gesloten != null || ingetrokken || hersteldOp == null) {
            return ingetrokken ? Optional.empty() : Optional.ofNullable(gesloten);
        }
        return Optional.of(new Sluiting(Sluitreden.HERSTELD, hersteldOp));
    }

    /** The first day of the spell that runs, or of the last one. */
    public LocalDate ziekSinds() {
        return perioden.getLast().van();
    }

    /** The first sick day of the case. */
    public LocalDate eersteZiektedag() {
        return perioden.getFirst().van();
    }

    /** The first day fit again, or {@code null} while the employee is absent. */
    public @Nullable LocalDate hersteldOp() {
        return perioden.getLast().tot();
    }

    /** Whether a spell joined the case within four weeks of recovery. */
    public boolean isSamengesteld() {
        return perioden.size() > 1;
    }

    /** The day from which the weeks are counted: the first sick day, moved by the days fit or on leave in between. */
    public LocalDate telVanaf() {
        return Verzuimduur.telVanaf(perioden, verlof);
    }

    /** The week of absence in which a day lies; of a day on which the case was closed by itself, its last week. */
    public int week(LocalDate dag) {
        return Verzuimduur.week(perioden, verlof, telTot(dag));
    }

    /** The last day that counts as absence: this one, or the last before the case closed by itself. */
    public LocalDate telTot(LocalDate dag) {
        return gesloten == null || dag.isBefore(gesloten.op())
                ? dag
                : gesloten.op().minusDays(1);
    }

    /** Whether the report that he leaves can still be undone: his last day is not over. */
    public boolean uitDienstLigtVoor(LocalDate vandaag) {
        return uitDienst != null && !uitDienst.isBefore(vandaag);
    }
}
