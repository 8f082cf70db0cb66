package nl.verzuimsysteem.demo.gegevens;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;

/** The moments at which tests make the demo, and the catalogue they make it with. */
final class Voorbeelden {
    static final Catalogus CATALOGUS = new Catalogus(Map.of(
            "EXTRA_SPREEKUUR", new Catalogus.Type("Extra spreekuur", Functie.MMA),
            "SPOEDSPREEKUUR", new Catalogus.Type("Spoedspreekuur", Functie.MMA),
            "HUISBEZOEK", new Catalogus.Type("Huisbezoek", Functie.MMA),
            "CASEMANAGER", new Catalogus.Type("Casemanager inschakelen", Functie.CASEMANAGER),
            "ADVIES_POB", new Catalogus.Type("Advies vragen aan POB", Functie.POB),
            "VRAAG_MMA", new Catalogus.Type("Vraag aan de Medische Administratie", Functie.MMA)));

    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final LocalTime SLUIT = LocalTime.of(17, 0);
    private static final Duration TERMIJN = Duration.ofHours(4);

    private Voorbeelden() {}

    /** An ordinary morning and afternoon, the night, the weekend, the first of January, a leap day, around holidays. */
    static Stream<Instant> momenten() {
        return Stream.of(
                        "2026-11-24T10:15",
                        "2026-11-24T15:40",
                        "2026-11-23T08:31",
                        "2026-11-22T02:13",
                        "2027-01-01T00:05",
                        "2028-02-29T23:59",
                        "2026-12-26T12:00",
                        "2027-03-28T03:30",
                        "2029-07-01T06:00")
                .map(Voorbeelden::moment);
    }

    static Instant moment(String plaatselijk) {
        return LocalDateTime.parse(plaatselijk).atZone(Kalender.NEDERLAND).toInstant();
    }

    static Demowereld wereld(Instant nu) {
        return Demowereld.maak(nu, CATALOGUS, Voorbeelden::alarmNa);
    }

    /** Four working hours after a moment within them. */
    private static Instant alarmNa(Instant verstuurd) {
        var sluit = Agenda.moment(Agenda.dag(verstuurd), SLUIT);
        var dezeDag = Duration.between(verstuurd, sluit);
        return dezeDag.compareTo(TERMIJN) >= 0
                ? verstuurd.plus(TERMIJN)
                : Agenda.moment(Agenda.volgendeWerkdag(Agenda.dag(verstuurd)), OPEN)
                        .plus(TERMIJN)
                        .minus(dezeDag);
    }
}
