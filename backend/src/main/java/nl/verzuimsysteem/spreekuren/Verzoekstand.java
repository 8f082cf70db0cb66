package nl.verzuimsysteem.spreekuren;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a werknemer can ask for, and what he asked for already.
 *
 * @param telefoonRegio whom he can call about an appointment
 * @param telefoon where he is called now, as far as that is known
 * @param inDienst whether he works at the company today
 * @param ziek whether he is reported sick: only then there is a bedrijfsarts to ask for in his case
 * @param lopend what he asked for and was not seen for yet, the oldest first
 */
public record Verzoekstand(
        String telefoonRegio, @Nullable String telefoon, boolean inDienst, boolean ziek, List<Verzoek> lopend) {
    public Verzoekstand {
        lopend = List.copyOf(lopend);
    }

    /** Whether he can ask for this now; not what he asked for already. */
    public boolean kan(Verzoeksoort soort) {
        return lopend(soort).isEmpty() && mag(soort);
    }

    /** Whether it is there for him at all. */
    boolean mag(Verzoeksoort soort) {
        return switch (soort) {
            case BEDRIJFSARTS -> ziek;
            case OPEN_SPREEKUUR, SECOND_OPINION -> inDienst;
            case VERVOLG,
                    SELEKT_OPROEP,
                    SELEKT_BEDRIJFSARTS,
                    SELEKT_SPOED,
                    SELEKT_POB,
                    OVERLEG_POB,
                    OVERLEG_BEDRIJFSARTS -> false;
        };
    }

    /** What he asked for of this kind and was not seen for yet. */
    public Optional<Verzoek> lopend(Verzoeksoort soort) {
        return lopend.stream().filter(verzoek -> verzoek.soort() == soort).findFirst();
    }
}
