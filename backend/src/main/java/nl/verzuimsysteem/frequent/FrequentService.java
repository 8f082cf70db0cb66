package nl.verzuimsysteem.frequent;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.papier.Papier;
import nl.verzuimsysteem.papier.Pdf;
import nl.verzuimsysteem.toegang.Mag;
import nl.verzuimsysteem.verzuim.Feitenbron;

/**
 * Signals who reports sick often, and helps the leidinggevende to talk about it.
 *
 * <p>Every spell counts, whatever its cause; also one through pregnancy or birth, donation of an organ or another group
 * of the vangnet (ZW 29, 29a, 29b). The law says nothing of frequent absence. The leidinggevende sees the first days of
 * the spells of his people himself, so leaving some out would tell him what he may not know: three reports and no signal,
 * or a signal that goes away once the group becomes known, means that one of them was of such a group. For the same
 * reason nothing about the signal, its day or the guide for the talk depends on the group. Leave for pregnancy and birth
 * is no spell and counts for nobody (WAZO 3:1).
 *
 * <p>To be absent through pregnancy may be held against nobody (BW 7:646). The signal holds nothing against anybody: it
 * asks for a talk about work and what helps, with no question about health and no reproach, and nothing else in the
 * program follows from it.
 */
@Singleton
public class FrequentService {
    /** How many signals are dealt with in one transaction. */
    static final int TEGELIJK = 200;

    /** What began longer ago is not signalled any more, such as when a company lowers its limit. */
    private static final int DAGEN_TERUG = 90;

    private static final int DAGEN_OM = 14;

    private final FrequentRepository repository;
    private final Feitenbron feiten;
    private final Papier papier;
    private final AuditLog audit;
    private final Clock klok;

    FrequentService(FrequentRepository repository, Feitenbron feiten, Papier papier, AuditLog audit, Clock klok) {
        this.repository = repository;
        this.feiten = feiten;
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
     * A guide for the talk, on paper: about work and what helps, with no question about health. Two statements, one of
     * which logs it.
     *
     * @throws NietGevonden when the case lies outside the scope
     */
    @Mag(Handeling.DOSSIER_INZIEN)
    @Transactional
    public Pdf leidraad(Actor actor, DossierId dossier) {
        var vraag = Frequentregel.vraag(actor, Kalender.vandaag(klok));
        var zaak = feiten.met(actor.bereik(), dossier, List.of(vraag))
                .orElseThrow(() -> new NietGevonden("dossier", dossier));
        audit.schrijf(
                actor,
                Handeling.DOSSIER_INZIEN,
                Onderwerp.van("dossier", zaak.feiten().bedrijf(), zaak.feiten().werknemer(), dossier),
                "gespreksleidraad");
        var regels = zaak.van(vraag);
        var eerste = regels.getFirst();
        var frequentie = Frequentie.van(regels);
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
}
