package nl.verzuimsysteem.verzuim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jspecify.annotations.Nullable;

/**
 * What an act on the spells of an employee is judged by.
 *
 * @param beeindigdOp the first day his company is no customer any more
 * @param contracturen a week
 * @param laatste the last act on his spells that was not undone
 */
record Verzuimstand(
        WerknemerId werknemer,
        BedrijfId bedrijf,
        RegioId regio,
        @Nullable LocalDate beeindigdOp,
        String naam,
        @Nullable LocalDate inDienst,
        @Nullable LocalDate uitDienst,
        @Nullable BigDecimal contracturen,
        Verzuimbeeld beeld,
        @Nullable Laatste laatste) {

    /**
     * An act on spells that can be undone.
     *
     * @param id the entry of the Tijdlijn
     * @param datum the legal date it speaks of
     * @param voor how all stood before it, as {@link Voorstand} in JSON
     */
    record Laatste(
            long id,
            DossierId dossier,
            Instant moment,
            GebeurtenisSoort soort,
            @Nullable LocalDate datum,
            String voor) {}

    Grenzen grenzen(LocalDate vandaag) {
        return new Grenzen(naam, vandaag, inDienst, uitDienst, contracturen);
    }
}
