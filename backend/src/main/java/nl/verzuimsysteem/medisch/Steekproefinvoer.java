package nl.verzuimsysteem.medisch;

import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * What a bedrijfsarts thinks of something in the sample, judged good.
 *
 * @param opmerking what he remarked; may be medical, may be empty when it was good
 */
record Steekproefinvoer(Steekproefoordeel oordeel, String opmerking) {

    /** @throws OngeldigeInvoer on {@code oordeel} or {@code opmerking} */
    static Steekproefinvoer van(@Nullable Steekproefoordeel oordeel, String opmerking) {
        var tekst = opmerking.strip();
        if (oordeel == null) {
            throw OngeldigeInvoer.veld("oordeel", "steekproef.oordeelLeeg");
        }
        new OngeldigeInvoer.Verzamelaar()
                .eis(oordeel == Steekproefoordeel.GOED || !tekst.isEmpty(), "opmerking", "steekproef.opmerkingLeeg")
                .eis(
                        tekst.length() <= AccorderingService.LANGSTE_OPMERKING,
                        "opmerking",
                        "accordering.teLang",
                        AccorderingService.LANGSTE_OPMERKING)
                .klaar();
        return new Steekproefinvoer(oordeel, tekst);
    }

    /** Keeps the remark, if there is one, where medical words lie. One statement at most. */
    @Nullable
    Kenmerk bewaar(Kluis kluis, BedrijfId bedrijf) {
        return opmerking.isEmpty() ? null : kluis.bewaar(bedrijf, Inhoudsoort.TOETSING, opmerking);
    }
}
