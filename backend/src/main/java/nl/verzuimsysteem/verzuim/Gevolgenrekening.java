package nl.verzuimsysteem.verzuim;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.poortwachter.Bevinding;
import nl.verzuimsysteem.poortwachter.Feiten;
import nl.verzuimsysteem.poortwachter.Mijlpaal;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Mijlpalen;
import nl.verzuimsysteem.poortwachter.Poortwachter;
import nl.verzuimsysteem.poortwachter.Regels;
import nl.verzuimsysteem.poortwachter.Verloop;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Deel;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Periode;
import nl.verzuimsysteem.verzuim.Verzuimbeeld.Zaak;
import org.jspecify.annotations.Nullable;

/** Computes what a change does to the terms: those of the case before it beside those of the case after it. */
@Singleton
class Gevolgenrekening {
    private final FeitenRepository repository;
    private final Clock klok;

    Gevolgenrekening(FeitenRepository repository, Clock klok) {
        this.repository = repository;
        this.klok = klok;
    }

    /**
     * From what this person may know: see {@link Vangnetzicht}. One statement.
     *
     * @param hier the case it is done from; 0 for a report of sickness
     * @param na the picture after the change, divided
     */
    Gevolgen van(Actor actor, Verzuimstand stand, long hier, Verzuimbeeld na) {
        var voor = stand.beeld();
        if (na.equals(voor)) {
            return new Gevolgen(List.of(), List.of(), null);
        }
        var feiten = repository.vanWerknemer(actor.bereik(), stand.werknemer()).stream()
                .map(zaak -> Vangnetzicht.van(actor, zaak))
                .collect(Collectors.toMap(een -> een.dossier().waarde(), Function.identity()));
        var zaakNa = laatsteGeraakt(voor, na);
        var zaakVoor = zaakNa.flatMap(zaak -> herkomst(voor, na, zaak))
                .or(() ->
                        zaakNa.isPresent() ? Optional.empty() : voor.zaak(hier).filter(Zaak::geldt));
        var was = zaakVoor.map(zaak -> mijlpalen(feiten(feiten.get(zaak.id()), voor, zaak, stand), zaak));
        var wordt = zaakNa.map(zaak -> {
            var basis = feiten.get(zaak.id() > 0 ? zaak.id() : kopie(zaak));
            var nieuw = Feitensamenvoeging.met(
                    feiten(basis, na, zaak, stand), zaak.id(), feiten, Indeling.verhuizingen(voor, na));
            return mijlpalen(nieuw, zaak);
        });
        var opmerkingen = new ArrayList<>(Samenhang.verschil(voor, na));
        wordt.ifPresent(nieuw -> nieuw.bevindingen().stream()
                .filter(een -> was.map(oud -> !oud.bevindingen().contains(een)).orElse(true))
                .map(Bevinding::melding)
                .forEach(opmerkingen::add));
        return new Gevolgen(
                verschuivingen(was, wordt), opmerkingen.stream().distinct().toList(), ander(voor, na, hier));
    }

    /** Where the last spell of the case lies afterwards, or the reported one, when that is another existing case. */
    private static @Nullable DossierId ander(Verzuimbeeld voor, Verzuimbeeld na, long hier) {
        var had = voor.van(hier);
        var spel = hier == 0 ? 0 : had.isEmpty() ? -1 : had.getLast().id();
        return na.geldig().stream()
                .filter(een -> een.id() == spel && een.dossier() > 0 && een.dossier() != hier)
                .map(een -> new DossierId(een.dossier()))
                .findFirst()
                .orElse(null);
    }

    private static long kopie(Zaak zaak) {
        var uit = zaak.kopieVan();
        return uit == null ? 0 : uit;
    }

    /** Of the cases something changes in, the last: its terms are those that matter from now on. */
    private static Optional<Zaak> laatsteGeraakt(Verzuimbeeld voor, Verzuimbeeld na) {
        return na.zaken().stream()
                .filter(Zaak::geldt)
                .filter(zaak ->
                        voor.zaak(zaak.id()).map(oud -> !oud.gelijk(zaak)).orElse(true)
                                || !voor.van(zaak.id()).equals(na.van(zaak.id()))
                                || !verloop(voor, zaak).equals(verloop(na, zaak))
                                || !voor.verlof().equals(na.verlof()))
                .max(Comparator.comparing(Zaak::eersteZiektedag));
    }

    /** The case its last spell lay in before. */
    private static Optional<Zaak> herkomst(Verzuimbeeld voor, Verzuimbeeld na, Zaak zaak) {
        var laatste = na.van(zaak.id()).getLast();
        return voor.geldig().stream()
                .filter(een -> een.id() == laatste.id())
                .map(Periode::dossier)
                .findFirst()
                .or(() -> Optional.of(zaak.id()))
                .flatMap(voor::zaak)
                .filter(Zaak::geldt);
    }

    private static Feiten feiten(@Nullable Dossierfeiten bekend, Verzuimbeeld beeld, Zaak zaak, Verzuimstand stand) {
        var perioden = beeld.van(zaak.id());
        var dagen = perioden.stream().map(Periode::dagen).toList();
        var basis = bekend == null
                ? Feiten.van(dagen).metLaatsteDag(stand.uitDienst())
                : bekend.feiten().metPerioden(dagen);
        return basis.metVerloop(verloop(beeld, zaak).stream()
                        .map(Gevolgenrekening::verloop)
                        .toList())
                .metVerlof(beeld.verlof().stream().map(Verzuimbeeld.Vrij::dagen).toList());
    }

    private static List<Deel> verloop(Verzuimbeeld beeld, Zaak zaak) {
        return beeld.verloop().stream()
                .filter(deel -> deel.dossier() == zaak.id())
                .toList();
    }

    private static Verloop verloop(Deel deel) {
        return new Verloop(deel.vanaf(), deel.percentage(), deel.arbeidstherapie());
    }

    private Mijlpalen mijlpalen(Feiten feiten, Zaak zaak) {
        return Poortwachter.bereken(feiten, Regels.van(zaak.eersteZiektedag()), Kalender.vandaag(klok));
    }

    private static List<Verschuiving> verschuivingen(Optional<Mijlpalen> voor, Optional<Mijlpalen> na) {
        var alle = new ArrayList<Verschuiving>();
        for (var soort : MijlpaalSoort.values()) {
            var oud = voor.flatMap(een -> een.mijlpaal(soort)).filter(Mijlpaal::wacht);
            var nieuw = na.flatMap(een -> een.mijlpaal(soort)).filter(Mijlpaal::wacht);
            var was = oud.map(Mijlpaal::uiterlijk).orElse(null);
            var wordt = nieuw.map(Mijlpaal::uiterlijk).orElse(null);
            if (!Objects.equals(was, wordt)) {
                var taak =
                        nieuw.or(() -> oud).map(een -> een.taakVoor() != null).orElse(false);
                alle.add(new Verschuiving(soort, was, wordt, taak));
            }
        }
        alle.sort(Comparator.comparing(Gevolgenrekening::dag));
        return alle;
    }

    private static LocalDate dag(Verschuiving een) {
        var wordt = een.wordt();
        return wordt != null ? wordt : Objects.requireNonNull(een.was());
    }
}
