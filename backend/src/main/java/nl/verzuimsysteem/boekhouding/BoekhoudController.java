package nl.verzuimsysteem.boekhouding;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/** The journal of sales, for an accounting system that fetches it. */
@Controller("/api/v1/facturen/export")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Facturen")
class BoekhoudController {
    private final BoekhoudService service;

    BoekhoudController(BoekhoudService service) {
        this.service = service;
    }

    @Get
    @Produces("text/csv")
    @Operation(
            summary = "De facturen van een of meer maanden als verkoopboek, in CSV",
            description =
                    "Per factuur een regel voor de klant, een voor elke soort omzet met zijn btw-tarief, en een voor de btw"
                            + " van elk tarief. Samen zijn zij nul.")
    StreamedFile export(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Parameter(description = "De eerste maand, zoals 2026-01") String van,
            @QueryValue @Parameter(description = "De laatste maand") String tot) {
        var eerste = maand("van", van);
        var laatste = maand("tot", tot);
        // Through a file: whoever fetches it gets all of it or an error, never a part that looks whole.
        try {
            var bestand = Files.createTempFile("verkoopboek", ".csv");
            try (var naar = Files.newBufferedWriter(bestand)) {
                service.exporteer(actor, eerste, laatste, naar);
            } catch (RuntimeException | IOException e) {
                Files.delete(bestand);
                throw e;
            }
            return new StreamedFile(
                            Files.newInputStream(bestand, StandardOpenOption.DELETE_ON_CLOSE),
                            MediaType.of("text/csv; charset=utf-8"))
                    .attach("verkoopboek-" + eerste + "-" + laatste + ".csv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YearMonth maand(String veld, String tekst) {
        return Kalender.leesMaand(tekst).orElseThrow(() -> OngeldigeInvoer.veld(veld, "boekhouding.maand"));
    }
}
