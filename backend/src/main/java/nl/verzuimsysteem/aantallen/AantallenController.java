package nl.verzuimsysteem.aantallen;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;

/** The headcount of a company, for its own personnel system: what was given in, what is asked, and answering it. */
@Controller("/api/v1")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Aantallen")
class AantallenController {
    private final OpgaveService opgaven;
    private final AantallenService aantallen;

    AantallenController(OpgaveService opgaven, AantallenService aantallen) {
        this.opgaven = opgaven;
        this.aantallen = aantallen;
    }

    @Get("/bedrijven/{bedrijf}/aantallen")
    @Operation(
            summary = "Alle opgaven van een bedrijf, nieuwste jaar eerst",
            description = "Ook wat later gewijzigd is staat erin: alleen wat \"geldt\" telt.")
    AantallenJson.Historie historie(
            @Parameter(hidden = true) Actor actor,
            long bedrijf,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        return AantallenJson.Historie.van(opgaven.historie(actor, bedrijf(bedrijf), Uitsnede.gevraagd(vanaf, aantal)));
    }

    @Get("/bedrijven/{bedrijf}/aantallen/{jaar}")
    @Operation(
            summary = "Het aantal medewerkers dat voor een jaar geldt",
            description = "Het werkelijke aantal als dat er is, anders de nieuwste schatting.")
    AantallenJson.Cijfer cijfer(@Parameter(hidden = true) Actor actor, long bedrijf, int jaar) {
        return aantallen
                .geldig(actor, bedrijf(bedrijf), jaar)
                .map(AantallenJson.Cijfer::van)
                .orElseThrow(() -> new NietGevonden("cijfer", jaar));
    }

    @Get("/aantalvragen")
    @Operation(summary = "De vragen naar aantallen die lopen, wat nog open staat eerst")
    List<AantallenJson.Vraag> vragen(@Parameter(hidden = true) Actor actor) {
        return opgaven.vragen(actor).stream().map(AantallenJson.Vraag::van).toList();
    }

    @Get("/aantalvragen/{vraag}")
    @Operation(summary = "Een vraag naar aantallen, met de cijfers om mee te vergelijken")
    AantallenJson.Vraag vraag(@Parameter(hidden = true) Actor actor, long vraag) {
        return AantallenJson.Vraag.van(opgaven.vraag(actor, id(vraag)));
    }

    @Post("/aantalvragen/{vraag}/opgaven")
    @Operation(
            summary = "Geef de aantallen op, of wijzig ze zolang het kan",
            description =
                    "Met de versie van de vraag zoals u die las. Gaf een ander intussen iets op, dan is het antwoord"
                            + " 409: lees de vraag dan opnieuw.")
    AantallenJson.Vraag geefOp(
            @Parameter(hidden = true) Actor actor, long vraag, @Body AantallenJson.NieuweOpgave opgave) {
        return AantallenJson.Vraag.van(opgaven.geefOp(actor, id(vraag), opgave.opgave()));
    }

    private static AantalvraagId id(long vraag) {
        if (vraag <= 0) {
            throw new NietGevonden("aantalvraag", vraag);
        }
        return new AantalvraagId(vraag);
    }

    private static BedrijfId bedrijf(long id) {
        if (id <= 0) {
            throw new NietGevonden("bedrijf", id);
        }
        return new BedrijfId(id);
    }
}
