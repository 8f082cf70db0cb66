package nl.verzuimsysteem.organisatie;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** What the API says of departments, and what it asks. */
final class AfdelingJson {
    private AfdelingJson() {}

    @Serdeable
    @Schema(name = "Afdelingen")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Lijst(List<Rij> rijen) {
        static Lijst van(Afdelingenboom boom) {
            return new Lijst(boom.takken().stream().map(Rij::van).toList());
        }
    }

    @Serdeable
    @Schema(name = "Afdeling")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rij(
            long id,

            @Schema(description = "De afdeling waar deze onder valt") @Nullable
            Long boven,

            String naam,
            @Schema(example = "Transport › Planning") String pad,
            int medewerkers,
            int versie) {
        static Rij van(Afdelingenboom.Tak tak) {
            var afdeling = tak.afdeling();
            var boven = afdeling.boven();
            return new Rij(
                    afdeling.id().waarde(),
                    boven == null ? null : boven.waarde(),
                    afdeling.naam(),
                    tak.pad(),
                    afdeling.werknemers(),
                    afdeling.versie());
        }
    }

    @Serdeable
    @Schema(name = "NieuweAfdeling")
    record Nieuw(@Nullable String naam, @Nullable Long boven) {
        Afdelingsgegevens gegevens() {
            return AfdelingJson.gegevens(naam, boven);
        }
    }

    @Serdeable
    @Schema(name = "GewijzigdeAfdeling", description = "Geef altijd de naam en de plaats zoals zij moeten zijn")
    record Wijziging(
            @Schema(description = "De versie die u hebt gelezen")
            int versie,

            @Nullable String naam,
            @Nullable Long boven) {
        Afdelingsgegevens gegevens() {
            return AfdelingJson.gegevens(naam, boven);
        }
    }

    @Serdeable
    @Schema(name = "AfdelingGemaakt")
    record Gemaakt(long id) {}

    private static Afdelingsgegevens gegevens(@Nullable String naam, @Nullable Long boven) {
        if (boven != null && boven <= 0) {
            throw OngeldigeInvoer.veld("boven", "organisatie.afdeling.boven.weg");
        }
        return new Afdelingsgegevens(naam == null ? "" : naam, boven == null ? null : new AfdelingId(boven));
    }
}
