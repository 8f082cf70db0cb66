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
 * its rows and in their order and numbers; so the report of it stands apart, for who reports to UWV alone.
 *
 * @param op the last day of the first step that waits; {@link #NIETS} when none does
 * @param vangnet the report of the vangnet, when that comes before the first step
 */
record Volgende(
        @Nullable LocalDate teldag,
        @Nullable LocalDate op,
        @Nullable MijlpaalSoort mijlpaal,
        @Nullable Functie functie,
        @Nullable Eerder vangnet) {
    /** Later than every term, so that a case in which nothing waits comes last. */
    static final LocalDate NIETS = LocalDate.of(9999, 12, 31);

    private static final Set<MijlpaalSoort> VAN_VANGNET =
            EnumSet.of(MijlpaalSoort.VANGNETMELDING, MijlpaalSoort.HERSTELD_UWV);

    /** Of what is no case any more. */
    static final Volgende GEEN = new Volgende(null, null, null, null, null);

    /** What comes before the first step. */
    record Eerder(LocalDate op, MijlpaalSoort mijlpaal, Functie functie) {}

    /** @param vandaag leave that begins later moves nothing yet */
    static Volgende van(Mijlpalen mijlpalen, LocalDate vandaag) {
        var teldag = teldag(mijlpalen, vandaag);
        Mijlpaal eerste = null;
        Mijlpaal vangnet = null;
        // In the order of their days.
        for (var mijlpaal : mijlpalen.alle()) {
            if (mijlpaal.wacht() && VAN_VANGNET.contains(mijlpaal.soort())) {
                vangnet = vangnet == null ? mijlpaal : vangnet;
            } else if (mijlpaal.wacht() && eerste == null) {
                eerste = mijlpaal;
            }
        }
        var eerder = vangnet == null || (eerste != null && eerste.uiterlijk().isBefore(vangnet.uiterlijk()))
                ? null
                : new Eerder(vangnet.uiterlijk(), vangnet.soort(), aanZet(vangnet));
        return eerste == null
                ? new Volgende(teldag, NIETS, null, null, eerder)
                : new Volgende(teldag, eerste.uiterlijk(), eerste.soort(), aanZet(eerste), eerder);
    }

    private static Functie aanZet(Mijlpaal mijlpaal) {
        return Objects.requireNonNullElse(mijlpaal.taakVoor(), mijlpaal.eigenaar());
    }

    /** The day from which today lies in the week the terms say; in a pause the week stands still. */
    private static LocalDate teldag(Mijlpalen mijlpalen, LocalDate vandaag) {
        var teldag = mijlpalen.teldag(vandaag);
        var inDezeWeek = vandaag.minusWeeks(mijlpalen.week(vandaag) - 1L);
        return teldag.isAfter(inDezeWeek) ? inDezeWeek : teldag;
    }
}
