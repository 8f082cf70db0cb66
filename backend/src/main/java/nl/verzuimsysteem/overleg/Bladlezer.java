package nl.verzuimsysteem.overleg;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Verzuimduur;
import nl.verzuimsysteem.taken.Fase;
import org.jspecify.annotations.Nullable;

/** Puts together what a screen shows of one overleg. Three statements, however many points there are. */
@Singleton
class Bladlezer {
    private final BladRepository bladen;
    private final Opdrachtnamen opdrachten;
    private final Clock klok;

    Bladlezer(BladRepository bladen, Opdrachtnamen opdrachten, Clock klok) {
        this.bladen = bladen;
        this.opdrachten = opdrachten;
        this.klok = klok;
    }

    /** Nothing when the overleg is of another team, or has no point for the bedrijfsarts who looks. */
    Optional<Overlegblad> lees(Actor actor, OverlegId id) {
        return lees(actor, id, Map.of(), null);
    }

    /**
     * The same, of one that is planned and whose agenda was made just now. One statement, and another when a point that a
     * member keeps on it speaks of a decision that is done.
     */
    Optional<Overlegblad> lees(Actor actor, OverlegId id, AgendaRepository.Voorraad voorraad) {
        return lees(actor, id, voorraad.besluiten(), voorraad.leden());
    }

    private Optional<Overlegblad> lees(
            Actor actor, OverlegId id, Map<String, String> bekend, @Nullable List<Aanwezige> leden) {
        var team = Teambereik.van(actor);
        var gelezen = bladen.kop(team.bereik(), id, team.artsId());
        if (gelezen.isEmpty() || (team.arts() != null && gelezen.get().punten().isEmpty())) {
            return Optional.empty();
        }
        var kop = gelezen.get().overleg();
        var punten = gelezen.get().punten();
        var elders = elders(punten, bekend);
        // Nothing is decided before it begins.
        var besluiten = kop.status() == Overlegstatus.GEPLAND && elders.isEmpty()
                ? List.<BladRepository.Besluitrij>of()
                : bladen.besluiten(team.bereik(), id, team.artsId(), elders);
        var teksten = new HashMap<>(bekend);
        besluiten.forEach(besluit -> teksten.put(besluit.id().toString(), besluit.tekst()));
        var vandaag = Kalender.vandaag(klok);
        return Optional.of(new Overlegblad(
                kop.overleg(),
                punten.stream().map(rij -> punt(rij, kop, teksten, vandaag)).toList(),
                besluiten.stream()
                        .filter(besluit -> !besluit.elders())
                        .map(BladRepository.Besluitrij::besluit)
                        .toList(),
                leden == null ? mensen(bladen.mensen(team.bereik(), id, vandaag), klok.instant()) : leden,
                team.arts() == null && kop.status() == Overlegstatus.GEPLAND && kop.overig() != null
                        ? Agendaredenen.leesAantallen(kop.overig())
                        : Map.of()));
    }

    /** The decisions of other overleggen that reasons speak of, as far as their words are not known. */
    private static List<Long> elders(List<BladRepository.Puntrij> punten, Map<String, String> bekend) {
        return punten.stream()
                .flatMap(rij -> Agendaredenen.lees(rij.redenen()).stream())
                .filter(grond -> grond.soort() == Agendareden.OPEN_VAN_VORIGE_KEER)
                .map(Grond::wat)
                .filter(Objects::nonNull)
                .filter(wat -> !bekend.containsKey(wat))
                .map(Long::valueOf)
                .distinct()
                .sorted()
                .toList();
    }

    private Agendapunt punt(
            BladRepository.Puntrij rij, BladRepository.Koprij kop, Map<String, String> besluiten, LocalDate vandaag) {
        return new Agendapunt(
                rij.id(),
                kop.id(),
                rij.bedrijf(),
                rij.bedrijfsnaam(),
                rij.werknemer(),
                rij.werknemersnaam(),
                rij.dossier(),
                Fase.van(rij.teldag(), rij.uitDienst(), vandaag),
                Verzuimduur.week(rij.teldag(), kop.dag()),
                rij.volgendeMijlpaal() == null
                        ? null
                        : rij.volgendeMijlpaal().naam().tekst(),
                rij.volgendeMijlpaal() == null ? null : rij.volgendeOp(),
                rij.volgorde(),
                rij.minuten(),
                Agendaredenen.lees(rij.redenen()).stream()
                        .map(grond -> reden(grond, besluiten::get))
                        .toList(),
                rij.status(),
                rij.metHand(),
                rij.ingebrachtDoor(),
                rij.notitie(),
                rij.arts(),
                rij.artsNaam(),
                rij.behandeldOp(),
                rij.behandeldDoor());
    }

    private Reden reden(Grond grond, Function<String, @Nullable String> besluit) {
        var wat = grond.wat();
        var naam = wat == null
                ? null
                : switch (grond.soort()) {
                    case TE_LAAT, MIJLPAAL_BINNEN_14_DAGEN ->
                        MijlpaalSoort.valueOf(wat).naam().tekst();
                    case OPDRACHT_STAAT_STIL -> opdrachten.naam(wat);
                    case OPEN_VAN_VORIGE_KEER -> besluit.apply(wat);
                    default -> null;
                };
        return new Reden(grond.soort(), grond.dag(), naam);
    }

    private static List<Aanwezige> mensen(List<BladRepository.Mens> mensen, Instant nu) {
        return mensen.stream()
                .map(mens -> new Aanwezige(
                        mens.wie(),
                        mens.naam(),
                        functie(mens.functie()),
                        mens.lid(),
                        mens.laatstGezien() != null,
                        mens.laatstGezien() != null && mens.laatstGezien().isAfter(nu.minus(BladRepository.NU)),
                        mens.laatstGezien()))
                .toList();
    }

    /** A member whom nobody saw yet. */
    static Aanwezige lid(GebruikerId wie, String naam, @Nullable Functie functie) {
        return new Aanwezige(wie, naam, functie(functie), true, false, false, null);
    }

    /** Who left the team since is a member until the series is changed. */
    private static Functie functie(@Nullable Functie vandaag) {
        return Objects.requireNonNullElse(vandaag, Functie.MMA);
    }
}
