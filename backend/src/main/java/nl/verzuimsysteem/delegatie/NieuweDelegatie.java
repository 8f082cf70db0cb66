package nl.verzuimsysteem.delegatie;

import java.time.LocalDate;
import java.util.Set;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Sleutel;
import org.jspecify.annotations.Nullable;

/**
 * What a bedrijfsarts signs.
 *
 * @param sleutel a UUID: signing twice with the same key gives one delegation
 * @param van first day, today or later
 * @param tot last day; may be left open
 */
public record NieuweDelegatie(
        String sleutel,
        RegioId regio,
        @Nullable GebruikerId gemachtigde,
        Set<Deeltaak> taken,
        @Nullable LocalDate van,
        @Nullable LocalDate tot) {

    /** Longer ahead nobody knows who works where. */
    private static final int MEESTE_JAREN = 5;

    public NieuweDelegatie {
        taken = Set.copyOf(taken);
    }

    /** @param isPob whether the one it is for is a POB of the regio on the first day */
    void controleer(LocalDate vandaag, boolean isPob) {
        var laatste = vandaag.plusYears(MEESTE_JAREN);
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(sleutel), "sleutel", "delegatie.sleutel")
                .eis(gemachtigde != null && isPob, "gemachtigde", "delegatie.gemachtigde")
                .eis(!taken.isEmpty(), "taken", "delegatie.taken")
                .eis(van != null, "van", "delegatie.van.leeg")
                .eis(van == null || !van.isBefore(vandaag), "van", "delegatie.van.verleden")
                .eis(van == null || !van.isAfter(laatste), "van", "delegatie.teVer")
                .eis(tot == null || van == null || !tot.isBefore(van), "tot", "delegatie.tot.voorVan")
                .eis(tot == null || !tot.isAfter(laatste), "tot", "delegatie.teVer")
                .klaar();
    }
}
