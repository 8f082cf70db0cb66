package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.spreekuren.AfspraakGewijzigd.Wat;
import nl.verzuimsysteem.toegang.Mag;

/** The appointments of a werknemer, for himself: confidential ones too. */
@Singleton
public class EigenAfspraakService {
    private static final Duration TERUG = Duration.ofDays(365);

    private final Afspraken afspraken;
    private final PlanRepository plannen;
    private final Agendaschrijver agenda;
    private final Afspraakspoor spoor;
    private final Afzegwerk afzegwerk;
    private final AuditLog audit;
    private final Clock klok;

    EigenAfspraakService(
            Afspraken afspraken,
            PlanRepository plannen,
            Agendaschrijver agenda,
            Afspraakspoor spoor,
            Afzegwerk afzegwerk,
            AuditLog audit,
            Clock klok) {
        this.afspraken = afspraken;
        this.plannen = plannen;
        this.agenda = agenda;
        this.spoor = spoor;
        this.afzegwerk = afzegwerk;
        this.audit = audit;
        this.klok = klok;
    }

    /** His appointments from a year ago on, the first first. Two statements. */
    @Mag(Handeling.EIGEN_AFSPRAKEN_INZIEN)
    @Transactional
    public List<Afspraak> eigen(Actor actor) {
        if (!(actor.bereik() instanceof Bereik.Eigen eigen)) {
            return List.of();
        }
        audit.schrijf(
                actor,
                Handeling.EIGEN_AFSPRAKEN_INZIEN,
                new Onderwerp(eigen.bedrijf(), eigen.werknemer(), "afspraken", null));
        return afspraken.vanWerknemer(
                actor.bereik(), eigen.werknemer(), klok.instant().minus(TERUG));
    }

    /**
     * He comes. Four statements. Again changes nothing.
     *
     * @param versie of the appointment as he saw it: he comes when he was told, not when he was not
     * @throws NietGevonden when it is not his
     * @throws Conflict when it is over, or was moved in the meantime
     */
    @Mag(Handeling.EIGEN_AFSPRAAK_WIJZIGEN)
    @Transactional
    public void bevestig(Actor actor, AfspraakId id, int versie) {
        var afspraak = afspraken.zoek(actor.bereik(), id).orElseThrow(() -> new NietGevonden("afspraak", id));
        if (afspraak.status() == Afspraakstatus.BEVESTIGD || afspraak.status() == Afspraakstatus.AANGEKOMEN) {
            return;
        }
        if (afspraak.status() != Afspraakstatus.GEPLAND) {
            throw new Conflict(
                    "spreekuren.verzet.voorbij", afspraak.status().naam().toLowerCase(Locale.ROOT));
        }
        if (!agenda.zet(
                new Agendaschrijver.Overgang(
                        id, afspraak.bedrijf(), versie, Afspraakstatus.BEVESTIGD, klok.instant(), null, null, null),
                Set.of(Afspraakstatus.GEPLAND))) {
            throw new Conflict("spreekuren.gewijzigd");
        }
        spoor.leg(
                actor,
                Handeling.EIGEN_AFSPRAAK_WIJZIGEN,
                Afspraakspoor.Betreft.van(afspraak),
                Wat.BEVESTIGD,
                "bevestigd");
    }

    /**
     * He cannot come, and says so in time: until 24 hours before, or what the arbodienst set. Seven statements. Again changes
     * nothing.
     *
     * @param versie of the appointment as he saw it
     * @throws NietGevonden when it is not his
     * @throws Conflict when it is too late, which tells whom to call; or it was moved in the meantime
     */
    @Mag(Handeling.EIGEN_AFSPRAAK_WIJZIGEN)
    @Transactional
    public void zegAf(Actor actor, AfspraakId id, int versie) {
        var afspraak = afspraken.zoek(actor.bereik(), id).orElseThrow(() -> new NietGevonden("afspraak", id));
        if (afspraak.status().loopt() && !afzegwerk.isOpTijd(afspraak.begin())) {
            throw new Conflict(
                    "spreekuren.afzeggen.bel",
                    plannen.telefoon(actor.bereik(), afspraak.regio(), afspraak.werknemer())
                            .orElse(""));
        }
        afzegwerk.zegAf(actor, Handeling.EIGEN_AFSPRAAK_WIJZIGEN, afspraak, versie, new Afzegging(true, ""));
    }

    /**
     * Whether he can still cancel it here. No statement.
     *
     * @param afspraak one of {@link #eigen}
     */
    @Mag(Handeling.EIGEN_AFSPRAKEN_INZIEN)
    @Transactional(readOnly = true)
    public boolean isAfTeZeggen(Actor actor, Afspraak afspraak) {
        return (afspraak.status() == Afspraakstatus.GEPLAND || afspraak.status() == Afspraakstatus.BEVESTIGD)
                && afzegwerk.isOpTijd(afspraak.begin());
    }
}
