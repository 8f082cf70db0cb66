package nl.verzuimsysteem.opdrachten;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.opdrachten.AlarmRepository.Lid;
import nl.verzuimsysteem.opdrachten.AlarmRepository.Wachtend;
import nl.verzuimsysteem.toegang.Mag;

/**
 * Warns the whole team of an opdracht that nobody picked up in time. Each member gets one mail about it, however often
 * this runs and on however many nodes.
 */
@Singleton
public class AlarmService {
    /** How many orders are dealt with in one transaction. */
    static final int TEGELIJK = 50;

    private final AlarmRepository alarm;
    private final OpdrachtPost brieven;
    private final UitgaandePost post;
    private final AuditLog audit;
    private final ApplicationEventPublisher<OpdrachtGewijzigd> gebeurtenissen;
    private final Clock klok;

    AlarmService(
            AlarmRepository alarm,
            OpdrachtPost brieven,
            UitgaandePost post,
            AuditLog audit,
            ApplicationEventPublisher<OpdrachtGewijzigd> gebeurtenissen,
            Clock klok) {
        this.alarm = alarm;
        this.brieven = brieven;
        this.post = post;
        this.audit = audit;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * Warns of some of the orders that wait too long. Five statements, or one when there are none.
     *
     * @return of how many; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.ALARM_BEWAKEN)
    @Transactional
    public int waarschuw(Actor actor) {
        var nu = klok.instant();
        var opdrachten = alarm.neem(actor.bereik(), nu, TEGELIJK);
        if (opdrachten.isEmpty()) {
            return 0;
        }
        alarm.zetGewaarschuwd(opdrachten, nu);
        var leden = alarm.leden(
                actor.bereik(),
                opdrachten.stream().map(Wachtend::regio).collect(Collectors.toSet()),
                opdrachten.stream().map(Wachtend::bedrijf).collect(Collectors.toSet()),
                Kalender.vandaag(klok));
        post.zetKlaar(opdrachten.stream()
                .flatMap(opdracht -> brieven(opdracht, leden).stream())
                .toList());
        audit.schrijf(
                actor,
                Handeling.ALARM_BEWAKEN,
                Onderwerp.GEEN,
                opdrachten.stream().map(opdracht -> opdracht.id().toString()).collect(Collectors.joining(" ")));
        opdrachten.forEach(opdracht -> gebeurtenissen.publishEvent(opdracht.gewijzigd()));
        return opdrachten.size();
    }

    private List<Brief> brieven(Wachtend opdracht, List<Lid> leden) {
        return leden.stream()
                .filter(lid -> lid.hoortBij(opdracht))
                .map(lid -> brieven.alarm(opdracht.id(), lid.id(), lid.email()))
                .distinct()
                .toList();
    }
}
