package nl.verzuimsysteem.organisatie;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.toegang.Mag;

/** The companies somebody may see, and who works for them. */
@Singleton
public class OrganisatieService {
    private final OrganisatieRepository organisatie;
    private final TeamRepository teams;
    private final Clock klok;

    OrganisatieService(OrganisatieRepository organisatie, TeamRepository teams, Clock klok) {
        this.organisatie = organisatie;
        this.teams = teams;
        this.klok = klok;
    }

    /**
     * The companies in scope, by name. One statement.
     *
     * @param zoektekst part of the name or the place; empty for all
     */
    @Mag(Handeling.BEDRIJVEN_INZIEN)
    @Transactional(readOnly = true)
    public Bladzijde<BedrijfRij> bedrijven(Actor actor, String zoektekst, Uitsnede uitsnede) {
        var rijen = organisatie.bedrijven(actor.bereik(), zoektekst, Kalender.vandaag(klok), uitsnede);
        return Bladzijde.van(rijen, uitsnede.aantal());
    }

    /**
     * All that is known of a company itself, without a word about its cases. Two statements.
     *
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.STAMGEGEVENS_INZIEN)
    @Transactional(readOnly = true)
    public Stamgegevens stamgegevens(Actor actor, BedrijfId id) {
        var vandaag = Kalender.vandaag(klok);
        var rijen = organisatie.metContactpersonen(actor.bereik(), id, vandaag);
        var regels =
                rijen.stream().map(OrganisatieRepository.Stamregel::bedrijf).toList();
        if (regels.isEmpty()) {
            throw new NietGevonden("bedrijf", id);
        }
        var abonnementen = regels.stream()
                .map(OrganisatieRepository.Bedrijfsregel::abonnement)
                .filter(Objects::nonNull)
                .toList();
        return new Stamgegevens(
                id,
                regels.getFirst().gegevens(),
                abonnementen.stream()
                        .filter(een -> een.geldtOp(vandaag))
                        .findFirst()
                        .orElse(null),
                abonnementen.stream()
                        .filter(een -> een.van().isAfter(vandaag))
                        .findFirst()
                        .orElse(null),
                rijen.stream()
                        .map(OrganisatieRepository.Stamregel::contact)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(OrganisatieRepository.Contactregel::persoon)
                        .toList(),
                teams.team(actor.bereik(), id, vandaag).orElseThrow());
    }

    /**
     * The name of a company, for the head of a page. One statement.
     *
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.BEDRIJVEN_INZIEN)
    @Transactional(readOnly = true)
    public Stamgegevens.Bedrijfsgegevens bedrijf(Actor actor, BedrijfId id) {
        return organisatie.bedrijf(actor.bereik(), id, Kalender.vandaag(klok)).stream()
                .findFirst()
                .orElseThrow(() -> new NietGevonden("bedrijf", id))
                .gegevens();
    }

    /**
     * Who works for a company: the people of each group. One statement.
     *
     * @throws NietGevonden when the company lies out of scope
     */
    @Mag(Handeling.STAMGEGEVENS_INZIEN)
    @Transactional(readOnly = true)
    public Team team(Actor actor, BedrijfId id) {
        return teams.team(actor.bereik(), id, Kalender.vandaag(klok))
                .orElseThrow(() -> new NietGevonden("bedrijf", id));
    }

    /**
     * The teams somebody belongs to or is served by: of his regio's, or of his first few companies by name. One
     * statement, or none for whoever keeps the application.
     */
    @Mag(Handeling.STAMGEGEVENS_INZIEN)
    @Transactional(readOnly = true)
    public List<Teamkaart> eigenTeams(Actor actor) {
        var vandaag = Kalender.vandaag(klok);
        return switch (actor.bereik()) {
            case Bereik.Alles ignored -> List.of();
            case Bereik.Regios regios ->
                regios.regios().isEmpty() ? teams.vanBedrijven(regios, vandaag) : teams.vanRegios(regios, vandaag);
            case Bereik.Bedrijven bedrijven -> teams.vanBedrijven(bedrijven, vandaag);
            case Bereik.Afdelingen afdelingen -> teams.vanBedrijven(afdelingen, vandaag);
            case Bereik.Eigen eigen -> teams.vanBedrijven(eigen, vandaag);
        };
    }

    /**
     * The regio's whose team somebody belongs to, by name; none for who is assigned to companies alone. One
     * statement, or none.
     */
    @Mag(Handeling.STAMGEGEVENS_INZIEN)
    @Transactional(readOnly = true)
    public List<Eigenregio> eigenRegios(Actor actor) {
        return actor.bereik() instanceof Bereik.Regios regios
                        && !regios.regios().isEmpty()
                ? organisatie.regios(regios)
                : List.of();
    }

    /** The team that guides an employee: that of his company. One statement. */
    @Mag(Handeling.EIGEN_GEGEVENS_INZIEN)
    @Transactional(readOnly = true)
    public List<Teamkaart> mijnTeam(Actor actor) {
        return teams.vanBedrijven(actor.bereik(), Kalender.vandaag(klok));
    }
}
