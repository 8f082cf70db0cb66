package nl.verzuimsysteem.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import org.jspecify.annotations.Nullable;

/**
 * An absence as it was filled in.
 *
 * @param sleutel a UUID: the same one again records nothing more
 * @param totEnMet the last day; {@code null}: the first day alone
 * @param vanTijd on the first day; {@code null}: all of it
 * @param totTijd on the last day; {@code null}: all of it
 */
public record NieuweAfwezigheid(
        String sleutel,
        @Nullable GebruikerId professional,
        @Nullable LocalDate van,
        @Nullable LocalDate totEnMet,
        @Nullable LocalTime vanTijd,
        @Nullable LocalTime totTijd) {
    private static final int LANGSTE_MAANDEN = 12;

    /** @throws OngeldigeInvoer on {@code sleutel}, {@code van}, {@code totEnMet} or {@code totTijd} */
    Tijdvak tijdvak(LocalDate vandaag) {
        var laatste = totEnMet == null ? van : totEnMet;
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(sleutel), "sleutel", "agenda.sleutel")
                .eis(van != null, "van", "agenda.datum.leeg")
                .eis(van == null || !van.isBefore(vandaag), "van", "agenda.blok.verleden")
                .eis(van == null || laatste == null || !laatste.isBefore(van), "totEnMet", "agenda.datum.omgekeerd")
                .eis(
                        van == null || laatste == null || !laatste.isAfter(van.plusMonths(LANGSTE_MAANDEN)),
                        "totEnMet",
                        "agenda.blok.lang",
                        LANGSTE_MAANDEN)
                .eis(
                        vanTijd == null || totTijd == null || !Objects.equals(van, laatste) || totTijd.isAfter(vanTijd),
                        "totTijd",
                        "agenda.tijd.omgekeerd")
                .klaar();
        var begin = Objects.requireNonNull(van);
        var einde = Objects.requireNonNull(laatste);
        var tot = totTijd == null ? einde.plusDays(1).atStartOfDay() : einde.atTime(totTijd);
        if (!tot.isAfter(vanTijd == null ? begin.atStartOfDay() : begin.atTime(vanTijd))) {
            throw OngeldigeInvoer.veld("totTijd", "agenda.tijd.omgekeerd");
        }
        return new Tijdvak(
                (vanTijd == null ? begin.atStartOfDay() : begin.atTime(vanTijd))
                        .atZone(Kalender.NEDERLAND)
                        .toInstant(),
                tot.atZone(Kalender.NEDERLAND).toInstant());
    }
}
