package nl.verzuimsysteem.api;

import io.micronaut.context.annotation.Value;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.verzuimsysteem.kern.Actor;
import org.jspecify.annotations.Nullable;

/** Gives controllers where a call comes from, as a parameter. */
@Singleton
class Herkomstbinder implements TypedRequestArgumentBinder<Actor.Herkomst> {
    private static final int LANGSTE = 64;
    private static final int LANGSTE_APPARAAT = 120;

    private final boolean achterProxy;

    /** @param achterProxy whether the header of a reverse proxy is believed; without one anybody could forge it */
    Herkomstbinder(@Value("${verzuim.api.achter-proxy:false}") boolean achterProxy) {
        this.achterProxy = achterProxy;
    }

    Actor.Herkomst herkomst(HttpRequest<?> aanvraag) {
        return new Actor.Herkomst(
                Actor.Kanaal.API,
                adres(aanvraag),
                apparaat(aanvraag),
                Sessiedeur.aanmelding(aanvraag).orElse(null));
    }

    @Override
    public Argument<Actor.Herkomst> argumentType() {
        return Argument.of(Actor.Herkomst.class);
    }

    @Override
    public BindingResult<Actor.Herkomst> bind(
            ArgumentConversionContext<Actor.Herkomst> context, HttpRequest<?> aanvraag) {
        var herkomst = Optional.of(herkomst(aanvraag));
        return () -> herkomst;
    }

    private static @Nullable String apparaat(HttpRequest<?> aanvraag) {
        var naam = aanvraag.getHeaders().get(HttpHeaders.USER_AGENT);
        return naam == null ? null : naam.substring(0, Math.min(LANGSTE_APPARAAT, naam.length()));
    }

    /** Behind a proxy the last address of the header: that one our own proxy has written. */
    private @Nullable String adres(HttpRequest<?> aanvraag) {
        var doorgegeven = achterProxy ? aanvraag.getHeaders().getAll("X-Forwarded-For") : java.util.List.<String>of();
        if (!doorgegeven.isEmpty()) {
            var adressen = doorgegeven.getLast().split(",");
            var laatste = adressen[adressen.length - 1].strip();
            return laatste.substring(0, Math.min(LANGSTE, laatste.length()));
        }
        var adres = aanvraag.getRemoteAddress().getAddress();
        return adres == null ? null : adres.getHostAddress();
    }
}
