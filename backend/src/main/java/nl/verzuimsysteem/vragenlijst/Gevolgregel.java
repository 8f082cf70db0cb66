package nl.verzuimsysteem.vragenlijst;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What is proposed when all its conditions hold; of several rules the first that holds counts.
 *
 * @param waarom in Dutch, for who decides
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
@Serdeable
public record Gevolgregel(Vervolgactie actie, List<Voorwaarde> voorwaarden, String waarom) {
    public Gevolgregel {
        voorwaarden = List.copyOf(voorwaarden);
    }
}
