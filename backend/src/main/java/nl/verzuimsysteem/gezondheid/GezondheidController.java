package nl.verzuimsysteem.gezondheid;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;

/** Answers a load balancer before anybody has signed in, so it tells nothing but that it is there. */
@Controller("/api/v1/gezondheid")
@Secured(SecurityRule.IS_ANONYMOUS)
class GezondheidController {

    @Get
    Gezondheid gezondheid() {
        return new Gezondheid("ok");
    }

    @Serdeable
    record Gezondheid(String status) {}
}
