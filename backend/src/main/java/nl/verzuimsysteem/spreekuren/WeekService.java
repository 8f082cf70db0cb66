package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.verzuimsysteem.audit.AuditLog;
import nl.verzuimsysteem.audit.Onderwerp;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.poortwachter.Feestdagen;
import nl.verzuimsysteem.toegang.Mag;

/** The agenda's of POB and bedrijfsarts, a week at a time. */
@Singleton
public class WeekService {
    private final WeekRepository repository;
    private final AuditLog audit;

    WeekService(WeekRepository repository, AuditLog audit) {
        this.repository = repository;
        this.audit = audit;
    }

    /**
     * One week: sessions, absence, holidays and appointments. Of a confidential appointment only who holds it and the MMA,
     * who plans, learn whom it is with; of one in a regio that the reader does not work in, only that the time is taken.
     * The look is written in the audit log. Three statements.
     *
     * @throws NietGevonden when the regio lies out of scope
     */
    @Mag(Handeling.AGENDA_INZIEN)
    @Transactional
    public Week week(Actor actor, Weekvraag vraag) {
        var regio = vraag.regio();
        if (regio != null
                && actor.bereik() instanceof Bereik.Regios eigen
                && !eigen.regios().contains(regio)) {
            throw new NietGevonden("regio", regio);
        }
        var maandag = vraag.maandag();
        var van = begin(maandag);
        var tot = begin(maandag.plusWeeks(1));
        var roosters = repository.roosters(actor.bereik(), vraag, actor.persoon(), van, tot);
        var afspraken =
                repository.afspraken(actor.bereik(), vraag, actor, actor.functie() == Functie.MMA, van, tot).stream()
                        .map(WeekRepository.Afspraakrij::regel)
                        .toList();
        if (afspraken.stream().anyMatch(afspraak -> afspraak.wie() != null)) {
            audit.schrijfLijst(
                    actor, Handeling.AGENDA_INZIEN, Onderwerp.lijst("afspraken", null), "week van " + maandag);
        }
        var dagen = maandag.datesUntil(maandag.plusWeeks(1)).toList();
        var zittingen = zittingen(roosters, dagen);
        var afwezig = roosters.stream().flatMap(WeekService::blok).toList();
        return new Week(
                maandag,
                dagen.stream().filter(Feestdagen::isFeestdag).toList(),
                houders(zittingen, afwezig, afspraken),
                zittingen,
                afwezig,
                afspraken);
    }

    private static List<Week.Sessie> zittingen(List<WeekRepository.Roosterrij> rijen, List<LocalDate> dagen) {
        var zittingen = new ArrayList<Week.Sessie>();
        for (var rij : rijen) {
            var rooster = rij.rooster();
            if (rooster == null) {
                continue;
            }
            var functie = Objects.requireNonNull(rij.functie());
            dagen.stream()
                    .flatMap(dag -> rooster.op(dag).stream())
                    .map(op -> new Week.Sessie(
                            rij.professional(),
                            rij.naam(),
                            functie,
                            rij.plaats(),
                            rij.plaatsnaam(),
                            op.van(),
                            op.tot()))
                    .forEach(zittingen::add);
        }
        zittingen.sort(Comparator.comparing(Week.Sessie::begin).thenComparing(Week.Sessie::naam));
        return List.copyOf(zittingen);
    }

    private static Stream<Week.Blok> blok(WeekRepository.Roosterrij rij) {
        var van = rij.blokVan();
        var tot = rij.blokTot();
        return van == null || tot == null
                ? Stream.empty()
                : Stream.of(new Week.Blok(rij.professional(), rij.naam(), van, tot));
    }

    private static List<Week.Houder> houders(
            List<Week.Sessie> zittingen, List<Week.Blok> afwezig, List<Week.Afspraakregel> afspraken) {
        return Stream.of(
                        zittingen.stream().map(een -> new Week.Houder(een.professional(), een.naam())),
                        afwezig.stream().map(een -> new Week.Houder(een.professional(), een.naam())),
                        afspraken.stream().map(een -> new Week.Houder(een.professional(), een.professionalNaam())))
                .flatMap(deel -> deel)
                .distinct()
                .sorted(Comparator.comparing(Week.Houder::naam)
                        .thenComparing(houder -> houder.id().waarde()))
                .toList();
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Kalender.NEDERLAND).toInstant();
    }
}
