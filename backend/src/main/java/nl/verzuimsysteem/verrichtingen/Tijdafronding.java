package nl.verzuimsysteem.verrichtingen;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * How time is rounded before it is booked. Settings {@code verzuim.tijd.*}.
 *
 * @param eenheid to whole times so many minutes
 * @param naarBoven whether a part that was begun counts as a whole one
 */
@ConfigurationProperties("verzuim.tijd")
public record Tijdafronding(
        @Bindable(defaultValue = "1") int eenheid,
        @Bindable(defaultValue = "false") boolean naarBoven) {
    public Tijdafronding {
        if (eenheid < 1) {
            throw new IllegalArgumentException("verzuim.tijd.eenheid must be at least 1, and is " + eenheid);
        }
    }

    int minuten(Duration duur) {
        var stap = Duration.ofMinutes(eenheid);
        var heel = naarBoven ? duur.plus(stap).minusNanos(1) : duur;
        return Math.toIntExact(heel.dividedBy(stap)) * eenheid;
    }

    int minuten(int gegeven) {
        return minuten(Duration.ofMinutes(gegeven));
    }
}
