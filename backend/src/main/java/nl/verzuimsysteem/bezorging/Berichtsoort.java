package nl.verzuimsysteem.bezorging;

import java.util.Arrays;
import java.util.Set;

/** What a message is about, as the beginning of its key says. */
public enum Berichtsoort {
    AFSPRAAK("uitnodiging"),
    TRIAGE("selekt"),
    TERUGKOPPELING("terugkoppeling"),
    OPDRACHT("opdracht", "alarm"),
    TAKEN("taken", "taak"),
    FACTUUR("factuur"),
    AANTALLEN("uitvraag", "aantallen"),
    ACCOUNT("toegang", "gebruiker"),
    OVERIG;

    private final Set<String> begin;

    Berichtsoort(String... begin) {
        this.begin = Set.of(begin);
    }

    static Berichtsoort van(String sleutel) {
        var einde = sleutel.indexOf(':');
        var eerste = einde < 0 ? sleutel : sleutel.substring(0, einde);
        return Arrays.stream(values())
                .filter(soort -> soort.begin.contains(eerste))
                .findFirst()
                .orElse(OVERIG);
    }
}
