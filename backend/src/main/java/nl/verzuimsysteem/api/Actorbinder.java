package nl.verzuimsysteem.api;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.PostponedRequestArgumentBinder;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Tokens;

/**
 * Gives controllers the actor as a parameter, from the token that came with the call. Costs no SQL: the token carries
 * the function and its scope. Waits for the security filter, which verifies the token.
 */
@Singleton
class Actorbinder implements TypedRequestArgumentBinder<Actor>, PostponedRequestArgumentBinder<Actor> {
    private final Herkomstbinder herkomst;

    Actorbinder(Herkomstbinder herkomst) {
        this.herkomst = herkomst;
    }

    @Override
    public Argument<Actor> argumentType() {
        return Argument.of(Actor.class);
    }

    @Override
    public BindingResult<Actor> bind(ArgumentConversionContext<Actor> context, HttpRequest<?> aanvraag) {
        var actor = aanvraag.getUserPrincipal(Authentication.class)
                .map(wie -> Tokens.actor(wie.getAttributes(), herkomst.herkomst(aanvraag)));
        return () -> actor;
    }
}
