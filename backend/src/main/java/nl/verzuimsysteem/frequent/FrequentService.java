package nl.verzuimsysteem.frequent;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.toegang.Mag;

/** Signals who reports sick often, and helps the leidinggevende to talk about it. */
@Singleton
public class FrequentService {
    /** How many signals are dealt with in one transaction. */
    static final int TEGELIJK = 200;

    /** What began longer ago is not signalled any more, such as when a company lowers its limit. */
    private static final int DAGEN_TERUG = 90;

    private static final int DAGEN_OM = 14;

    /** A leidinggevende sees no more of the past, however far the company looks back. */
    private static final int MAANDEN_LEIDINGGEVENDE = 12;

    private final FrequentRepository repository;
    private final Papier papier;
    private final AuditLog audit;
    private final Clock klok;

    FrequentService(FrequentRepository repository, Papier papier, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.papier = papier;
        this.audit = audit;
        this.klok = klok;
    }

    /**
     * Makes taken for spells that ask for a talk, and takes back those that do not any more. Four statements at most;
     * again changes nothing.
     *
     * @return how many were made; when as many as one transaction takes, there may be more
     */
    @Mag(Handeling.TAKEN_BIJWERKEN)
    @Transactional
    public int werkBij(Actor actor) {
        var vervallen = repository.laatVervallen();
        var nieuw = repository.nieuw(actor.bereik(), Kalender.vandaag(klok).minusDays(DAGEN_TERUG), DAGEN_OM, TEGELIJK);
        if (!nieuw.isEmpty()) {
            repository.zet(nieuw, DAGEN_OM);
        }
        if (vervallen > 0 || !nieuw.isEmpty()) {
            audit.schrijf(
                    actor,
                    Handeling.TAKEN_BIJWERKEN,
                    Onderwerp.GEEN,
                    "verzuimgesprek: " + nieuw.size() + " erbij, " + vervallen + " vervallen");
        }
        return nieuw.size();
    }

    /**
     * How often the employee of a case reported sick lately; a leidinggevende sees twelve months at most. Two statements, one of which logs the look.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.DOSSIER_INZIEN)
    @Transactional
    public Frequentie vanDossier(Actor actor, DossierId dossier) {
        return frequentie(lees(actor, dossier, "frequentie"));
    }

    /**
     * A guide for the talk, on paper: about work and what helps, with no question about health. Two statements, one of
     * which logs it.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.DOSSIER_INZIEN)
    @Transactional
    public Pdf leidraad(Actor actor, DossierId dossier) {
        var regels = lees(actor, dossier, "gespreksleidraad");
        var eerste = regels.getFirst();
        var frequentie = frequentie(regels);
        return new Pdf(
                "verzuimgesprek.pdf",
                papier.pdf(
                        "verzuimgesprek",
                        Map.of(
                                "naam", eerste.naam(),
                                "bedrijf", eerste.bedrijfsnaam(),
                                "maanden", frequentie.maanden(),
                                "gemaakt", Kalender.voluit(Kalender.vandaag(klok)),
                                "dagen",
                                        frequentie.dagen().stream()
                                                .map(dag -> Map.of("dag", Kalender.voluit(dag)))
                                                .toList())));
    }

    private List<FrequentRepository.Regel> lees(Actor actor, DossierId dossier, String wat) {
        var regels = repository.vanDossier(
                actor.bereik(),
                dossier,
                Kalender.vandaag(klok),
                actor.functie() == Functie.LEIDINGGEVENDE ? MAANDEN_LEIDINGGEVENDE : Integer.MAX_VALUE);
        if (regels.isEmpty()) {
            throw new NietGevonden("dossier", dossier);
        }
        var eerste = regels.getFirst();
        audit.schrijf(
                actor,
                Handeling.DOSSIER_INZIEN,
                Onderwerp.van("dossier", eerste.bedrijf(), eerste.werknemer(), dossier),
                wat);
        return regels;
    }

    private static Frequentie frequentie(List<FrequentRepository.Regel> regels) {
        return new Frequentie(
                regels.stream()
                        .map(FrequentRepository.Regel::van)
                        .filter(Objects::nonNull)
                        .toList(),
                regels.getFirst().maanden(),
                regels.getFirst().grens());
    }
}
