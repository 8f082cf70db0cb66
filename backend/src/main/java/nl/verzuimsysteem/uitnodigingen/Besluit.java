package nl.verzuimsysteem.uitnodigingen;

import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import org.jspecify.annotations.Nullable;

/**
 * What is done with something to be told.
 *
 * @param aan the mail address or number it goes to; {@code null} for a letter
 * @param token what stands in the link; kept as {@code hash} only
 * @param adres where a letter goes; {@code null} when nobody knows
 */
record Besluit(
        UitnodigingId id,
        BedrijfId bedrijf,
        Uitnodigingsoort soort,
        Uitnodigingstatus status,
        @Nullable Kanaal kanaal,
        @Nullable String aan,
        @Nullable String token,
        byte @Nullable [] hash,
        @Nullable String adres) {

    static Besluit vervallen(TeMaken een) {
        return new Besluit(
                een.id(), een.bedrijf(), een.soort(), Uitnodigingstatus.VERVALLEN, null, null, null, null, null);
    }

    /** The address or number, and what stands in the link, of what goes by mail or SMS. */
    Optional<Zending> zending() {
        return aan == null || token == null ? Optional.empty() : Optional.of(new Zending(aan, token));
    }

    /** Where something goes, with the key of its link. */
    record Zending(String aan, String token) {}
}
