package nl.verzuimsysteem.logboek;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import org.jspecify.annotations.Nullable;

/** The audit log, for another system of the logbeheerder. */
@Controller("/api/v1/logboek")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Logboek")
class LogboekController {
    private final LogboekService service;
    private final Clock klok;

    LogboekController(LogboekService service, Clock klok) {
        this.service = service;
        this.klok = klok;
    }

    @Get
    @Operation(
            summary = "Doorzoek het logboek, nieuwste eerst",
            description = "Zonder periode: de laatste zeven dagen. Het zoeken zelf komt ook in het logboek.")
    Logboek zoek(
            @Parameter(hidden = true) Actor actor,
            @QueryValue @Parameter(description = "Deel van de naam van de gebruiker") @Nullable String wie,
            @QueryValue @Nullable Handeling handeling,
            @QueryValue @Nullable Uitkomst uitkomst,
            @QueryValue @Nullable Long bedrijf,
            @QueryValue @Parameter(description = "Alleen samen met het bedrijf") @Nullable String personeelsnummer,
            @QueryValue @Nullable LocalDate van,
            @QueryValue @Parameter(description = "De laatste dag") @Nullable LocalDate tot,
            @QueryValue @Parameter(description = "Uit de vorige bladzijde") @Nullable String verder,
            @QueryValue(defaultValue = "50") int aantal) {
        if (bedrijf != null && bedrijf <= 0) {
            throw new NietGevonden("bedrijf", bedrijf);
        }
        var gewoon = Logboekfilter.van(Kalender.vandaag(klok));
        var filter = new Logboekfilter(
                Objects.requireNonNullElse(wie, ""),
                handeling,
                uitkomst,
                bedrijf == null ? null : new BedrijfId(bedrijf),
                Objects.requireNonNullElse(personeelsnummer, ""),
                Objects.requireNonNullElse(van, gewoon.van()),
                Objects.requireNonNullElse(tot, gewoon.tot()));
        var bladzijde = service.zoek(actor, filter, verder, aantal);
        return new Logboek(bladzijde.regels().stream().map(RegelJson::van).toList(), bladzijde.verder());
    }

    /** A line, as far as a search shows it. */
    @Serdeable
    @Schema(name = "Logregel")
    record RegelJson(
            long id,
            Instant moment,
            Handeling handeling,
            Uitkomst uitkomst,
            String naam,
            Functie functie,
            @Nullable String organisatie,
            String kanaal,
            @Nullable String bedrijf,
            @Nullable String personeelsnummer,
            @Nullable String objectSoort,
            @Nullable Long objectId,
            @Nullable String bijzonderheid,
            @Nullable String vraag) {
        private static RegelJson van(Logregel regel) {
            return new RegelJson(
                    regel.id().waarde(),
                    regel.moment(),
                    regel.handeling(),
                    regel.uitkomst(),
                    regel.naam(),
                    regel.functie(),
                    regel.organisatie(),
                    regel.kanaal().name(),
                    regel.bedrijf(),
                    regel.personeelsnummer(),
                    regel.objectSoort(),
                    regel.objectId(),
                    regel.bijzonderheid(),
                    regel.vraag());
        }
    }

    /** @param verder vraagt de volgende bladzijde; leeg als die er niet is */
    @Serdeable
    @Schema(name = "Logboek")
    record Logboek(List<RegelJson> rijen, @Nullable String verder) {}
}
