package nl.verzuimsysteem.verzuim;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the API says and hears about contactmomenten. */
final class ContactJson {
    private ContactJson() {}

    @Serdeable
    @Schema(name = "NieuwContactmoment")
    record Nieuw(
            @Schema(description = "Een UUID die u zelf maakt; mag ook in de kop Idempotency-Key") @Nullable
            String sleutel,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate datum,

            @Schema(description = "Zonder dit veld: TELEFOON") @Nullable
            ContactKanaal kanaal,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Nooit medisch") @Nullable
            String afspraken,

            @Nullable LocalDate volgendeDatum,

            @Schema(description = "Waarom een woord dat medisch lijkt, dat niet is; komt in het dossier te staan")
            @Nullable
            String nietMedisch) {

        NieuwContact contact(@Nullable String sleutelInKop) {
            var gekozen = sleutelInKop == null ? sleutel : sleutelInKop;
            return new NieuwContact(
                    gekozen == null ? "" : gekozen,
                    datum,
                    kanaal == null ? ContactKanaal.TELEFOON : kanaal,
                    afspraken == null ? "" : afspraken.strip(),
                    volgendeDatum,
                    nietMedisch);
        }
    }

    @Serdeable
    @Schema(name = "VastgelegdContactmoment")
    record Vastgelegd(long id) {}

    @Serdeable
    @Schema(name = "Contactmoment")
    record Moment(
            long id,
            LocalDate datum,
            ContactKanaal kanaal,
            String afspraken,
            @Nullable LocalDate volgendeDatum,
            @Nullable String nietMedisch,
            Instant moment,
            String door) {
        static Moment van(Contactmoment contact) {
            return new Moment(
                    contact.id().waarde(),
                    contact.datum(),
                    contact.kanaal(),
                    contact.afspraken(),
                    contact.volgendeDatum(),
                    contact.nietMedisch(),
                    contact.moment(),
                    contact.door());
        }
    }
}
