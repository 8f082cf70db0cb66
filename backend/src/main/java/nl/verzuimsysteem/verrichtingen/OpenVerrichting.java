package nl.verzuimsysteem.verrichtingen;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.organisatie.Abonnement;
import nl.verzuimsysteem.tarieven.Btwsoort;
import nl.verzuimsysteem.tarieven.Grond;
import nl.verzuimsysteem.tarieven.Per;
import org.jspecify.annotations.Nullable;

/**
 * Something that was delivered outside the subscription and is not on an invoice yet.
 *
 * @param factuurtekst what an invoice calls it: neutral
 * @param naamloos whether the employer must not learn for whom or which case it was
 * @param minuten of what is paid by the hour; negative in a counter-entry
 * @param aantal negative in a counter-entry
 * @param abonnement that held on the day
 * @param week of the case
 * @param totWeek until which week it is included
 * @param prijsCent each time or each hour, without VAT; {@code null} when no price is known
 * @param afspraak whether the price was agreed with this company
 * @param bedragCent to be paid without VAT
 */
public record OpenVerrichting(
        BedrijfId bedrijf,
        long id,
        String factuurtekst,
        boolean naamloos,
        LocalDate datum,
        @Nullable Integer minuten,
        int aantal,
        Grond grond,
        Abonnement.@Nullable Soort abonnement,
        @Nullable Integer week,
        @Nullable Integer totWeek,
        @Nullable Long prijsCent,
        Per per,
        boolean afspraak,
        Btwsoort btw,
        long bedragCent) {}
