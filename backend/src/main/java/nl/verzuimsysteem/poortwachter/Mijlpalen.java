package nl.verzuimsysteem.poortwachter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one case. Days and words are made when they are asked for; computing alone makes none. Two of the same
 * facts are equal in all they answer.
 */
public final class Mijlpalen {
    private static final MijlpaalSoort[] SOORTEN = MijlpaalSoort.values();
    private static final int BITS_VOOR_SOORT = 8;

    private final Feiten feiten;
    private final Regels regels;
    private final Telling telling;
    private final Eindes eindes;
    private final Termijnen termijnen;

    Mijlpalen(Feiten feiten, Regels regels, Telling telling, Eindes eindes, Termijnen termijnen) {
        this.feiten = feiten;
        this.regels = regels;
        this.telling = telling;
        this.eindes = eindes;
        this.termijnen = termijnen;
    }

    /** Without a single spell there are no terms; the days are those of the report, or of 1970. */
    static Mijlpalen zonderVerzuim(Feiten feiten, Regels regels) {
        var gemeldOp = feiten.gemeldOp();
        var dag = gemeldOp == null ? LocalDate.EPOCH : LocalDate.ofEpochDay(Telling.dag(gemeldOp));
        var telling = Telling.van(List.of(new Verzuimperiode(dag, dag.plusDays(1))), List.of(), 1, 1);
        return new Mijlpalen(feiten, regels, telling, Eindes.van(feiten, regels, telling), new Termijnen());
    }

    /** The steps that apply or lapsed, by their last day. A step that repeats is there once: the next one. */
    public List<Mijlpaal> alle() {
        var volgorde = new long[SOORTEN.length];
        var aantal = 0;
        for (var soort : SOORTEN) {
            if (termijnen.heeft(soort)) {
                volgorde[aantal++] = (long) termijnen.uiterlijk(soort) << BITS_VOOR_SOORT | soort.ordinal();
            }
        }
        Arrays.sort(volgorde, 0, aantal);
        var alle = new ArrayList<Mijlpaal>(aantal);
        for (var nummer = 0; nummer < aantal; nummer++) {
            alle.add(maak(SOORTEN[(int) (volgorde[nummer] & (1 << BITS_VOOR_SOORT) - 1)]));
        }
        return alle;
    }

    /** A step, when it applies or lapsed. */
    public Optional<Mijlpaal> mijlpaal(MijlpaalSoort soort) {
        return termijnen.heeft(soort) ? Optional.of(maak(soort)) : Optional.empty();
    }

    private Mijlpaal maak(MijlpaalSoort soort) {
        var regel = regels.regel(soort);
        var doorArbodienst = feiten.keuzes().uwvDoorArbodienst();
        return new Mijlpaal(
                soort,
                termijnen.volgnummer(soort),
                Dagen.op(termijnen.open(soort)),
                Dagen.op(termijnen.waarschuw(soort)),
                Dagen.op(termijnen.uiterlijk(soort)),
                regels.eigenaar(soort, doorArbodienst),
                regels.taakVoor(soort, doorArbodienst),
                regel.magAfwijken(),
                termijnen.status(soort),
                datum(termijnen.gereedOp(soort)));
    }

    private static @Nullable LocalDate datum(int dag) {
        return dag == Termijnen.GEEN ? null : Dagen.op(dag);
    }

    /** The first day not worked because of sickness. */
    public LocalDate eersteZiektedag() {
        return Dagen.op(telling.eersteDag());
    }

    /** The day from which the weeks are counted: the first sick day, moved by the days in between that do not count. */
    public LocalDate teldag() {
        return Dagen.op(telling.teldag());
    }

    /**
     * The same, as it was on a day: moved by the pauses that had begun by then alone, so that leave that was planned for
     * later moves nothing yet. A pause that had begun counts whole.
     */
    public LocalDate teldag(LocalDate peildag) {
        return Dagen.op(telling.teldag(Telling.dag(peildag)));
    }

    /**
     * The week of absence a day lies in, counted in days of sickness: in a pause it is the week in which the pause began.
     *
     * @return at least 1, also for a day before the case began
     */
    public int week(LocalDate dag) {
        return Verzuimduur.week(telling, dag);
    }

    /**
     * The first day on which a step can have been done: never before the case began, and of what follows on something
     * else not before that. Sickness that came back is reported again from the day it did, recovery from the first day
     * fit and after the report of the sickness, and nothing is evaluated or judged again before it was there.
     *
     * @param volgnummer the how many-th of its kind, from 0
     */
    public LocalDate vroegst(MijlpaalSoort soort, int volgnummer) {
        return Dagen.op(new Vroegst(telling, Stappen.van(feiten.stappen(), telling.eersteDag()), termijnen)
                .dag(soort, volgnummer));
    }

    /** The last day of the waiting time of the WIA. */
    public LocalDate eindeWachttijd() {
        return Dagen.op(eindes.wachttijd());
    }

    /** The last day on which wages are owed, as far as sickness decides it. */
    public LocalDate eindeLoon() {
        return Dagen.op(eindes.loon());
    }

    /** Whether the case is closed on a day; empty while it is open, and without a single spell. */
    public Optional<Sluiting> sluiting(LocalDate vandaag) {
        return feiten.perioden().isEmpty()
                ? Optional.empty()
                : Sluiting.van(feiten, telling, eindes, Telling.dag(vandaag));
    }

    /** Lets lapse what nobody asks for any more once the case closed by itself. */
    void sluit(LocalDate vandaag) {
        sluiting(vandaag).filter(Sluiting::vanzelf).ifPresent(sluiting -> Verval.naSluiting(termijnen, sluiting));
    }

    /** Whether somebody has a taak still. */
    public boolean vraagt() {
        var doorArbodienst = feiten.keuzes().uwvDoorArbodienst();
        for (var soort : SOORTEN) {
            if (termijnen.heeft(soort) && termijnen.wacht(soort) && regels.taakVoor(soort, doorArbodienst) != null) {
                return true;
            }
        }
        return false;
    }

    /** What in the facts cannot be, contradicts something else or asks for attention. */
    public List<Bevinding> bevindingen() {
        var lijst = new Bevindingenlijst();
        new Periodebevindingen(feiten, regels, telling, lijst).zoek();
        if (!feiten.perioden().isEmpty()) {
            new Stapbevindingen(feiten, regels, telling, eindes, lijst).zoek();
        }
        return lijst.alle();
    }

    /** Why a step lies where it lies. */
    public Uitleg uitleg(MijlpaalSoort soort) {
        return new Uitlegger(feiten, regels, telling, eindes, termijnen).leguit(soort);
    }
}
