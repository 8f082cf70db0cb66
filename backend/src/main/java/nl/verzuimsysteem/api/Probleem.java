package nl.verzuimsysteem.api;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer that tells what went wrong, in the form of RFC 9457. */
@Serdeable
@Schema(name = "Probleem", description = "Wat er misging, in de vorm van RFC 9457 (application/problem+json)")
record Probleem(
        @Schema(example = "urn:problem-type:verzuimsysteem:ongeldige-invoer")
        String type,

        @Schema(example = "De aanvraag klopt niet") String title,
        @Schema(example = "400") int status,

        @Schema(description = "Wat u nu kunt doen, voor de gebruiker")
        String detail,

        @Schema(description = "Bij een fout van het systeem: noem deze code als u ons belt", example = "3f9a01bc")
        @Nullable
        String code,

        @Schema(description = "De velden die niet goed zijn ingevuld") @Nullable
        List<Fout> fouten) {

    static final String MEDIA_TYPE = "application/problem+json";

    /** One field that is wrong, and what to fill in instead. */
    @Serdeable
    @Schema(name = "Veldfout")
    record Fout(@Schema(example = "eersteZiektedag") String veld, String melding) {}
}
