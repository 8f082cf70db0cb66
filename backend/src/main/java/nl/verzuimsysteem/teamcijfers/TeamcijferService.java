package nl.verzuimsysteem.teamcijfers;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.organisatie.Eigenregio;
import nl.verzuimsysteem.organisatie.OrganisatieService;
import nl.verzuimsysteem.teamcijfers.Teamrekening.Duur;
import nl.verzuimsysteem.teamcijfers.Teamrekening.Duursoort;
import nl.verzuimsysteem.toegang.Mag;
import org.jspecify.annotations.Nullable;

/** How the team of a regio does. Only for who belongs to that team: being assigned to one company of it is not enough. */
@Singleton
public class TeamcijferService {
    private final OrganisatieService organisatie;
    private final TeamcijferRepository repository;
    private final Clock klok;

    TeamcijferService(OrganisatieService organisatie, TeamcijferRepository repository, Clock klok) {
        this.organisatie = organisatie;
        this.repository = repository;
        this.klok = klok;
    }

    /**
     * The figures of one regio. Four statements.
     *
     * @param regio {@code null}: the first of his own, by name
     * @param groep of which group the orders count; {@code null}: of all
     * @return nothing when he belongs to no team of a regio
     * @throws NietGevonden when he does not belong to the team of that regio
     */
    @Mag(Handeling.TEAMCIJFERS_INZIEN)
    @Transactional(readOnly = true)
    public Optional<Teamcijfers> cijfers(
            Actor actor, @Nullable RegioId regio, Teamperiode periode, @Nullable Functie groep) {
        var regios = organisatie.eigenRegios(actor);
        if (regio == null) {
            return regios.stream().findFirst().map(eerste -> reken(eerste, regios, periode, groep));
        }
        return Optional.of(regios.stream()
                .filter(een -> een.id().equals(regio))
                .findFirst()
                .map(een -> reken(een, regios, periode, groep))
                .orElseThrow(() -> new NietGevonden("regio", regio)));
    }

    private Teamcijfers reken(Eigenregio regio, List<Eigenregio> regios, Teamperiode periode, @Nullable Functie groep) {
        var bereik = new Bereik.Regios(Set.of(regio.id()), Set.of());
        var vandaag = Kalender.vandaag(klok);
        var maandagen = periode.maandagen(vandaag);
        var duren = repository.duren(bereik, maandagen, vandaag);
        return new Teamcijfers(
                regio,
                regios,
                Teamrekening.doorloop(
                        maandagen,
                        duren.stream()
                                .filter(duur -> duur.soort() == Duursoort.OPDRACHT)
                                .filter(duur -> groep == null || duur.groep() == groep)
                                .toList()),
                Teamrekening.doorloop(
                        maandagen,
                        duren.stream().filter(TeamcijferService::isConsult).toList()),
                Teamrekening.laat(maandagen, repository.laat(bereik, maandagen, vandaag)),
                Teamrekening.overleg(maandagen, repository.overleg(bereik, maandagen, vandaag)));
    }

    private static boolean isConsult(Duur duur) {
        return duur.soort() != Duursoort.OPDRACHT;
    }
}
