package nl.verzuimsysteem.aantallen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** Answering an aantalvraag, and what was answered. */
@Singleton
public class OpgaveService {
    /**
     * The questions that run for the companies of who asks, those that are to be answered first: the task <em>Medewerkersaantallen
     * opgeven</em>, and what a colleague settled. One statement.
     */
    @Mag(Handeling.AANTALLEN_OPGEVEN)
    @Transactional(readOnly = true)
    public List<Aantalvraag> vragen(Actor actor) {
        return List.of();
    }

    /**
     * One question, with the figures to compare with. One statement.
     *
     * @throws NietGevonden when there is none in scope
     */
    @Mag(Handeling.AANTALLEN_INZIEN)
    @Transactional(readOnly = true)
    public Aantalvraag vraag(Actor actor, AantalvraagId id) {
        throw new NietGevonden("aantalvraag", id);
    }

    /** The departments of the company that is asked, by name, with what was given in for them last. One statement. */
    @Mag(Handeling.AANTALLEN_INZIEN)
    @Transactional(readOnly = true)
    public List<Afdelingaantal> afdelingen(Actor actor, AantalvraagId id) {
        return List.of();
    }

    /**
     * What who followed the link of the mail can do: go on, act in another function, log in with another account, or ask
     * somebody else. For everybody who is logged in; it tells nothing of a company he has nothing to do with. Three
     * statements at most.
     */
    @Mag(Handeling.EIGEN_ACCOUNT_INZIEN)
    @Transactional(readOnly = true)
    public Wegwijzer wegwijzer(Actor actor, AantalvraagId id) {
        return new Wegwijzer(Wegwijzer.Stap.ONBEKEND, null, null, null, List.of(), List.of());
    }

    /**
     * Answers a question, or changes the answer while it runs; every answer is kept. The first to answer settles it for
     * his colleagues. Five statements at most.
     *
     * @return the question as it is now
     * @throws NietGevonden when there is none in scope
     * @throws OngeldigeInvoer on the fields of {@link Opgave}
     * @throws Conflict when somebody else answered in between: its words say what and who; read the question again for
     *     the version with which to change that knowingly. And when the question is closed
     */
    @Mag(Handeling.AANTALLEN_OPGEVEN)
    @Transactional
    public Aantalvraag geefOp(Actor actor, AantalvraagId id, Opgave opgave) {
        throw new NietGevonden("aantalvraag", id);
    }

    /** All a company ever gave in, newest year first. One statement. */
    @Mag(Handeling.AANTALLEN_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Jaarregel> historie(Actor actor, BedrijfId bedrijf, Uitsnede uitsnede) {
        return new Bladzijde<>(List.of(), false);
    }

    /**
     * All companies of an uitvraag with what they gave in, as CSV for a Dutch spreadsheet. Two statements and a line in
     * the audit log.
     *
     * @throws NietGevonden when there is no such uitvraag
     */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional
    public String csv(Actor actor, UitvraagId id) {
        throw new NietGevonden("uitvraag", id);
    }
}
