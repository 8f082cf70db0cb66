package nl.verzuimsysteem.aantallen;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** Starts an uitvraag, watches it, and closes it. */
@Singleton
public class UitvraagService {
    /**
     * Who would get an uitvraag if it were started now. One statement.
     *
     * @throws OngeldigeInvoer on the fields of {@link NieuweUitvraag}
     */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Voorbeeld voorbeeld(Actor actor, NieuweUitvraag nieuw) {
        return new Voorbeeld(0, 0, 0, 0, List.of());
    }

    /**
     * The companies that would be asked, by name. One statement.
     *
     * @throws OngeldigeInvoer on the fields of {@link NieuweUitvraag}
     */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Gevraagd> voorbeeldBedrijven(Actor actor, NieuweUitvraag nieuw, Uitsnede uitsnede) {
        return new Bladzijde<>(List.of(), false);
    }

    /**
     * Starts an uitvraag: puts the question to every company of the choice that is not being asked it already. The mail
     * follows in the background. Four statements, however many companies.
     *
     * @throws OngeldigeInvoer on the fields of {@link NieuweUitvraag}
     * @throws Conflict when no company is left to ask, or another uitvraag for one of them starts at the same time
     */
    @Mag(Handeling.UITVRAAG_BEHEREN)
    @Transactional
    public UitvraagId start(Actor actor, NieuweUitvraag nieuw) {
        throw new NietGevonden("uitvraag", 0);
    }

    /** All uitvragen, newest first. One statement. */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Uitvraag> lijst(Actor actor, Uitsnede uitsnede) {
        return new Bladzijde<>(List.of(), false);
    }

    /**
     * One uitvraag. One statement.
     *
     * @throws NietGevonden when there is no such uitvraag
     */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Uitvraag uitvraag(Actor actor, UitvraagId id) {
        throw new NietGevonden("uitvraag", id);
    }

    /** How far each regio is, by name. One statement. */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public List<PerRegio> voortgang(Actor actor, UitvraagId id) {
        return List.of();
    }

    /** The companies of an uitvraag, by name. One statement. */
    @Mag(Handeling.UITVRAAG_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<Vraagregel> bedrijven(Actor actor, UitvraagId id, Vraagfilter filter, Uitsnede uitsnede) {
        return new Bladzijde<>(List.of(), false);
    }

    /**
     * Reminds the beheerders of every company that did not answer; the mail follows in the background, at most one a day.
     * Three statements.
     *
     * @throws NietGevonden when there is no such uitvraag
     * @throws Conflict when it is closed
     */
    @Mag(Handeling.UITVRAAG_BEHEREN)
    @Transactional
    public void herinner(Actor actor, UitvraagId id) {
        throw new NietGevonden("uitvraag", id);
    }

    /**
     * Gives one company more time. Three statements.
     *
     * @param sluitOp its new last day, later than the one it has
     * @param reden why, for colleagues
     * @throws NietGevonden when there is no such question
     * @throws OngeldigeInvoer on {@code sluitOp} or {@code reden}
     * @throws Conflict when the question is closed
     */
    @Mag(Handeling.UITVRAAG_BEHEREN)
    @Transactional
    public void verleng(Actor actor, AantalvraagId id, LocalDate sluitOp, String reden) {
        throw new NietGevonden("aantalvraag", id);
    }

    /**
     * Closes an uitvraag now, for the companies with more time too. From then on nothing of it changes. Four statements.
     *
     * @param versie of the uitvraag as it was read
     * @throws NietGevonden when there is no such uitvraag
     * @throws Conflict when somebody else changed it, or it is closed
     */
    @Mag(Handeling.UITVRAAG_BEHEREN)
    @Transactional
    public void sluit(Actor actor, UitvraagId id, int versie) {
        throw new NietGevonden("uitvraag", id);
    }
}
