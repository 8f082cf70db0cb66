package nl.verzuimsysteem.overleg;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** Going through the cases of an overleg that runs. Doing the same again changes nothing. */
@Singleton
public class BehandelService {
    private static final String SOORT = "agendapunt";

    private final PuntRepository punten;
    private final Overleggen deuren;
    private final AuditLog audit;
    private final Clock klok;

    BehandelService(PuntRepository punten, Overleggen deuren, AuditLog audit, Clock klok) {
        this.punten = punten;
        this.deuren = deuren;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Brings a case on the wall. Four statements.
     *
     * @throws NietGevonden when the overleg is of another team, or the point of another overleg
     * @throws Conflict when the overleg does not run
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public void aanDeBeurt(Actor actor, OverlegId id, AgendapuntId punt) {
        var stand = houdVast(actor, punt);
        if (!stand.overleg().equals(id)) {
            throw new NietGevonden(SOORT, punt);
        }
        deuren.gewijzigd(stand, punt);
        schrijf(actor, stand, "aan de beurt");
    }

    /**
     * The case was talked through. When it is on the wall, the next one that is open comes there. Five statements.
     *
     * @return the case that came on the wall by this; empty when the wall did not change
     * @throws NietGevonden when it is of another team
     * @throws Conflict when the overleg does not run
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public Optional<AgendapuntId> besproken(Actor actor, AgendapuntId id) {
        return handelAf(actor, id, Puntstatus.BESPROKEN, "besproken");
    }

    /**
     * The case comes back in the next overleg. When it is on the wall, the next one that is open comes there. Five
     * statements.
     *
     * @return the case that came on the wall by this; empty when the wall did not change
     * @throws NietGevonden when it is of another team
     * @throws Conflict when the overleg does not run
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public Optional<AgendapuntId> volgendeWeek(Actor actor, AgendapuntId id) {
        return handelAf(actor, id, Puntstatus.VOLGENDE_WEEK, "volgende week");
    }

    /**
     * Undoes what became of a case while the overleg runs; the wall stays as it is. Five statements.
     *
     * @throws NietGevonden when it is of another team
     * @throws Conflict when the overleg does not run
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public void heropen(Actor actor, AgendapuntId id) {
        zetTerug(actor, id, null);
    }

    /**
     * The same, right after it was done: the case comes back on the wall as well, unless the overleg went on from the one
     * that came there. Five statements.
     *
     * @param kwam what {@link #besproken} or {@link #volgendeWeek} brought on the wall; {@code null}: nothing
     * @throws NietGevonden when it is of another team
     * @throws Conflict when the overleg does not run
     */
    @Mag(Handeling.OVERLEG_HOUDEN)
    @Transactional
    public void maakOngedaan(Actor actor, AgendapuntId id, @Nullable AgendapuntId kwam) {
        zetTerug(actor, id, kwam);
    }

    private void zetTerug(Actor actor, AgendapuntId id, @Nullable AgendapuntId kwam) {
        var punt = houdVast(actor, id);
        if (punt.puntstatus() == Puntstatus.OPEN) {
            return;
        }
        punten.zetStatus(punt, Puntstatus.OPEN, null, null);
        deuren.gewijzigd(punt, kwam != null && kwam.equals(punt.wand()) ? id : punt.wand());
        schrijf(actor, punt, "weer open");
    }

    private Optional<AgendapuntId> handelAf(Actor actor, AgendapuntId id, Puntstatus naar, String wat) {
        var punt = houdVast(actor, id);
        if (punt.puntstatus() == naar) {
            return Optional.empty();
        }
        var volgende = Optional.ofNullable(punt.volgende()).filter(een -> punt.isOpDeWand());
        punten.zetStatus(punt, naar, klok.instant(), actor.naam());
        deuren.gewijzigd(punt, volgende.orElse(punt.wand()));
        schrijf(actor, punt, wat);
        return volgende;
    }

    /** A point of an overleg that runs, which stands on its agenda. Two statements. */
    private Puntstand houdVast(Actor actor, AgendapuntId id) {
        var punt = deuren.houdVast(actor.bereik(), id).orElseThrow(() -> new NietGevonden(SOORT, id));
        Overleggen.eisLoopt(punt.status());
        if (punt.puntstatus() == Puntstatus.VAN_AGENDA) {
            throw new Conflict("overleg.conflict.eraf");
        }
        return punt;
    }

    private void schrijf(Actor actor, Puntstand punt, String wat) {
        audit.schrijf(
                actor,
                Handeling.OVERLEG_HOUDEN,
                Onderwerp.van(SOORT, punt.bedrijf(), punt.werknemer(), punt.punt()),
                wat);
    }
}
