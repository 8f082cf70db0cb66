package nl.verzuimsysteem.verzuim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * What a report of sickness is judged by.
 *
 * @param beeindigdOp the first day his company is no customer any more
 * @param perioden all spells of this employee, oldest first
 */
record WerknemerStand(
        WerknemerId id,
        BedrijfId bedrijf,
        RegioId regio,
        @Nullable LocalDate beeindigdOp,
        String naam,
        @Nullable LocalDate inDienst,
        @Nullable LocalDate uitDienst,
        List<Periode> perioden) {

    /**
     * One spell, in its case.
     *
     * @param versie of the case
     * @param sleutel of the report that opened it
     */
    record Periode(
            DossierId dossier,
            int versie,
            LocalDate van,
            @Nullable LocalDate tot,
            String sleutel) {}

    /** The spell that runs. */
    Optional<Periode> lopend() {
        return perioden.stream().filter(periode -> periode.tot() == null).findFirst();
    }

    /** The closed spell that ended last. */
    Optional<Periode> laatste() {
        return perioden.stream()
                .filter(periode -> periode.tot() != null)
                .max(Comparator.comparing(Periode::tot, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** The case a report with this key led to, if it came in before. */
    Optional<DossierId> gemeldMet(String sleutel) {
        return perioden.stream()
                .filter(periode -> periode.sleutel().equalsIgnoreCase(sleutel))
                .map(Periode::dossier)
                .findFirst();
    }
}
