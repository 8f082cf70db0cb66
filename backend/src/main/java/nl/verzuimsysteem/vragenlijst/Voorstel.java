package nl.verzuimsysteem.vragenlijst;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a questionnaire proposes on somebody's answers: a human decides (AVG 22). It is health data: not for a log.
 *
 * @param waarom in Dutch, for who decides
 * @param scores what the answers come to on each dimension; all five stand there
 */
public record Voorstel(Vervolgactie actie, String waarom, Map<Dimensie, Integer> scores) {
    public Voorstel {
        scores = Collections.unmodifiableMap(new TreeMap<>(scores));
    }

    @Override
    public String toString() {
        return "Voorstel";
    }
}
