package nl.verzuimsysteem.vragenlijst;

import java.util.List;

/**
 * What is proposed when all its conditions hold; of several rules the first that holds counts.
 *
 * @param waarom in Dutch, for who decides
 */
public record Gevolgregel(Vervolgactie actie, List<Voorwaarde> voorwaarden, String waarom) {
    public Gevolgregel {
        voorwaarden = List.copyOf(voorwaarden);
    }
}
