package nl.verzuimsysteem.verrichtingen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.tarieven.Gevonden;
import nl.verzuimsysteem.tarieven.Prijsoordeel;
import nl.verzuimsysteem.tarieven.Tariefregel;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * The case something is delivered in, with what the service costs there on the day.
 *
 * @param dag the day that was asked for
 * @param teldag what its weeks are counted from
 * @param bekend what was recorded with the same key before
 * @param regel the time that was given in with the same key before
 * @param lopend the clock of this person that runs, whatever it is for
 */
record Plek(
        DossierId dossier,
        BedrijfId bedrijf,
        WerknemerId werknemer,
        LocalDate dag,
        LocalDate eersteZiektedag,
        LocalDate teldag,
        @Nullable VerrichtingId bekend,
        @Nullable TijdregelId regel,
        @Nullable TijdregelId lopend,
        @Nested Tariefregel tarief,
        @Nested("opdracht") Opdrachtprijs opdracht) {

    /** The service with what holds for it; of one that exists. */
    Gevonden dienst() {
        return tarief.gevonden().orElseThrow();
    }

    /** What was shown with the order binds; without one the day decides. */
    Prijsoordeel prijs() {
        return opdracht.id() == null ? dienst().oordeel(dag, teldag) : opdracht.prijs();
    }
}
