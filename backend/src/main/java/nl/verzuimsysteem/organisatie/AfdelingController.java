package nl.verzuimsysteem.organisatie;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.NietGevonden;

/** Keeping the departments of a company up to date from another system. */
@Controller("/api/v1/bedrijven/{bedrijf}/afdelingen")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Afdelingen")
class AfdelingController {
    private final AfdelingenService afdelingen;

    AfdelingController(AfdelingenService afdelingen) {
        this.afdelingen = afdelingen;
    }

    @Get
    @Operation(summary = "De afdelingen van een bedrijf, elk vóór wat eronder valt")
    AfdelingJson.Lijst lijst(@Parameter(hidden = true) Actor actor, long bedrijf) {
        return AfdelingJson.Lijst.van(afdelingen.boom(actor, bedrijf(bedrijf)));
    }

    @Post
    @Operation(
            summary = "Voeg een afdeling toe",
            description = "Nog eens met dezelfde naam op dezelfde plaats geeft dezelfde afdeling.")
    HttpResponse<AfdelingJson.Gemaakt> voegToe(
            @Parameter(hidden = true) Actor actor, long bedrijf, @Body AfdelingJson.Nieuw nieuw) {
        var id = afdelingen.voegToe(actor, bedrijf(bedrijf), nieuw.gegevens()).waarde();
        return HttpResponse.created(
                new AfdelingJson.Gemaakt(id), URI.create("/api/v1/bedrijven/" + bedrijf + "/afdelingen/" + id));
    }

    @Patch("/{afdeling}")
    @Operation(summary = "Geef een afdeling een andere naam of een andere plaats")
    HttpResponse<Void> wijzig(
            @Parameter(hidden = true) Actor actor,
            long bedrijf,
            long afdeling,
            @Body AfdelingJson.Wijziging wijziging) {
        afdelingen.wijzig(actor, bedrijf(bedrijf), afdeling(afdeling), wijziging.versie(), wijziging.gegevens());
        return HttpResponse.noContent();
    }

    @Delete("/{afdeling}")
    @Operation(summary = "Verwijder een lege afdeling")
    HttpResponse<Void> verwijder(
            @Parameter(hidden = true) Actor actor,
            long bedrijf,
            long afdeling,
            @QueryValue @Parameter(description = "De versie die u hebt gelezen") int versie) {
        afdelingen.verwijder(actor, bedrijf(bedrijf), afdeling(afdeling), versie);
        return HttpResponse.noContent();
    }

    private static BedrijfId bedrijf(long id) {
        if (id <= 0) {
            throw new NietGevonden("bedrijf", id);
        }
        return new BedrijfId(id);
    }

    private static AfdelingId afdeling(long id) {
        if (id <= 0) {
            throw new NietGevonden("afdeling", id);
        }
        return new AfdelingId(id);
    }
}
