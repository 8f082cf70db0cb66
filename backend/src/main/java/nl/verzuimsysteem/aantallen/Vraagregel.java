package nl.verzuimsysteem.aantallen;

import java.time.Instant;
import java.time.LocalDate;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * One company of an uitvraag.
 *
 * @param regio the name of its regio
 * @param sluitOp its own last day
 * @param verlengd whether that is later than for the others
 * @param loopt whether it can still be answered or changed
 * @param beheerders how many people can answer today
 * @param dezeJaar what it gave for this year; {@code null} until it did
 * @param reden why that is far from what was expected
 * @param door the name of who gave it in
 */
public record Vraagregel(
        AantalvraagId id,
        BedrijfId bedrijf,
        String naam,
        String regio,
        LocalDate sluitOp,
        boolean verlengd,
        boolean loopt,
        Vraagstand stand,
        long beheerders,
        @Nullable Integer dezeJaar,
        @Nullable Integer volgendJaar,
        @Nullable String reden,
        @Nullable Instant opgegevenOp,
        @Nullable String door) {}
