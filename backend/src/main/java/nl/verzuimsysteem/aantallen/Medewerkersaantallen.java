package nl.verzuimsysteem.aantallen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;

/**
 * How many people work at companies, for other features: the fee of a subscription, its settlement, the denominator of a
 * statistic. Within the transaction and the rights of who asks.
 */
@Singleton
public class Medewerkersaantallen {
    private final CijferRepository cijfers;

    Medewerkersaantallen(CijferRepository cijfers) {
        this.cijfers = cijfers;
    }

    /**
     * The figure that holds for a year, by company: the real number once it is known, else the newest estimate. A company
     * without figure is not in it. One statement.
     */
    @Transactional(readOnly = true)
    public Map<BedrijfId, Cijfer> geldig(Bereik bereik, int jaar, Collection<BedrijfId> bedrijven) {
        return perBedrijf(cijfers.cijfers(bereik, jaar, null, bedrijven));
    }

    /**
     * The newest figure of one sort for a year, by company: to settle real against estimated. One statement.
     */
    @Transactional(readOnly = true)
    public Map<BedrijfId, Cijfer> van(Bereik bereik, int jaar, Cijfersoort soort, Collection<BedrijfId> bedrijven) {
        return perBedrijf(cijfers.cijfers(bereik, jaar, soort, bedrijven));
    }

    /**
     * The figure of one company for a year as it was known at a moment, whatever was answered since; without one, that of
     * the year before. To tell afterwards what something was computed from. One statement.
     */
    @Transactional(readOnly = true)
    public Optional<Cijfer> laatstBekend(Bereik bereik, BedrijfId bedrijf, int jaar, Instant moment) {
        var antwoorden = cijfers.antwoorden(bereik, bedrijf, jaar - 2, jaar, moment);
        return Stream.of(jaar, jaar - 1)
                .flatMap(welk -> antwoorden.stream()
                        .flatMap(antwoord -> antwoord.over(welk).stream())
                        .sorted(Comparator.comparing(Antwoord.Over::rang)
                                .thenComparing(Antwoord.Over::op, Comparator.reverseOrder()))
                        .limit(1)
                        .map(over -> over.cijfer(bedrijf, welk)))
                .findFirst();
    }

    private static Map<BedrijfId, Cijfer> perBedrijf(List<Cijfer> gevonden) {
        return gevonden.stream().collect(Collectors.toUnmodifiableMap(Cijfer::bedrijf, Function.identity()));
    }
}
