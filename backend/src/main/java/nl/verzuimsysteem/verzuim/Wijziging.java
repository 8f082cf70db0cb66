package nl.verzuimsysteem.verzuim;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.Handeling;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody wants to record about the spells of an employee, or wants to correct in what was recorded. Each is
 * a fact about days: the same one again changes nothing.
 */
public sealed interface Wijziging {

    /**
     * He works again, all his hours and tasks.
     *
     * @param eersteDagWeerAanHetWerk the first day fit again; may be a day off, never lies ahead
     */
    record Hersteld(LocalDate eersteDagWeerAanHetWerk) implements Wijziging {}

    /**
     * He works again for a part.
     *
     * @param percentage how much he is absent, 1 to 99; not looked at when there are hours
     * @param uren how many hours a week he works; the percentage is computed from the hours of his contract
     */
    record GedeeltelijkHersteld(
            LocalDate vanaf, int percentage, @Nullable BigDecimal uren) implements Wijziging {}

    /**
     * He is absent more again.
     *
     * @param percentage how much he is absent, more than the day before, at most 100
     */
    record Terugval(LocalDate vanaf, int percentage) implements Wijziging {}

    /** He works on trial from this day, which counts as wholly absent. */
    record Arbeidstherapie(LocalDate vanaf) implements Wijziging {}

    /**
     * The first day of a spell was another.
     *
     * @param van the first day as it stands now
     */
    record EersteDag(LocalDate van, LocalDate wordt) implements Wijziging {}

    /**
     * The day of recovery was another, or he did not recover.
     *
     * @param van the first day of the spell
     * @param wordt the first day fit again; empty when he is still absent
     */
    record Hersteldag(LocalDate van, @Nullable LocalDate wordt) implements Wijziging {}

    /** The report of a spell was a mistake. */
    record TrekIn(LocalDate van) implements Wijziging {}

    /**
     * Leave for pregnancy and birth. Recorded again with the same first day, it has another end.
     *
     * @param tot the first day after the leave; may lie ahead
     */
    record VerlofVast(LocalDate van, LocalDate tot) implements Wijziging {}

    /**
     * The days of leave were others. What the bedrijfsarts said of it stays when the question does.
     *
     * @param van the first day as it stands now
     * @param tot the first day after the leave
     */
    record VerlofDagen(LocalDate van, LocalDate wordt, LocalDate tot) implements Wijziging {}

    /** There is no such leave after all. */
    record VerlofWeg(LocalDate van) implements Wijziging {}

    /** What was recorded from this day on about how much he is absent was a mistake. */
    record VerloopWeg(LocalDate vanaf) implements Wijziging {}

    /** The row of the table of rights it falls under. */
    default Handeling handeling() {
        return switch (this) {
            case Hersteld ignored -> Handeling.HERSTELD_MELDEN;
            case GedeeltelijkHersteld ignored -> Handeling.VERLOOP_VASTLEGGEN;
            case Terugval ignored -> Handeling.VERLOOP_VASTLEGGEN;
            case Arbeidstherapie ignored -> Handeling.VERLOOP_VASTLEGGEN;
            case VerlofVast ignored -> Handeling.VERLOOP_VASTLEGGEN;
            case EersteDag ignored -> Handeling.VERZUIM_CORRIGEREN;
            case Hersteldag ignored -> Handeling.VERZUIM_CORRIGEREN;
            case TrekIn ignored -> Handeling.VERZUIM_CORRIGEREN;
            case VerlofDagen ignored -> Handeling.VERZUIM_CORRIGEREN;
            case VerlofWeg ignored -> Handeling.VERZUIM_CORRIGEREN;
            case VerloopWeg ignored -> Handeling.VERZUIM_CORRIGEREN;
        };
    }
}
