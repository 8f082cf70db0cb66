package nl.verzuimsysteem.verzuim;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.poortwachter.Sluitreden;
import org.jspecify.annotations.Nullable;

/**
 * What an act on the spells of an employee is judged by.
 *
 * @param beeindigdOp the first day his company is no customer any more
 * @param contracturen a week
 * @param laatste the last act on his spells that was not undone
 * @param gemeld the reports that came in, also those of which the spell was withdrawn since
 * @param gesloten the cases that closed by themselves, and why
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
        @Nullable Laatste laatste,
        List<Gemeld> gemeld,
        Map<Long, Sluitreden> gesloten) {

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

    /**
     * A report of sickness, by which the same report is known again.
     *
     * @param akte the act, as {@link Voorstand#wat()} keeps it
     */
    record Gemeld(DossierId dossier, String akte) {}

    /** The act of a report with this key, as it is kept. */
    static String akte(String sleutel) {
        return "Ziek " + sleutel;
    }

    /** The case a report with this key led to, if it came in before; also when it was withdrawn since. */
    Optional<DossierId> gemeldMet(String sleutel) {
        return beeld.gemeldMet(sleutel)
                .map(DossierId::new)
                .or(() -> gemeld.stream()
                        .filter(een -> een.akte().equalsIgnoreCase(akte(sleutel)))
                        .map(Gemeld::dossier)
                        .findFirst());
    }

    /**
     * Refuses a report of sickness on a day on which he is reported sick still in a case that closed by itself: first it
     * must be said that he worked again, since without that he is not sick anew.
     */
    void weigerInGesloten(LocalDate dag) {
        for (var periode : beeld.geldig()) {
            var reden = gesloten.get(periode.dossier());
            if (reden != null && periode.tot() == null && periode.omvat(dag)) {
                throw new Conflict(
                        "dossier.geslotenEnZiek",
                        naam,
                        Kalender.voluit(periode.van()),
                        Long.toString(periode.dossier()),
                        reden.naam().tekst());
            }
        }
    }

    Grenzen grenzen(LocalDate vandaag) {
        return new Grenzen(naam, vandaag, inDienst, uitDienst, contracturen);
    }
}
