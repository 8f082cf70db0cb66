package nl.verzuimsysteem.opdrachten;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/** The worklist of a regional team for another system: what waits, pick up, ask back, carry out, send back. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Werklijst")
class WerklijstController {
    private final WerklijstService service;

    WerklijstController(WerklijstService service) {
        this.service = service;
    }

    @Get("/werklijst")
    @Operation(summary = "De open opdrachten van uw groep, de dringendste eerst")
    OpdrachtJson.Werklijst werklijst(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Nullable OpdrachtStatus status,
            @QueryValue @Nullable String type,
            @QueryValue @Nullable Long bedrijf,
            @QueryValue @Parameter(description = "Deel van de naam van het bedrijf of de medewerker") @Nullable
                    String tekst,
            @QueryValue(defaultValue = "false") @Parameter(description = "Alleen wat u zelf hebt opgepakt")
                    boolean mijn,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        new OngeldigeInvoer.Verzamelaar()
                .eis(bedrijf == null || bedrijf > 0, "bedrijf", "opdrachten.werklijst.bedrijf")
                .eis(vanaf >= 0, "vanaf", "opdrachten.werklijst.vanaf")
                .eis(aantal >= 1 && aantal <= Uitsnede.MEESTE, "aantal", "opdrachten.werklijst.aantal", Uitsnede.MEESTE)
                .klaar();
        var filter = new Werklijstfilter(status, type, bedrijf == null ? null : new BedrijfId(bedrijf), tekst, mijn);
        var bladzijde = service.werklijst(actor, filter, new Uitsnede(vanaf, aantal, true));
        return new OpdrachtJson.Werklijst(
                bladzijde.rijen().stream().map(OpdrachtJson.Regel::van).toList(), bladzijde.meer());
    }

    @Post("/opdrachten/{id}/oppakken")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Pak een opdracht op")
    void oppakken(@Parameter(hidden = true) Actor actor, long id) {
        service.pakOp(actor, OpdrachtController.opdracht(id));
    }

    @Post("/opdrachten/{id}/vrijgeven")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Geef een opdracht vrij voor een collega")
    void vrijgeven(@Parameter(hidden = true) Actor actor, long id) {
        service.geefVrij(actor, OpdrachtController.opdracht(id));
    }

    @Post("/opdrachten/{id}/vraag")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Vraag de werkgever iets over de opdracht")
    void vraag(@Parameter(hidden = true) Actor actor, long id, @Body OpdrachtJson.Tekst vraag) {
        service.vraagTerug(actor, OpdrachtController.opdracht(id), OpdrachtController.tekst(vraag.tekst()));
    }

    @Post("/opdrachten/{id}/uitvoeren")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rond een opdracht af met een antwoord")
    void uitvoeren(@Parameter(hidden = true) Actor actor, long id, @Body OpdrachtJson.Tekst antwoord) {
        service.voerUit(actor, OpdrachtController.opdracht(id), OpdrachtController.tekst(antwoord.tekst()));
    }

    @Post("/opdrachten/{id}/terugsturen")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stuur een opdracht terug met de reden")
    void terugsturen(@Parameter(hidden = true) Actor actor, long id, @Body OpdrachtJson.Tekst reden) {
        service.stuurTerug(actor, OpdrachtController.opdracht(id), OpdrachtController.tekst(reden.tekst()));
    }
}
