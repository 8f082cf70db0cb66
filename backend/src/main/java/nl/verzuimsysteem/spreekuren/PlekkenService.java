package nl.verzuimsysteem.spreekuren;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.agenda.Tijdvak;
import nl.verzuimsysteem.agenda.Vrijeplekken;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import nl.verzuimsysteem.spreekuren.PlekkenRepository.Bezetrij;
import nl.verzuimsysteem.spreekuren.PlekkenRepository.Zittingrij;
import nl.verzuimsysteem.toegang.Mag;

/** Where there is room for somebody who must be seen. */
@Singleton
public class PlekkenService {
    /** More than somebody reads; who wants later ones asks for later days. */
    public static final int MEESTE = 60;

    private final PlekkenRepository repository;
    private final Clock klok;

    PlekkenService(PlekkenRepository repository, Clock klok) {
        this.repository = repository;
        this.klok = klok;
    }

    /**
     * Free places: those of the own team of the company first, then by day and hour. At most {@link #MEESTE}, that can all
     * be planned beside each other. Only with people who may see him for this reason on that day: a POB not where only the
     * bedrijfsarts may, and not without a bedrijfsarts who lets him work. Three statements.
     *
     * @throws NietGevonden when the werknemer lies out of scope
     * @throws OngeldigeInvoer on {@code tot}
     */
    @Mag(Handeling.PLANNING_INZIEN)
    @Transactional(readOnly = true)
    public List<Plek> vrij(Actor actor, Plekvraag vraag) {
        var kop = repository
                .kop(actor.bereik(), vraag)
                .orElseThrow(() -> new NietGevonden("werknemer", vraag.werknemer()));
        vraag.controleer();
        var opLocatie = vraag.soort().vorm() == Spreekuursoort.Vorm.OP_LOCATIE;
        var zittingen = repository
                .zittingen(
                        actor.bereik(),
                        vraag,
                        kop,
                        !Planregels.isBedrijfsartsVerplicht(vraag.aanleiding(), vraag.soort()),
                        opLocatie)
                .stream()
                .filter(rij -> rij.spreektTaal() || !vraag.alleenMetTaal())
                .toList();
        if (zittingen.isEmpty()) {
            return List.of();
        }
        var bezet = bezet(actor, vraag, zittingen);
        var lengte = Duration.ofMinutes(kop.minuten());
        var nu = klok.instant();
        return zittingen.stream()
                .flatMap(rij -> plekken(rij, bezet.getOrDefault(rij.professional(), List.of()), vraag, lengte, nu)
                        .map(begin -> plek(rij, begin, lengte, opLocatie)))
                .sorted(Comparator.comparing((Plek plek) -> !plek.eigenTeam())
                        .thenComparing(Plek::begin)
                        .thenComparing(Plek::naam)
                        .thenComparing(plek -> plek.professional().waarde()))
                // Who may on two grounds is there once, with the better one.
                .collect(Collectors.toMap(
                        plek -> Map.entry(plek.professional(), plek.begin()),
                        plek -> plek,
                        (eerste, tweede) -> eerste,
                        LinkedHashMap::new))
                .values()
                .stream()
                .limit(MEESTE)
                .toList();
    }

    private Map<GebruikerId, List<Tijdvak>> bezet(Actor actor, Plekvraag vraag, List<Zittingrij> zittingen) {
        var wie = zittingen.stream().map(Zittingrij::professional).collect(Collectors.toSet());
        return repository
                .bezet(
                        actor.bereik(),
                        wie,
                        begin(vraag.vanaf()),
                        begin(vraag.tot().plusDays(1)))
                .stream()
                .collect(Collectors.groupingBy(
                        Bezetrij::professional, Collectors.mapping(Bezetrij::tijdvak, Collectors.toList())));
    }

    private static Stream<Instant> plekken(
            Zittingrij rij, List<Tijdvak> bezet, Plekvraag vraag, Duration lengte, Instant nu) {
        var rooster = rij.rooster();
        return vraag.vanaf()
                .datesUntil(vraag.tot().plusDays(1))
                .filter(rij::mag)
                .flatMap(dag -> rooster.op(dag).stream())
                .flatMap(zitting -> Vrijeplekken.naastElkaar(zitting, bezet, lengte, nu).stream());
    }

    private static Plek plek(Zittingrij rij, Instant begin, Duration lengte, boolean opLocatie) {
        return new Plek(
                rij.professional(),
                rij.naam(),
                rij.functie(),
                opLocatie ? rij.plaats() : null,
                opLocatie ? rij.plaatsnaam() : null,
                begin,
                begin.plus(lengte),
                rij.spreektTaal(),
                rij.eigen());
    }

    private static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(Kalender.NEDERLAND).toInstant();
    }
}
