package nl.verzuimsysteem.medisch;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.kern.Sleutel;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.medisch.Blokkadeoverzicht.Zorgverlener;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/**
 * A werknemer closes his own medical file, or one consult of it, for others of the arbodienst than who wrote it. No reason is
 * asked, it holds from now, and he may take it back.
 */
@Singleton
public class BlokkadeService {
    private final BlokkadeRepository repository;
    private final AuditLog audit;
    private final Clock klok;

    BlokkadeService(BlokkadeRepository repository, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.audit = audit;
        this.klok = klok;
    }

    /** His consults, who could open them, and what he closed. Four statements, one of which logs the look. */
    @Mag(Handeling.EIGEN_MEDISCH_BLOKKEREN)
    @Transactional
    public Blokkadeoverzicht overzicht(Actor actor) {
        var overzicht = new Blokkadeoverzicht(
                repository.consulten(actor.bereik()),
                repository.mensen(actor.bereik(), Kalender.vandaag(klok)),
                repository.blokkades(actor.bereik()));
        var zelf = zelf(actor);
        audit.schrijf(
                actor,
                Handeling.EIGEN_MEDISCH_BLOKKEREN,
                Onderwerp.van("werknemer", zelf.bedrijf(), zelf.werknemer(), zelf.werknemer()),
                "bekeken");
        return overzicht;
    }

    /**
     * Closes something from now on. Four statements. Again with the same key closes nothing more.
     *
     * @throws NietGevonden when the consult is not his
     * @throws OngeldigeInvoer on the fields of {@link NieuweBlokkade}
     */
    @Mag(Handeling.EIGEN_MEDISCH_BLOKKEREN)
    @Transactional
    public void blokkeer(Actor actor, NieuweBlokkade nieuw) {
        var consult = nieuw.consult();
        if (consult != null
                && repository.consulten(actor.bereik()).stream()
                        .noneMatch(een -> een.id().equals(consult))) {
            throw new NietGevonden("consult", consult);
        }
        var mensen = repository.mensen(actor.bereik(), Kalender.vandaag(klok));
        var voor = nieuw.voor();
        new OngeldigeInvoer.Verzamelaar()
                .eis(Sleutel.isGeldig(nieuw.sleutel()), "sleutel", "medisch.sleutel")
                .eis(voor != null, "voor", "medisch.blokkade.voor")
                .eis(
                        voor != Blokkadevoor.FUNCTIE
                                || nieuw.functie() == Functie.POB
                                || nieuw.functie() == Functie.BEDRIJFSARTS,
                        "functie",
                        "medisch.blokkade.functie")
                .eis(
                        voor != Blokkadevoor.PERSOON || staatErbij(mensen, nieuw.persoon()),
                        "persoon",
                        "medisch.blokkade.persoon")
                .eis(
                        nieuw.behalve() == null || staatErbij(mensen, nieuw.behalve()),
                        "behalve",
                        "medisch.blokkade.persoon")
                .klaar();
        var zelf = zelf(actor);
        repository.voegToe(
                zelf.bedrijf(),
                zelf.werknemer(),
                new NieuweBlokkade(
                        nieuw.sleutel(),
                        consult,
                        requireNonNull(voor),
                        voor == Blokkadevoor.FUNCTIE ? nieuw.functie() : null,
                        voor == Blokkadevoor.PERSOON ? nieuw.persoon() : null,
                        voor == Blokkadevoor.ALLEN ? nieuw.behalve() : null),
                klok.instant());
        audit.schrijf(
                actor,
                Handeling.EIGEN_MEDISCH_BLOKKEREN,
                Onderwerp.van("werknemer", zelf.bedrijf(), zelf.werknemer(), zelf.werknemer()),
                consult == null ? "hele dossier afgesloten" : "spreekuur " + consult + " afgesloten");
    }

    /**
     * Opens again what was closed. Two statements. Again changes nothing.
     *
     * @throws NietGevonden when it is not his
     */
    @Mag(Handeling.EIGEN_MEDISCH_BLOKKEREN)
    @Transactional
    public void hefOp(Actor actor, BlokkadeId blokkade) {
        var zelf = zelf(actor);
        if (!repository.hefOp(zelf.bedrijf(), zelf.werknemer(), blokkade, klok.instant())) {
            throw new NietGevonden("blokkade", blokkade);
        }
        audit.schrijf(
                actor,
                Handeling.EIGEN_MEDISCH_BLOKKEREN,
                Onderwerp.van("blokkade", zelf.bedrijf(), zelf.werknemer(), blokkade),
                "opgeheven");
    }

    private static boolean staatErbij(List<Zorgverlener> mensen, @Nullable GebruikerId wie) {
        return mensen.stream().anyMatch(mens -> mens.id().equals(wie));
    }

    private static Zelf zelf(Actor actor) {
        if (actor.bereik() instanceof Bereik.Eigen(BedrijfId bedrijf, WerknemerId werknemer)) {
            return new Zelf(bedrijf, werknemer);
        }
        throw new IllegalStateException("A werknemer reaches himself");
    }

    private record Zelf(BedrijfId bedrijf, WerknemerId werknemer) {}
}
