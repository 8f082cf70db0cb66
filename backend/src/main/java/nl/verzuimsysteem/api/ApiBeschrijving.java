package nl.verzuimsysteem.api;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The description of the API, made at the build from the controllers and open to everybody. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Verzuimsysteem",
                        version = "1",
                        description = "Ziek melden, dossiers en opdrachten voor andere systemen. Log in met"
                                + " POST /api/v1/inloggen en geef het toegangstoken mee in de kop Authorization."
                                + " Fouten komen terug als application/problem+json (RFC 9457)."),
        security = @SecurityRequirement(name = "bearer"))
@SecurityScheme(name = "bearer", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "JWT")
@Controller("/api/v1")
@Secured(SecurityRule.IS_ANONYMOUS)
class ApiBeschrijving {
    private static final String SOORT = "application/yaml";
    private static final String BESTAND = "META-INF/swagger/openapi.yml";

    private final ResourceLoader bestanden;

    ApiBeschrijving(ResourceLoader bestanden) {
        this.bestanden = bestanden;
    }

    @Get(uri = "/openapi.yaml", produces = SOORT)
    @Tag(name = "Beschrijving")
    @SecurityRequirements
    @Operation(summary = "Deze beschrijving")
    @ApiResponse(responseCode = "200", description = "OpenAPI 3")
    @ApiResponse(
            responseCode = "4XX",
            description = "Zo komt bij elk adres een fout terug",
            content = @Content(mediaType = Probleem.MEDIA_TYPE, schema = @Schema(implementation = Probleem.class)))
    HttpResponse<?> beschrijving() {
        return bestanden
                .getResourceAsStream("classpath:" + BESTAND)
                .<HttpResponse<?>>map(stroom -> HttpResponse.ok(new StreamedFile(stroom, MediaType.of(SOORT))))
                .orElseGet(HttpResponse::notFound);
    }
}
