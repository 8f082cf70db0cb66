package nl.verzuimsysteem.overleg;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.Collectors;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.caseload.Teamgenoot;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.toegang.Mag;

/** Arranges when the team of a regio holds its overleg, and who is expected. */
@Singleton
public class OverlegreeksService {
    private static final int KORTSTE = 10;
    private static final int LANGSTE = 480;

    private final OverlegreeksRepository reeksen;
    private final AuditLog audit;
    private final Clock klok;

    OverlegreeksService(OverlegreeksRepository reeksen, AuditLog audit, Clock klok) {
        this.reeksen = reeksen;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The overleg of a regio as it is arranged, with who can be a member. Two statements.
     *
     * @throws NietGevonden when the actor is not in the team of the regio
     */
    @Mag(Handeling.OVERLEG_INZIEN)
    @Transactional(readOnly = true)
    public Reeksblad reeks(Actor actor, RegioId regio) {
        var team = Teambereik.van(actor).eis(regio);
        return new Reeksblad(
                reeksen.reeks(team.bereik(), regio).orElse(null),
                reeksen.team(team.bereik(), regio, Kalender.vandaag(klok)));
    }

    /**
     * Arranges it. An overleg that is planned and did not begin moves along. Five statements.
     *
     * @throws NietGevonden when the actor is not in the team of the regio
     * @throws OngeldigeInvoer on {@code minuten} or {@code leden}
     * @throws Conflict when somebody else changed it
     */
    @Mag(Handeling.OVERLEG_VOORBEREIDEN)
    @Transactional
    public void zet(Actor actor, Overlegreeks reeks) {
        var bereik = Teambereik.van(actor).eis(reeks.regio()).bereik();
        var team = reeksen.team(bereik, reeks.regio(), Kalender.vandaag(klok)).stream()
                .map(Teamgenoot::id)
                .collect(Collectors.toSet());
        new OngeldigeInvoer.Verzamelaar()
                .eis(
                        reeks.minuten() >= KORTSTE && reeks.minuten() <= LANGSTE,
                        "minuten",
                        "overleg.reeks.minuten",
                        KORTSTE,
                        LANGSTE)
                .eis(!reeks.actief() || !reeks.leden().isEmpty(), "leden", "overleg.reeks.geenLeden")
                .eis(team.containsAll(reeks.leden()), "leden", "overleg.reeks.leden")
                .klaar();
        if (!reeksen.zet(reeks)) {
            throw new Conflict("overleg.reeks.gewijzigd");
        }
        reeksen.zetLeden(reeks);
        audit.schrijf(
                actor,
                Handeling.OVERLEG_VOORBEREIDEN,
                new Onderwerp(null, null, "regio", reeks.regio().waarde()),
                reeks.actief() ? "overleg ingericht" : "overleg uitgezet");
    }
}
