package nl.verzuimsysteem.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.verzuimsysteem.toegang.Deur;

/** Puts every call that came with a token which opens nothing in the audit log. */
@ServerFilter("/api/**")
@Order(Ordered.HIGHEST_PRECEDENCE) // around the filter that refuses who has no token
class Tokenweigering {
    private final Deur deur;
    private final Herkomstbinder herkomst;

    Tokenweigering(Deur deur, Herkomstbinder herkomst) {
        this.deur = deur;
        this.herkomst = herkomst;
    }

    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void schrijf(HttpRequest<?> aanvraag, HttpResponse<?> antwoord) {
        if (antwoord.code() == HttpStatus.UNAUTHORIZED.getCode()
                && aanvraag.getHeaders().contains(HttpHeaders.AUTHORIZATION)) {
            deur.weiger(herkomst.herkomst(aanvraag));
        }
    }
}
