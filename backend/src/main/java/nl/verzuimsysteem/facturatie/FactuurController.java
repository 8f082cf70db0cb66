package nl.verzuimsysteem.facturatie;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/** Invoices with every line explained, for the accounting of the employer or of the arbodienst. */
@Controller("/api/v1/facturen")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Facturen")
class FactuurController {
    private final FactuurService service;

    FactuurController(FactuurService service) {
        this.service = service;
    }

    @Get
    @Operation(
            summary = "Facturen en creditnota's, de nieuwste eerst",
            description =
                    "Bedragen zijn in centen. Een creditnota heeft een min en noemt de factuur die zij terugneemt.")
    FactuurJson.Lijst facturen(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable Long bedrijf,
            @QueryValue
                    @Parameter(
                            description =
                                    "Een factuurnummer of het begin ervan, of een deel van de naam van een bedrijf")
                    @Nullable
                    String tekst,
            @QueryValue @Parameter(description = "De maand waarvan de facturen zijn gemaakt, zoals 2026-10") @Nullable
                    String maand,
            @QueryValue @Nullable Factuurstand stand,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        if (bedrijf != null && bedrijf <= 0) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        return FactuurJson.Lijst.van(service.lijst(
                actor,
                new Factuurfilter(
                        bedrijf == null ? null : new BedrijfId(bedrijf),
                        tekst == null ? "" : tekst,
                        maand == null ? null : lees(maand),
                        stand),
                Uitsnede.gevraagd(vanaf, aantal)));
    }

    @Get("/{factuur}")
    @Operation(
            summary = "Een factuur met elke regel uitgelegd",
            description = "Bij een regel staan het dossier en de opdracht waar zij van komt, als u die mag zien.")
    FactuurJson.Heel factuur(@Parameter(hidden = true) Actor actor, long factuur) {
        if (factuur <= 0) {
            throw new NietGevonden("factuur", factuur);
        }
        return FactuurJson.Heel.van(service.factuur(actor, new FactuurId(factuur)));
    }

    private static YearMonth lees(String maand) {
        return Kalender.leesMaand(maand).orElseThrow(() -> OngeldigeInvoer.veld("maand", "facturatie.lijst.maand"));
    }
}
