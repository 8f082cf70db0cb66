package nl.verzuimsysteem.vragenlijst;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** A draft of the questionnaire that nobody published yet. */
@Singleton
class VragenlijstStart implements Startbron {
    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        return Rechten.mag(actor, Handeling.VRAGENLIJST_BEHEREN)
                ? List.of(new Startvraag(
                        Startreden.VRAGENLIJST_CONCEPT,
                        "SELECT NULL AS dag, v.gewijzigd_op AS moment, 0 AS laat FROM vragenlijst v WHERE v.concept = 1"
                                + " LIMIT :meeste",
                        Map.of()))
                : List.of();
    }
}
