package nl.verzuimsysteem.api;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * Under {@code /api} everything needs a token, unless a controller says otherwise of itself: this rule is asked last.
 */
@Singleton
class Apitoegang implements SecurityRule<HttpRequest<?>> {

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> aanvraag, @Nullable Authentication wie) {
        var uitkomst = !aanvraag.getPath().startsWith("/api/")
                ? SecurityRuleResult.UNKNOWN
                : wie == null ? SecurityRuleResult.REJECTED : SecurityRuleResult.ALLOWED;
        return Publishers.just(uitkomst);
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
