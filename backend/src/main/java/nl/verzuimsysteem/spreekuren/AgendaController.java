package nl.verzuimsysteem.spreekuren;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Inlogrem;
import nl.verzuimsysteem.toegang.Tokens;
import org.jspecify.annotations.Nullable;

/** The agenda of a professional, for the calendar program that has his secret link. */
@Controller(AgendaController.PAD)
@Tag(name = "Agenda")
class AgendaController {
    static final String PAD = "/api/v1/agenda";
    private static final int LANGSTE = 100;
    /** Nobody guesses 256 bits; this only keeps who tries from keeping the database busy. */
    private static final int FOUTEN_PER_ADRES = 60;

    private static final Duration VENSTER = Duration.ofMinutes(15);

    private final Agendafeed feed;
    private final Inlogrem rem;

    AgendaController(Agendafeed feed, Clock klok) {
        this.feed = feed;
        this.rem = new Inlogrem(klok, FOUTEN_PER_ADRES, FOUTEN_PER_ADRES, VENSTER);
    }

    /** Wrong, withdrawn and never given links get one answer. */
    @Get(uri = "/{geheim}.ics", produces = Kalenderbestand.SOORT)
    @Secured(SecurityRule.IS_ANONYMOUS)
    @SecurityRequirements
    @Operation(
            summary = "Uw spreekuren, voor uw eigen agenda",
            description = "De geheime link maakt u onder Mijn account. Hij geeft tijd, soort en plaats, geen namen.")
    @ApiResponse(responseCode = "200", description = "iCalendar", content = @Content(mediaType = "text/calendar"))
    @ApiResponse(responseCode = "304", description = "Niets veranderd sinds If-None-Match")
    @ApiResponse(responseCode = "404", description = "De link bestaat niet of niet meer")
    @ApiResponse(responseCode = "429", description = "Te veel verkeerde links vanaf dit adres")
    HttpResponse<?> agenda(
            @Parameter(hidden = true) Actor.Herkomst herkomst,
            @PathVariable String geheim,
            @Header(HttpHeaders.IF_NONE_MATCH) @Nullable String bekend) {
        if (!rem.laatToe("", herkomst.adres())) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(VENSTER.toSeconds()));
        }
        var bestand = geheim.length() > LANGSTE ? Optional.<byte[]>empty() : feed.lees(herkomst, geheim);
        if (bestand.isEmpty()) {
            return HttpResponse.notFound();
        }
        rem.stapGoed("", herkomst.adres());
        var inhoud = bestand.get();
        var etag = "\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(Tokens.hash(inhoud)) + "\"";
        var antwoord = etag.equals(bekend) ? HttpResponse.notModified() : HttpResponse.ok(inhoud);
        return antwoord.header(HttpHeaders.ETAG, etag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }
}
