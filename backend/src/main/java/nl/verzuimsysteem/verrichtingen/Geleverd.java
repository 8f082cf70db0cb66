package nl.verzuimsysteem.verrichtingen;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Geld;
import nl.verzuimsysteem.tarieven.Oordeel;
import nl.verzuimsysteem.tarieven.Per;
import org.jspecify.annotations.Nullable;

/**
 * Something that was delivered to a company, as a matter of money: no name, no week of a case, no reason. Of what is nameless
 * not the day and not the service either.
 *
 * @param omschrijving the service, or the neutral words of an invoice for what is nameless
 * @param maand in which it was delivered
 * @param datum {@code null} for what is nameless
 * @param minuten of what is paid by the hour; negative in a counter-entry
 * @param prijs of one, without VAT; {@code null} when none is known
 * @param bedrag to be paid without VAT; negative in a counter-entry
 * @param tegenboeking whether it takes another one back
 * @param teruggenomen whether a counter-entry took it back
 * @param factuurnummer of the invoice it stands on
 * @param factuur the key of that invoice
 * @param dossier the case it was for, where the reader may see that
 * @param teCorrigeren whether the reader may take it back
 */
public record Geleverd(
        VerrichtingId id,
        String omschrijving,
        boolean naamloos,
        YearMonth maand,
        @Nullable LocalDate datum,
        @Nullable Integer minuten,
        Oordeel oordeel,
        @Nullable Geld prijs,
        Per per,
        boolean afgesproken,
        Geld bedrag,
        Stand stand,
        boolean tegenboeking,
        boolean teruggenomen,
        @Nullable String factuurnummer,
        @Nullable Long factuur,
        @Nullable DossierId dossier,
        boolean teCorrigeren) {

    /** Whether it was invoiced. */
    public enum Stand {
        /** Comes on the next invoice; what is nameless once its month is over. */
        OPEN,
        GEFACTUREERD,
        /** Comes on none: it is inside the subscription, or was taken back before it came on one. */
        NIETS
    }
}
