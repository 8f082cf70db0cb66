package nl.verzuimsysteem.factuurpapier;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.NietGevonden;

/** The papers of an invoice, for the bookkeeping of the company. */
@Controller("/api/v1/facturen")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Facturen")
class FactuurpapierController {
    private final FactuurpapierService service;

    FactuurpapierController(FactuurpapierService service) {
        this.service = service;
    }

    @Get(uri = "/{factuur:[0-9]+}.pdf", produces = MediaType.APPLICATION_PDF)
    @Operation(summary = "Een factuur of creditnota als PDF")
    @ApiResponse(
            responseCode = "200",
            description = "A4",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF,
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> pdf(@Parameter(hidden = true) Actor actor, long factuur) {
        var pdf = service.pdf(actor, id(factuur));
        return bestand(pdf.naam(), pdf.inhoud());
    }

    @Get(uri = "/{factuur:[0-9]+}.xml", produces = MediaType.APPLICATION_XML)
    @Operation(
            summary = "Een factuur of creditnota als e-factuur",
            description = "UBL 2.1 volgens NLCIUS, de Nederlandse invulling van EN 16931.")
    @ApiResponse(
            responseCode = "200",
            description = "Invoice of CreditNote",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(type = "string", format = "binary")))
    HttpResponse<byte[]> ubl(@Parameter(hidden = true) Actor actor, long factuur) {
        var ubl = service.ubl(actor, id(factuur));
        return bestand(ubl.naam(), ubl.inhoud());
    }

    private static HttpResponse<byte[]> bestand(String naam, byte[] inhoud) {
        return HttpResponse.ok(inhoud).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + naam + "\"");
    }

    private static FactuurId id(long factuur) {
        if (factuur <= 0) {
            throw new NietGevonden("factuur", factuur);
        }
        return new FactuurId(factuur);
    }
}
