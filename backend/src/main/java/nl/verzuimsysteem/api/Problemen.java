package nl.verzuimsysteem.api;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Melding;

/** Gives every error that the HTTP server itself finds the form of a {@link Probleem}. */
@Singleton
class Problemen implements ErrorResponseProcessor<Probleem> {

    @Override
    @SuppressWarnings("unchecked") // an error without a body, as the contract asks for HEAD
    public MutableHttpResponse<Probleem> processResponse(ErrorContext context, MutableHttpResponse<?> antwoord) {
        if (context.getRequest().getMethod() == HttpMethod.HEAD) {
            return (MutableHttpResponse<Probleem>) antwoord;
        }
        var soort = Probleemsoort.bij(antwoord.code());
        var fouten = soort == Probleemsoort.ONGELDIGE_INVOER
                ? context.getRootCause().map(Velden::van).orElse(List.of())
                : List.<Probleem.Fout>of();
        var probleem = fouten.isEmpty()
                ? soort.probleem()
                : soort.probleem(
                        Melding.van("api.ongeldigeInvoer.velden", fouten.size()).tekst(), fouten);
        return antwoord.body(probleem).contentType(Probleem.MEDIA_TYPE);
    }
}
