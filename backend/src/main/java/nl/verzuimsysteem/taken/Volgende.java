package nl.verzuimsysteem.taken;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import org.jspecify.annotations.Nullable;

/**
 * What the list of all cases is read by, as it stands with the case. Also who may not know of the vangnet reads it, in
 * its rows and in their order and numbers; so the report of it is never the next step. Who makes it has a taak for it.
 *
 * @param op the last day of the first step that waits; {@link #NIETS} when none does
 */
record Volgende(
        @Nullable LocalDate teldag,
        @Nullable LocalDate op,
        @Nullable MijlpaalSoort mijlpaal,
        @Nullable Functie functie) {
    /** Later than every term, so that a case in which nothing waits comes last. */
    static final LocalDate NIETS = LocalDate.of(9999, 12, 31);

    private static final Set<MijlpaalSoort> VAN_VANGNET =
            EnumSet.of(MijlpaalSoort.VANGNETMELDING, MijlpaalSoort.HERSTELD_UWV);

    /** Of what is no case any more. */
    static final Volgende GEEN = new Volgende(null, null, null, null);

    /** @param vandaag leave that begins later moves nothing yet */
    static Volgende van(Mijlpalen mijlpalen, LocalDate vandaag) {
        var teldag = teldag(mijlpalen, vandaag);
        Mijlpaal eerste = null;
        for (var mijlpaal : mijlpalen.alle()) {
            if (mijlpaal.wacht()
                    && !VAN_VANGNET.contains(mijlpaal.soort())
                    && (eerste == null || mijlpaal.uiterlijk().isBefore(eerste.uiterlijk()))) {
                eerste = mijlpaal;
            }
        }
        return eerste == null
                ? new Volgende(teldag, NIETS, null, null)
                : new Volgende(
                        teldag,
                        eerste.uiterlijk(),
                        eerste.soort(),
                        Objects.requireNonNullElse(eerste.taakVoor(), eerste.eigenaar()));
    }

    /** The day from which today lies in the week the terms say; in a pause the week stands still. */
    private static LocalDate teldag(Mijlpalen mijlpalen, LocalDate vandaag) {
        var teldag = mijlpalen.teldag(vandaag);
        var inDezeWeek = vandaag.minusWeeks(mijlpalen.week(vandaag) - 1L);
        return teldag.isAfter(inDezeWeek) ? inDezeWeek : teldag;
    }
}
