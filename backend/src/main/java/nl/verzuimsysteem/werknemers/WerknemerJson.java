package nl.verzuimsysteem.werknemers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.inlezen.Inleesrapport;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.OngeldigeInvoer.Veldfout;
import org.jspecify.annotations.Nullable;

/** What the API says about employees; a list without rows is there, and empty. */
final class WerknemerJson {
    private WerknemerJson() {}

    @Serdeable
    @Schema(name = "Medewerkers")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Lijst(
            List<Rij> rijen,
            @Schema(description = "Of er nog meer zijn") boolean meer) {
        static Lijst van(Bladzijde<WerknemerRij> bladzijde) {
            return new Lijst(bladzijde.rijen().stream().map(Rij::van).toList(), bladzijde.meer());
        }
    }

    @Serdeable
    @Schema(name = "Medewerker")
    record Rij(
            long id,
            String personeelsnummer,
            @Schema(example = "Vries, Jan de") String naam,
            @Nullable String afdeling,
            @Nullable String functie,
            @Nullable String telefoon,

            @Schema(description = "De laatste dag in dienst") @Nullable
            LocalDate uitDienst) {
        static Rij van(WerknemerRij rij) {
            return new Rij(
                    rij.id().waarde(),
                    rij.personeelsnummer(),
                    rij.naam(),
                    rij.afdeling(),
                    rij.functie(),
                    rij.telefoon(),
                    rij.uitDienst());
        }
    }

    @Serdeable
    @Schema(name = "Inleesrapport", description = "Wat er met de personeelslijst is gebeurd, of zou gebeuren")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rapport(
            @Schema(description = "Of dit een proef was: dan is er niets veranderd")
            boolean proef,

            int nieuw,
            int gewijzigd,
            int ongewijzigd,
            List<Fouteregel> fouteRegels,
            List<String> nieuweAfdelingen,
            List<String> onbekendeKolommen) {
        static Rapport van(boolean proef, Inleesrapport rapport) {
            return new Rapport(
                    proef,
                    rapport.nieuw(),
                    rapport.gewijzigd(),
                    rapport.ongewijzigd(),
                    rapport.fouteRegels().stream().map(Fouteregel::van).toList(),
                    rapport.nieuweAfdelingen(),
                    rapport.onbekendeKolommen());
        }
    }

    @Serdeable
    @Schema(name = "FouteRegel")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Fouteregel(
            @Schema(description = "De kopregel is regel 1") int regel, List<Reden> fouten) {
        static Fouteregel van(Inleesrapport.FouteRegel regel) {
            return new Fouteregel(
                    regel.nummer(), regel.fouten().stream().map(Reden::van).toList());
        }
    }

    @Serdeable
    @Schema(name = "FoutInRegel")
    record Reden(String veld, String melding) {
        static Reden van(Veldfout fout) {
            return new Reden(fout.veld(), fout.melding().tekst());
        }
    }
}
