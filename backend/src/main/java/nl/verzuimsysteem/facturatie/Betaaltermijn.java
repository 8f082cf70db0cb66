package nl.verzuimsysteem.facturatie;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** How long a company may take to pay: setting {@code verzuim.facturatie.betaaltermijn}, in days. */
@Singleton
class Betaaltermijn {
    private final int dagen;

    Betaaltermijn(@Value("${verzuim.facturatie.betaaltermijn:30}") int dagen) {
        this.dagen = dagen;
    }

    LocalDate vervalt(LocalDate factuurdatum) {
        return factuurdatum.plusDays(dagen);
    }
}
