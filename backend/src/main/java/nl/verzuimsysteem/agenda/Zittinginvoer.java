package nl.verzuimsysteem.agenda;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * A session as it was filled in.
 *
 * @param plaats {@code null}: by phone or video only
 * @param omDeWeken 1 is every week
 * @param geldigTot the last day; {@code null}: until further notice
 */
public record Zittinginvoer(
        @Nullable PlaatsId plaats,
        @Nullable DayOfWeek weekdag,
        @Nullable LocalTime van,
        @Nullable LocalTime tot,
        int omDeWeken,
        @Nullable LocalDate geldigVan,
        @Nullable LocalDate geldigTot) {

    /** @throws OngeldigeInvoer on {@code weekdag}, {@code van}, {@code tot}, {@code omDeWeken}, {@code geldigVan} or {@code geldigTot} */
    Rooster rooster() {
        new OngeldigeInvoer.Verzamelaar()
                .eis(weekdag != null, "weekdag", "agenda.zitting.weekdag")
                .eis(van != null, "van", "agenda.tijd.leeg")
                .eis(tot != null, "tot", "agenda.tijd.leeg")
                .eis(van == null || tot == null || tot.isAfter(van), "tot", "agenda.tijd.omgekeerd")
                .eis(
                        omDeWeken >= 1 && omDeWeken <= Rooster.MEESTE_WEKEN,
                        "omDeWeken",
                        "agenda.zitting.omDeWeken",
                        Rooster.MEESTE_WEKEN)
                .eis(geldigVan != null, "geldigVan", "agenda.datum.leeg")
                .eis(geldigVan == null || Kalender.kan(geldigVan), "geldigVan", "agenda.datum.kanNiet")
                .eis(geldigTot == null || Kalender.kan(geldigTot), "geldigTot", "agenda.datum.kanNiet")
                .eis(
                        geldigVan == null || geldigTot == null || !geldigTot.isBefore(geldigVan),
                        "geldigTot",
                        "agenda.datum.omgekeerd")
                .eis(
                        !isEenmalig() || Objects.requireNonNull(geldigVan).getDayOfWeek() == weekdag,
                        "weekdag",
                        "agenda.zitting.anderedag")
                .klaar();
        return new Rooster(
                Objects.requireNonNull(weekdag),
                Objects.requireNonNull(van),
                Objects.requireNonNull(tot),
                omDeWeken,
                Objects.requireNonNull(geldigVan),
                geldigTot);
    }

    private boolean isEenmalig() {
        return geldigVan != null && geldigVan.equals(geldigTot);
    }
}
