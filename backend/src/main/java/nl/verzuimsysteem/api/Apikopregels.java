package nl.verzuimsysteem.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** What the API answers is for the one who asked: nothing on the way keeps it unless a controller
 * says so, and nothing takes it for a page. */
@ServerFilter("/api/**")
@Order(Ordered.HIGHEST_PRECEDENCE) // around the filter that refuses who has no token
class Apikopregels {

    @ResponseFilter
    void zet(MutableHttpResponse<?> antwoord) {
        if (!antwoord.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            antwoord.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        antwoord.header("X-Content-Type-Options", "nosniff");
        antwoord.header("X-Frame-Options", "DENY");
        antwoord.header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        antwoord.header("Referrer-Policy", "no-referrer");
        antwoord.header("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
}
