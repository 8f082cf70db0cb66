package nl.verzuimsysteem.tarieven;

import java.time.LocalDate;
import nl.verzuimsysteem.kern.Geld;
import org.jspecify.annotations.Nullable;

/**
 * A price agreed with one company.
 *
 * @param dienst the code of the service; {@code null} for the fee of the subscription
 * @param dienstnaam {@code null} for the fee of the subscription
 * @param per {@code null} for the fee of the subscription
 * @param tot the first day it no longer holds
 * @param versie to be given back with a change
 */
public record Prijsafspraak(
        PrijsafspraakId id,
        @Nullable String dienst,
        @Nullable String dienstnaam,
        @Nullable Per per,
        LocalDate van,
        @Nullable LocalDate tot,
        Geld bedrag,
        String reden,
        String door,
        int versie,
        Tijd tijd) {}
