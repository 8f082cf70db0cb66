package nl.verzuimsysteem.overleg;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** The overleg of a team: who sees it, when it begins and ends, who is there. Doing the same again changes nothing. */
@Singleton
public class OverlegService {
    private static final String SOORT = "overleg";

    private final OverlegRepository overleggen;
    private final PuntRepository punten;
    private final AanwezigRepository aanwezigen;
    private final Overleggen deuren;
    private final Agendaschrijver schrijver;
    private final Bladlezer bladen;
    private final AuditLog audit;
    private final Clock klok;

    OverlegService(
            OverlegRepository overleggen,
            PuntRepository punten,
            AanwezigRepository aanwezigen,
            Overleggen deuren,
            Agendaschrijver schrijver,
            Bladlezer bladen,
            AuditLog audit,
            Clock klok) {
        this.overleggen = overleggen;
        this.punten = punten;
        this.aanwezigen = aanwezigen;
        this.deuren = deuren;
        this.schrijver = schrijver;
        this.bladen = bladen;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * The overleg of a regio that is planned or runs, when there is one already; for a bedrijfsarts only when he was asked for
     * a case of it. One statement.
     *
     * @throws NietGevonden when the actor is not in the team of the regio
     */
    @Mag(Handeling.OVERLEG_INZIEN)
    @Transactional(readOnly = true)
    public Optional<OverlegId> komend(Actor actor, RegioId regio) {
        var team = Teambereik.van(actor).eis(regio);
        return overleggen.komend(team.bereik(), regio, team.artsId());
    }

    /**
     * All that a screen shows of an overleg; to a bedrijfsarts no more than the cases he was asked for. Four statements.
     *
     * @throws NietGevonden when it is of another team, or none of its cases is for the bedrijfsarts who looks
     */
    @Mag(Handeling.OVERLEG_INZIEN)
    @Transactional
    public Overlegblad blad(Actor actor, OverlegId id) {
        var blad = bladen.lees(actor, id).orElseThrow(() -> new NietGevonden(SOORT, id));
        audit.schrijfLijst(actor, Handeling.OVERLEG_INZIEN, Onderwerp.lijst(SOORT, null), "overleg " + id);
        return blad;
    }

    /**
     * Begins the overleg, today: its agenda is made once more, and its first case comes on the wall. What an earlier one left
     * running is closed.
     *
     * @throws NietGevonden when it is of another team
     * @throws Conflict when it is over, or the overleg of today is, or that one runs
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public void begin(Actor actor, OverlegId id) {
        var gelezen =
                overleggen.lees(Teambereik.van(actor).bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
        Overleggen.eisNietGesloten(gelezen.status());
        var komend = schrijver.komend(gelezen.regio()).orElseThrow(() -> new Conflict("overleg.geenReeks"));
        if (!id.equals(komend.id())) {
            throw new Conflict(komend.loopt() ? "overleg.conflict.anderLoopt" : "overleg.conflict.gesloten");
        }
        if (komend.loopt()) {
            return;
        }
        if (komend.deur().isGehouden(schrijver.vandaag())) {
            throw new Conflict(
                    "overleg.conflict.vandaag",
                    Kalender.voluit(Objects.requireNonNull(komend.deur().dag())));
        }
        var stand = schrijver.maakVoorNu(komend).stand() + 1;
        var eerste = punten.eerste(Teambereik.van(gelezen.regio()), id);
        overleggen.begin(id, eerste.orElse(null), stand, klok.instant(), actor.naam());
        aanwezigen.komt(id, actor, klok.instant());
        deuren.meld(id, gelezen.regio(), stand);
        schrijf(actor, id, "begonnen");
    }

    /**
     * Closes the overleg. What was not done stays open in it and comes back in the next by itself.
     *
     * @throws NietGevonden when it is of another team
     * @throws Conflict when it did not begin
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public void sluit(Actor actor, OverlegId id) {
        var overleg = houdVast(actor, id);
        if (overleg.status() == Overlegstatus.GESLOTEN) {
            return;
        }
        Overleggen.eisLoopt(overleg.status());
        overleggen.sluit(id, overleg.stand() + 1, klok.instant(), actor.naam());
        deuren.meld(id, overleg.regio(), overleg.stand() + 1);
        schrijf(actor, id, "gesloten");
    }

    /**
     * Goes on with the overleg of today after it was closed, as when somebody closed it too soon: what is open can be done
     * still. The case on the wall is the first that is open. Four statements.
     *
     * @throws NietGevonden when it is of another team
     * @throws Conflict when it did not begin, or was of an earlier day: what was left is on the agenda of the next by then
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public void hervat(Actor actor, OverlegId id) {
        var overleg = houdVast(actor, id);
        if (overleg.status() == Overlegstatus.LOOPT) {
            return;
        }
        if (overleg.status() == Overlegstatus.GEPLAND) {
            throw new Conflict("overleg.conflict.nietBegonnen");
        }
        if (!overleg.dag().equals(schrijver.vandaag())) {
            throw new Conflict("overleg.conflict.voorbij");
        }
        overleggen.hervat(id, punten.eerste(Teambereik.van(overleg.regio()), id).orElse(null), overleg.stand() + 1);
        deuren.meld(id, overleg.regio(), overleg.stand() + 1);
        schrijf(actor, id, "hervat");
    }

    /**
     * Tells that the actor looks at an overleg that runs: his screen does so every twenty seconds. One statement, four the
     * first time; of one that does not run nothing is kept. Not in the audit log: his look was.
     *
     * @throws NietGevonden when it is of another team, or none of its cases is for the bedrijfsarts who looks
     */
    @Mag(Handeling.OVERLEG_INZIEN)
    @Transactional
    public void aanwezig(Actor actor, OverlegId id) {
        var team = Teambereik.van(actor);
        var nu = klok.instant();
        if (aanwezigen.nogSteeds(team.bereik(), id, actor, team.artsId(), nu)) {
            return;
        }
        var overleg = houdVast(actor, id);
        if (team.artsId() != null && !punten.heeftPunt(id, team.artsId())) {
            throw new NietGevonden(SOORT, id);
        }
        if (overleg.status() == Overlegstatus.LOOPT) {
            aanwezigen.komt(id, actor, nu);
            overleggen.zetStand(id, overleg.stand() + 1);
            deuren.meld(id, overleg.regio(), overleg.stand() + 1);
        }
    }

    /**
     * The overleggen that are over, the last first. Two statements, one for a further page.
     *
     * @param regio {@code null} for all regio's of the actor
     * @throws NietGevonden when the actor is not in the team of the regio
     */
    @Mag(Handeling.VERSLAG_INZIEN)
    @Transactional
    public Bladzijde<Overlegregel> eerdere(Actor actor, @Nullable RegioId regio, Uitsnede uitsnede) {
        var team = Teambereik.van(actor);
        if (regio != null) {
            team.eis(regio);
        }
        if (uitsnede.isInzage()) {
            audit.schrijfLijst(
                    actor,
                    Handeling.VERSLAG_INZIEN,
                    Onderwerp.lijst(SOORT, null),
                    regio == null ? null : "regio " + regio);
        }
        return Bladzijde.van(overleggen.gesloten(team.bereik(), regio, uitsnede), uitsnede.aantal());
    }

    private Overlegstand houdVast(Actor actor, OverlegId id) {
        return deuren.houdVast(actor.bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
    }

    private void schrijf(Actor actor, OverlegId id, String wat) {
        audit.schrijf(actor, Handeling.OVERLEG_HOUDEN, new Onderwerp(null, null, SOORT, id.waarde()), wat);
    }
}
