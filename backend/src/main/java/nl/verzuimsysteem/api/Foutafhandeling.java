package nl.verzuimsysteem.api;

import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;
import nl.verzuimsysteem.kern.BevestigingNodig;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.GeenRecht;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.toegang.InloggenMislukt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers what services throw. What nobody foresaw goes to the log under a code; the caller gets the code and nothing
 * else.
 */
@Singleton
class Foutafhandeling implements ExceptionHandler<Throwable, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(Foutafhandeling.class);
    private static final SecureRandom TOEVAL = new SecureRandom();
    private static final int CODE_BYTES = 4;
    private static final int KWARTIER = 900;

    @Override
    public HttpResponse<?> handle(HttpRequest aanvraag, Throwable fout) {
        return switch (fout) {
            case NietGevonden e -> antwoord(Probleemsoort.NIET_GEVONDEN.probleem(tekst(e)));
            case BevestigingNodig e -> antwoord(Probleemsoort.BEVESTIGING_NODIG.probleem(tekst(e)));
            case GeenRecht e -> antwoord(Probleemsoort.GEEN_RECHT.probleem(tekst(e)));
            case Conflict e -> antwoord(Probleemsoort.CONFLICT.probleem(tekst(e)));
            case OngeldigeInvoer e -> antwoord(ongeldig(e));
            case InloggenMislukt e -> inloggenMislukt(e);
            default -> {
                var code = code();
                LOG.error("Storing {} bij {} {}", code, aanvraag.getMethodName(), route(aanvraag), fout);
                yield antwoord(Probleemsoort.STORING.metCode(code));
            }
        };
    }

    private static Probleem ongeldig(OngeldigeInvoer invoer) {
        var fouten = invoer.fouten().stream()
                .map(fout -> new Probleem.Fout(fout.veld(), fout.melding().tekst()))
                .toList();
        return Probleemsoort.ONGELDIGE_INVOER.probleem(
                Melding.van("api.ongeldigeInvoer.velden", fouten.size()).tekst(), fouten);
    }

    private static HttpResponse<?> inloggenMislukt(InloggenMislukt fout) {
        return switch (fout.reden()) {
            case TE_VAAK ->
                antwoord(Probleemsoort.TE_VAAK.probleem(tekst(fout)))
                        .header(HttpHeaders.RETRY_AFTER, Integer.toString(KWARTIER));
            case GEEN_FUNCTIE -> antwoord(Probleemsoort.GEEN_RECHT.probleem(tekst(fout)));
            case GEGEVENS, GEGEVENS_OF_CODE, CODE, PASSKEY, CODE_GEBRUIKT, TE_LAAT, SESSIE ->
                antwoord(Probleemsoort.NIET_INGELOGD.probleem(tekst(fout)));
        };
    }

    private static MutableHttpResponse<?> antwoord(Probleem probleem) {
        return HttpResponse.status(probleem.status(), probleem.title())
                .body(probleem)
                .contentType(Probleem.MEDIA_TYPE);
    }

    private static String tekst(RuntimeException fout) {
        var tekst = fout.getMessage();
        return tekst == null ? "" : tekst;
    }

    /** What was asked for, without what was filled in: in some addresses that is a secret. */
    private static String route(HttpRequest<?> aanvraag) {
        return BasicHttpAttributes.getUriTemplate(aanvraag).orElse("een adres dat niet bestaat");
    }

    private static String code() {
        var toeval = new byte[CODE_BYTES];
        TOEVAL.nextBytes(toeval);
        return HexFormat.of().formatHex(toeval);
    }
}
