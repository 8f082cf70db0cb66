package nl.verzuimsysteem.api;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Deur;
import nl.verzuimsysteem.toegang.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Asks at each call with a token whether its session is still open and its rights are those of now. A token made before
 * a change of rights is refused: the program that calls renews it, and gets one with the rights of now.
 */
@ServerFilter("/api/**")
class Sessiedeur implements Ordered {
    private static final String AANMELDING = Actor.Aanmelding.class.getName();

    private final Deur deur;

    Sessiedeur(Deur deur) {
        this.deur = deur;
    }

    /** After the filter that verifies the token. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> laatToe(HttpRequest<?> aanvraag) {
        var wie = aanvraag.getUserPrincipal(Authentication.class);
        if (wie.isEmpty()) {
            return null;
        }
        var claims = wie.get().getAttributes();
        var open = deur.open(Tokens.token(claims)).filter(nu -> nu.rechten().equals(Tokens.rechten(claims)));
        open.ifPresent(nu -> aanvraag.setAttribute(AANMELDING, nu.aanmelding()));
        return open.isPresent() ? null : geweigerd();
    }

    /** By which login a call came in; nothing before the login. */
    static Optional<Actor.Aanmelding> aanmelding(HttpRequest<?> aanvraag) {
        return aanvraag.getAttribute(AANMELDING, Actor.Aanmelding.class);
    }

    private static HttpResponse<?> geweigerd() {
        var probleem = Probleemsoort.NIET_INGELOGD.probleem();
        return HttpResponse.unauthorized().body(probleem).contentType(Probleem.MEDIA_TYPE);
    }
}
