package nl.verzuimsysteem.gebruikers;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import org.jspecify.annotations.Nullable;

/** Keeping the users of a company from another system. */
@Controller("/api/v1/gebruikers")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Gebruikers")
class GebruikerController {
    private static final String WACHT =
            "Gaat het over het eigen account van de beheerder, over een gebruikersbeheerder of over het"
                    + " e-mailadres van wie al inlogt? Dan is het antwoord 202 en wacht de wijziging op een tweede beheerder.";

    private final GebruikersService gebruikers;
    private final BeheerService beheer;

    GebruikerController(GebruikersService gebruikers, BeheerService beheer) {
        this.gebruikers = gebruikers;
        this.beheer = beheer;
    }

    @Get
    @Operation(summary = "De gebruikers van uw bedrijf")
    GebruikerJson.Lijst lijst(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Parameter(description = "Delen van de naam, het e-mailadres of de inlognaam") @Nullable
                    String tekst,
            @QueryValue @Nullable Functie functie,
            @QueryValue @Nullable Gebruikerstatus status,
            @QueryValue(defaultValue = "0") int vanaf,
            @QueryValue(defaultValue = "50") int aantal) {
        var filter = new Gebruikerfilter(tekst == null ? "" : tekst, functie, status);
        return GebruikerJson.Lijst.van(gebruikers.lijst(actor, filter, Uitsnede.gevraagd(vanaf, aantal)));
    }

    @Get("/{gebruiker}")
    @Operation(summary = "Een gebruiker met zijn functies")
    GebruikerJson.Rij lees(@Parameter(hidden = true) Actor actor, long gebruiker) {
        return GebruikerJson.Rij.van(gebruikers.lees(actor, gebruiker(gebruiker)));
    }

    @Post
    @Operation(
            summary = "Maak een gebruiker met een functie en nodig hem uit",
            description = "Logt iemand al in met dit e-mailadres? Dan krijgt die ene login de functie erbij. Nog eens"
                    + " hetzelfde verandert niets. " + WACHT)
    HttpResponse<GebruikerJson.Uitslag> maak(@Parameter(hidden = true) Actor actor, @Body GebruikerJson.Nieuw nieuw) {
        return antwoord(beheer.maak(
                actor, bedrijf(nieuw.bedrijf()), nieuw.persoon(), GebruikerJson.FunctieGegevens.van(nieuw.functie())));
    }

    @Patch("/{gebruiker}")
    @Operation(
            summary = "Wijzig naam, e-mail en telefoon, of blokkeer een gebruiker of geef hem vrij",
            description = "Met 'actief' blokkeert u of geeft u vrij; dan blijft de rest zoals het is. " + WACHT)
    HttpResponse<GebruikerJson.Uitslag> wijzig(
            @Parameter(hidden = true) Actor actor, long gebruiker, @Body GebruikerJson.Wijziging wijziging) {
        var id = gebruiker(gebruiker);
        var actief = wijziging.actief();
        return antwoord(
                actief == null
                        ? beheer.wijzig(actor, id, wijziging.versie(), wijziging.persoon())
                        : actief
                                ? beheer.geefVrij(actor, id, wijziging.versie())
                                : beheer.blokkeer(actor, id, wijziging.versie()));
    }

    @Post("/{gebruiker}/functies")
    @Operation(summary = "Geef een gebruiker een functie", description = WACHT)
    HttpResponse<GebruikerJson.Uitslag> geef(
            @Parameter(hidden = true) Actor actor, long gebruiker, @Body GebruikerJson.NieuweFunctieBij nieuw) {
        return antwoord(beheer.geef(
                actor,
                gebruiker(gebruiker),
                bedrijf(nieuw.bedrijf()),
                GebruikerJson.FunctieGegevens.van(nieuw.functie())));
    }

    @Patch("/functies/{functie}")
    @Operation(summary = "Beëindig een functie", description = WACHT)
    HttpResponse<GebruikerJson.Uitslag> beeindig(
            @Parameter(hidden = true) Actor actor, long functie, @Body GebruikerJson.Einde einde) {
        if (functie <= 0) {
            throw new NietGevonden("functie", functie);
        }
        return antwoord(beheer.beeindig(actor, new FunctieId(functie), einde.dag()));
    }

    private static HttpResponse<GebruikerJson.Uitslag> antwoord(Uitkomst uitkomst) {
        var uitslag = GebruikerJson.Uitslag.van(uitkomst);
        return uitkomst.wacht() ? HttpResponse.accepted().body(uitslag) : HttpResponse.ok(uitslag);
    }

    private static GebruikerId gebruiker(long id) {
        if (id <= 0) {
            throw new NietGevonden("gebruiker", id);
        }
        return new GebruikerId(id);
    }

    private static BedrijfId bedrijf(long id) {
        if (id <= 0) {
            throw new NietGevonden("bedrijf", id);
        }
        return new BedrijfId(id);
    }
}
