package nl.verzuimsysteem.facturatie;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.YearMonth;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/** The runs that make the invoices of a month, for whoever lets another system look after them. */
@Controller("/api/v1/factuurruns")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Facturen")
class FactuurrunController {
    private final FactuurrunService service;

    FactuurrunController(FactuurrunService service) {
        this.service = service;
    }

    @Get
    @Operation(summary = "De maanden die zijn gefactureerd of nu worden gefactureerd, de nieuwste eerst")
    FactuurrunJson.Runs runs(
            @Parameter(hidden = true) Actor actor,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        return FactuurrunJson.Runs.van(service.runs(actor, Uitsnede.gevraagd(vanaf, aantal)));
    }

    @Get("/voorbeeld")
    @Operation(
            summary = "Wat het factureren van een maand zou geven; er wordt geen factuur gemaakt",
            description = "Bedragen zijn in centen. Een maand die niet aan de beurt is, geeft 400; een die al is"
                    + " gefactureerd, 409.")
    FactuurrunJson.VoorbeeldJson voorbeeld(@Parameter(hidden = true) Actor actor, @QueryValue String maand) {
        return FactuurrunJson.VoorbeeldJson.van(service.voorbeeld(actor, maand(maand)));
    }

    @Post
    @Operation(
            summary = "Maak de facturen van een maand definitief",
            description = "Dat gebeurt daarna op de achtergrond. Nog eens met dezelfde sleutel geeft dezelfde run.")
    HttpResponse<FactuurrunJson.Gestart> maakDefinitief(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Parameter(description = "Een UUID die u zelf maakt") String sleutel,
            @Body FactuurrunJson.Nieuw nieuw) {
        var id = service.maakDefinitief(actor, sleutel, maand(nieuw.maand()));
        return HttpResponse.created(new FactuurrunJson.Gestart(id.waarde()), URI.create("/api/v1/factuurruns"));
    }

    private static YearMonth maand(@Nullable String tekst) {
        return Kalender.leesMaand(tekst == null ? "" : tekst)
                .orElseThrow(() -> OngeldigeInvoer.veld("maand", "facturatie.maand"));
    }
}
