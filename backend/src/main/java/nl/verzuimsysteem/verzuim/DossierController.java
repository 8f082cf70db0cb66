package nl.verzuimsysteem.verzuim;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/** One case for a company's own system: read it, end it, record a talk. */
@Controller("/api/v1/dossiers/{dossier}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Dossier")
class DossierController {
    private final DossierService dossiers;
    private final HerstelService herstel;
    private final UitDienstService uitDienst;
    private final ContactService contacten;
    private final Clock klok;

    DossierController(
            DossierService dossiers,
            HerstelService herstel,
            UitDienstService uitDienst,
            ContactService contacten,
            Clock klok) {
        this.dossiers = dossiers;
        this.herstel = herstel;
        this.uitDienst = uitDienst;
        this.contacten = contacten;
        this.klok = klok;
    }

    @Get
    @Operation(summary = "Eén dossier")
    DossierJson.Volledig dossier(@Parameter(hidden = true) Actor actor, long dossier) {
        return DossierJson.Volledig.van(dossiers.kop(actor, id(dossier)), Kalender.vandaag(klok));
    }

    @Get("/tijdlijn")
    @Operation(summary = "Wat er in het dossier gebeurde, het nieuwste eerst")
    DossierJson.TijdlijnJson tijdlijn(
            @Parameter(hidden = true) Actor actor,
            long dossier,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        return DossierJson.TijdlijnJson.van(dossiers.tijdlijn(actor, id(dossier), Uitsnede.gevraagd(vanaf, aantal)));
    }

    @Get("/voortgang")
    @Operation(
            summary = "De stappen van een dossier met hun termijnen, zoals zij vandaag zijn",
            description =
                    "Wie niet aan UWV meldt, ziet geen stappen van het vangnet. Een ingetrokken of samengevoegd dossier"
                            + " heeft geen stappen: 404.")
    VoortgangJson voortgang(
            @Parameter(hidden = true) Actor actor,
            long dossier,
            @QueryValue(defaultValue = "false") @Parameter(description = "Met bij elke stap waarom die dag")
                    boolean uitleg) {
        var voortgang = dossiers.voortgang(actor, id(dossier));
        if (voortgang.vervallen()) {
            throw new NietGevonden("dossier", dossier);
        }
        return VoortgangJson.van(voortgang, Kalender.vandaag(klok), uitleg);
    }

    @Post("/herstel")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Meld hersteld", description = "Nog eens met dezelfde dag verandert niets.")
    void meldHersteld(@Parameter(hidden = true) Actor actor, long dossier, @Body DossierJson.Herstel melding) {
        herstel.meldHersteld(actor, id(dossier), melding.eersteDagWeerAanHetWerk());
    }

    @Post("/uit-dienst")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Meld uit dienst", description = "Een dag die nog komt, kunt u later wijzigen.")
    void meldUitDienst(@Parameter(hidden = true) Actor actor, long dossier, @Body DossierJson.UitDienst melding) {
        uitDienst.meldUitDienst(actor, id(dossier), melding.laatsteDag());
    }

    @Delete("/uit-dienst")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Draai uit dienst terug, zolang de laatste dag niet voorbij is")
    void draaiUitDienstTerug(@Parameter(hidden = true) Actor actor, long dossier) {
        uitDienst.draaiTerug(actor, id(dossier));
    }

    @Get("/contactmomenten")
    @Operation(summary = "De contactmomenten van een dossier, het laatste eerst")
    List<ContactJson.Moment> contactmomenten(@Parameter(hidden = true) Actor actor, long dossier) {
        return contacten.vanDossier(actor, id(dossier)).stream()
                .map(ContactJson.Moment::van)
                .toList();
    }

    @Post("/contactmomenten")
    @Operation(
            summary = "Leg contact vast",
            description = "Nog eens met dezelfde sleutel verandert niets. Een volgende datum wordt een taak.")
    HttpResponse<ContactJson.Vastgelegd> legContactVast(
            @Parameter(hidden = true) Actor actor,
            long dossier,
            @Header("Idempotency-Key") @Parameter(description = "Een UUID die u zelf maakt") @Nullable String sleutel,
            @Body ContactJson.Nieuw nieuw) {
        var id = contacten.legVast(actor, id(dossier), nieuw.contact(sleutel));
        return HttpResponse.created(
                new ContactJson.Vastgelegd(id.waarde()),
                URI.create("/api/v1/dossiers/" + dossier + "/contactmomenten"));
    }

    private static DossierId id(long dossier) {
        if (dossier <= 0) {
            throw new NietGevonden("dossier", dossier);
        }
        return new DossierId(dossier);
    }
}
