package nl.verzuimsysteem.facturatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.verzuimsysteem.aantallen.Cijfer;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.tarieven.Btw;
import org.jspecify.annotations.Nullable;

/**
 * A whole invoice or credit note, as one reader may see it.
 *
 * @param straat of the company, as it was then
 * @param reden of a credit note
 * @param btw the rates that occur, the highest first; together they are the tax of the head
 * @param tegenhanger the invoice that this credit note takes back, or the credit note that takes this invoice back
 * @param telling the number of employees that its fee was computed from, as it was given in then; {@code null} when none
 *     was
 */
public record Factuur(
        Factuurkop kop,
        String straat,
        String postcode,
        String plaats,
        @Nullable String kvkNummer,
        @Nullable String email,
        @Nullable String reden,
        List<Regel> regels,
        List<Btwregel> btw,
        @Nullable Tegenhanger tegenhanger,
        @Nullable Cijfer telling) {

    Factuur metTelling(Cijfer nieuw) {
        return new Factuur(kop, straat, postcode, plaats, kvkNummer, email, reden, regels, btw, tegenhanger, nieuw);
    }

    /** The other paper of a pair that together is nothing. */
    public record Tegenhanger(FactuurId id, String nummer) {}

    /**
     * A line.
     *
     * @param uitleg the sum or rule behind the amount
     * @param prijs of one, without VAT
     * @param bedrag without VAT
     * @param totEnMet the last day it is for
     * @param dossier the case it was for, where the reader may see that
     * @param opdracht the order it follows from, where the reader may see that
     */
    public record Regel(
            int volgnummer,
            Regelsoort soort,
            String omschrijving,
            String uitleg,
            BigDecimal aantal,
            Eenheid eenheid,
            Geld prijs,
            Geld bedrag,
            Btw btw,
            @Nullable LocalDate van,
            @Nullable LocalDate totEnMet,
            @Nullable DossierId dossier,
            @Nullable OpdrachtId opdracht) {

        /** Whether a fee is that of so many employees, over the days of the month it is for. */
        boolean isBerekendMet(int medewerkers) {
            if (van == null || totEnMet == null) {
                return false;
            }
            var dagen = ChronoUnit.DAYS.between(van, totEnMet) + 1;
            return aantal.abs()
                            .multiply(BigDecimal.valueOf(van.lengthOfMonth()))
                            .divide(BigDecimal.valueOf(dagen), 0, RoundingMode.HALF_UP)
                            .compareTo(BigDecimal.valueOf(medewerkers))
                    == 0;
        }
    }

    /**
     * The tax of one rate.
     *
     * @param grondslag the sum of its lines
     */
    public record Btwregel(Btw tarief, Geld grondslag, Geld bedrag) {}
}
