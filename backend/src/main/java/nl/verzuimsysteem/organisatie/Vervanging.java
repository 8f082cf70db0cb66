package nl.verzuimsysteem.organisatie;

import java.time.LocalDate;
import java.util.Objects;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a colleague who is away.
 *
 * @param wie who is away
 * @param door who stands in
 * @param tot the last day, that one too
 */
public record Vervanging(GebruikerId wie, GebruikerId door, LocalDate van, LocalDate tot) {
    private static final int LANGSTE_MAANDEN = 12;

    /**
     * As it was filled in.
     *
     * @throws OngeldigeInvoer on each of the four that is missing
     */
    public static Vervanging van(
            @Nullable GebruikerId wie, @Nullable GebruikerId door, @Nullable LocalDate van, @Nullable LocalDate tot) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(wie != null, "wie", "organisatie.vervanging.wie")
                .eis(door != null, "door", "organisatie.vervanging.door")
                .eis(van != null, "van", "organisatie.vervanging.van")
                .eis(tot != null, "tot", "organisatie.vervanging.tot")
                .klaar();
        return new Vervanging(
                Objects.requireNonNull(wie),
                Objects.requireNonNull(door),
                Objects.requireNonNull(van),
                Objects.requireNonNull(tot));
    }

    /** @throws OngeldigeInvoer on {@code door}, {@code van} or {@code tot} */
    void controleer(LocalDate vandaag) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(!wie.equals(door), "door", "organisatie.vervanging.zichzelf")
                .eis(!van.isBefore(vandaag), "van", "organisatie.vervanging.verleden")
                .eis(!tot.isBefore(van), "tot", "organisatie.vervanging.omgekeerd")
                .eis(
                        !tot.isAfter(van.plusMonths(LANGSTE_MAANDEN)),
                        "tot",
                        "organisatie.vervanging.lang",
                        LANGSTE_MAANDEN)
                .klaar();
    }
}
